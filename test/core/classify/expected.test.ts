import { describe, expect, it } from 'vitest'
import { bodyFrom, expectedF1 } from '../../../core/classify/model/expected.ts'
import { linearScores } from '../../../core/classify/model/linear.ts'
import { pageModel } from '../../../core/classify/model/weights.ts'
import { parseHtml } from '../../../core/formats/html/index.ts'

const LINE = 'Ten words stand in each of the lines of this.'

function linesOf(count: number) {
  const text = `<body>${`<p>${LINE}</p>`.repeat(count)}</body>`
  const parsed = parseHtml({ text, charset: 'utf-8', notes: [] })
  if (!parsed.ok) throw new Error(parsed.refusal.detail)
  return linearScores(parsed.value.blocks, pageModel().linear)
}

const logOdds = (p: number): number => Math.log(p / (1 - p))
const limit = (odds: readonly number[], share: number): number => {
  const body = bodyFrom(linesOf(odds.length), odds, share)
  return 1 / (1 + Math.exp(-body))
}

describe('the probability from which a line is body', () => {
  it('is a share of the F1 that the best choice of lines promises', () => {
    // Both lines kept promise 2 · 1.2 / (2 + 1.2) = .75, the first alone 2 · .8 / (1 + 1.2) = .727.
    expect(expectedF1(linesOf(2), [0.8, 0.4].map(logOdds))).toBeCloseTo(0.75)
    expect(limit([0.8, 0.4].map(logOdds), 0.5)).toBeCloseTo(0.375)
  })

  it('keeps the best lines of a page that nobody is sure of, and nothing of one that is surely no article', () => {
    expect(limit([0.45, 0.4, 0.4].map(logOdds), 0.6)).toBeLessThan(0.4)
    expect(limit([0.02, 0.02, 0.01].map(logOdds), 0.6)).toBeCloseTo(0.2)
  })

  it('is never more than a half', () => {
    expect(limit([0.99, 0.99, 0.01].map(logOdds), 0.9)).toBeCloseTo(0.5)
  })
})
