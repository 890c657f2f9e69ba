import { letterPattern } from '../letters.ts'
import type { Claim, LabelledBlock, Sourced, UploaderClaims } from '../types.ts'
import { byTrust, type Candidate, settle } from './candidates.ts'
import { isGivenName } from './given-names.ts'
import { lineKey, oneLine } from './line.ts'
import type { NearLine } from './near-title.ts'
import { introduced, isUsualName, personsIn } from './persons.ts'
import type { Site } from './site.ts'
import { statedByline } from './stated-byline.ts'

const MAX_PERSONS = 12

/**
 * Who wrote it: the uploader's word as it stands, else the persons that the most trusted source names,
 * joined with ", ". A source that names an outlet, a job or an address names nobody.
 */
export function bylineOf(
  claims: readonly Claim[],
  labelled: readonly LabelledBlock[],
  near: readonly NearLine[],
  site: Site,
  upload: UploaderClaims | undefined,
): Sourced<string> | undefined {
  const given = oneLine(upload?.byline ?? '', 300)
  const stated = statedByline(near, site)
  const found = byTrust(
    [...stated, ...perSource(claims, site), ...lastResorts(claims, labelled, site)],
    ORDER,
  )
  return settle(given === undefined ? fullest(found) : { value: given, source: 'upload' }, found, orderless)
}

/** What a reader sees above the text comes first; a name that nothing introduces comes late. */
const ORDER = [
  'front-matter',
  'line',
  'json-ld',
  'microdata',
  'open-graph',
  'html:meta',
  'json-ld:WebPage',
  'dublin-core',
  'line:name',
  'html:byline',
  'line:signature',
  'twitter',
  'line:copyright',
  'site',
]

/** The most trusted byline, or one that names the same persons and more of them. */
function fullest(found: readonly Candidate<string>[]): Candidate<string> | undefined {
  const [first, ...others] = found
  if (first === undefined) return undefined
  const persons = first.value.split(', ').map(lineKey)
  return others.reduce((best, other) => {
    const key = ` ${lineKey(other.value)} `
    const isFuller = persons.every((person) => key.includes(` ${person} `))
    return isFuller && other.value.length > best.value.length ? other : best
  }, first)
}

/** A signature below the text, the name in the copyright line, or a site that is called after its writer. */
function lastResorts(
  claims: readonly Claim[],
  labelled: readonly LabelledBlock[],
  site: Site,
): Candidate<string>[] {
  const found: Candidate<string>[] = []
  for (const { block, role } of labelled) {
    const { text, span } = block
    if (text.length > 160 || role === 'boilerplate:comments' || role === 'boilerplate:related') continue
    const source = SIGNATURE(text).test(text)
      ? 'line:signature'
      : COPYRIGHT.test(text)
        ? 'line:copyright'
        : undefined
    if (source === undefined) continue
    const persons = personsIn(
      source === 'line:copyright' ? (text.replace(COPYRIGHT, '').split(/\.(?: |$)|[|,]/, 1)[0] ?? '') : text,
      site,
    )
    if (source === 'line:copyright' && !persons.every(isUsualName)) continue
    if (persons.length > 0) found.push({ value: persons.join(', '), source, span })
  }
  for (const { field, value } of claims)
    if (field === 'site' && isUsualName(value)) found.push({ value, source: 'site' })
  return found
}

const SIGNATURE = letterPattern(
  String.raw`^(?:(?:this \p{L}+ was )?written|posted|published|authored) by(?!\p{L})`,
  'iu',
)
const COPYRIGHT = /^[\s©]*(?:copyright|©|\(c\))[\s©]*(?:\(c\)\s*)?(?:(?:19|20)\d\d\s*[-–,]?\s*)*(?:by\s)?/i

/** Each source's persons as one candidate; a source may name several in one claim or in several. */
function perSource(claims: readonly Claim[], site: Site): Candidate<string>[] {
  const sources = new Map<string, { persons: Map<string, string>; claim: Claim }>()
  for (const claim of claims) {
    if (claim.field !== 'byline') continue
    const known = sources.get(claim.source) ?? { persons: new Map<string, string>(), claim }
    sources.set(claim.source, known)
    const isFromElement = claim.source === 'html:byline'
    // Further visible bylines belong to other articles and to comments.
    if (isFromElement && known.persons.size > 0) continue
    const persons = personsIn(oneLine(claim.value, 300) ?? '', site)
    for (const person of isFromElement && introduced(claim.value) === undefined
      ? persons.filter(isLong)
      : persons) {
      const key = lineKey(person)
      if (known.persons.size < MAX_PERSONS && !known.persons.has(key)) known.persons.set(key, person)
    }
  }
  return [...sources].flatMap(([source, { persons, claim }]) => {
    if (persons.size === 0) return []
    return [{ value: [...persons.values()].join(', '), source, ...(claim.span && { span: claim.span }) }]
  })
}

/** A word alone in an element named after authors is as often a button. */
function isLong(person: string): boolean {
  return person.includes(' ') || isGivenName(person)
}

function orderless(byline: string): string {
  return byline.split(', ').map(lineKey).toSorted().join(',')
}
