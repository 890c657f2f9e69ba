import type { Evidence } from '../types.ts'
import type { Line } from './lines-model/line.ts'
import type { Opinion } from './lines-model/vote.ts'

/** How far around a line others say as much of it as it does itself: a page's article is one stretch, with few breaks. */
const AROUND = 8
/** What the rules that know what stands below an article take off all that follows, once each: log-odds. */
const ENDINGS: ReadonlyMap<string, number> = new Map([
  ['comment-count', 4],
  ['comment-form', 4],
  ['related-heading', 1],
  ['navigation', 1],
])
/** What such a rule must give to a line to be sure of it. */
const KNOWN = 2
/** Before so many words of an article they say nothing: much of what ends one stands above it as well. */
const BEGUN = 100
/** Log-odds for leaving, from the rules alone, from which a line goes all the same. */
const SURE = 3

/**
 * The lines of a whole page that are not its article: for each line its own place, -1 where it stays. Those stay that are expected to
 * make the highest word F1. Bounds by cross-validation.
 */
export function strangeLines(
  lines: readonly Line[],
  opinions: readonly Opinion[],
  odds: Float32Array,
  votes: readonly (readonly Evidence[])[],
): Int32Array {
  const words = lines.map(({ shape }) => shape.words)
  const levels = withEndings(withNeighbours(odds), words, votes)
  const bound = boundOf(levels, words)
  return Int32Array.from(opinions, ({ isProtected, byRules }, i) =>
    !isProtected && ((levels[i] ?? 0) < bound || byRules >= SURE) ? i : -1,
  )
}

/** The mean of what a line says and of what all around it say, itself included. */
function withNeighbours(odds: Float32Array): Float64Array {
  const sums = new Float64Array(odds.length + 1)
  for (const [i, value] of odds.entries()) sums[i + 1] = (sums[i] ?? 0) + value
  return Float64Array.from(odds, (value, i) => {
    const from = Math.max(0, i - AROUND)
    const to = Math.min(odds.length, i + AROUND + 1)
    return (value + ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from)) / 2
  })
}

function withEndings(
  levels: Float64Array,
  words: readonly number[],
  votes: readonly (readonly Evidence[])[],
): Float64Array {
  const seen = new Set<string>()
  let [above, off] = [0, 0]
  return levels.map((level, i) => {
    above += (words[i] ?? 0) * chanceOf(level)
    for (const { rule, weight } of above < BEGUN ? [] : (votes[i] ?? [])) {
      if (weight < KNOWN || seen.has(rule)) continue
      seen.add(rule)
      off += ENDINGS.get(rule) ?? 0
    }
    return level - off
  })
}

/**
 * The level from which lines are to stay so that F1, by the words that are expected to be the article's, is highest: a page of which
 * little is sure keeps more of what is not.
 */
function boundOf(levels: Float64Array, words: readonly number[]): number {
  const order = [...levels.keys()].sort((a, b) => (levels[b] ?? 0) - (levels[a] ?? 0))
  const article = words.reduce((sum, count, i) => sum + count * chanceOf(levels[i] ?? 0), 0)
  let [kept, right, best, bound] = [0, 0, 0, 0]
  for (const i of order) {
    kept += words[i] ?? 0
    right += (words[i] ?? 0) * chanceOf(levels[i] ?? 0)
    if (right / (kept + article) >= best) [best, bound] = [right / (kept + article), levels[i] ?? 0]
  }
  return bound
}

function chanceOf(level: number): number {
  return 1 / (1 + Math.exp(-level))
}
