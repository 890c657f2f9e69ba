import { expect, it } from 'vitest'
import { readCursor, writeCursor } from '../../lambdas/http/cursor.ts'
import fc from '../fast-check.ts'
import { secret } from './api/library.ts'

const position = { month: '2026-11', sortKey: '2026-11-02T08:00:00.000Z#aaaaaaaaaaaaaaaaaaaaaaaaaa' }
const cursor = writeCursor(secret, 'all', position)

it('comes back as it was written', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (query, month, sortKey) => {
      const place = { month, sortKey }
      expect(readCursor(secret, query, writeCursor(secret, query, place))).toEqual(place)
    }),
  )
})

it('is refused when any character of it is another', () => {
  const at = fc.nat(cursor.length - 1)
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ '
  fc.assert(
    fc.property(at, fc.constantFrom(...alphabet), (index, character) => {
      fc.pre(cursor[index] !== character)
      const forged = cursor.slice(0, index) + character + cursor.slice(index + 1)
      expect(readCursor(secret, 'all', forged)).toBeUndefined()
    }),
    { numRuns: 2000 },
  )
})

it('is refused when cut, lengthened, or anything at all', () => {
  for (let length = 0; length < cursor.length; length++)
    expect(readCursor(secret, 'all', cursor.slice(0, length))).toBeUndefined()
  for (const more of ['=', '.', '.x', ' ']) expect(readCursor(secret, 'all', cursor + more)).toBeUndefined()
  fc.assert(fc.property(fc.string(), (text) => readCursor(secret, 'all', text) === undefined))
})

it('belongs to its query and its secret', () => {
  expect(readCursor(secret, 'publisher daily', cursor)).toBeUndefined()
  expect(readCursor(new TextEncoder().encode('another'), 'all', cursor)).toBeUndefined()
})
