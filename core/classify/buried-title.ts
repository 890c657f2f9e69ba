import { letterPattern } from '../letters.ts'
import { wordsOf } from '../normalise/words.ts'
import type { LabelledBlock, Role } from '../types.ts'
import { isBylineLine, isTitleLike } from './title.ts'

/** How many lines above the article are looked at. */
const MOST_LINES = 40
/** Words of a title that tell what it is about, at least. */
const FEWEST_WORDS = 3
/** Share of them that the article itself has, at least. */
const SHARED = 0.5
/** What a title says of its article, at least (`saidOf`): all of three words, say. */
const LEAST = 2.5
/** A line that already passes for the title is overruled by one that says twice as much of the article. */
const CLEARLY = 2
/** A title stands above a name and a date, with a line or two between; what stands in a menu does not. */
const SIGNED_WITHIN = 5
const SIGNED = 3
/** Letters by which a word is known again: `settle` and `settlements` are one. */
const STEM = 5
/** A rule that is as sure as this knows better. */
const NAMED = 3
/** Words shorter than this are mostly grammar, unless they are numbers. */
const TELLING = letterPattern(String.raw`^(?:[\p{L}\p{M}]{4,}|\p{N}+)$`, 'u')

/**
 * The headline of a page that was pasted with its menu stands among what goes above the article. It is the line there that says most of
 * what the article is about: words that come again below, and few that don't. On whole pages of WCXB as plain text it finds four titles for
 * each one that was found without it.
 */
export function withBuriedTitle(labelled: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const first = labelled.findIndex(({ role }) => role === 'body')
  if (first <= 0) return labelled
  const from = Math.max(0, first - MOST_LINES)
  const lines = labelled.slice(from, first)
  // Nothing but the title stands above most articles.
  if (!lines.some((line) => line.role !== 'title' && mayBeTitle(line))) return labelled
  const about = stemsOf(labelled)
  const above = lines.map((line, i) => {
    const signed = lines.slice(i + 1, i + 1 + SIGNED_WITHIN).some(isByline)
    return { line, said: saidOf(line, about) * (signed ? SIGNED : 1) }
  })
  const title = above.findLast(({ line }) => line.role === 'title')
  const shown = above.reduce(
    (most, { line, said }) => (line.role === 'title' ? Math.max(most, said) : most),
    0,
  )
  const most = above.reduce((best, { said }) => Math.max(best, said), 0)
  if (most < LEAST || (title !== undefined && most < shown * CLEARLY)) return labelled
  // Of two that say as much, the one nearer to the article is its own.
  const found = from + above.findLastIndex(({ said }) => said === most)
  return labelled.map((line, i) => (i < first ? { ...line, role: roleBeside(line, i - found) } : line))
}

/** What a line above the article is, so many lines after the title. */
function roleBeside({ block, role }: LabelledBlock, distance: number): Role {
  if (distance === 0) return 'title'
  if (distance > 0 && isBylineLine(block.text)) return 'boilerplate:byline'
  return role === 'title' ? 'boilerplate:furniture' : role
}

/** How much a line says of the article; 0 for what is no title, or says too little to be known for one. */
function saidOf(line: LabelledBlock, about: ReadonlySet<string>): number {
  if (!mayBeTitle(line)) return 0
  const said = sharedWith(about, line.block.text)
  return isTelling(said) ? (said.shared * said.shared) / said.words : 0
}

/** How many telling words a line has, and how many of them stand in the article. */
interface Said {
  readonly words: number
  readonly shared: number
}

/** Enough to know a headline by. */
export function isTelling({ words, shared }: Said): boolean {
  return words >= FEWEST_WORDS && shared >= words * SHARED
}

export function sharedWith(about: ReadonlySet<string>, text: string): Said {
  const stems = [...new Set(tellingStems(text))]
  return { words: stems.length, shared: stems.filter((stem) => about.has(stem)).length }
}

function mayBeTitle({ block, role, evidence }: LabelledBlock): boolean {
  if (!isTitleLike(block) || isBylineLine(block.text)) return false
  const named = evidence.reduce((sum, { rule, weight }) => sum + (rule === 'lines-model' ? 0 : weight), 0)
  return role === 'title' || named < NAMED
}

function isByline({ block, evidence }: LabelledBlock): boolean {
  return (
    isBylineLine(block.text) ||
    /^by \p{Lu}/iu.test(block.text) ||
    evidence.some(({ role }) => role === 'boilerplate:byline')
  )
}

/** What the article is about. */
export function stemsOf(labelled: readonly LabelledBlock[]): ReadonlySet<string> {
  return new Set(labelled.flatMap(({ block, role }) => (role === 'body' ? tellingStems(block.text) : [])))
}

function tellingStems(text: string): string[] {
  return wordsOf(text)
    .filter((word) => TELLING(word).test(word))
    .map((word) => word.slice(0, STEM))
}
