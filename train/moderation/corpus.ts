import { HEADS, type Head, reserveOf } from '../../core/moderate/model/heads.ts'
import { type Named, nameWindow } from '../../core/moderate/model/names.ts'
import { type Example, readNews, readOwn, readRows, readTemplates } from './data.ts'
import { featurise, type Matrix } from './matrix.ts'
import { perHead } from './per-head.ts'

/** Everything that the model is fitted on, in one order. */
export interface Corpus {
  readonly examples: readonly Example[]
  /** What each head has to take off its logit before it speaks of each example; not a number where it is to be silent. */
  readonly reserves: Readonly<Record<Head, Float32Array>>
  readonly matrix: Matrix
}

/** One identity template in so many is read: they are thirty thousand sentences from a handful of patterns. */
const EVERY = 6
/** Buckets that fewer windows have are left out. */
const RARE = 3

/** `moderation` and `wcxb` are the folders of the labelled texts and of the news. */
export function readCorpus(moderation: string, wcxb: string): Corpus {
  const read = [
    ...readRows(moderation),
    ...readTemplates(moderation, EVERY),
    ...readOwn(new URL('../data/moderation-own.jsonl', import.meta.url)),
    ...readNews(wcxb, ['article', 'service', 'product', 'documentation', 'forum']),
  ]
  const reserves = perHead(() => new Float32Array(read.length))
  const examples: Example[] = []
  function* name(): Generator<Named> {
    for (const [at, example] of read.entries()) {
      const named = nameWindow(example.window.tokens, example.text)
      for (const head of HEADS) reserves[head][at] = reserveOf(head, named) ?? Number.NaN
      examples.push(implied(withProfanity(example, named.facts)))
      yield named
    }
  }
  return { matrix: featurise(name(), RARE), examples, reserves }
}

/** Sources that label abuse do not ask for threats or self-harm: what they call clean is neither. */
function implied(example: Example): Example {
  const { tox, threat, selfharm } = example.labels
  if (tox !== 0) return example
  return { ...example, labels: { ...example.labels, threat: threat ?? 0, selfharm: selfharm ?? 0 } }
}

const SWEARING = ['§profane', '§gendered', '§slur']

/** Sources that label abuse seldom label swearing: what is toxic and swears is swearing too. */
function withProfanity(example: Example, known: readonly string[]): Example {
  const { tox, profanity } = example.labels
  if (profanity !== undefined || tox === undefined) return example
  if (tox === 0) return { ...example, labels: { ...example.labels, profanity: 0 } }
  return known.some((fact) => SWEARING.includes(fact))
    ? { ...example, labels: { ...example.labels, profanity: 1 } }
    : example
}
