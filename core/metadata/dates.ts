import { letterPattern } from '../letters.ts'
import type { Claim, LabelledBlock, Sourced, UploaderClaims } from '../types.ts'
import { byTrust, type Candidate, settle } from './candidates.ts'
import type { NearLine } from './near-title.ts'
import { type DateOptions, parseDate } from './parse-date.ts'
import { type StatedDates, statedDates } from './stated-date.ts'

/** How much a source's word counts; sources that name the same day add up. */
const WEIGHT: Readonly<Record<string, number>> = {
  'front-matter': 100,
  'line:published': 8,
  line: 6,
  'json-ld': 4,
  'open-graph': 4,
  microdata: 3,
  'html:meta': 3,
  'json-ld:WebPage': 2,
  'dublin-core': 2,
  'html:date': 1,
  'html:time': 2,
  'line:dateline': 2,
  url: 1,
}

/** Of dates that a page shows only the first is the article's own; the others are those of comments and teasers. */
const VISIBLE = new Set(['html:time', 'html:date'])

/** The web has no articles of its own from before; an older date is believed only where no other is given. */
const FIRST_YEAR = '1990'

export interface Dates {
  readonly publishedAt?: Sourced<string>
  readonly modifiedAt?: Sourced<string>
}

/** When the article was published and changed; sources that agree on the day outweigh one that does not. */
export function datesOf(
  claims: readonly Claim[],
  labelled: readonly LabelledBlock[],
  near: readonly NearLine[],
  upload: UploaderClaims | undefined,
  language: string | undefined,
): Dates {
  const options: DateOptions = {
    monthFirst: language === undefined || language === 'en' || language === 'en-US',
  }
  const read = (field: Claim['field']): Candidate<string>[] =>
    claims.flatMap((claim) => {
      const value = claim.field === field ? parseDate(claim.value, options) : undefined
      return value === undefined
        ? []
        : [{ value, source: claim.source, ...(claim.span && { span: claim.span }) }]
    })
  const given = parseDate(upload?.published ?? '', options)
  const stated = statedDates(labelled, near, options)
  const modified = [...read('modifiedAt'), ...stated.modified]
  const claimed = [...read('publishedAt'), ...urlDates(claims, upload)]
  const shown = claimed.length === 0 ? stated.published : stated.published.filter(isOther(modified))
  const published = [...shown, ...claimed]
  const publishedAt = decide(published.length > 0 ? published : lastResort(stated, labelled, options), given)
  const modifiedAt = decide(modified, undefined)
  return { ...(publishedAt && { publishedAt }), ...(modifiedAt && { modifiedAt }) }
}

/** Pages show the day of the last change without saying so, and give the first only to machines. */
function isOther(modified: readonly Candidate<string>[]): (candidate: Candidate<string>) => boolean {
  const days = new Set(modified.map(({ value }) => dayOf(value)))
  return ({ value, source }) => source === 'line:published' || !days.has(dayOf(value))
}

/** The day of the last change where no other is stated, else the first line elsewhere that was taken out for naming a date. */
function lastResort(
  { modified }: StatedDates,
  labelled: readonly LabelledBlock[],
  options: DateOptions,
): readonly Candidate<string>[] {
  if (modified.length > 0) return modified
  return labelled.flatMap(({ block: { text, span }, role }) => {
    const isDated = role === 'boilerplate:byline' || (role !== 'body' && POSTED(text).test(text))
    const value = isDated ? parseDate(text, options) : undefined
    return value === undefined ? [] : [{ value, source: 'block', span }]
  })
}

const POSTED = letterPattern(String.raw`^(?:posted|published|post time|date)(?!\p{L})`, 'iu')

function decide(found: readonly Candidate<string>[], given: string | undefined): Sourced<string> | undefined {
  const recent = found.filter(({ value }) => value >= FIRST_YEAR)
  const candidates = byTrust(asOthersRead(recent.length > 0 ? recent : found))
  const chosen = given === undefined ? mostPrecise(agreed(candidates)) : { value: given, source: 'upload' }
  return settle(chosen, candidates, dayOf)
}

/** Whether `09.10.2024` is in October only another source can tell: where one has the same numbers the other way round, it is. */
function asOthersRead(found: readonly Candidate<string>[]): readonly Candidate<string>[] {
  const exact = new Set(found.filter(({ source }) => !isShown(source)).map(({ value }) => dayOf(value)))
  return found.map((candidate) => {
    const { value, source } = candidate
    const turned = value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$1-$3-$2')
    return isShown(source) && !exact.has(value) && exact.has(turned)
      ? { ...candidate, value: turned }
      : candidate
  })
}

function isShown(source: string): boolean {
  return VISIBLE.has(source) || source.startsWith('line')
}

function dayOf(date: string): string {
  return date.slice(0, 10)
}

/** The claims for the day that has the most weight behind it; of equals, the day of the most trusted source. */
function agreed(candidates: readonly Candidate<string>[]): readonly Candidate<string>[] {
  const support = new Map<string, number>()
  const counted = new Set<string>()
  for (const { value, source } of candidates) {
    const vote = VISIBLE.has(source) ? source : `${source} ${dayOf(value)}`
    if (!counted.has(vote))
      support.set(dayOf(value), (support.get(dayOf(value)) ?? 0) + (WEIGHT[source] ?? 1))
    counted.add(vote)
  }
  let best: string | undefined
  for (const [day, weight] of support) if (best === undefined || weight > (support.get(best) ?? 0)) best = day
  return candidates.filter(({ value }) => dayOf(value) === best)
}

/** A time with its zone says more than one without, and that more than the day alone. */
function mostPrecise(candidates: readonly Candidate<string>[]): Candidate<string> | undefined {
  const precision = ({ value }: Candidate<string>): number =>
    !value.includes('T') ? 0 : /(?:Z|[+-]\d\d:\d\d)$/.test(value) ? 2 : 1
  return candidates.toSorted((a, b) => precision(b) - precision(a))[0]
}

/** A day in the address, e.g. `/2024/05/12/`, is the last thing to go by. */
function urlDates(claims: readonly Claim[], upload: UploaderClaims | undefined): Candidate<string>[] {
  const urls = claims.filter(({ field }) => field === 'canonicalUrl').map(({ value }) => value)
  for (const url of [upload?.sourceUrl ?? '', ...urls]) {
    const [, year, month, day] = /[/-]((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/.\-_]|$)/.exec(url) ?? []
    const value = year && parseDate(`${year}-${month}-${day}`, { monthFirst: false })
    if (value) return [{ value, source: 'url' }]
  }
  return []
}
