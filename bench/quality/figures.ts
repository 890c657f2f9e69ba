import type { Figure } from '../floors.ts'
import type { Score } from './judge.ts'
import { meanOf } from './table.ts'

const measures: Record<string, (score: Score) => number | boolean | undefined> = {
  'word F1': ({ f1 }) => f1,
  '4-word F1': ({ shingles }) => shingles,
  'with[] found': ({ found }) => found,
  'without[] absent': ({ absent }) => absent,
  title: ({ title }) => title,
  author: ({ author }) => author,
  date: ({ date }) => date,
  read: ({ refused }) => !refused,
}
/** Pages to browse or buy from have nothing to read: there it counts that they are refused. */
const refusals: typeof measures = { refused: ({ refused }) => refused }
const BROWSED: readonly string[] = ['listing', 'collection', 'product']

/** What may not fall, by type of page: shares, 0 to 1. */
export function figuresOf(byType: ReadonlyMap<string, readonly Score[]>): readonly Figure[] {
  return [...byType].flatMap(([type, scores]) =>
    Object.entries(BROWSED.includes(type) ? refusals : measures).map(
      ([name, pick]): Figure => ({
        name: `${type}, ${name}`,
        value: meanOf(scores, pick),
        better: 'higher',
      }),
    ),
  )
}
