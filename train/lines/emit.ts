/** Writes what `fit.py` reads. Usage: tsx train/lines/emit.ts pages|samples|columns|second CORPUS WORK */
import { closeSync, createReadStream, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { columnNames, lineColumns } from '../../core/classify/lines-model/columns.ts'
import { readShape } from '../../core/classify/lines-model/glossary.ts'
import { GLOSSED, LANGUAGES, languageOf } from '../../core/classify/lines-model/languages.ts'
import type { LineTables } from '../../core/classify/lines-model/score.ts'
import { SURELY_OWN, secondColumns, secondNames } from '../../core/classify/lines-model/second-forest.ts'
import { lineTokens } from '../../core/classify/lines-model/tokens.ts'
import { unpackTables } from '../../core/classify/lines-model/weights.ts'
import { shapeOf } from '../../core/classify/model/shape.ts'
import { plainTextOf, readDocuments } from '../classify/corpus.ts'
import { articlesRead, fittedArticles, foldOfArticle, type WholeArticle } from './articles.ts'
import {
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
import { glossaries, readSample, type WrittenSample, withheldOf } from './written.ts'

const NEAR_TYPES = new Set(['documentation', 'forum', 'service'])

const [step, corpus, work] = process.argv.slice(2)
if (step === undefined || corpus === undefined || work === undefined)
  throw new Error('usage: emit.ts STEP CORPUS WORK')

if (step === 'pages') await emitPages(corpus, work)
else if (step === 'samples') await emitSamples(work)
else if (step === 'columns') await emitColumns(work)
else if (step === 'second') await emitSecond(work)
else throw new Error(`emit.ts has no step ${step}`)

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
  // As they come: all together are more numbers than an array holds.
  const indices = openSync(join(out, 'indices.u32'), 'w')
  const counts = openSync(join(out, 'counts.u16'), 'w')
  const words = openSync(join(out, 'words.i32'), 'w')
  const wordCounts = openSync(join(out, 'word-counts.u16'), 'w')
  const write = (sample: Sample): void => {
    const language = languageOf(sample.texts)
    writeSync(file, `${JSON.stringify({ ...sample, language })}\n`)
    const glossary = glossaries.get(language)
    const shapes = sample.texts.map((text) => readShape(text, glossary))
    const tokens = shapes.map(lineTokens)
    writeSync(indices, Uint32Array.from(tokens.flatMap((line) => [...line])))
    writeSync(
      counts,
      Uint16Array.from(tokens, (line) => line.length),
    )
    writeSync(words, Int32Array.from(shapes.flatMap(({ hashes }) => [...hashes])))
    writeSync(
      wordCounts,
      Uint16Array.from(shapes, ({ hashes }) => hashes.length),
    )
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
  for (const one of [file, indices, counts, words, wordCounts]) closeSync(one)
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

/** Columns of every line from what the first forest of the fold that did not see its publisher makes of its text (`odds.f32`). */
async function emitSecond(out: string): Promise<void> {
  const odds = floatsIn(join(out, 'odds.f32'))
  const file = openSync(join(out, 'second.f32'), 'w')
  let from = 0
  for await (const { texts } of readJsonLines<WrittenSample>(join(out, 'samples.jsonl'))) {
    const shapes = texts.map((text) => ({ shape: shapeOf(text) }))
    const asked = Array.from(texts.keys())
    const rows = secondColumns(shapes, odds.subarray(from, from + texts.length), asked)
    writeSync(file, new Uint8Array(rows.buffer))
    from += texts.length
  }
  closeSync(file)
  writeFileSync(join(out, 'second.json'), JSON.stringify({ names: secondNames, surelyOwn: SURELY_OWN }))
}

function floatsIn(path: string): Float32Array {
  const { buffer, byteOffset, byteLength } = readFileSync(path)
  return new Float32Array(buffer.slice(byteOffset, byteOffset + byteLength))
}

function readTables(path: string): LineTables {
  return unpackTables(JSON.parse(readFileSync(path, 'utf8')))
}

async function* readJsonLines<T>(path: string): AsyncGenerator<T> {
  for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line)
}
