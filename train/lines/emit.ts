/** Writes what `fit.py` reads. Usage: tsx train/lines/emit.ts pages|samples|columns CORPUS WORK */
import { closeSync, createReadStream, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { columnNames, lineColumns } from '../../core/classify/lines-model/columns.ts'
import type { Line } from '../../core/classify/lines-model/line.ts'
import { type LineTables, readLine } from '../../core/classify/lines-model/score.ts'
import { lineTokens } from '../../core/classify/lines-model/tokens.ts'
import { unpackTables } from '../../core/classify/lines-model/weights.ts'
import { shapeOf } from '../../core/classify/model/shape.ts'
import { voteByRules } from '../../core/classify/voters.ts'
import { decode } from '../../core/decode/index.ts'
import { parseHtml } from '../../core/formats/html/index.ts'
import type { Block } from '../../core/types.ts'
import { pageIds, readPage } from '../classify/corpus.ts'
import { askedIn, foldOfArticle, nearIn, readArticles, type WholeArticle } from './articles.ts'
import { deckOf } from './deck.ts'
import {
  INSERT_WEIGHT,
  type Inserts,
  type LabelledPage,
  linesOf,
  pageSamples,
  reportSamples,
  type Sample,
  wholeSamples,
} from './documents.ts'
import { readLabelled, runsOf } from './labelled.ts'
import { foldOfRow, readRows } from './rows.ts'
import { FOLDS, fnv, foldOf, HELD_OUT } from './split.ts'

const NEAR_TYPES = new Set(['documentation', 'forum', 'service'])

const [step, corpus, work] = process.argv.slice(2)
if (step === undefined || corpus === undefined || work === undefined)
  throw new Error('usage: emit.ts STEP CORPUS WORK')

if (step === 'pages') await emitPages(corpus, work)
else if (step === 'samples') await emitSamples(work)
else if (step === 'columns') await emitColumns(work)

/** The lines of every page as plain text, beside the truth; `fit.py label` says which of them are the article. */
async function emitPages(folder: string, out: string): Promise<void> {
  const file = openSync(join(out, 'pages.jsonl'), 'w')
  for (const id of pageIds(folder)) {
    const { bytes, url, domain, type, truth } = readPage(folder, id)
    const decoded = await decode({ key: 'page.html', bytes, declaredType: 'text/html' })
    const parsed = decoded.ok ? parseHtml(decoded.value, url) : decoded
    if (!parsed.ok) continue
    const text = parsed.value.blocks.map((block) => block.text).join('\n\n')
    const page = {
      id,
      type,
      domain,
      fold: foldOf(domain),
      texts: linesOf(text),
      truth: truth.main_content ?? '',
    }
    writeSync(file, `${JSON.stringify(page)}\n`)
  }
  closeSync(file)
}

/** Pages, excerpts and reports with runs set in, and the hashed features of every line. */
async function emitSamples(out: string): Promise<void> {
  const pages: LabelledPage[] = []
  for await (const page of readJsonLines<LabelledPage>(join(out, 'labelled.jsonl'))) pages.push(page)
  const articles = fittingArticles()
  const inserts = Array.from({ length: FOLDS }, (_, fold) => insertsOf(pages, articles, fold))
  const file = openSync(join(out, 'samples.jsonl'), 'w')
  const indices: number[] = []
  const counts: number[] = []
  const write = (sample: Sample): void => {
    writeSync(file, `${JSON.stringify(sample)}\n`)
    for (const text of sample.texts) {
      const tokens = lineTokens(shapeOf(text))
      counts.push(tokens.length)
      for (const token of tokens) indices.push(token)
    }
  }
  for (const page of pages) {
    if (!isChosen(page)) continue
    const own = inserts[page.fold]
    const reports = page.type === 'article' && own !== undefined ? reportSamples(page, own) : []
    for (const sample of [...pageSamples(page), ...reports]) write(sample)
  }
  for (const sample of articles.flatMap(wholeSamples)) write(sample)
  closeSync(file)
  writeFileSync(join(out, 'indices.u32'), Uint32Array.from(indices))
  writeFileSync(join(out, 'counts.u16'), Uint16Array.from(counts))
}

function fittingArticles(): readonly WholeArticle[] {
  return readArticles('train/data/lines', 'articles.txt')
}

/** All articles that may be fitted on, and of pages that are none a few: they teach less, and are many. */
function isChosen({ id, type, fold }: LabelledPage): boolean {
  return fold !== HELD_OUT && (type === 'article' || fnv(id) % (NEAR_TYPES.has(type) ? 4 : 10) === 0)
}

function insertsOf(pages: readonly LabelledPage[], articles: readonly WholeArticle[], fold: number): Inserts {
  const textsOf = (name: 'appeals' | 'near-misses') => {
    const labelled = readLabelled(name).filter(({ style }) => foldOf(style) === fold)
    const rows = readRows(name).filter((row) => foldOfRow(row) === fold)
    const ofArticles = articles
      .filter((one) => foldOfArticle(one) === fold)
      .flatMap(name === 'appeals' ? askedIn : nearIn)
    return [
      ...[...runsOf(labelled), ...runsOf(rows)].map((run) => run.map(({ text }) => text)),
      ...ofArticles,
    ]
  }
  const leftovers = pages.flatMap((page) => (page.fold === fold ? leftoversOf(page) : []))
  return {
    appeals: deckOf(textsOf('appeals'), `appeals ${fold}`),
    nearMisses: deckOf(textsOf('near-misses'), `near misses ${fold}`),
    leftovers: deckOf(leftovers, `leftovers ${fold}`),
  }
}

/** What stands directly below and above a page's article. */
function leftoversOf({ texts, share }: LabelledPage): readonly (readonly string[])[] {
  const first = share.findIndex((value) => value >= 0.5)
  const last = share.findLastIndex((value) => value >= 0.5)
  if (first < 0) return []
  return [texts.slice(Math.max(0, first - 4), first), texts.slice(last + 1, last + 6)].filter(
    (run) => run.length > 0,
  )
}

/** Columns of every line, from the linear scores of the fold that did not see its publisher. */
async function emitColumns(out: string): Promise<void> {
  const tables = Array.from({ length: FOLDS }, (_, fold) => readTables(join(out, `linear-${fold}.json`)))
  const all = readTables(join(out, 'linear.json'))
  const file = openSync(join(out, 'columns.f32'), 'w')
  for await (const sample of readJsonLines<Sample>(join(out, 'samples.jsonl'))) {
    const own = tables[sample.fold] ?? all
    const rows = lineColumns(readSample(sample, own))
    writeSync(file, new Uint8Array(rows.buffer))
  }
  closeSync(file)
  writeFileSync(join(out, 'columns.json'), JSON.stringify(columnNames))
}

function readSample(sample: Sample, tables: LineTables): readonly Line[] {
  const blocks = sample.texts.map(blockOf)
  const votes = voteByRules({ format: 'text', text: '', blocks, claims: [], notes: [], baseUrl: null })
  return sample.texts.map((text, i) => {
    const told = votes[i] ?? []
    return readLine(text, isUntold(sample, i) ? told.filter(({ role }) => role === 'body') : told, tables)
  })
}

/**
 * Rules were written by whoever read the very runs that are set in, and know half as many of other publishers': of every other line
 * that must go the model is not told what they say.
 */
function isUntold({ sort, texts, labels, weights }: Sample, i: number): boolean {
  return sort !== 'whole' && labels[i] === 0 && weights[i] === INSERT_WEIGHT && fnv(texts[i] ?? '') % 2 === 0
}

function blockOf(text: string): Block {
  return { kind: 'paragraph', text, runs: [{ text }], span: { start: 0, end: 0 }, level: 0, quote: 0 }
}

function readTables(path: string): LineTables {
  return unpackTables(JSON.parse(readFileSync(path, 'utf8')))
}

async function* readJsonLines<T>(path: string): AsyncGenerator<T> {
  for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line)
}
