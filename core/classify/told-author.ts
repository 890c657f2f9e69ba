import type { Scene } from './rule.ts'

/** A sign that something is said of a writer, and how much it says. */
export type Sign = readonly [RegExp, number]

/** How far down it stands at least: an article may begin with whom it is about. */
const BELOW = 4
/** So much comes together only where it is said of one person in two ways. */
const ENOUGH = 3.2

/** Whether a line stands where an article says who wrote it. */
export function standsBelow({ document, index }: Scene): boolean {
  return index >= Math.min(BELOW, document.blocks.length - 1)
}

/** How much of what is said of writers the text says; 0 where that is not enough. */
export function saidOfWriters(text: string, signs: readonly Sign[]): number {
  const said = signs.reduce((sum, [sign, much]) => (sign.test(text) ? sum + much : sum), 0)
  return said < ENOUGH ? 0 : said
}
