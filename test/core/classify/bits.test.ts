import { describe, expect, it } from 'vitest'
import { addBit, bitsFor, nextBit } from '../../../core/classify/bits.ts'
import fc from '../../fast-check.ts'

const SIZE = 100

describe('a set of small numbers', () => {
  it('gives them back in their order, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: SIZE - 1 })), (some) => {
        const bits = bitsFor(SIZE)
        for (const one of some) addBit(bits, one)
        const given: number[] = []
        for (let i = nextBit(bits, 0); i >= 0; i = nextBit(bits, i + 1)) given.push(i)
        expect(given).toEqual([...new Set(some)].toSorted((one, other) => one - other))
      }),
    )
  })
})
