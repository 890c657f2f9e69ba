import { lineKey } from './line.ts'
import { isSite, type Site } from './site.ts'

const SEPARATOR = /\s+[-–—|·•»«/~:>‹›]+\s+|\s*[|｜»«]\s*|:\s+|\s*::\s*/g
const MAX_PARTS = 8

/**
 * Takes the outlet's name (and the section next to it) off a title, where something says that it is not the
 * title's own: the part is the outlet's name, or the rest is what another source (`rivals`, line keys) gives
 * as the title. Otherwise a title that has separators of its own stays whole.
 */
export function withoutSite(title: string, rivals: ReadonlySet<string>, site: Site): string {
  const parts = partsOf(title)
  if (parts.length < 2 || parts.length > MAX_PARTS) return title
  return agreedPart(title, parts, rivals) ?? trimmed(title, parts, site)
}

export function longestPart(title: string): string {
  const parts = partsOf(title).map((part) => slice(title, part, part))
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
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

/** The longest stretch of parts that another source gives as the whole title. */
function agreedPart(title: string, parts: readonly Part[], rivals: ReadonlySet<string>): string | undefined {
  if (rivals.has(lineKey(title)) && rivals.size === 1) return undefined
  for (let length = parts.length - 1; length > 0; length--) {
    for (let first = 0; first + length <= parts.length; first++) {
      const stretch = slice(title, parts[first], parts[first + length - 1])
      if (stretch !== '' && rivals.has(lineKey(stretch))) return stretch
    }
  }
  return undefined
}

function trimmed(title: string, parts: readonly Part[], site: Site): string {
  let first = 0
  let last = parts.length - 1
  const isOutlet = (index: number): boolean => isSite(slice(title, parts[index], parts[index]), site)
  while (last > first && isOutlet(last)) last--
  while (first < last && isOutlet(first)) first++
  return slice(title, parts[first], parts[last]) || title
}

function slice(title: string, from: Part | undefined, to: Part | undefined): string {
  return from === undefined || to === undefined ? '' : title.slice(from.start, to.end).trim()
}
