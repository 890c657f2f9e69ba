import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Labels, type Page, pageIds, readBytes, readLabels } from '../../train/classify/corpus.ts'

/** Labelled pages in one of the two layouts that are read. */
export interface Corpus {
  readonly ids: readonly string[]
  labels(id: string): Labels
  read(id: string): Page
}

/**
 * A folder in the layout of WCXB (`html/ID.html.gz`, `ground-truth/ID.json`) or of scrapinghub/article-extraction-benchmark
 * (`html/ID.html.gz`, `ground-truth.json` with `articleBody` and `url`; all of it articles).
 *
 * @throws Error with a sentence for a person, where it is neither.
 */
export function openCorpus(folder: string): Corpus {
  if (existsSync(join(folder, 'ground-truth')))
    return corpusOf(folder, pageIds(folder), (id) => readLabels(folder, id))
  if (existsSync(join(folder, 'ground-truth.json'))) return articleBodies(folder)
  throw new Error(
    `${folder} holds neither ground-truth/ (WCXB) nor ground-truth.json (article-extraction-benchmark).`,
  )
}

function corpusOf(folder: string, ids: readonly string[], labels: Corpus['labels']): Corpus {
  return { ids, labels, read: (id) => ({ ...labels(id), bytes: readBytes(folder, id) }) }
}

interface ArticleBody {
  readonly articleBody: string
  readonly url?: string
}

function articleBodies(folder: string): Corpus {
  const truths: Record<string, ArticleBody> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  )
  return corpusOf(folder, Object.keys(truths).sort(), (id) => ({
    id,
    url: truths[id]?.url ?? '',
    domain: id,
    type: 'article',
    truth: { main_content: truths[id]?.articleBody ?? '' },
  }))
}
