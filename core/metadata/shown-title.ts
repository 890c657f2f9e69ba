import { letterPattern } from '../letters.ts'
import type { LabelledBlock } from '../types.ts'
import type { Candidate } from './candidates.ts'
import { HEADINGS } from './headline.ts'
import { lineKey } from './line.ts'
import type { Site } from './site.ts'
import { allParts, barredParts } from './site-affix.ts'

/**
 * Without the headings that are the outlet's name, as a banner has it: `<title>` is that and the title, which the page gives by itself as
 * well, unless the host is called so, too.
 */
export function withoutBanners(
  candidates: readonly Candidate<string>[],
  { hosts }: Site,
): readonly Candidate<string>[] {
  const others = candidates.filter(({ source }) => !HEADINGS.has(source)).map(({ value }) => lineKey(value))
  const isBanner = (name: string): boolean =>
    others.some((whole) => {
      const rest = restOf(whole, name)
      return rest.length > name.length && (others.includes(rest) || hosts.includes(name.replaceAll(' ', '')))
    })
  return candidates.filter(({ value, source }) => !HEADINGS.has(source) || !isBanner(lineKey(value)))
}

function restOf(whole: string, part: string): string {
  if (whole.startsWith(`${part} `)) return whole.slice(part.length + 1)
  return whole.endsWith(` ${part}`) ? whole.slice(0, -part.length - 1) : ''
}

/** What some pages set into the heading beside the title: the day, where a link leads, how many comments there are, what kind of page it is. */
const EXTRA = String.raw`\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}|\d{4}-\d\d-\d\d|\([\w.-]+\.[a-z]{2,}\)(?: \d+)?|(?:[Bb]log|[Nn]ews|[Aa]rticle|[Pp]ost):`
const BEFORE = letterPattern(`^(?:${EXTRA}) (?=.)`, 'u')
const AFTER = letterPattern(` (?:${EXTRA})$`, 'u')

/** Headings without it, where others give the rest as the title. */
export function withoutExtras(candidates: readonly Candidate<string>[]): readonly Candidate<string>[] {
  const others = new Set(
    candidates.flatMap(({ value, source }) => (HEADINGS.has(source) ? [] : [lineKey(value)])),
  )
  return candidates.map((candidate) => {
    const { value, source } = candidate
    if (!HEADINGS.has(source)) return candidate
    const rests = [value.replace(BEFORE(value), ''), value.replace(AFTER(value), '')]
    const rest = rests.find((each) => each !== value && others.has(lineKey(each)))
    return rest === undefined ? candidate : { ...candidate, value: rest }
  })
}

/** Of a title with bars what the page shows as a heading outside the text. */
export function headedPart(title: string, labelled: readonly LabelledBlock[]): string | undefined {
  return shownPart(title, barredParts(title), labelled, isHeading)
}

/** Of a title that is given nowhere but in `<title>`, what the page shows as a line like any other, as old ones do. */
export function linedPart(title: string, labelled: readonly LabelledBlock[]): string | undefined {
  // Reading the key of a whole article's paragraphs takes its time.
  return shownPart(title, allParts(title), labelled, ({ block }) => block.text.length < 2 * title.length)
}

/** The longest part of a title, where it is most of it and the page shows just that: the rest is sections and names. */
function shownPart(
  title: string,
  parts: readonly string[],
  labelled: readonly LabelledBlock[],
  mayShow: MayShow,
): string | undefined {
  const longest = parts.reduce((one, other) => (other.length > one.length ? other : one), '')
  const isMost = parts.length > 1 && longest.length * 2 > title.length
  return isMost && isShown(longest, labelled, mayShow) ? longest : undefined
}

/** The first title that the page shows as a heading outside the text, whole or the part that counts. */
export function headedTitle(
  candidates: readonly Candidate<string>[],
  labelled: readonly LabelledBlock[],
): Candidate<string> | undefined {
  for (const candidate of candidates) {
    const { value, source } = candidate
    const part = headedPart(value, labelled)
    if (part !== undefined) return { ...candidate, value: part }
    if (!HEADINGS.has(source) && isShown(value, labelled, isHeading)) return candidate
  }
  return undefined
}

function isShown(title: string, labelled: readonly LabelledBlock[], mayShow: MayShow): boolean {
  const key = lineKey(title)
  return labelled.some((one, i) => mayShow(one, i, labelled) && lineKey(one.block.text) === key)
}

type MayShow = (one: LabelledBlock, i: number, labelled: readonly LabelledBlock[]) => boolean

/** Above the first paragraph of the text it stands outside it, too. */
function isHeading({ block, role }: LabelledBlock, i: number, labelled: readonly LabelledBlock[]): boolean {
  return block.kind === 'heading' && (role !== 'body' || labelled.findIndex(isParagraph) > i)
}

function isParagraph({ block, role }: LabelledBlock): boolean {
  return block.kind === 'paragraph' && role === 'body'
}
