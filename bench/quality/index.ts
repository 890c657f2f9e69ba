/**
 * How clean it is, beside other extractors on the same pages in the same run.
 * Usage: npm run bench:quality -- CORPUS [PAGES [SYSTEM,...]]   (a folder in the layout of WCXB; a system by the start of its name)
 */
import { decode } from '../../core/decode/index.ts'
import { type Page, pageIds, readPage } from '../../train/classify/corpus.ts'
import { overlap, wordString } from '../words.ts'
import { systems as all, type Extraction } from './systems.ts'

const [corpus, limit, names] = process.argv.slice(2)
if (corpus === undefined) {
  process.stderr.write('usage: npm run bench:quality -- CORPUS [PAGES [SYSTEM,...]]\n')
  process.exit(2)
}

const systems = all.filter(
  ({ name }) => names === undefined || names.split(',').some((start) => name.startsWith(start)),
)
const pages = pageIds(corpus).slice(0, limit === undefined ? undefined : Number(limit))
const scores = new Map(systems.map(({ name }) => [name, new Map<string, Score[]>()]))

interface Score {
  readonly id: string
  readonly f1: number
  readonly precision: number
  readonly recall: number
  readonly refused: boolean
  /** Shares of the page's snippets, or undefined where it names none. */
  readonly found: number | undefined
  readonly absent: number | undefined
  readonly title: boolean | undefined
  readonly date: boolean | undefined
}

for (const id of pages) {
  const page = readPage(corpus, id)
  const decoded = decode({ key: '', bytes: page.bytes, declaredType: 'text/html' })
  if (!decoded.ok) continue
  for (const { name, extract } of systems) {
    const extraction = await attempt(() => extract(decoded.value.text, page.url))
    const byType = scores.get(name)
    byType?.set(page.type, [...(byType.get(page.type) ?? []), judge(page, extraction)])
  }
}
report()

async function attempt(extract: () => Promise<Extraction> | Extraction): Promise<Extraction> {
  try {
    return await extract()
  } catch {
    // A peer that throws on a page gave nothing for it.
    return { text: '', title: null, byline: null, publishedAt: null, refused: false }
  }
}

function judge({ id, truth }: Page, { text, title, publishedAt, refused }: Extraction): Score {
  const words = wordString(text)
  const share = (snippets: readonly string[] | null | undefined, wanted: boolean): number | undefined => {
    if (!snippets || snippets.length === 0) return undefined
    return (
      snippets.filter((snippet) => words.includes(wordString(snippet)) === wanted).length / snippets.length
    )
  }
  return {
    id,
    ...overlap(text, truth.main_content ?? ''),
    refused,
    found: share(truth.with, true),
    absent: share(truth.without, false),
    title: truth.title ? wordString(title ?? '') === wordString(truth.title) : undefined,
    date: truth.publish_date
      ? (publishedAt ?? '').slice(0, 10) === truth.publish_date.slice(0, 10)
      : undefined,
  }
}

function report(): void {
  for (const type of ['article', 'documentation', 'forum', 'listing', 'collection', 'product', 'service']) {
    process.stdout.write(
      `\n${type}\n| | word F1 | P | R | under .8 | with[] found | without[] absent | title | date | refused |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n`,
    )
    for (const [name, byType] of scores) {
      const rows = byType.get(type) ?? []
      const mean = (pick: (score: Score) => number): string => average(rows.map(pick)).toFixed(4)
      const percent = (pick: (score: Score) => number | boolean | undefined): string =>
        (average(rows.flatMap((score) => pick(score) ?? []).map(Number)) * 100).toFixed(1)
      const cells = [mean(({ f1 }) => f1), mean(({ precision }) => precision), mean(({ recall }) => recall)]
      const shares = [
        percent(({ found }) => found),
        percent(({ absent }) => absent),
        percent(({ title }) => title),
        percent(({ date }) => date),
        percent(({ refused }) => refused),
      ]
      process.stdout.write(
        `| ${name} | ${cells.join(' | ')} | ${rows.filter(({ f1 }) => f1 < 0.8).length} of ${rows.length} | ${shares.join(' | ')} |\n`,
      )
    }
  }
  const worst = (scores.get('Cleancopy')?.get('article') ?? []).toSorted((a, b) => a.f1 - b.f1).slice(0, 20)
  process.stdout.write(
    `\nWorst articles: ${worst.map(({ id, f1, refused }) => `${id} ${f1.toFixed(2)}${refused ? ' refused' : ''}`).join(', ')}\n`,
  )
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
