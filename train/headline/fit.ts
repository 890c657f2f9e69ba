/** A text's candidates, and which of them is right; -1 where none is. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[]
  readonly right: number
  readonly weight: number
}

/** Newton's steps for a conditional log-linear model, where to choose none has score 0; `ridge` is the weight of the squares. */
export function fitWeights(choices: readonly Choice[], columns: number, ridge: number): number[] {
  let weights = new Array<number>(columns).fill(0)
  for (let step = 0; step < 7; step += 1) {
    const gradient = weights.map((weight) => -ridge * weight)
    const hessian = weights.map((_, i) => weights.map((_, k) => (i === k ? ridge : 0)))
    for (const choice of choices) addTo(gradient, hessian, choice, weights)
    const change = solve(hessian, gradient)
    weights = weights.map((weight, i) => weight + (change[i] ?? 0))
    if (Math.max(...change.map(Math.abs)) < 1e-4) break
  }
  return weights
}

function scoresOf(candidates: readonly (readonly number[])[], weights: readonly number[]): number[] {
  return candidates.map((features) => features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0))
}

function addTo(
  gradient: number[],
  hessian: number[][],
  { candidates, right, weight }: Choice,
  weights: readonly number[],
): void {
  const scores = scoresOf(candidates, weights)
  const top = Math.max(0, ...scores)
  const odds = scores.map((score) => Math.exp(score - top))
  const sum = odds.reduce((all, one) => all + one, Math.exp(-top))
  const mean = new Array<number>(gradient.length).fill(0)
  for (const [k, features] of candidates.entries()) {
    const share = (odds[k] ?? 0) / sum
    const active = features.flatMap((value, i) => (value === 0 ? [] : [i]))
    for (const i of active) {
      const value = features[i] ?? 0
      mean[i] = (mean[i] ?? 0) + share * value
      if (k === right) gradient[i] = (gradient[i] ?? 0) + weight * value
      if (share < 1e-9) continue
      const row = hessian[i]
      if (row) for (const j of active) row[j] = (row[j] ?? 0) + weight * share * value * (features[j] ?? 0)
    }
  }
  for (const [i, value] of mean.entries()) {
    gradient[i] = (gradient[i] ?? 0) - weight * value
    const row = hessian[i]
    if (row && value !== 0)
      for (const [j, other] of mean.entries()) row[j] = (row[j] ?? 0) - weight * value * other
  }
}

/** Gauss, with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  const n = rows.length
  for (let i = 0; i < n; i += 1) {
    let pivot = i
    for (let k = i; k < n; k += 1)
      if (Math.abs(rows[k]?.[i] ?? 0) > Math.abs(rows[pivot]?.[i] ?? 0)) pivot = k
    const [one, other] = [rows[i] ?? [], rows[pivot] ?? []]
    rows[i] = other
    rows[pivot] = one
    const own = rows[i] ?? []
    for (let k = 0; k < n; k += 1) {
      const row = rows[k]
      if (k === i || row === undefined) continue
      const factor = (row[i] ?? 0) / (own[i] ?? 1)
      if (factor !== 0) for (let j = i; j <= n; j += 1) row[j] = (row[j] ?? 0) - factor * (own[j] ?? 0)
    }
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1))
}
