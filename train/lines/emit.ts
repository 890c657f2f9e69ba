/** Writes what `fit.py` reads. Usage: tsx train/lines/emit.ts pages|samples|columns CORPUS WORK */
import { closeSync, createReadStream, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { columnNames, lineColumns } from '../../core/classify/lines-model/columns.ts'
import { type Glossary, glossaryOf, readShape } from '../../core/classify/lines-model/glossary.ts'
import {
  detectedIn,
  GLOSSED,
  LANGUAGES,
  type Language,
  languageOf,
} from '../../core/classify/lines-model/languages.ts'
import type { Line } from '../../core/classify/lines-model/line.ts'
import { type LineTables, readLine } from '../../core/classify/lines-model/score.ts'
import { lineTokens } from '../../core/classify/lines-model/tokens.ts'
import { unpackTables } from '../../core/classify/lines-model/weights.ts'
import { panelFor } from '../../core/classify/panels.ts'
import { voteByRules } from '../../core/classify/voters.ts'
import type { Block, Document } from '../../core/types.ts'
import { plainTextOf, readDocuments } from '../classify/corpus.ts'
import { articlesRead, fittedArticles, foldOfArticle, type WholeArticle } from './articles.ts'
import {
  INSERT_WEIGHT,
  type LabelledPage,
  linesOf,
  pageSamples,
  type Report,
  reportSamples,
  type Sample,
  wholeSamples,
} from './documents.ts'
import { insertsOf } from './inserts.ts'
import { FOLDS, fnv, foldOf, HELD_OUT } from './split.ts'

/** As it is written down: with the language that it is read by. */
type WrittenSample = Sample & { readonly language: Language }

const NEAR_TYPES = new Set(['documentation', 'forum', 'service'])

const glossaries: ReadonlyMap<Language, Glossary> = new Map(
  GLOSSED.map((language) => [
    language,
    glossaryOf(JSON.parse(readFileSync(`data/glossaries/${language}.json`, 'utf8'))),
  ]),
)

const [step, corpus, work] = process.argv.slice(2)
if (step === undefined || corpus === undefined || work === undefined)
  throw new Error('usage: emit.ts STEP CORPUS WORK')

if (step === 'pages') await emitPages(corpus, work)
else if (step === 'samples') await emitSamples(work)
else if (step === 'columns') await emitColumns(work)

/** The lines of every page as plain text, beside the truth; `fit.py label` says which of them are the article. */
async function emitPages(folder: string, out: string): Promise<void> {
  const file = openSync(join(out, 'pages.jsonl'), 'w')
  for await (const { page, document } of readDocuments(folder)) {
    const { id, type, domain } = page
    const [texts, truth] = [linesOf(plainTextOf(document)), page.truth.main_content ?? '']
    writeSync(file, `${JSON.stringify({ id, type, domain, fold: foldOf(domain), texts, truth })}\n`)
  }
  closeSync(file)
}

/** Pages, excerpts and reports with runs set in, and the hashed features of every line. */
async function emitSamples(out: string): Promise<void> {
  const pages: LabelledPage[] = []
  for await (const page of readJsonLines<LabelledPage>(join(out, 'labelled.jsonl'))) pages.push(page)
  const articles = fittedArticles()
  const inserts = new Map(
    LANGUAGES.map((language) => {
      const around = language === 'en' ? pages : []
      return [
        language,
        Array.from({ length: FOLDS }, (_, fold) => insertsOf(around, articles, language, fold)),
      ]
    }),
  )
  const file = openSync(join(out, 'samples.jsonl'), 'w')
  const indices: number[] = []
  const counts: number[] = []
  const words: number[] = []
  const wordCounts: number[] = []
  const write = (sample: Sample): void => {
    const language = languageOf(sample.texts)
    writeSync(file, `${JSON.stringify({ ...sample, language })}\n`)
    const glossary = glossaries.get(language)
    for (const text of sample.texts) {
      const shape = readShape(text, glossary)
      const tokens = lineTokens(shape)
      counts.push(tokens.length)
      for (const token of tokens) indices.push(token)
      wordCounts.push(shape.hashes.length)
      for (const hash of shape.hashes) words.push(hash)
    }
  }
  for (const page of pages) {
    if (!isChosen(page)) continue
    const own = inserts.get('en')?.[page.fold]
    const reports = page.type === 'article' && own !== undefined ? reportSamples(page, own) : []
    for (const sample of [...pageSamples(page), ...reports]) write(sample)
  }
  for (const sample of articles.flatMap(wholeSamples)) write(sample)
  for (const article of articles) {
    // WCXB's English articles are reports enough.
    const language = GLOSSED.find((one) => one === article.language)
    const own = language === undefined ? undefined : inserts.get(language)?.[foldOfArticle(article)]
    if (own === undefined) continue
    for (const sample of reportSamples(reportOf(article), own)) write(sample)
  }
  closeSync(file)
  writeFileSync(join(out, 'indices.u32'), Uint32Array.from(indices))
  writeFileSync(join(out, 'counts.u16'), Uint16Array.from(counts))
  writeFileSync(join(out, 'words.i32'), Int32Array.from(words))
  writeFileSync(join(out, 'word-counts.u16'), Uint16Array.from(wordCounts))
}

/** What an article itself says, for setting runs of other publishers into it. */
function reportOf(article: WholeArticle): Report {
  const own = article.paragraphs.filter(({ tag }) => tag === 'keep')
  const truth = own.map(({ text }) => text).join('\n\n')
  return { id: `${article.id}/report`, type: 'article', fold: foldOfArticle(article), truth }
}

/** All articles that may be fitted on, and of pages that are none a few: they teach less, and are many. */
function isChosen({ id, type, fold }: LabelledPage): boolean {
  return fold !== HELD_OUT && (type === 'article' || fnv(id) % (NEAR_TYPES.has(type) ? 4 : 10) === 0)
}

/** Columns of every line, from the linear scores of the fold that did not see its publisher. */
async function emitColumns(out: string): Promise<void> {
  const tables = Array.from({ length: FOLDS }, (_, fold) => readTables(join(out, `linear-${fold}.json`)))
  const all = readTables(join(out, 'linear.json'))
  const read = new Set(articlesRead().map(({ id }) => id))
  const file = openSync(join(out, 'columns.f32'), 'w')
  for await (const sample of readJsonLines<WrittenSample>(join(out, 'samples.jsonl'))) {
    const own = tables[sample.fold] ?? all
    const rows = lineColumns(await readSample(sample, own, withheldOf(sample, read)))
    writeSync(file, new Uint8Array(rows.buffer))
  }
  closeSync(file)
  writeFileSync(join(out, 'columns.json'), JSON.stringify(columnNames))
}

async function readSample(
  sample: WrittenSample,
  tables: LineTables,
  withheld: number,
): Promise<readonly Line[]> {
  const blocks = sample.texts.map(blockOf)
  const document: Document = { format: 'text', text: '', blocks, claims: [], notes: [], baseUrl: null }
  const votes = voteByRules(document, await panelFor(detectedIn(sample.texts)))
  return sample.texts.map((text, i) => {
    const told = votes[i] ?? []
    return readLine(
      text,
      isUntold(sample, i, withheld) ? told.filter(({ role }) => role === 'body') : told,
      tables,
      glossaries.get(sample.language),
    )
  })
}

/**
 * Rules were written by whoever read the very runs that are set in, and know half as many of other publishers'; of the whole articles
 * that were read they know 63 %, and of the others 49: so that the model doesn't trust their silence, it isn't told what they say of
 * one in so many lines that must go (0: it always is).
 */
function withheldOf({ id, sort }: Sample, read: ReadonlySet<string>): number {
  if (sort !== 'whole') return 2
  return read.has(id.replace(/\/.*/, '')) ? 4 : 0
}

function isUntold({ texts, labels, weights }: Sample, i: number, withheld: number): boolean {
  const isAsked = labels[i] === 0 && weights[i] === INSERT_WEIGHT
  return isAsked && withheld > 0 && fnv(texts[i] ?? '') % withheld === 0
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
