import { classAt, EDGE, SHORTEST } from './filing.ts'
import type { Frequency } from './requirements.ts'

/** Longer strings are as rare as the rarest so long part of them. */
const LONGEST = 6

/** How often a line like these holds a literal. */
export function frequencyIn(lines: readonly string[]): Frequency {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const text = EDGE + line + EDGE
    const parts = new Set<string>()
    for (let length = SHORTEST; length <= LONGEST; length += 1)
      for (let i = 0; i + length <= text.length; i += 1) parts.add(text.slice(i, i + length))
    for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  const known = new Map<string, number>()
  return (literal) => {
    let often = known.get(literal)
    if (often === undefined) {
      often = frequencyOf(literal, counts, lines.length)
      known.set(literal, often)
    }
    return often
  }
}

function frequencyOf(literal: string, counts: ReadonlyMap<string, number>, lines: number): number {
  let least = lines
  for (let i = 0; i + LONGEST < literal.length; i += 1)
    least = Math.min(least, counts.get(literal.slice(i, i + LONGEST)) ?? 0)
  least = Math.min(least, counts.get(literal.slice(-LONGEST)) ?? 0)
  const longer = Math.max(1, literal.length / LONGEST)
  return (least > 0 ? least / lines : Math.min(2 ** -rarityOf(literal), 0.5 / lines)) / longer
}

/** No class is rarer. */
const RARE = 31

/** By its letters: the negative logarithm, to the base 2. */
function rarityOf(literal: string): number {
  const text = literal.replaceAll(EDGE, '')
  const bits = Array.from(text, (char) => 1.6 + 0.155 * Math.min(RARE, classAt(char, 0))).reduce(
    (sum, one) => sum + one,
    0,
  )
  // A line has a hundred places where it may stand, or two.
  return Math.max(0.3, bits - (text === literal ? 6.6 : 1))
}
