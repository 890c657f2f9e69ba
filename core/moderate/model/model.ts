import { type Codes, unpackTable, weightOf, ZERO } from '../../packed.ts'
import { bucketOf, pairOf, scaleOf } from './features.ts'
import { HEADS, type Head, reserveOf } from './heads.ts'
import { limitAt } from './lengths.ts'
import { type Named, nameWindow, visitBuckets } from './names.ts'
import { type Rows, rowOf, unpackRows } from './rows.ts'
import { stored } from './stored.ts'
import type { Token } from './tokens.ts'

/** What the model says of one window. */
export interface Opinion {
  /** Heads that may speak; `scoreOf` makes a score of a logit. */
  readonly logits: Partial<Record<Head, number>>
  /** Heads that speak though no fact backs them. */
  readonly unbacked: ReadonlySet<Head>
  readonly facts: readonly string[]
}

interface Table {
  readonly rows: Rows
  /** Rows of one weight a head, in steps of the head's `step`. */
  readonly weights: Codes
  /** The last window that met a row, so that each counts once a window. */
  readonly seen: Uint32Array
  windows: number
}

let table: Table | undefined

export function judge(tokens: readonly Token[], text: string): Opinion {
  const named = nameWindow(tokens, text)
  const logits: Partial<Record<Head, number>> = {}
  const unbacked = new Set<Head>()
  const sums = sum(named)
  const scale = scaleOf(named.words.length)
  HEADS.forEach((head, at) => {
    const { bias, step } = stored.heads[head]
    const reserve = reserveOf(head, named)
    if (reserve !== undefined && reserve > 0) unbacked.add(head)
    if (reserve !== undefined) logits[head] = (sums[at] ?? 0) * step * scale + bias - reserve
  })
  return { logits, unbacked, facts: named.facts }
}

/** The place of the word that speaks most for what a head finds, alone and with its neighbours. */
export function tellingWord(tokens: readonly Token[], head: Head): number {
  table ??= load()
  const { rows, weights } = table
  const weigh = (hash: number) => {
    const row = rowOf(rows, bucketOf(hash))
    return row < 0 ? 0 : weightOf(weights[row * HEADS.length + HEADS.indexOf(head)] ?? ZERO)
  }
  const pairs = tokens.map(({ hash }, at) => (at === 0 ? 0 : weigh(pairOf(tokens[at - 1]?.hash ?? 0, hash))))
  const worth = tokens.map(({ hash }, at) => weigh(hash) + (pairs[at] ?? 0) + (pairs[at + 1] ?? 0))
  return worth.indexOf(Math.max(...worth))
}

/**
 * 0 to 1: 0.9 is what next to no clean text of so many windows reaches (`train/moderation/calibrate.ts` says how many, head by head),
 * 0.5 is where a label begins. `document` takes what `documentLogit` makes of a text.
 */
export function scoreOf(head: Head | 'document', logit: number, windows: number): number {
  const { label, hold } = head === 'document' ? stored.document : stored.heads[head]
  const from = limitAt(label, windows)
  return 1 / (1 + Math.exp((-Math.log(9) * (logit - from)) / (limitAt(hold, windows) - from)))
}

function sum(named: Named): Float64Array {
  table ??= load()
  const { rows, weights, seen } = table
  const window = ++table.windows
  const sums = new Float64Array(HEADS.length)
  visitBuckets(named, (bucket) => {
    const row = rowOf(rows, bucket)
    if (row < 0 || seen[row] === window) return
    seen[row] = window
    const start = row * HEADS.length
    for (let head = 0; head < HEADS.length; head++)
      sums[head] = (sums[head] ?? 0) + weightOf(weights[start + head] ?? ZERO)
  })
  return sums
}

function load(): Table {
  const rows = unpackRows(stored)
  const count = rows.lows.length
  const weights = unpackTable(stored.weights, count * HEADS.length)
  return { rows, weights, seen: new Uint32Array(count), windows: 0 }
}
