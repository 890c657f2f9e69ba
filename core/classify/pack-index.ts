import { packNumbers } from '../pack.ts'
import { requiredLiterals } from './literals.ts'
import { EDGE, lengthOf, type PackedIndex, SHORTEST, WINDOW } from './pattern-index.ts'

/** Of a longer literal so much is filed: one more would spare 1.5 candidates a line of reporting, of 5.4, and take 10 KB of a page's code. */
const LONGEST = 7

/** What `data/rule-index.json` holds of the rules' patterns; `npm run golden` writes it. */
export function packIndex(patterns: readonly RegExp[]): PackedIndex {
  const open: number[] = []
  const users = new Map<string, Set<number>>()
  for (const [place, pattern] of patterns.entries()) {
    const requirements = requiredLiterals(pattern)
    if (requirements.length === 0) open.push(place)
    for (const [second, literals] of requirements.entries()) {
      for (const literal of literals) {
        const piece = pieceOf(literal)
        users.set(piece, (users.get(piece) ?? new Set()).add(place * 2 + second))
      }
    }
  }
  const filed = [...users].sort(([one], [other]) => (one < other ? -1 : 1))
  const literals = filed.map(([literal]) => literal)
  return {
    patterns: patterns.length,
    length: lengthOf(patterns),
    open,
    literals: literals.map((literal, i) => behind(literal, literals[i - 1] ?? '')).join('\n'),
    users: packNumbers(
      filed.flatMap(([, places]) => [...places].map((at, i) => at * 2 + Number(i + 1 < places.size))),
    ),
    ends: packNumbers(literals.map(endOf)),
  }
}

/** How much the literal shares with the one before it, and the rest. */
function behind(literal: string, before: string): string {
  let shared = 0
  while (shared < before.length && literal[shared] === before[shared]) shared += 1
  return shared.toString(36) + literal.slice(shared)
}

/** Where a text begins or ends, and letters that stand in few words, the rarest first. */
const RARE = [new RegExp(EDGE), /[jxzq]/, /[^ a-z]/, /[kv]/, /[bywgf]/, /[pmuc]/] as const

/** The end of a window around its rarest letter, that few texts may hold it; of a short literal, of its first three characters. */
function endOf(literal: string): number {
  if (literal.length < WINDOW) return SHORTEST
  return Math.min(literal.length, Math.max(WINDOW, rarestIn(literal) + 3))
}

/** The part around its rarest letter. */
function pieceOf(literal: string): string {
  const from = Math.max(0, Math.min(literal.length - LONGEST, rarestIn(literal) - LONGEST / 2))
  return literal.slice(from, from + LONGEST)
}

/** -1 where no letter is rare. */
function rarestIn(literal: string): number {
  for (const letters of RARE) {
    const place = literal.search(letters)
    if (place >= 0) return place
  }
  return -1
}
