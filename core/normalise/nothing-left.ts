import { refuse } from '../outcome.ts'
import type { Article, Refusal } from '../types.ts'

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** Why an article that has been put together is none: a title, and below it neither words nor pictures. */
export function nothingLeft({ body, removed }: Article): Refusal | undefined {
  if (body.some(({ text, figure }) => figure !== undefined || LETTER_OR_DIGIT.test(text))) return undefined
  const [first] = removed
  const because =
    first === undefined
      ? 'there is no text'
      : `nothing is left. What was taken out begins: “${first.text.slice(0, 120)}”`
  return refuse('empty', `Below its title ${because}.`).refusal
}
