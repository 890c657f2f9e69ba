import type { Example } from './data.ts'
import { type Linear, RATE, shuffle, step } from './fit.ts'
import type { Matrix } from './matrix.ts'
import { generator } from './random.ts'

/** Texts as wholes, each the mean of its windows: text `i` has `features[starts[i] .. starts[i + 1]]`, each counting as in `values`. */
export interface Documents {
  readonly starts: readonly number[]
  readonly features: Uint32Array
  readonly values: Float32Array
  /** The first window of each. */
  readonly firsts: readonly number[]
}

/** The writers' own words of the texts that `use` names. */
export function documentsOf(
  examples: readonly Example[],
  matrix: Matrix,
  use: (example: Example, at: number) => boolean,
): Documents {
  const windows = new Map<string, number[]>()
  examples.forEach((example, at) => {
    if (example.window.quoted || !use(example, at)) return
    const known = windows.get(example.row)
    if (known === undefined) windows.set(example.row, [at])
    else known.push(at)
  })
  const starts = [0]
  const features: number[] = []
  const values: number[] = []
  for (const own of windows.values()) {
    const sums = new Map<number, number>()
    for (const at of own) {
      const part = (matrix.scales[at] ?? 0) / own.length
      const end = matrix.starts[at + 1] ?? 0
      for (let i = matrix.starts[at] ?? 0; i < end; i++) {
        const feature = matrix.features[i] ?? 0
        sums.set(feature, (sums.get(feature) ?? 0) + part)
      }
    }
    for (const [feature, value] of sums) {
      features.push(feature)
      values.push(value)
    }
    starts.push(features.length)
  }
  const firsts = Array.from(windows.values(), ([first = 0]) => first)
  return { starts, features: Uint32Array.from(features), values: Float32Array.from(values), firsts }
}

/**
 * A logistic regression over whole texts, by AdaGrad. As it is linear, what it says of a text is the mean of what it says of the windows.
 * `labels` are 1 and 0, and `weights` say how much a text counts, in the order of the documents. The same input gives the same weights.
 */
export function fitDocuments(
  { starts, features, values }: Documents,
  labels: readonly (0 | 1)[],
  weights: readonly number[],
  { count, seed, epochs }: { readonly count: number; readonly seed: number; readonly epochs: number },
): Linear {
  const w = new Float32Array(count)
  const squares = new Float32Array(count).fill(1e-2)
  let bias = 0
  let biasSquares = 1
  const order = Uint32Array.from(labels.keys())
  const random = generator(seed)
  const gradient = new Float64Array(1)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const text of order) {
      const from = starts[text] ?? 0
      const end = starts[text + 1] ?? 0
      let z = bias
      for (let i = from; i < end; i++) z += (w[features[i] ?? 0] ?? 0) * (values[i] ?? 0)
      const error = (1 / (1 + Math.exp(-z)) - (labels[text] ?? 0)) * (weights[text] ?? 0)
      if (Math.abs(error) < 1e-4) continue
      biasSquares += error * error
      bias -= (RATE * error) / Math.sqrt(biasSquares)
      for (let i = from; i < end; i++) {
        gradient[0] = error * (values[i] ?? 0)
        step(w, squares, gradient, features[i] ?? 0)
      }
    }
  }
  return { weights: w, bias }
}
