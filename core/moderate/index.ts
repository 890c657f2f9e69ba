import type { Article, Finding, Verdict } from '../types.ts'
import { decide } from './decide.ts'
import { moderators } from './moderators/index.ts'
import type { Policy } from './policy.ts'
import { isQuoted, quotedSpans } from './quotes.ts'

/** Asks every moderator about the body and applies the policy. `text` is the body as plain text; spans point into it. */
export function moderate(article: Article, text: string, policy: Policy): Verdict {
  const { language, publisher } = article.metadata
  const quotes = quotedSpans(text, article.body)
  const found: Finding[] = []
  for (const moderator of moderators) {
    for (const sighting of moderator.find({ text, language: language?.value, quotes })) {
      if (found.some((earlier) => overlap(earlier, sighting))) continue
      found.push({ moderator: moderator.id, ...sighting, quoted: isQuoted(sighting.span, quotes) })
    }
  }
  found.sort((a, b) => a.span.start - b.span.start)
  return decide(found, policy, publisher?.value)
}

/** A card number is not a phone number as well. */
function overlap(a: Pick<Finding, 'category' | 'span'>, b: Pick<Finding, 'category' | 'span'>): boolean {
  return a.category === b.category && a.span.start < b.span.end && b.span.start < a.span.end
}
