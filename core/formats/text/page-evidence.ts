import type { Interruption } from './interrupted.ts'
import { ADDRESS, isName, isPlain, isStamped, type PageLine } from './page-lines.ts'

/** Lines in a row that may all stand between two pages. */
export interface Gap {
  /** The first of them. */
  readonly from: number
  /** Whether a sentence goes on behind them. */
  readonly interrupts: Interruption
  /** A form feed says that a page ends here. */
  readonly isPageEnd: boolean
}

/** A line of a gap. */
export interface Candidate extends PageLine {
  readonly index: number
  readonly gap: Gap
}

const HEAD = 'It comes again between pages, amid a sentence: it is the head or the foot of a page.'
const NUMBER = 'It numbers a page: the sentence before it goes on behind it.'
const PRINTED = 'It is the address that a browser prints at the foot of each page.'
const JUMP = 'It says on which page the text goes on.'

/**
 * Why they go, by their place among the lines.
 * @param isBroken the lines of the text are broken at a width. Where each is a paragraph, a name or a number by itself may be a link in a
 *   sentence of a page that was pasted, and must show more.
 */
export function furnitureIn(
  candidates: readonly Candidate[],
  isBroken: boolean,
): ReadonlyMap<number, string> {
  const notes = new Map<number, string>()
  for (const group of groupedByKey(candidates)) {
    const note = noteOn(group, isBroken || group.some(({ gap }) => gap.isPageEnd))
    for (const one of group) if (note !== undefined && goesWith(one)) notes.set(one.index, note)
  }
  countOn(candidates, notes)
  return notes
}

function groupedByKey(candidates: readonly Candidate[]): Iterable<readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const group = groups.get(candidate.key)
    if (group === undefined) groups.set(candidate.key, [candidate])
    else group.push(candidate)
  }
  return groups.values()
}

const ENOUGH = 2

function strengthOf({ gap }: Candidate): number {
  if (gap.interrupts === 'surely') return 2
  return gap.interrupts === 'maybe' || gap.isPageEnd ? 1 : 0
}

/** What shows that lines which repeat each other belong to the pages; undefined where too little does. */
function noteOn(group: readonly Candidate[], isPaged: boolean): string | undefined {
  const [first] = group
  if (first === undefined) return undefined
  const strength = group.reduce((sum, one) => sum + strengthOf(one), 0)
  if (first.kind === 'jump') return strength > 0 ? JUMP : undefined
  if (first.key === ADDRESS) return group.length > 1 && isAscending(group) ? PRINTED : undefined
  if (first.kind === 'page') return strength > 0 ? NUMBER : undefined
  if (first.kind === 'number') return strength >= ENOUGH && (isPaged || isCounted(group)) ? NUMBER : undefined
  return isHead(group, strength, isPaged) ? HEAD : undefined
}

/** Whether two of them interrupt a sentence, and number one page and the next. */
function isCounted(group: readonly Candidate[]): boolean {
  const strong = group.filter((one) => strengthOf(one) >= ENOUGH)
  return strong.some(({ number = 0 }, i) => i > 0 && number - (strong[i - 1]?.number ?? 0) === 1)
}

function isHead(group: readonly Candidate[], strength: number, isPaged: boolean): boolean {
  const [first] = group
  if (first === undefined || !first.key.includes(' ')) return false
  if (isSeries(group)) return true
  if (group.length === 1) return isPlain(first) && isPaged && first.gap.interrupts === 'surely'
  const inside = group.filter(({ gap, number }) => gap.from > 0 || number !== undefined)
  const supported = inside.filter((one) => strengthOf(one) > 0).length
  if (isAscending(inside) && (isPaged || isPlain(first)))
    return strength >= (isPlain(first) ? 1 : ENOUGH) && supported * (isPlain(first) ? 6 : 3) >= inside.length
  const isSure = inside.some((one) => strengthOf(one) >= ENOUGH)
  return isPaged && isName(first) && isSure && supported * 4 >= inside.length
}

/** So many heads of pages that follow each other need no other proof. */
const SERIES = 3
const CHAPTER =
  /^(?:chapter|part|book|section|act|scene|canto|letter|day|week|lesson|unit|article|figure|fig|table|plate|exhibit|appendix|kapitel|teil|tag|chapitre|partie|capítulo|parte)\b/

/** Names of more than a word, in capitals, whose numbers follow each other; chapters are numbered as well. */
function isSeries(group: readonly Candidate[]): boolean {
  const [first] = group
  if (first === undefined || group.length < SERIES || !isPlain(first) || CHAPTER.test(first.key)) return false
  return group.every(({ number = 0 }, i) => i === 0 || number - (group[i - 1]?.number ?? 0) === 1)
}

function isAscending(group: readonly Candidate[]): boolean {
  return group.every(({ number }, i) => {
    const before = group[i - 1]?.number ?? -1
    return number !== undefined && number > before
  })
}

/**
 * Whether a line goes with its group. Above the text a head without a number is the headline, or the name of the paper. A number by itself
 * must interrupt a sentence, or count on: chapters and stanzas are numbered, too.
 */
function goesWith(one: Candidate): boolean {
  if (one.kind === 'head') return one.gap.from > 0 || one.number !== undefined || isStamped(one)
  return one.kind === 'page' || strengthOf(one) > 0
}

/** How many pages in a row may have lost their number. */
const LONGEST_SKIP = 3

/** Takes along numbers beside what goes, and heads that come again beside what goes and nowhere else. */
function takeBeside(candidates: readonly Candidate[], notes: Map<number, string>): void {
  const between = new Set(candidates.filter(({ index }) => notes.has(index)).map(({ gap }) => gap))
  for (const group of groupedByKey(candidates)) {
    const open = group.filter(({ index }) => !notes.has(index))
    const isBeside = group.every(({ gap }) => gap.from === 0 || between.has(gap))
    for (const one of open) {
      if (one.kind === 'number' && between.has(one.gap)) notes.set(one.index, NUMBER)
      if (one.kind === 'head' && group.length > 1 && isBeside && goesWith(one)) notes.set(one.index, HEAD)
    }
  }
}

/** Takes along what counts on, forwards and backwards, from one that does. */
function countOn(candidates: readonly Candidate[], notes: Map<number, string>): void {
  takeBeside(candidates, notes)
  const numbered = candidates.filter(
    (one) => one.number !== undefined && (one.kind !== 'head' || isPlain(one)),
  )
  for (const pages of [numbered, numbered.toReversed()])
    for (const [i, one] of pages.entries()) {
      const last = pages[i - 1]
      if (last === undefined || notes.has(one.index) || !notes.has(last.index)) continue
      const distance = Math.abs((one.number ?? 0) - (last.number ?? 0))
      const isOnward = one.index > last.index === (one.number ?? 0) > (last.number ?? 0)
      if (isOnward && distance >= 1 && distance <= LONGEST_SKIP) notes.set(one.index, NUMBER)
    }
}
