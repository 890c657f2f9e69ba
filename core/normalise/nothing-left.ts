import { refuse } from '../outcome.ts'
import type { Article, Document, Refusal } from '../types.ts'

/** What a page may show in place of words; none of it need have an address here. */
const SHOWS = /<(?:img|picture|video|audio|iframe|object|embed|svg|canvas)\b/i

/** Why an article that has been put together is none: a title, and below it nothing to read, to see or to hear. */
export function nothingLeft({ format, text }: Document, { body, removed }: Article): Refusal | undefined {
  if (body.some((block) => block.figure !== undefined || block.text.trim() !== '')) return undefined
  if (format === 'html' && SHOWS.test(text)) return undefined
  const [first] = removed
  const because =
    first === undefined
      ? 'there is no text'
      : `nothing is left. What was taken out begins: “${first.text.slice(0, 120)}”`
  return refuse('empty', `Below its title ${because}.`).refusal
}
