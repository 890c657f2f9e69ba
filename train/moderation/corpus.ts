import { nameWindow } from '../../core/moderate/model/names.ts'
import { type Example, readNews, readOwn, readRows, readTemplates } from './data.ts'
import { featurise, type Matrix } from './matrix.ts'

/** Everything that the model is fitted on, in one order. */
export interface Corpus {
  readonly examples: readonly Example[]
  /** What `facts.ts` says of each example. */
  readonly facts: readonly (readonly string[])[]
  readonly matrix: Matrix
}

/** One identity template in so many is read: they are thirty thousand sentences from a handful of patterns. */
const EVERY = 6

/** `moderation` and `wcxb` are the folders of the labelled texts and of the news. */
export function readCorpus(moderation: string, wcxb: string): Corpus {
  const read = [
    ...readRows(moderation),
    ...readTemplates(moderation, EVERY),
    ...readOwn(new URL('../data/moderation-own.jsonl', import.meta.url)),
    ...readNews(wcxb, ['article', 'service', 'product', 'documentation']),
  ]
  const facts = read.map((example) => nameWindow(example.window.tokens, example.text).facts)
  const examples = read.map((example, at) => withProfanity(example, facts[at] ?? []))
  return { examples, facts, matrix: featurise(examples) }
}

/** Sources that label abuse seldom label swearing: what is toxic and swears is swearing too. */
function withProfanity(example: Example, known: readonly string[]): Example {
  const { tox, profanity } = example.labels
  if (profanity !== undefined || tox === undefined) return example
  if (tox === 0) return { ...example, labels: { ...example.labels, profanity: 0 } }
  return known.includes('§profane') ? { ...example, labels: { ...example.labels, profanity: 1 } } : example
}
