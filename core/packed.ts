/**
 * What was learned, as printable text: nearly as short as the bytes would be, and unpacked without a loop over most of it, which
 * counts where every process begins with it. `pack.ts` and `train/pack.py` write it.
 */

/** Of small whole numbers, -127 to 127. */
export interface PackedTable {
  /** One character each, `ZERO` for 0 and for what stands apart; empty where most are 0. */
  readonly plane: string
  /** Those that are not in `plane`: numbers (see `numbersIn`), by turns the distance to the next one's place and itself (see `signed`). */
  readonly apart: string
}

/** Of a table: `weightOf` each. */
export type Codes = Uint8Array<ArrayBuffer>

export const ZERO = 80

export function unpackTable({ plane, apart }: PackedTable, size: number): Codes {
  const codes = plane === '' ? new Uint8Array(size).fill(ZERO) : charCodes(plane)
  if (codes.length !== size)
    throw new Error('A table of weights has another size than its model: train again')
  const numbers = numbersIn(apart)
  for (let i = 0, at = -1; i < numbers.length; i += 2) {
    at += numbers[i] ?? 0
    codes[at] = ZERO + signed(numbers[i + 1] ?? 0)
  }
  return codes
}

export function weightOf(code: number): number {
  return ((code - ZERO) << 24) >> 24
}

/** ASCII only. */
export function charCodes(text: string): Codes {
  return new Uint8Array(new TextEncoder().encode(text))
}

/**
 * Whole numbers from 0. Each ends with one of 57 digits; before it stand, where it is larger, digits of 34 others, highest first. None
 * needs an escape in a string.
 */
export function numbersIn(text: string): Float64Array {
  const codes = charCodes(text)
  const numbers = new Float64Array(codes.length)
  let count = 0
  let high = 0
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0
    if (code >= HIGH) high = high * 34 + code - HIGH
    else {
      numbers[count++] = high * 57 + code - LOW
      high = 0
    }
  }
  return numbers.subarray(0, count)
}

export const LOW = 35
export const HIGH = 93

/** 0, -1, 1, -2, 2 and so on, of 0, 1, 2, 3, 4. */
export function signed(number: number): number {
  return (number >>> 1) ^ -(number & 1)
}
