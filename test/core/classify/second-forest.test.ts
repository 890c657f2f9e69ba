import { describe, expect, it } from 'vitest'
import {
  addSecond,
  SURELY_OWN,
  secondColumns,
  secondNames,
} from '../../../core/classify/lines-model/second-forest.ts'
import { COLUMN_BITS } from '../../../core/classify/model/forest.ts'
import { shapeOf } from '../../../core/classify/model/shape.ts'

/** The named column of each line that is asked about. */
function column(
  name: string,
  odds: readonly number[],
  asked: readonly number[] = [...odds.keys()],
): number[] {
  const lines = odds.map(() => ({ shape: shapeOf('Three plain words') }))
  const rows = secondColumns(lines, odds, asked)
  const at = secondNames.indexOf(name)
  return asked.map((_, k) => rows[k * secondNames.length + at] ?? Number.NaN)
}

describe('what the first forest makes of the lines around a line', () => {
  it('has a row for each line that is asked about, and a value for each name', () => {
    const lines = [1, 2, 3].map(() => ({ shape: shapeOf('A line') }))
    expect(secondColumns(lines, [1, 2, 3], [0, 2])).toHaveLength(2 * secondNames.length)
  })

  it('counts no line as surer than anybody asks', () => {
    expect(column('odds', [9, -9, 1])).toEqual([3.5, -6, 1])
  })

  it('says what stands beside it, and where nothing does', () => {
    expect(column('odds-1', [1, 2, 3])).toEqual([9, 1, 2])
    expect(column('odds2', [1, 2, 3])).toEqual([3, 9, 9])
  })

  it('means the lines around it without itself', () => {
    expect(column('odds-around-2', [3, -3, 1, 0])).toEqual([-1, expect.closeTo(4 / 3), 0, -1])
    expect(column('odds-above', [3, -3, 1])).toEqual([0, 3, 0])
    expect(column('odds-around-5', [3, -3, 1, 0])).toEqual([
      expect.closeTo(-2 / 3),
      expect.closeTo(4 / 3),
      0,
      expect.closeTo(1 / 3),
    ])
    expect(column('odds-below', [3, -3, 1])).toEqual([-1, 1, 0])
    expect(column('odds-all', [3, -3, 1.5])).toEqual([0.5, 0.5, 0.5])
  })

  it('tells how far the nearest lines are that are sure', () => {
    const odds = [3, 0, 0, -3]
    expect(column('to-own-above', odds, [2])).toEqual([expect.closeTo(Math.log1p(2))])
    expect(column('to-own-below', odds, [2])).toEqual([expect.closeTo(Math.log1p(50))])
    expect(column('to-gone-below', odds, [2])).toEqual([expect.closeTo(Math.log1p(1))])
    expect(column('to-gone-above', odds, [2])).toEqual([expect.closeTo(Math.log1p(50))])
  })

  it('tells how much of the text goes, above, below and in all', () => {
    const odds = [-3, -3, 0, 3]
    expect(column('gone-above', odds)).toEqual([0, 1, 1, expect.closeTo(2 / 3)])
    expect(column('gone-below', odds)).toEqual([expect.closeTo(1 / 3), 0, 0, 0])
    expect(column('all-gone', odds)).toEqual([0.5, 0.5, 0.5, 0.5])
    expect(column('all-unclear', odds)).toEqual([0.25, 0.25, 0.25, 0.25])
  })
})

describe('the second forest', () => {
  const lines = [9, SURELY_OWN, 1, -3].map(() => ({ shape: shapeOf('A line') }))
  /** One tree, which asks whether the line above is surely the article's. */
  const forest = {
    roots: Int32Array.of(0),
    steps: Int32Array.of(
      (1 << COLUMN_BITS) | secondNames.indexOf('odds-1'),
      1 << COLUMN_BITS,
      2 << COLUMN_BITS,
    ),
    thresholds: Float32Array.of(2, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY),
    values: Float32Array.of(0, 0.5, 1),
  }

  it('adds to the log-odds of lines that are not surely the article’s own what their neighbours say', () => {
    expect([...addSecond(forest, lines, [9, SURELY_OWN, 1, -3])]).toEqual([9, SURELY_OWN, 2, -2.5])
  })
})
