import { termsOf } from '../rights/terms.ts'
import type { Article, Finding, Publication } from '../types.ts'
import { textRead } from './beside.ts'
import { fold } from './fold.ts'
import { groundsOf, PLAIN, strongest } from './grounds.ts'
import { findInAddresses } from './in-addresses.ts'
import { embeddedModel } from './moderators/embedded-model.ts'
import { moderators } from './moderators/index.ts'
import type { Policy } from './policy.ts'
import { isQuoted, quotedSpans } from './quotes.ts'
import { verdictOn } from './verdict.ts'

/**
 * Asks every moderator about all that is served and applies the policy. `text` is the body as plain text; spans point into what
 * `textRead` makes of it.
 */
export async function moderate(
  article: Article,
  text: string,
  policy: Policy,
): Promise<Pick<Publication, 'verdict' | 'terms'>> {
  const findings = await findAll(article, textRead(article, text))
  const grounds = groundsOf(article, findings)
  const { publisher, publishedAt } = article.metadata
  const about = { publisher: publisher?.value, date: publishedAt?.value }
  return {
    verdict: { ...verdictOn(grounds, policy, about), findings },
    terms: termsOf(grounds, policy, about),
  }
}

/** What all moderators see, in order of place; of faint sightings the strongest of their kind. */
export async function findAll(article: Pick<Article, 'body' | 'metadata'>, text: string): Promise<Finding[]> {
  const quotes = quotedSpans(text, article.body)
  const input = { text, language: article.metadata.language?.value, quotes }
  const found: Finding[] = []
  // A card number is not a phone number as well: what one moderator of personal data saw is taken.
  const taken = new Uint8Array(text.length)
  const folded = fold(text)
  for (const [at, moderator] of moderators.entries()) {
    const reads = moderator === embeddedModel ? input : { ...input, text: folded.text }
    for (const seen of await moderator.find(reads)) {
      const sighting = reads === input ? seen : { ...seen, span: folded.unfold(seen.span) }
      const { start, end } = sighting.span
      if (sighting.category === 'personal_data') {
        if (taken.subarray(start, end).some((by) => by !== 0)) continue
        taken.fill(at + 1, start, end)
      }
      found.push({ moderator: moderator.id, ...sighting, quoted: isQuoted(sighting.span, quotes) })
    }
  }
  for (const sighting of await findInAddresses(article, text)) {
    const { span, moderator } = sighting
    const by = moderators.findIndex(({ id }) => id === moderator) + 1
    // Most links to an address of mail show it.
    if (taken.subarray(span.start, span.end).includes(by)) continue
    found.push({ ...sighting, quoted: isQuoted(span, quotes) })
  }
  const plain = found.filter(({ score }) => score >= PLAIN)
  const faint = strongest(found.filter(({ score }) => score < PLAIN))
  return [...plain, ...faint].sort((a, b) => a.span.start - b.span.start)
}
