import type { CategoryRule, Policy } from './policy.ts'

const personalData: CategoryRule = {
  label: 0.5,
  types: { card: { hold: 0.9 }, iban: { hold: 0.9 }, ssn: { hold: 0.7 } },
}
/** What somebody is quoted as saying is never held for, but it is said. */
const heldUnlessQuoted: CategoryRule = { label: 0.5, hold: 0.9, quoted: { label: 0.5 } }
/** Blogs come nowhere near the limits that news needs, so theirs are lower. */
const heldSooner: CategoryRule = { label: 0.5, hold: 0.8, quoted: { label: 0.5 } }
/** Readers are ruder than newspapers without meaning harm, so their posts are held when the model is surer. */
const heldLater: CategoryRule = { label: 0.5, hold: 0.98, quoted: { label: 0.5 } }
const labelled: CategoryRule = { label: 0.5 }

/** Where the model is not sure: less is next to nothing, and more is held as it is, in readers' posts too. */
const grey = { from: 0.4, to: 0.98 }

/**
 * The policy that is in force where nobody has written one. A module, so that no file is read or parsed at start. Raise its
 * version, also in `id`, with every change after a release: by it a library knows what it has to decide anew.
 */
export const defaultPolicy: Policy = {
  id: 'default@1',
  name: 'default',
  version: 1,
  mode: 'enforce',
  onError: 'hold',
  onUnread: 'label',
  defaultProfile: 'newswire',
  publishers: {},
  escalate: {
    hate: grey,
    harassment: grey,
    threat_incitement: grey,
    sexual: grey,
    self_harm: grey,
    spam_scam: grey,
  },
  sample: 0.2,
  imageHosts: null,
  rights: { unstated: 'noindex' },
  banned: { sha256: [], domains: [] },
  profiles: {
    newswire: { ...abuse(heldUnlessQuoted), profanity: heldUnlessQuoted, personal_data: personalData },
    blog: { ...abuse(heldSooner), profanity: labelled, personal_data: personalData },
    'user-generated': { ...abuse(heldLater), profanity: labelled, personal_data: personalData },
  },
}

/** `graphic_violence`, `sexual_minors` and `illegal_other` are found by no model: only a list, a person or a service can say so. */
function abuse(rule: CategoryRule): Policy['profiles'][keyof Policy['profiles']] {
  const found: CategoryRule = { hold: 0.9 }
  return {
    hate: rule,
    harassment: rule,
    threat_incitement: rule,
    sexual: rule,
    self_harm: rule,
    spam_scam: rule,
    graphic_violence: labelled,
    sexual_minors: found,
    illegal_other: found,
  }
}
