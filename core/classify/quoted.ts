import type { Block } from '../types.ts'

/** How deep the least quoted of them stands: what is deeper is somebody else's. A loop, as a text may have more blocks than a call takes arguments. */
export function leastQuote(blocks: readonly Block[]): number {
  return blocks.reduce((least, { quote }) => Math.min(least, quote), Number.POSITIVE_INFINITY)
}
