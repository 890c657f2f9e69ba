import type { Claim, Sourced, UploaderClaims } from '../types.ts'
import { byTrust, type Candidate, settle } from './candidates.ts'
import { lineKey, oneLine } from './line.ts'
import { personsIn } from './persons.ts'
import type { Site } from './site.ts'

const MAX_PERSONS = 12

/**
 * Who wrote it: the uploader's word as it stands, else the persons that the most trusted source names,
 * joined with ", ". A source that names an outlet, a job or an address names nobody.
 */
export function bylineOf(
  claims: readonly Claim[],
  site: Site,
  upload: UploaderClaims | undefined,
): Sourced<string> | undefined {
  const given = oneLine(upload?.byline ?? '', 300)
  const found = byTrust(perSource(claims, site))
  return settle(given === undefined ? found[0] : { value: given, source: 'upload' }, found, orderless)
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
