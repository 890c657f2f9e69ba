import { readFileSync } from 'node:fs'
import type { Head } from '../../core/moderate/model/heads.ts'
import { ABUSE_SOURCES } from '../../train/moderation/cross.ts'
import type { Example } from '../../train/moderation/data.ts'
import { NOT_SEXUAL_BY_ITSELF } from './doubtful.ts'

/** What is asked of a moderation, and on which texts. */
export interface Question {
  readonly name: string
  /** Texts are to be held, or to be let pass. */
  readonly want: 'held' | 'passed'
  /** Only holds by these heads count; any hold where absent. */
  readonly heads?: readonly (Head | 'document')[]
  /** Ruled on by a sexual head that has seen other texts of the same source. */
  readonly split?: true
  readonly use: (example: Example) => boolean
}

export const ABUSED = ABUSE_SOURCES.map(
  (source): Question => ({
    name: `abuse in ${source}, source left out`,
    want: 'held',
    use: (e) => e.source === source && e.labels.tox === 1,
  }),
)

export const CLEAN_POSTS = ['davidson', 'paradetox', 'convabuse'].map(
  (source): Question => ({
    name: `clean posts in ${source}, source left out`,
    want: 'passed',
    use: (e) => e.source === source && e.labels.tox === 0,
  }),
)

export const QUESTIONS: readonly Question[] = [
  { name: 'clean news', want: 'passed', use: (e) => e.source === 'news:article' },
  ...ABUSED,
  { name: 'forum pages, as they are', want: 'passed', use: (e) => e.source === 'news:forum' },
  ...CLEAN_POSTS,
  {
    name: 'sexual, split held out',
    want: 'held',
    split: true,
    use: isSexual,
  },
  {
    name: 'sexual, held out, ConvAbuse left out',
    want: 'held',
    use: isSexual,
  },
  {
    name: 'the same without five that are not by themselves',
    want: 'held',
    use: (e) => isSexual(e) && !NOT_SEXUAL_BY_ITSELF.has(e.row),
  },
  {
    name: 'spam, held out, as spam',
    want: 'held',
    heads: ['spam', 'document'],
    use: (e) => e.source === 'spamassassin' && e.labels.spam === 1,
  },
  {
    name: 'mail that is no spam, as spam',
    want: 'passed',
    heads: ['spam', 'document'],
    use: (e) => e.source === 'spamassassin' && e.labels.spam === 0,
  },
  { name: 'self-harm, held out', want: 'held', use: (e) => e.labels.selfharm === 1 },
  { name: 'hate in our own posts, pattern held out', want: 'held', use: (e) => e.source === 'own:hate-post' },
  {
    name: 'near misses of them, pattern held out',
    want: 'passed',
    use: (e) => e.source === 'own:hate-post-near-miss',
  },
  {
    name: 'abuse in our own posts, pattern held out',
    want: 'held',
    use: (e) => e.source === 'own:abuse-post',
  },
  {
    name: 'our own clean posts, pattern held out',
    want: 'passed',
    use: (e) => e.source === 'own:clean-post',
  },
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

function isSexual({ source, labels }: Example): boolean {
  return !source.startsWith('own:') && labels.sexual === 1
}

/** Words that hold a bad one, or look like it; each stands in a sentence. */
export function innocentSentences(): string[] {
  return readFileSync(new URL('./innocent-words.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .flatMap((word) => [`${word}.`, `The next word is ${word}, and nobody minds.`])
}
