import { dice } from './split.ts'

/** The texts of the next runs, so many of them as they stand one after the other: of one publisher where it has more. */
export type Deck = (many: number) => readonly string[]

/** Deals every run once before any comes again. */
export function deckOf(runs: readonly (readonly string[])[], seed: string): Deck {
  const order = shuffled(runs.length, seed)
  let turn = 0
  return (many) => {
    const from = order[turn++ % order.length] ?? 0
    return runs.slice(from, from + many).flat()
  }
}

function shuffled(count: number, seed: string): readonly number[] {
  const order = [...Array(count).keys()]
  const draw = dice(seed)
  for (let i = count - 1; i > 0; i--) {
    const k = draw(i + 1)
    const [one = 0, other = 0] = [order[i], order[k]]
    order[i] = other
    order[k] = one
  }
  return order
}
