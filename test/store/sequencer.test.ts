import { describe, expect, it } from 'vitest'
import { compareSequencers, youngest } from '../../store/sequencer.ts'

describe('sequencers', () => {
  it.each([
    ['0055AED6DCD90281E5', '0055AED6DCD90281E6', -1],
    ['0055', '00550', 0],
    ['0055', '00551', -1],
    ['006', '00551', 1],
    ['00ab', '00AB', 0],
    ['0', '0', 0],
  ])('%s and %s', (a, b, order) => {
    expect(compareSequencers(a, b)).toBe(order)
    expect(compareSequencers(b, a)).toBe(0 - order)
  })

  it('the youngest is never null where one is known', () => {
    expect([youngest(null, null), youngest('1', null), youngest(null, '1'), youngest('2', '1')]).toEqual([
      null,
      '1',
      '1',
      '2',
    ])
  })
})
