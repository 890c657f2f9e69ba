import { expect, it } from 'vitest'
import { clean } from '../../core/index.ts'

it.each([[undefined], [null], [42], [{}], [['text']]])(
  'says what it takes where it is given %j',
  async (input) => {
    // As from code without types.
    await expect(Reflect.apply(clean, undefined, [input])).rejects.toThrow(
      new TypeError('clean takes an article as bytes (a Uint8Array) or as a string.'),
    )
  },
)
