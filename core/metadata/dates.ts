import type { Claim, LabelledBlock, Sourced, UploaderClaims } from '../types.ts'
import { byTrust, type Candidate, settle } from './candidates.ts'
import { parseDate } from './parse-date.ts'

/** How much a source's word counts; sources that name the same day add up. */
const WEIGHT: Readonly<Record<string, number>> = {
  'front-matter': 100,
  'json-ld': 4,
  'open-graph': 4,
  microdata: 3,
  'html:meta': 3,
  'json-ld:WebPage': 2,
  'dublin-core': 2,
  'html:byline': 2,
  'html:date': 2,
  'html:time': 2,
  url: 1,
}

/** Of dates that a page shows only the first is the article's own; the others are those of comments and teasers. */
const VISIBLE = new Set(['html:byline', 'html:time', 'html:date'])

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
  upload: UploaderClaims | undefined,
  language: string | undefined,
): Dates {
  const options = { monthFirst: language === undefined || language === 'en' || language === 'en-US' }
  const read = (field: Claim['field'], from: readonly Claim[] = claims): Candidate<string>[] =>
    from.flatMap((claim) => {
      const value = claim.field === field ? parseDate(claim.value, options) : undefined
      return value === undefined
        ? []
        : [{ value, source: claim.source, ...(claim.span && { span: claim.span }) }]
    })
  const given = parseDate(upload?.published ?? '', options)
  const claimed = [...read('publishedAt'), ...urlDates(claims, upload)]
  const publishedAt = decide(claimed.length > 0 ? claimed : read('publishedAt', statedIn(labelled)), given)
  const modifiedAt = decide(read('modifiedAt'), undefined)
  return { ...(publishedAt && { publishedAt }), ...(modifiedAt && { modifiedAt }) }
}

/** The lines that were taken out for naming author or date, the first date of which is the last thing to go by. */
function statedIn(labelled: readonly LabelledBlock[]): Claim[] {
  return labelled.flatMap(({ block: { text, span }, role }): Claim[] =>
    role === 'boilerplate:byline' ? [{ field: 'publishedAt', value: text, source: 'block', span }] : [],
  )
}

function decide(found: readonly Candidate<string>[], given: string | undefined): Sourced<string> | undefined {
  const recent = found.filter(({ value }) => value >= FIRST_YEAR)
  const candidates = byTrust(recent.length > 0 ? recent : found)
  const chosen = given === undefined ? mostPrecise(agreed(candidates)) : { value: given, source: 'upload' }
  return settle(chosen, candidates, dayOf)
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
