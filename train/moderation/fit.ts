import { BITS } from '../../core/moderate/model/features.ts'
import type { Matrix } from './matrix.ts'
import { generator } from './random.ts'

/** One head's training targets: 1, 0, or -1 for unknown; and how much each row counts. */
export interface Target {
  readonly labels: Int8Array
  readonly weights: Float32Array
}

export interface Linear {
  readonly weights: Float32Array
  readonly bias: number
}

const RATE = 0.15
const EPOCHS = 4
const DECAY = 0.003

/** Logistic regression by AdaGrad over hashed binary features. The same rows and seed give the same weights. */
export function fitLinear(matrix: Matrix, { labels, weights }: Target, seed: number): Linear {
  const { starts, buckets, scales } = matrix
  const w = new Float32Array(1 << BITS)
  const squares = new Float32Array(1 << BITS).fill(1e-2)
  let bias = 0
  let biasSquares = 1
  const rows = Uint32Array.from(labels.keys()).filter((row) => labels[row] !== -1)
  const random = generator(seed)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(rows, random)
    for (const row of rows) {
      const z = scoreRow(matrix, { weights: w, bias }, row)
      const error = (1 / (1 + Math.exp(-z)) - (labels[row] ?? 0)) * (weights[row] ?? 0)
      if (Math.abs(error) < 1e-4) continue
      biasSquares += error * error
      bias -= (RATE * error) / Math.sqrt(biasSquares)
      const gradient = error * (scales[row] ?? 0)
      const end = starts[row + 1] ?? 0
      for (let i = starts[row] ?? 0; i < end; i++) {
        const at = buckets[i] ?? 0
        const sum = (squares[at] ?? 0) + gradient * gradient
        squares[at] = sum
        w[at] = (w[at] ?? 0) - (RATE * (gradient + DECAY * (w[at] ?? 0))) / Math.sqrt(sum)
      }
    }
  }
  return { weights: w, bias }
}

export function scoreRow(
  { starts, buckets, scales }: Matrix,
  { weights, bias }: Linear,
  row: number,
): number {
  let sum = 0
  const end = starts[row + 1] ?? 0
  for (let i = starts[row] ?? 0; i < end; i++) sum += weights[buckets[i] ?? 0] ?? 0
  return sum * (scales[row] ?? 0) + bias
}

function shuffle(rows: Uint32Array, random: () => number): void {
  for (let i = rows.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = rows[i] ?? 0
    rows[i] = rows[j] ?? 0
    rows[j] = kept
  }
}
