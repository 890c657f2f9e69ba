import { isScalar } from 'yaml'
import type { Field, Reader } from './yaml-fields.ts'

/** A number from `least` to `most`; `least` where it is none, which is reported. */
export function number(field: Field, least: number, most: number, reader: Reader): number {
  const value = scalar(field)
  if (typeof value === 'number' && value >= least && value <= most) return value
  if (field.offset !== -1) reader.fail(field, `this must be a number from ${least} to ${most}.`)
  return least
}

/** A text of a form; `must` completes the sentence "this must be ...". */
export function text(field: Field, form: RegExp, must: string, reader: Reader): string {
  const value = scalar(field)
  if (typeof value === 'string' && form.test(value)) return value
  if (field.offset !== -1) reader.fail(field, `this must be ${must}.`)
  return ''
}

export function oneOf<T extends string>(field: Field, values: readonly [T, ...T[]], reader: Reader): T {
  const value = scalar(field)
  const found = values.find((allowed) => allowed === value)
  if (found !== undefined) return found
  if (field.offset !== -1) reader.fail(field, `this must be ${values.join(' or ')}.`)
  return values[0]
}

function scalar({ value }: Field): unknown {
  return isScalar(value) ? value.value : undefined
}
