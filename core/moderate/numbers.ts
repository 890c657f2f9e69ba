import { letterPattern } from '../letters.ts'
import type { Span } from '../types.ts'

/** A run of digits, with the groups that its separators make. */
export interface DigitRun {
  readonly span: Span
  readonly groups: readonly DigitGroup[]
}

interface DigitGroup {
  readonly digits: string
  readonly start: number
  readonly end: number
  /** What stands between this group and the next; empty after the last. */
  readonly separator: string
}

// Bounded repetition, so that a page of digits costs no more than a page of letters.
const RUN = letterPattern(
  String.raw`(?<![\p{L}\d])\d{1,30}(?:[ \u00a0\u202f.\-/\u2010\u2011\u2013]\d{1,30}){0,40}(?![\p{L}\d])`,
  'gu',
)
const GROUP = /(\d+)([^\d]?)/g

/** Every run of digit groups held together by single spaces, dots, slashes or hyphens. */
export function digitRuns(text: string): DigitRun[] {
  return Array.from(text.matchAll(RUN(text)), (match) => {
    const groups = Array.from(match[0].matchAll(GROUP), ([, digits = '', separator = ''], index) => ({
      digits,
      separator,
      index,
    }))
    let start = match.index
    return {
      span: { start, end: start + match[0].length },
      groups: groups.map(({ digits, separator }) => {
        const group = { digits, start, end: start + digits.length, separator }
        start = group.end + separator.length
        return group
      }),
    }
  })
}

/** Whether `words` matches in the `reach` characters before the span or, half as far, after it. */
export function near(text: string, span: Span, words: RegExp, reach = 60): boolean {
  const before = text.slice(Math.max(0, span.start - reach), span.start)
  const after = text.slice(span.end, span.end + reach / 2)
  return words.test(before) || words.test(after)
}

/** All but the last `shown` letters and digits replaced, for findings that must not store the value. */
export function mask(value: string, shown: number): string {
  const plain = value.replace(/[^\p{L}\d]/gu, '')
  return `${'•'.repeat(Math.max(0, plain.length - shown))}${plain.slice(plain.length - shown)}`
}
