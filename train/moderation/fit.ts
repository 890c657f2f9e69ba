import type { Matrix } from './matrix.ts'
import { generator } from './random.ts'

/** One head's training targets: 1, 0, or -1 for unknown; and how much each row counts. */
export interface Target {
  readonly labels: Int8Array
  readonly weights: Float32Array
}

export interface Linear {
  /** By feature. */
  readonly weights: Float32Array
  readonly bias: number
}

export const RATE = 0.15
const DECAY = 0.003

/**
 * Logistic regressions, one a target, by AdaGrad over hashed binary features. All are fitted in one pass over the rows: what a feature
 * weighs for each stands side by side in memory, which is several times as fast. The same rows and seed give the same weights.
 */
export function fitLinear(
  matrix: Matrix,
  targets: readonly Target[],
  seed: number,
  epochs: number,
): Linear[] {
  const { starts, features, scales } = matrix
  const heads = targets.length
  const count = matrix.buckets.length
  const w = new Float32Array(heads * count)
  const squares = new Float32Array(heads * count).fill(1e-2)
  const bias = new Float64Array(heads)
  const biasSquares = new Float64Array(heads).fill(1)
  const errors = new Float64Array(heads)
  const rows = Uint32Array.from(scales.keys()).filter((row) =>
    targets.some(({ labels }) => labels[row] !== -1),
  )
  const random = generator(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(rows, random)
    for (const row of rows) {
      const scale = scales[row] ?? 0
      const from = starts[row] ?? 0
      const end = starts[row + 1] ?? 0
      errors.fill(0)
      for (let i = from; i < end; i++) {
        const at = (features[i] ?? 0) * heads
        for (let head = 0; head < heads; head++) errors[head] = (errors[head] ?? 0) + (w[at + head] ?? 0)
      }
      if (!toErrors(errors, bias, targets, row, scale)) continue
      for (let head = 0; head < heads; head++) {
        const error = errors[head] ?? 0
        const sum = (biasSquares[head] ?? 0) + error * error
        biasSquares[head] = sum
        bias[head] = (bias[head] ?? 0) - (RATE * error) / Math.sqrt(sum)
        errors[head] = error * scale
      }
      for (let i = from; i < end; i++) step(w, squares, errors, (features[i] ?? 0) * heads)
    }
  }
  return targets.map((_, head) => ({
    weights: Float32Array.from({ length: count }, (_, feature) => w[feature * heads + head] ?? 0),
    bias: bias[head] ?? 0,
  }))
}

/** Makes errors of sums of weights; false where there is next to nothing to learn from the row. */
function toErrors(
  sums: Float64Array,
  bias: Float64Array,
  targets: readonly Target[],
  row: number,
  scale: number,
): boolean {
  let learns = false
  targets.forEach(({ labels, weights }, head) => {
    const label = labels[row] ?? -1
    const z = (sums[head] ?? 0) * scale + (bias[head] ?? 0)
    const error = label === -1 ? 0 : (1 / (1 + Math.exp(-z)) - label) * (weights[row] ?? 0)
    sums[head] = Math.abs(error) < 1e-4 ? 0 : error
    if (sums[head] !== 0) learns = true
  })
  return learns
}

/** One step down the gradient for all weights of a feature, which start at `at`. */
export function step(w: Float32Array, squares: Float32Array, gradients: Float64Array, at: number): void {
  for (let head = 0; head < gradients.length; head++) {
    const gradient = gradients[head] ?? 0
    if (gradient === 0) continue
    const sum = (squares[at + head] ?? 0) + gradient * gradient
    const weight = w[at + head] ?? 0
    squares[at + head] = sum
    w[at + head] = weight - (RATE * (gradient + DECAY * weight)) / Math.sqrt(sum)
  }
}

export function scoreRow(
  { starts, features, scales }: Matrix,
  { weights, bias }: Linear,
  row: number,
): number {
  let sum = 0
  const end = starts[row + 1] ?? 0
  for (let i = starts[row] ?? 0; i < end; i++) sum += weights[features[i] ?? 0] ?? 0
  return sum * (scales[row] ?? 0) + bias
}

export function shuffle(rows: Uint32Array, random: () => number): void {
  for (let i = rows.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = rows[i] ?? 0
    rows[i] = rows[j] ?? 0
    rows[j] = kept
  }
}
