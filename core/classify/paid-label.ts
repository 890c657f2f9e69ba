import { oncePer } from '../once-per.ts'
import { quickPattern } from '../quick-pattern.ts'
import type { Document } from '../types.ts'
import type { Scene } from './rule.ts'

/** "Advertorial", alone, as a plain line has it: it says of a whole article that somebody paid for it, or amid one that an advertisement follows. */
export const PAID_LABEL =
  /^[^a-z0-9]{0,6}(?:advertis(?:ement|ing) feature|advertorial|commercial feature|gesponsord artikel|partner(?:boodschap|bericht)|artykul sponsorowany|material (?:sponsorowany|promocyjny|reklamowy|partnera)|tekst sponsorowany|publikacja sponsorowana|material partnerski|tresc sponsorowana)[^a-z0-9]{0,6}$/
const isLabel = quickPattern(PAID_LABEL)
const LONGEST = 45

/** A paragraph has so many characters, and an article that is interrupted has begun with two of them. */
const PARAGRAPH = 60
const BEGUN = 2

export function isPaidLabel(text: string): boolean {
  return text.length <= LONGEST && isLabel().test(text)
}

/** Whether an article has begun above, and goes on below. */
export function standsAmid({ document, index }: Scene): boolean {
  const { begun, last } = reachOf(document)
  return begun < index && index < last
}

/** Where the paragraph stands with which a text has begun, and its last one; every label of a long one asks. */
const reachOf = oncePer(({ blocks }: Document) => {
  const paragraphs = blocks.flatMap(({ text }, i) => (text.length < PARAGRAPH ? [] : [i]))
  return { begun: paragraphs[BEGUN - 1] ?? blocks.length, last: paragraphs.at(-1) ?? -1 }
})
