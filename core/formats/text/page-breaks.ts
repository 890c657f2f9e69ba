import type { Block } from '../../types.ts'
import { type Interruption, interruption } from './interrupted.ts'
import type { Line } from './lines.ts'
import { type Candidate, furnitureIn, type Gap } from './page-evidence.ts'
import { isName, isPlain, isStamped, pageLine } from './page-lines.ts'

/** A line that belongs to the page and not to the text, and a sentence that says why. */
export interface Furniture {
  readonly line: Line
  readonly note: string
}

/** A text without what stands between its pages: a sentence that was interrupted there goes on. */
export interface Unpaged {
  readonly lines: readonly Line[]
  readonly furniture: readonly Furniture[]
}

/** The paragraphs that some lines hold, which nothing parts. */
type Read = (lines: readonly Line[]) => readonly Pick<Block, 'text' | 'span'>[]

/** A paragraph hardly has more lines on one page. */
const REACH = 12

/**
 * Running heads and page numbers are known by what they interrupt: a sentence that goes on behind them, at least once. What
 * repeats such a line elsewhere, with the number of another page or none, goes as well.
 *
 * @param width of the lines of a text that was set in type
 */
export function withoutPageBreaks(lines: readonly Line[], read: Read, width: number | undefined): Unpaged {
  const interrupts = (from: number, to: number): Interruption => {
    const before = read(linesBefore(lines, from)).at(-1)
    const after = read(linesFrom(lines, to))[0]
    if (before === undefined || after === undefined) return 'no'
    const last = lines[from - 1]
    if (last === undefined) return 'no'
    return interruption(
      before.text,
      after.text,
      width === undefined ? undefined : { used: last.text.length, width },
    )
  }
  const notes = furnitureIn(candidatesIn(lines, interrupts), width !== undefined)
  return takeOut(lines, notes, interrupts)
}

/** The last lines of a page, and the first of the next, as far as nothing parts them. */
function linesBefore(lines: readonly Line[], end: number): readonly Line[] {
  let from = end - 1
  while (from > 0 && end - from < REACH && !lines[from]?.apart) from -= 1
  return lines.slice(Math.max(0, from), end)
}

function linesFrom(lines: readonly Line[], start: number): readonly Line[] {
  let to = start + 1
  while (to < lines.length && to - start < REACH && !lines[to]?.apart) to += 1
  return lines.slice(start, to)
}

/** Lines that may stand between pages, each with the gap in the text that it makes with those beside it. */
function candidatesIn(
  lines: readonly Line[],
  interrupts: (from: number, to: number) => Interruption,
): readonly Candidate[] {
  const seen = lines.map(({ text }) => pageLine(text))
  const times = new Map<string, number>()
  for (const line of seen) if (line !== undefined) times.set(line.key, (times.get(line.key) ?? 0) + 1)
  const isCandidate = (i: number): boolean => {
    const line = seen[i]
    if (line === undefined || line.kind !== 'head' || isPlain(line)) return line !== undefined
    return (times.get(line.key) ?? 0) > 1 && (line.number !== undefined || isName(line) || isStamped(line))
  }
  const found: Candidate[] = []
  for (let from = 0; from < lines.length; from += 1) {
    if (!isCandidate(from)) continue
    let to = from + 1
    while (isCandidate(to)) to += 1
    const isPageEnd = lines.slice(from, to + 1).some(({ beginsPage }) => beginsPage)
    const gap: Gap = { from, interrupts: interrupts(from, to), isPageEnd }
    for (let index = from; index < to; index += 1) {
      const line = seen[index]
      if (line !== undefined) found.push({ ...line, index, gap })
    }
    from = to
  }
  return found
}

/** The lines that are left, those that go on with a sentence joined to it, and those that are not. */
function takeOut(
  lines: readonly Line[],
  notes: ReadonlyMap<number, string>,
  interrupts: (from: number, to: number) => Interruption,
): Unpaged {
  const left: Line[] = []
  const furniture: Furniture[] = []
  const gaps = lines.filter((_, i) => notes.has(i) && !notes.has(i + 1)).length
  const blanks = lines.filter(({ apart }, i) => i > 0 && apart && !notes.has(i) && !notes.has(i - 1)).length
  // Where nothing blank parts the paragraphs, what is blank around the head of a page parts none either.
  const isSolid = blanks < gaps
  let from = -1
  for (const [i, line] of lines.entries()) {
    const note = notes.get(i)
    if (note !== undefined) {
      furniture.push({ line, note })
      if (from < 0) from = i
      continue
    }
    const gap = from < 0 ? i : from
    const isParted = gap < i || line.beginsPage
    const continues =
      isParted && gap > 0 && lines[gap - 1]?.quote === line.quote && interrupts(gap, i) !== 'no'
    const isOpen = continues || (isSolid && gap < i)
    const apart = gap === 0 || (!isOpen && lines.slice(gap, i + 1).some((each) => each.apart))
    left.push(apart === line.apart && !continues ? line : { ...line, apart, continues })
    from = -1
  }
  return { lines: left, furniture }
}
