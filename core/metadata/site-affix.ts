import { lineKey } from './line.ts'
import { isOutlet, isSite, type Site } from './site.ts'

const SEPARATOR = /\s+[-–—|·•»«/~:>‹›]+\s+|\s*[|｜»«]\s*|:\s+|\s*::\s*/g
const MAX_PARTS = 8
/** Kinds of articles that outlets set behind a title. */
const LABELS = /^(?:opinion|editorial|commentary|(?:guest )?column|analysis|letters?(?: to the editor)?)$/i

/**
 * Takes the outlet's name (and the section next to it) off a title, where something says that it is not the
 * title's own: the part is the outlet's name, or the rest is what another source (`rivals`: line keys, and how often each is given) gives
 * as the title. Otherwise a title that has separators of its own stays whole.
 */
export function withoutSite(title: string, rivals: ReadonlyMap<string, number>, site: Site): string {
  const parts = partsOf(title)
  if (parts.length < 2 || parts.length > MAX_PARTS) return title
  return agreedPart(title, parts, rivals) ?? trimmed(title, parts, site, isSite)
}

/** For a heading, which holds the outlet's name where the page puts exactly that at an end of it. */
export function withoutOwnSite(title: string, site: Site): string {
  const parts = partsOf(title)
  return parts.length > MAX_PARTS ? title : trimmed(title, parts, site, isOutlet)
}

/** Parts between bars, dashes and arrows; a colon is part of a title. */
export function barredParts(title: string): readonly string[] {
  return title.split(/\s+[-–—|·•»«]+\s+|\s*[|｜»«]\s*/).filter(Boolean)
}

/** Parts between colons as well. */
export function allParts(title: string): readonly string[] {
  return partsOf(title).map((part) => slice(title, part, part))
}

interface Part {
  readonly start: number
  readonly end: number
}

function partsOf(title: string): Part[] {
  const parts: Part[] = []
  let start = 0
  for (const { index, 0: separator } of title.matchAll(SEPARATOR)) {
    if (index === 0) continue
    parts.push({ start, end: index })
    start = index + separator.length
  }
  return [...parts, { start, end: title.length }]
}

/** The longest stretch of parts that another source gives as the whole title; of equals, the one that is given most often. */
function agreedPart(
  title: string,
  parts: readonly Part[],
  rivals: ReadonlyMap<string, number>,
): string | undefined {
  if (rivals.has(lineKey(title)) && rivals.size === 1) return undefined
  for (let length = parts.length - 1; length > 0; length--) {
    const stretches = Array.from({ length: parts.length - length + 1 }, (_, first) =>
      slice(title, parts[first], parts[first + length - 1]),
    )
    const given = (stretch: string): number => (stretch === '' ? 0 : (rivals.get(lineKey(stretch)) ?? 0))
    const best = stretches.reduce((one, other) => (given(other) > given(one) ? other : one), '')
    if (best !== '') return best
  }
  return undefined
}

function trimmed(
  title: string,
  parts: readonly Part[],
  site: Site,
  isName: (part: string, site: Site) => boolean,
): string {
  let first = 0
  let last = parts.length - 1
  const isOutside = (index: number): boolean => {
    const part = slice(title, parts[index], parts[index])
    return isName(part, site) || (index > 0 && LABELS.test(part))
  }
  while (last > first && isOutside(last)) last--
  while (first < last && isOutside(first)) first++
  return slice(title, parts[first], parts[last]) || title
}

function slice(title: string, from: Part | undefined, to: Part | undefined): string {
  return from === undefined || to === undefined ? '' : title.slice(from.start, to.end).trim()
}
