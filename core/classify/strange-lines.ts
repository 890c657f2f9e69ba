import type { Block } from '../types.ts'
import type { Opinion } from './lines-model/vote.ts'

/** On a whole page a line goes from these log-odds for staying: most of it is not the article. */
const LIMIT = -0.6
/** However little a page reads like an article: so many of its words, or half of them, are the surest to be of one, … */
const SUREST_WORDS = 150
/** … and what is not this much less sure stays with them. */
const LESS_SURE = 2.5
/** A sentence beside a line that stays may be so much stranger: an article's last words are short. */
const SENTENCE = 1.5
/** Log-odds for leaving, from the rules alone, from which a line goes all the same. */
const SURE = 3

/**
 * The lines of a whole page that are not its article, each for itself: for each line its own place, -1 where it stays. Limits
 * by cross-validation.
 */
export function strangeLines(
  blocks: readonly Block[],
  opinions: readonly Opinion[],
  odds: Float32Array,
): Int32Array {
  const limit = Math.min(LIMIT, surest(blocks, odds) - LESS_SURE)
  const oddsAt = (i: number): number => odds[i] ?? Number.NEGATIVE_INFINITY
  const isNear = (i: number): boolean => oddsAt(i - 1) >= limit || oddsAt(i + 1) >= limit
  return Int32Array.from(opinions, ({ isProtected, byRules }, i) => {
    const isSentence = /\p{L} .+[.!?]["'”’»)]*$/u.test(blocks[i]?.text ?? '') && isNear(i)
    const isStrange = oddsAt(i) < (isSentence ? limit - SENTENCE : limit)
    return !isProtected && (isStrange || byRules >= SURE) ? i : -1
  })
}

/** Log-odds of the line with which the surest lines hold `SUREST_WORDS` words. */
function surest(blocks: readonly Block[], odds: Float32Array): number {
  const order = [...odds.keys()].sort((a, b) => (odds[b] ?? 0) - (odds[a] ?? 0))
  const counts = blocks.map(({ text }) => text.split(/\s+/).length)
  const enough = Math.min(SUREST_WORDS, counts.reduce((sum, count) => sum + count, 0) / 2)
  let words = 0
  for (const i of order) {
    words += counts[i] ?? 0
    if (words >= enough) return odds[i] ?? 0
  }
  return odds[order.at(-1) ?? 0] ?? 0
}
