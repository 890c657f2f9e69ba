import { expect, test } from 'vitest'
import { packNumbers, packTable } from '../../core/pack.ts'
import { numbersIn, unpackTable, weightOf } from '../../core/packed.ts'
import fc from '../fast-check.ts'

const weight = fc.integer({ min: -127, max: 127 })

test('a table of weights comes back as it was packed, whether most are 0 or none is', () => {
  const tables = fc.oneof(
    fc.array(weight, { maxLength: 300 }),
    fc.array(fc.oneof({ weight: 20, arbitrary: fc.constant(0) }, weight), { maxLength: 2_000 }),
  )
  fc.assert(
    fc.property(tables, (values) => {
      const codes = unpackTable(packTable(values), values.length)
      expect(Array.from(codes, weightOf)).toEqual(values)
    }),
  )
})

test('whole numbers come back, and need no escape in a string', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(60), fc.nat(3_000), fc.nat(2 ** 32 - 1))), (numbers) => {
      const text = packNumbers(numbers)
      expect([...numbersIn(text)]).toEqual(numbers)
      expect(text).toMatch(/^[#-[\]-~]*$/)
    }),
  )
})

test('a table of another size than its model is told at once', () => {
  expect(() => unpackTable(packTable([1, 2, 3]), 4)).toThrow(/train again/)
})
