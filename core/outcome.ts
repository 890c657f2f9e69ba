import type { Outcome, RefusalCode } from './types.ts'

export function accept<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

/** `detail` is one sentence that tells a person what was wrong and, where it helps, what to do. */
export function refuse(
  code: RefusalCode,
  detail: string,
): { ok: false; refusal: { code: RefusalCode; detail: string } } {
  return { ok: false, refusal: { code, detail } }
}
