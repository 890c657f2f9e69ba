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
  const about = new Set(
    labelled.flatMap(({ block, role }) => (role === 'body' ? tellingStems(block.text) : [])),
  )
  const from = Math.max(0, first - MOST_LINES)
  const above = labelled.slice(from, first).map((line, i) => {
    const signed = labelled.slice(from + i + 1, Math.min(first, from + i + 1 + SIGNED_WITHIN)).some(isByline)
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

/** How much a line says of the article: words that both have, times their share of the line; 0 for what is no title. */
function saidOf(line: LabelledBlock, about: ReadonlySet<string>): number {
  if (!mayBeTitle(line)) return 0
  const stems = [...new Set(tellingStems(line.block.text))]
  const shared = stems.filter((stem) => about.has(stem)).length
  const share = shared / stems.length
  return stems.length < FEWEST_WORDS || share < SHARED ? 0 : shared * share
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

function tellingStems(text: string): string[] {
  return wordsOf(text)
    .filter((word) => TELLING(word).test(word))
    .map((word) => word.slice(0, STEM))
}
