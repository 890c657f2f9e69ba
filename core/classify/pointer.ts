/** What ends as a sentence does is told, not pointed to. */
const POINTS = String.raw`^(?!.*[a-z0-9]{3}\.$)[>→➜▸•( -]{0,4}`
const BEHIND = ' ?(?::|-(?= )) ?.{4,240}$'

/** Lines that begin with one of these words, a colon or a dash, and what stands there: `Dans la même série : ...`. */
export function pointer(words: string): RegExp {
  return new RegExp(`${POINTS}(?:${words})${BEHIND}`)
}
