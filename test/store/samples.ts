import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import type { Policy } from '../../core/moderate/policy.ts'
import { accept, refuse } from '../../core/outcome.ts'
import { NO_TERMS } from '../../core/rights/terms.ts'
import type { Outcome, Publication, RawUpload, Verdict } from '../../core/types.ts'
import { type Rules, rulesOf } from '../../store/rules.ts'
import { sha256 } from '../../store/version.ts'

export const recipe = { pipeline: 'test', weights: 'test', publisherProfile: null }

/**
 * A corridor of one line, for tests of what stands around it: `refuse...` is refused, `hold...` holds a card number,
 * `reject...` comes from a site that is banned, and `large...` makes a body that gzip cannot bring below the size that fits
 * into a record.
 */
export function publishFake(upload: RawUpload): Outcome<Publication> {
  const text = new TextDecoder().decode(upload.bytes)
  if (text.startsWith('refuse')) return refuse('not-an-article', 'There is no article in it.')
  const { title, published, embargo } = upload.claims ?? {}
  return accept({
    text: text.startsWith('large') ? `${text} ${noise(text)}` : text,
    verdict: verdictOn(text),
    terms: NO_TERMS,
    article: {
      body: [],
      removed: [],
      notes: [],
      metadata: {
        ...(title === undefined ? {} : { title: { value: title, source: 'upload' } }),
        ...(text.startsWith('reject') ? { canonicalUrl: { value: BANNED, source: 'upload' } } : {}),
        ...(embargo === undefined ? {} : { embargo: { value: embargo, source: 'upload' } }),
        ...(published === undefined ? {} : { publishedAt: { value: published, source: 'upload' } }),
      },
    },
  })
}

const BANNED = 'https://banned.example/a'

/** What the fake finds is decided over by real policies: one that holds card numbers, and one that lets them pass. */
export const strict: Policy = {
  ...defaultPolicy,
  id: 'strict@1',
  banned: { sha256: [], domains: ['banned.example'] },
}
export const lax: Policy = { ...strict, id: 'lax@1', mode: 'detect' }
export const rules: Rules = rulesOf(strict)

function verdictOn(text: string): Verdict {
  if (!text.startsWith('hold')) return { action: 'pass', because: [], findings: [] }
  const card = {
    moderator: 'payment-card',
    category: 'personal_data',
    type: 'card',
    score: 0.95,
    span: { start: 0, end: 4 },
    quoted: false,
    note: 'A card number.',
  } as const
  return { action: 'hold', because: ['A card number.'], findings: [card] }
}

/** Text of 19 KB that doesn't compress below 9 KB, the same for the same seed. */
function noise(seed: string): string {
  const made = noises.get(seed) ?? Array.from({ length: 300 }, (_, i) => sha256(`${seed}${i}`)).join('')
  noises.set(seed, made)
  return made
}

const noises = new Map<string, string>()
