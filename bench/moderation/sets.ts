import { readFileSync } from 'node:fs'
import type { Example } from '../../train/moderation/data.ts'

/** What is asked of a moderation, and on which texts. */
export interface Question {
  readonly name: string
  /** Texts are to be held, or to be let pass. */
  readonly want: 'held' | 'passed'
  readonly use: (example: Example) => boolean
}

/** Sources of abuse, each left out of the training in its turn. */
export const ABUSE_SOURCES = [
  'toxic_spans',
  'davidson',
  'paradetox',
  'edos',
  'hatemojibuild',
  'convabuse',
] as const

export const QUESTIONS: readonly Question[] = [
  { name: 'clean news', want: 'passed', use: (e) => e.source === 'news:article' },
  ...ABUSE_SOURCES.map(
    (source): Question => ({
      name: `abuse in ${source}, source left out`,
      want: 'held',
      use: (e) => e.source === source && e.labels.tox === 1,
    }),
  ),
  {
    name: 'sexual, held out',
    want: 'held',
    use: (e) => !e.source.startsWith('own:') && e.labels.sexual === 1,
  },
  { name: 'spam, held out', want: 'held', use: (e) => e.source === 'spamassassin' && e.labels.spam === 1 },
  {
    name: 'mail that is no spam',
    want: 'passed',
    use: (e) => e.source === 'spamassassin' && e.labels.spam === 0,
  },
  { name: 'self-harm, held out', want: 'held', use: (e) => e.labels.selfharm === 1 },
  { name: 'threats of our own, pattern held out', want: 'held', use: (e) => e.source === 'own:threat' },
  { name: 'hate of our own, pattern held out', want: 'held', use: (e) => e.source === 'own:hate' },
  { name: 'scams of our own, pattern held out', want: 'held', use: (e) => e.source === 'own:scam' },
  { name: 'counter-speech, pattern held out', want: 'passed', use: (e) => e.source === 'own:counter-speech' },
  {
    name: 'hate negated or reported, pattern held out',
    want: 'passed',
    use: (e) => e.source === 'own:negated-or-reported-hate',
  },
  {
    name: 'threats and crime reported, pattern held out',
    want: 'passed',
    use: (e) => e.source === 'own:threat-reported',
  },
  {
    name: 'self-harm reported, pattern held out',
    want: 'passed',
    use: (e) => e.source === 'own:self-harm-reported',
  },
  { name: 'groups named, pattern held out', want: 'passed', use: (e) => e.source === 'own:group-neutral' },
  {
    name: 'identity templates, group held out',
    want: 'passed',
    use: (e) => e.source === 'templates' && e.labels.tox === 0,
  },
]

/** Words that hold a bad one, or look like it; each stands in a sentence. */
export function innocentSentences(): string[] {
  return readFileSync(new URL('./innocent-words.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .flatMap((word) => [`${word}.`, `The next word is ${word}, and nobody minds.`])
}
