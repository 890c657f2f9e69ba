import type { Span } from '../types.ts'

/** Letters, digits and marks of full width; Arabic, Persian and Devanagari digits; odd spaces and hyphens. */
const ODD =
  /[\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2000-\u200a\u202f\u205f\u3000\u2012\u2212\ufe63]/g
/** Soft hyphens and what has no width. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const DIGITS = [0x0660, 0x06f0, 0x0966]

/** A text as those read it who look for numbers and addresses, and the way back. */
export interface Folded {
  readonly text: string
  /** The place in the text that was folded. */
  readonly unfold: (span: Span) => Span
}

/** A card number is one in digits of any width or script, and with characters in between that nobody sees. */
export function fold(text: string): Folded {
  const plain = text.replace(ODD, plainOf)
  const cuts = Array.from(plain.matchAll(UNSEEN), ({ index }) => index)
  if (cuts.length === 0) return { text: plain, unfold: (span) => span }
  // By bisection: the first cut that is further on than the place, counted without the cuts before it.
  const before = (offset: number): number => {
    let [low, high] = [0, cuts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cuts[middle] ?? 0) - middle <= offset) low = middle + 1
      else high = middle
    }
    return offset + low
  }
  const unfold = ({ start, end }: Span) => ({
    start: before(start),
    end: end > start ? before(end - 1) + 1 : before(end),
  })
  return { text: plain.replace(UNSEEN, ''), unfold }
}

function plainOf(unit: string): string {
  const code = unit.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  const zero = DIGITS.find((first) => code >= first && code < first + 10)
  if (zero !== undefined) return String(code - zero)
  return code === 0x2012 || code === 0x2212 || code === 0xfe63 ? '-' : ' '
}
