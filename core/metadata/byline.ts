import type { Claim, LabelledBlock, Sourced, UploaderClaims } from '../types.ts'
import { byTrust, type Candidate, settle } from './candidates.ts'
import { lineKey, oneLine } from './line.ts'
import { personsIn } from './persons.ts'
import type { Site } from './site.ts'

const MAX_PERSONS = 12
/** What stands before the author in a line that may begin with the date. */
const INTRODUCED = /(?:^|\s)(?:by|von|par|por|door|av|af)\s/i

/**
 * Who wrote it: the uploader's word as it stands, else the persons that the most trusted source names,
 * joined with ", ". A source that names an outlet, a job or an address names nobody.
 */
export function bylineOf(
  claims: readonly Claim[],
  labelled: readonly LabelledBlock[],
  site: Site,
  upload: UploaderClaims | undefined,
): Sourced<string> | undefined {
  const given = oneLine(upload?.byline ?? '', 300)
  const claimed = perSource(claims, site)
  const found = byTrust(claimed.length > 0 ? claimed : perSource(statedIn(labelled), site))
  return settle(given === undefined ? found[0] : { value: given, source: 'upload' }, found, orderless)
}

/** The first line that was taken out for naming the author: the last thing to go by. */
function statedIn(labelled: readonly LabelledBlock[]): Claim[] {
  const line = labelled.find(
    ({ block, role }) => role === 'boilerplate:byline' && INTRODUCED.test(block.text),
  )
  if (line === undefined) return []
  const { text, span } = line.block
  return [{ field: 'byline', value: text, source: 'block', span }]
}

/** Each source's persons as one candidate; a source may name several in one claim or in several. */
function perSource(claims: readonly Claim[], site: Site): Candidate<string>[] {
  const sources = new Map<string, { persons: Map<string, string>; claim: Claim }>()
  for (const claim of claims) {
    if (claim.field !== 'byline') continue
    const known = sources.get(claim.source) ?? { persons: new Map<string, string>(), claim }
    sources.set(claim.source, known)
    // Further visible bylines belong to other articles and to comments.
    if (claim.source === 'html:byline' && known.persons.size > 0) continue
    for (const person of personsIn(oneLine(claim.value, 300) ?? '', site)) {
      const key = lineKey(person)
      if (known.persons.size < MAX_PERSONS && !known.persons.has(key)) known.persons.set(key, person)
    }
  }
  return [...sources].flatMap(([source, { persons, claim }]) => {
    if (persons.size === 0) return []
    return [{ value: [...persons.values()].join(', '), source, ...(claim.span && { span: claim.span }) }]
  })
}

function orderless(byline: string): string {
  return byline.split(', ').map(lineKey).toSorted().join(',')
}
