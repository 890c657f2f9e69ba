import type { Claim, LabelledBlock, Sourced, UploaderClaims } from '../types.ts'
import { byTrust, type Candidate, candidatesFor, settle } from './candidates.ts'
import { HEADINGS, headlineOf } from './headline.ts'
import { leadOf } from './lead.ts'
import { lineKey, oneLine } from './line.ts'
import { headedPart, headedTitle, linedPart, withoutBanners, withoutExtras } from './shown-title.ts'
import { isOutlet, type Site } from './site.ts'
import { withoutOwnSite, withoutSite } from './site-affix.ts'
import { subjectOf } from './subject.ts'

/** How much a source's word counts; sources that say the same add up. */
const WEIGHT: Readonly<Record<string, number>> = {
  'front-matter': 100,
  block: 2,
  'html:h1': 3,
  'json-ld': 3,
  'open-graph': 3,
  microdata: 2,
  'html:title': 2,
  'json-ld:WebPage': 1,
  'dublin-core': 1,
  twitter: 1,
  'html:meta': 1,
}

/**
 * The title: the uploader's, else what most of the page agrees on once the outlet's name is taken off,
 * else (source `mail-subject`) the subject of the mail that it was sent on in, else (source `lead`) the beginning of the article.
 */
export function titleOf(
  claims: readonly Claim[],
  labelled: readonly LabelledBlock[],
  site: Site,
  upload: UploaderClaims | undefined,
): Sourced<string> | undefined {
  const claimed = [...candidatesFor(claims, 'title', oneLine), ...titleBlocks(labelled)]
  const named = withoutBanners(
    claimed.filter(({ value }) => !isOutlet(value, site)),
    site,
  )
  const rivalsOf = rivalKeys(named)
  const cleaned = withoutExtras(
    byTrust(
      named.map((candidate) => {
        const rivals = rivalsOf.get(candidate.source) ?? new Map()
        const value = HEADINGS.has(candidate.source)
          ? withoutOwnSite(candidate.value, site)
          : withoutSite(candidate.value, rivals, site)
        const isAlone = rivals.size === 0 && value === candidate.value && candidate.source === 'html:title'
        return { ...candidate, value: (isAlone && linedPart(value, labelled)) || value }
      }),
    ),
  )
  const given = oneLine(upload?.title ?? '')
  const chosen =
    given === undefined
      ? (shown(headlineOf(cleaned), labelled) ?? headedTitle(cleaned, labelled) ?? mostSupported(cleaned))
      : { value: given, source: 'upload' }
  // Title blocks as they stand come last: their words are kept, also where the title is shorter than they are.
  return (
    settle(chosen, [...cleaned, ...claimed.filter(({ source }) => source === 'block')], lineKey) ??
    subjectOf(labelled) ??
    leadOf(labelled)
  )
}

/** The headline, or the part of it that the page shows. */
function shown(
  headline: Candidate<string> | undefined,
  labelled: readonly LabelledBlock[],
): Candidate<string> | undefined {
  return headline && { ...headline, value: headedPart(headline.value, labelled) ?? headline.value }
}

/** For each source, what the others say, and how many of them. */
function rivalKeys(named: readonly Candidate<string>[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const said = new Map(
    named.map(({ value, source }) => [`${source} ${value}`, { key: lineKey(value), source }]),
  )
  const sources = new Set(named.map(({ source }) => source))
  return new Map(
    [...sources].map((own) => {
      const counts = new Map<string, number>()
      for (const { key, source } of said.values())
        if (source !== own) counts.set(key, (counts.get(key) ?? 0) + 1)
      return [own, counts]
    }),
  )
}

function titleBlocks(labelled: readonly LabelledBlock[]): Candidate<string>[] {
  const candidates: Candidate<string>[] = []
  for (const { block, role } of labelled) {
    if (role !== 'title') continue
    const value = oneLine(block.text)
    if (value !== undefined) candidates.push({ value, source: 'block', span: block.span })
  }
  return candidates
}

function mostSupported(candidates: readonly Candidate<string>[]): Candidate<string> | undefined {
  const support = new Map<string, number>()
  const counted = new Set<string>()
  for (const { value, source } of candidates) {
    const key = lineKey(value)
    if (counted.has(`${source} ${key}`)) continue
    counted.add(`${source} ${key}`)
    support.set(key, (support.get(key) ?? 0) + (WEIGHT[source] ?? 1))
  }
  const weigh = ({ value }: Candidate<string>): number => support.get(lineKey(value)) ?? 0
  const [first, ...rest] = candidates
  if (first === undefined) return undefined
  return rest.reduce((best, candidate) => (weigh(candidate) > weigh(best) ? candidate : best), first)
}
