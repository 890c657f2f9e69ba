import { quickPattern } from '../quick-pattern.ts'
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
export function standsAmid({ document: { blocks }, index }: Scene): boolean {
  let above = 0
  for (const [i, { text }] of blocks.entries()) {
    if (i === index || text.length < PARAGRAPH) continue
    if (i > index) return above >= BEGUN
    above += 1
  }
  return false
}
