import type { Block, Run } from '../../types.ts'
import { type Break, cutterOf, type HiddenWords, linkCharsIn, partsOf } from '../parts.ts'
import type { Line } from './line.ts'
import type { Draft } from './page.ts'
import { toRuns } from './runs.ts'

/** Share of a page's characters: a page that hides more in its lines shows them by a script. */
const MOST_HIDDEN = 0.1

/** The blocks of what was read: a line with paragraphs in it as paragraphs, and what an element in a line hides beside the line. */
export function toBlocks(drafts: readonly Draft[]): readonly Block[] {
  const all = drafts.reduce((sum, { text }) => sum + text.length, 0)
  const hidden = drafts.reduce((sum, { line }) => sum + (line === null ? 0 : hiddenIn(line)), 0)
  return drafts.flatMap((draft) => blocksOf(draft, hidden <= all * MOST_HIDDEN))
}

/** Characters; what stands in an element that is hidden as a whole is a hidden line. */
function hiddenIn({ hidden, element }: Line): number {
  return element?.hidden === true ? 0 : hidden.reduce((sum, { from, to }) => sum + to - from, 0)
}

function blocksOf(draft: Draft, setsApart: boolean): readonly Block[] {
  const { line, start, end } = draft
  const block = toBlock(draft)
  if (line === null) return [block]
  // What stands in a script has the place of all of it.
  const isPlaced = line.start === start && line.end === end
  const place = <T extends object>(one: T): T => (isPlaced ? one : { ...one, start, end })
  const breaks = line.breaks.map(place)
  if (!setsApart || hiddenIn(line) === 0 || block.kind === 'code') return partsOf(block, breaks)
  const { shown, hidden, breaks: left } = withoutHidden(block, line.hidden.map(place), breaks)
  return [...(shown.text.trim() === '' ? [] : partsOf(shown, left)), ...hidden]
}

interface Shown {
  readonly shown: Block
  /** The words that it hides, as lines of their own. */
  readonly hidden: readonly Block[]
  readonly breaks: readonly Break[]
}

/** A line without the words that it hides, and these beside it. */
function withoutHidden(block: Block, places: readonly HiddenWords[], breaks: readonly Break[]): Shown {
  const cut = cutterOf(block.runs)
  const hidden: Block[] = []
  const runs: Run[] = []
  const left: Break[] = []
  // Asking `text` for its last character would flatten it each time.
  let [text, last, k] = ['', '', 0]
  const show = (from: number, to: number): void => {
    let at = from
    if (last === '') while (at < to && /[ \n]/.test(block.text[at] ?? '')) at++
    else if (/\s/.test(last) && block.text[at] === ' ') at++
    for (; k < breaks.length && (breaks[k]?.at ?? to) < to; k++) {
      const one = breaks[k]
      if (one !== undefined && one.at >= at) left.push({ ...one, at: one.at - at + text.length })
    }
    for (const run of cut(at, to)) runs.push(run)
    if (at >= to) return
    text += block.text.slice(at, to)
    last = block.text[to - 1] ?? ''
  }
  let shown = 0
  for (const { from, to, start, end, element } of places) {
    show(shown, from)
    shown = to
    if (block.text.slice(from, to).trim() === '') continue
    const own = cut(from, to)
    const markup = { element, linkChars: linkCharsIn(own) }
    hidden.push({
      ...ASIDE,
      quote: block.quote,
      text: block.text.slice(from, to),
      runs: own,
      span: { start, end },
      markup,
    })
  }
  show(shown, block.text.length)
  return { shown: withText(block, text.trimEnd(), runs), hidden, breaks: left }
}

/** A block with less text, which ends where `text` does. */
function withText(block: Block, text: string, longer: readonly Run[]): Block {
  const runs = cutterOf(longer)(0, text.length)
  const markup = block.markup && { ...block.markup, linkChars: linkCharsIn(runs) }
  return { ...block, text, runs, ...(markup && { markup }) }
}

const ASIDE = { kind: 'paragraph', level: 0 } as const

function toBlock(draft: Draft): Block {
  const { kind, text, line, start, end, level, quote, element, ordinal, cell, figure, codeLanguage } = draft
  const block: { -readonly [Key in keyof Block]: Block[Key] } = {
    kind,
    text,
    runs: line === null ? [] : toRuns(line, text),
    span: { start, end },
    level,
    quote,
    markup: { element, linkChars: line?.linkChars ?? 0 },
  }
  if (kind === 'list-item') block.ordinal = ordinal ?? null
  if (cell !== undefined) block.cell = cell
  if (figure !== undefined) block.figure = figure
  if (codeLanguage !== undefined) block.codeLanguage = codeLanguage
  return block
}
