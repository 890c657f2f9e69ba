import { detectLanguage } from '../../metadata/detect-language.ts'
import type { Span } from '../../types.ts'
import type { Moderator } from '../moderator.ts'
import { isQuoted } from '../quotes.ts'

const DISTANT = /^(?!en\b)[a-z]{2,3}\b/i

/**
 * The weights in `data/moderation-model.json`, asked window by window; `data/moderation-model.md` says what they know. English only:
 * they are loaded when the first text comes that may be English. A page that says it is in another language is no proof that it
 * is: its paragraphs that read as English are judged.
 */
export const embeddedModel: Moderator = {
  id: 'embedded-model',
  async find(input) {
    const distant = input.language !== undefined && DISTANT.test(input.language)
    const english = distant ? englishOf(input.text) : undefined
    if (english?.length === 0) return []
    const [{ sightingsOf }] = await Promise.all([import('../model/index.ts'), import('../model/stored.ts')])
    const sightings = sightingsOf(input)
    return english ? sightings.filter(({ span }) => isQuoted(span, english)) : sightings
  },
  examples: {
    finds: [
      { type: 'group', text: 'I hate immigrants, every one of them, they are vermin.' },
      { type: 'abuse', text: 'You are a pathetic loser and a disgusting liar, shut up.' },
      { type: 'threat', text: 'I am going to kill you and burn your house down, wait and see.' },
      { type: 'intent', text: 'I want to kill myself and nobody would even notice.' },
      { type: 'explicit', text: 'Watch free porn videos of horny naked girls, hardcore XXX.' },
    ],
    leaves: [
      'Three people were shot dead outside a mosque on Friday, police said.',
      'The suicide rate among farmers fell for the third year, the ministry said.',
      'A court jailed the man for threatening to kill the mayor.',
      'Muslims, Jews and Christians prayed together for the dead.',
      'The army killed forty people when it shelled the town, officials confirmed.',
      'Sex education will start a year earlier, the minister said.',
      'I take it that the vote is off, and we will take it to the committee on Monday.',
      'The clinic treats breast, penile and anal cancer.',
      'We are dead tired, and my phone is dead.',
      'Residents of Scunthorpe and Penistone enjoyed shiitake and a cocktail.',
    ],
  },
}

/** The paragraphs that read as English; all of them where the text as a whole does. */
function englishOf(text: string): Span[] {
  if (detectLanguage(text) === 'en') return [{ start: 0, end: text.length }]
  const found: Span[] = []
  let start = 0
  for (const paragraph of text.split('\n')) {
    const end = start + paragraph.length
    if (readsAsEnglish(paragraph)) found.push({ start, end })
    start = end + 1
  }
  return found
}

/** A threat of one sentence has too few common words to tell a language by, and a few that are English alone. */
function readsAsEnglish(paragraph: string): boolean {
  const language = detectLanguage(paragraph)
  if (language !== undefined) return language === 'en'
  const own = paragraph.match(ENGLISH_ALONE)?.length ?? 0
  return own >= 2 || (own === 1 && paragraph.length < SHORT)
}

/** Common in English, and no word of the other languages that a page may say it is in. */
const ENGLISH_ALONE =
  /\b(?:the|you|your|yours|yourself|yourselves|they|them|and|are|this|that|these|with|who|should)\b/gi
/** Characters of a sentence of a few words. */
const SHORT = 60
