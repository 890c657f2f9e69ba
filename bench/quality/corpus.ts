import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Page, pageIds, readPage } from '../../train/classify/corpus.ts'

/** Labelled pages in one of the two layouts that are read. */
export interface Corpus {
  readonly ids: readonly string[]
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
    return { ids: pageIds(folder), read: (id) => readPage(folder, id) }
  if (existsSync(join(folder, 'ground-truth.json'))) return articleBodies(folder)
  throw new Error(
    `${folder} holds neither ground-truth/ (WCXB) nor ground-truth.json (article-extraction-benchmark).`,
  )
}

interface ArticleBody {
  readonly articleBody: string
  readonly url?: string
}

function articleBodies(folder: string): Corpus {
  const truths: Record<string, ArticleBody> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  )
  return {
    ids: Object.keys(truths).sort(),
    read: (id) => ({
      id,
      url: truths[id]?.url ?? '',
      domain: id,
      type: 'article',
      bytes: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))),
      truth: { main_content: truths[id]?.articleBody ?? '' },
    }),
  }
}
