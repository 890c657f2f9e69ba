import type { Block, Element, Run, Span } from '../types.ts'

/** Line breaks in a row in a block's text, and where in the source what stands before them ends and what follows begins. */
export interface Break {
  readonly at: number
  readonly end: number
  readonly start: number
}

/** A stretch of text. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Words in a line that one element hides, or several side by side, and their place in the source. */
export interface HiddenWords extends Stretch {
  readonly element: Element
  readonly start: number
  readonly end: number
}

/** Breaks with nothing but white space between them: systems and mails without paragraphs part theirs so. */
const BETWEEN_PARAGRAPHS = /\n[^\S\n]*\n\s*/g

/** Such a line is a verse, a part of an address, an entry. */
const SHORTEST_PROSE = 40
/** Share of a block's characters in lines that are no sentences from which it is no prose. */
const MOST_BROKEN = 0.2
const ENDED = /[.!?…。！？؟।]["'’”»“«)\]]*$/

/** A block's paragraphs, where breaks part it as paragraphs are parted; itself where they only end lines. */
export function partsOf(block: Block, breaks: readonly Break[]): readonly Block[] {
  const { kind, text } = block
  if (breaks.length === 0 || (kind !== 'paragraph' && kind !== 'list-item')) return [block]
  const places = paragraphsIn(text).flatMap((place) => sentencesIn(text, place))
  if (places.length < 2) return [block]
  const cut = cutterOf(block.runs)
  let next = 0
  return places.map((place, i) => {
    while (next < breaks.length && (breaks[next]?.at ?? 0) < place.from) next++
    const start = breaks[next - 1]?.start ?? block.span.start
    while (next < breaks.length && (breaks[next]?.at ?? 0) < place.to) next++
    const span = { start, end: breaks[next]?.end ?? block.span.end }
    return part(block, place, cut(place.from, place.to), span, i === 0)
  })
}

/** What stands in one place of a block. The first of an item has its marker. */
function part(
  block: Block,
  { from, to }: Stretch,
  runs: readonly Run[],
  span: Span,
  isFirst: boolean,
): Block {
  const { ordinal, ...rest } = block
  const made = { ...(isFirst ? block : rest), text: block.text.slice(from, to), runs, span }
  const kind = isFirst ? block.kind : 'paragraph'
  if (block.markup === undefined) return { ...made, kind }
  return { ...made, kind, markup: { ...block.markup, linkChars: linkCharsIn(runs), partOf: block } }
}

export function linkCharsIn(runs: readonly Run[]): number {
  return runs.reduce((sum, { text, href }) => (href === undefined ? sum : sum + text.length), 0)
}

function paragraphsIn(text: string): readonly Stretch[] {
  const places: Stretch[] = []
  let from = 0
  for (const { index, 0: breaks } of text.matchAll(BETWEEN_PARAGRAPHS)) {
    places.push({ from, to: index })
    from = index + breaks.length
  }
  return [...places, { from, to: text.length }].filter(({ from, to }) => /\S/.test(text.slice(from, to)))
}

/** Each line by itself where they are sentences, as the paragraphs of old systems are, and all of them together where they are verses. */
function sentencesIn(text: string, place: Stretch): readonly Stretch[] {
  const lines = linesIn(text, place)
  const isSentence = ({ from, to }: Stretch): boolean => ENDED.test(text.slice(from, to).trimEnd())
  let broken = 0
  let isLastBroken = false
  for (const line of lines) {
    const isBroken = !isSentence(line)
    if (isBroken && isLastBroken) return [place]
    if (isBroken) broken += line.to - line.from
    isLastBroken = isBroken
  }
  const length = place.to - place.from
  return length >= SHORTEST_PROSE * lines.length && broken <= length * MOST_BROKEN ? lines : [place]
}

function linesIn(text: string, place: Stretch): readonly Stretch[] {
  const lines: Stretch[] = []
  for (let from = place.from; from < place.to; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 || end > place.to ? place.to : end
    if (/\S/.test(text.slice(from, to))) lines.push({ from, to })
    from = to + 1
  }
  return lines
}

/** Answers with the runs of one stretch after another, in the order of the text. */
export function cutterOf(runs: readonly Run[]): (from: number, to: number) => readonly Run[] {
  let [i, at] = [0, 0]
  return (from, to) => {
    const cut: Run[] = []
    for (; i < runs.length; i++) {
      const run = runs[i]
      const end = at + (run?.text.length ?? 0)
      if (run !== undefined && at < to && end > from) {
        const isWhole = at >= from && end <= to
        cut.push(isWhole ? run : { ...run, text: run.text.slice(Math.max(0, from - at), to - at) })
      }
      if (end > to) break
      at = end
    }
    return cut
  }
}
