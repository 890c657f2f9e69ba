/** Packs what data files hold as `packed.ts` unpacks it; nothing of the corridor needs it. `train/pack.py` does the same. */
import { HIGH, LOW, type PackedTable, ZERO } from './packed.ts'

/** The greatest code of a character in a plane. */
const LAST = 126

/** @param values whole numbers, -127 to 127 */
export function packTable(values: readonly number[]): PackedTable {
  const fits = (value: number): boolean => value + ZERO >= LOW && value + ZERO <= LAST
  const sparse = listed(values, (value) => value !== 0)
  const apart = listed(values, (value) => !fits(value))
  // A plane is unpacked at once: what it is longer must be worth it.
  if (sparse.length * 2 <= values.length + apart.length) return { plane: '', apart: sparse }
  return { plane: values.map((value) => char(ZERO + (fits(value) ? value : 0))).join(''), apart }
}

function listed(values: readonly number[], isApart: (value: number) => boolean): string {
  const numbers: number[] = []
  let before = -1
  for (const [at, value] of values.entries()) {
    if (!isApart(value)) continue
    numbers.push(at - before, value < 0 ? -2 * value - 1 : 2 * value)
    before = at
  }
  return packNumbers(numbers)
}

/** @param values whole numbers from 0 */
export function packNumbers(values: readonly number[]): string {
  return values.map(packNumber).join('')
}

function packNumber(value: number): string {
  let text = char(LOW + (value % 57))
  for (let high = Math.floor(value / 57); high > 0; high = Math.floor(high / 34))
    text = char(HIGH + (high % 34)) + text
  return text
}

/** One character a number, 0 to 90. */
export function packDigits(values: readonly number[]): string {
  return values.map((value) => char(LOW + value)).join('')
}

function char(code: number): string {
  return String.fromCharCode(code)
}
