import { quickPattern } from '../quick-pattern.ts'
import type { GuardedPattern } from './line-rule.ts'

/** What appeals and prompts hardly ever lack. */
const ASKS = quickPattern(
  /\b(?:your?|click|subscri\w+|subs|donat\w+|sign up|please|newsletter|inbox|follow us|welcome to|may not be|report an?|tell us|spotted|support us|join|membership|become an?|supporters?|chip in|gifts?|£\d+ a|\$\d+ a)\b/,
)

/**
 * A pattern for lines that ask readers for nothing: where a word alone tells a notice, as appeals and prompts hardly ever have it, but one in a
 * hundred does. `source` may stand anywhere in the line.
 */
export function asksNothing(source: string): GuardedPattern {
  return { pattern: new RegExp(`^.*${source}`), unless: ASKS }
}
