/** Writes what `fit.py` reads. Usage: tsx train/classify/emit.ts tokens|dense|context|kinds CORPUS WORK */
import { closeSync, createWriteStream, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { contextNames, contextRows } from '../../core/classify/model/context.ts'
import { denseNames, denseRows } from '../../core/classify/model/dense.ts'
import { linearScores } from '../../core/classify/model/linear.ts'
import { type Lines, pageStats, REACH } from '../../core/classify/model/page-stats.ts'
import { headScore, pageTokens } from '../../core/classify/model/page-words.ts'
import type { Reading } from '../../core/classify/model/reading.ts'
import { shapeOf } from '../../core/classify/model/shape.ts'
import { ancestorTokens, ownTokens, textTokens } from '../../core/classify/model/tokens.ts'
import { type Head, type LinearWeights, unpackHead, unpackLinear } from '../../core/classify/model/unpack.ts'
import { pageFeatureNames, pageFeatures } from '../../core/classify/page-kind/features.ts'
import type { Block, Claim, Document } from '../../core/types.ts'
import { floats, readDocuments } from './corpus.ts'
import { excerptsOf } from './excerpts.ts'

const [step, corpus, work] = process.argv.slice(2)
if (step === undefined || corpus === undefined || work === undefined)
  throw new Error('usage: emit.ts STEP CORPUS WORK')

if (step === 'tokens') await emitTokens(corpus, work)
else if (step === 'dense') await emitDense(corpus, work)
else if (step === 'context') await emitContext(corpus, work)
else if (step === 'kinds') await emitKinds(corpus, work)

/** Texts for labelling, and the hashed features of every block: indices, and how many each block has. */
async function emitTokens(folder: string, out: string): Promise<void> {
  const pages = createWriteStream(join(out, 'pages.jsonl'))
  const indices: Record<'text' | 'own' | 'above', number[]> = { text: [], own: [], above: [] }
  const counts: Record<'text' | 'own' | 'above', number[]> = { text: [], own: [], above: [] }
  const small: { indices: number[]; counts: number[] } = { indices: [], counts: [] }
  for await (const { page, document } of readDocuments(folder)) {
    const { id, type, domain, url, truth } = page
    pages.write(
      `${JSON.stringify({ id, type, domain, url, truth: truth.main_content ?? '', with: truth.with, without: truth.without, title: truth.title, texts: document.blocks.map(({ text }) => text), figure: document.blocks.map(({ kind }) => (kind === 'figure' ? 1 : 0)) })}\n`,
    )
    const shapes = document.blocks.map(({ text }) => shapeOf(text))
    const found = pageTokens(document, shapes)
    small.counts.push(found.size)
    for (const token of found) small.indices.push(token)
    for (const [i, block] of document.blocks.entries()) {
      const element = block.markup?.element ?? null
      const tokens: Record<'text' | 'own' | 'above', number[]> = { text: [], own: [], above: [] }
      let next = element?.parent ?? null
      for (let step = 0; next !== null && step < REACH; step++, next = next.parent)
        ancestorTokens(next, (token) => tokens.above.push(token))
      textTokens(block, shapes[i] ?? shapeOf(block.text), block.markup?.linkChars ?? 0, (token) =>
        tokens.text.push(token),
      )
      if (element !== null) ownTokens(element, (token) => tokens.own.push(token))
      for (const group of ['text', 'own', 'above'] as const) {
        for (const token of tokens[group]) indices[group].push(token)
        counts[group].push(tokens[group].length)
      }
    }
  }
  pages.end()
  for (const group of ['text', 'own', 'above'] as const) {
    writeFileSync(join(out, `${group}.indices`), Uint16Array.from(indices[group]))
    writeFileSync(join(out, `${group}.counts`), Uint16Array.from(counts[group]))
  }
  writeFileSync(join(out, 'page.indices'), Uint16Array.from(small.indices))
  writeFileSync(join(out, 'page.counts'), Uint16Array.from(small.counts))
}

/** Dense rows of every page, and of excerpts of it, from the linear scores of the fold that did not see its domain. */
async function emitDense(folder: string, out: string): Promise<void> {
  const folds: Record<string, number> = JSON.parse(readFileSync(join(out, 'folds.json'), 'utf8'))
  const weights = [0, 1, 2, 3, 4].map((fold) =>
    unpackLinear(JSON.parse(readFileSync(join(out, `linear-${fold}.json`), 'utf8'))),
  )
  const share = floats(join(out, 'share.f32'))
  const dense = openSync(join(out, 'dense.f32'), 'w')
  const excerpts = openSync(join(out, 'excerpts.f32'), 'w')
  const owners: number[] = []
  let at = 0
  for await (const { page, document } of readDocuments(folder)) {
    const linear = weights[folds[page.id] ?? 0]
    if (linear === undefined) continue
    writeSync(dense, new Uint8Array(rowsOf(document.blocks, document.claims, linear).buffer))
    for (const excerpt of excerptsOf(page.id, document, share.subarray(at, at + document.blocks.length))) {
      writeSync(excerpts, new Uint8Array(rowsOf(excerpt.blocks, excerpt.claims, linear).buffer))
      for (let i = 0; i < excerpt.blocks.length; i++) owners.push(at + excerpt.from + i)
    }
    at += document.blocks.length
  }
  closeSync(dense)
  closeSync(excerpts)
  writeFileSync(join(out, 'excerpts.u32'), Uint32Array.from(owners))
  writeFileSync(join(out, 'dense.names.json'), JSON.stringify(denseNames))
}

/** Rows of the second look at every page and excerpt, from what the first made of them out of fold. */
async function emitContext(folder: string, out: string): Promise<void> {
  const json = (name: string) => JSON.parse(readFileSync(join(out, name), 'utf8'))
  const folds: Record<string, number> = json('folds.json')
  const models = [0, 1, 2, 3, 4].map((fold) => {
    const heads = json(`heads-${fold}.json`)
    return {
      linear: unpackLinear(json(`linear-${fold}.json`)),
      heads: { thread: unpackHead(heads.thread), reference: unpackHead(heads.reference) },
    }
  })
  const share = floats(join(out, 'share.f32'))
  const first = floats(join(out, 'first.f32')).map(logOddsOf)
  const firstExcerpts = floats(join(out, 'first-excerpts.f32')).map(logOddsOf)
  const pages = openSync(join(out, 'context.f32'), 'w')
  const excerpts = openSync(join(out, 'context-excerpts.f32'), 'w')
  const readings: number[] = []
  let [at, atExcerpts] = [0, 0]
  for await (const { page, document } of readDocuments(folder)) {
    const model = models[folds[page.id] ?? 0]
    if (model === undefined) continue
    const lines = linearScores(document.blocks, model.linear)
    const reading = readingOf(document, lines, model.heads)
    readings.push(reading.thread, reading.reference)
    const end = at + document.blocks.length
    writeSync(pages, new Uint8Array(contextRows(lines, first.subarray(at, end), reading).buffer))
    for (const excerpt of excerptsOf(page.id, document, share.subarray(at, end))) {
      const part = linearScores(excerpt.blocks, model.linear)
      const own = firstExcerpts.subarray(atExcerpts, atExcerpts + excerpt.blocks.length)
      atExcerpts += excerpt.blocks.length
      const reading = readingOf({ ...excerpt, baseUrl: document.baseUrl }, part, model.heads)
      writeSync(excerpts, new Uint8Array(contextRows(part, own, reading).buffer))
    }
    at = end
  }
  closeSync(pages)
  closeSync(excerpts)
  writeFileSync(join(out, 'reading.f32'), Float32Array.from(readings))
  writeFileSync(join(out, 'context.names.json'), JSON.stringify(contextNames))
}

function readingOf(
  document: Pick<Document, 'blocks' | 'claims' | 'baseUrl'>,
  { shapes }: Lines,
  heads: { readonly thread: Head; readonly reference: Head },
): Reading {
  const tokens = pageTokens(document, shapes)
  return { thread: headScore(tokens, heads.thread), reference: headScore(tokens, heads.reference) }
}

function logOddsOf(p: number): number {
  return Math.log(p / (1 - p))
}

/** One row a page, from out-of-fold probabilities, without the score of its words. */
async function emitKinds(folder: string, out: string): Promise<void> {
  const logOdds = floats(join(out, 'oof.f32')).map(logOddsOf)
  const linear = unpackLinear(JSON.parse(readFileSync(join(out, 'linear.json'), 'utf8')))
  const rows: number[] = []
  let at = 0
  for await (const { document } of readDocuments(folder)) {
    const own = logOdds.subarray(at, at + document.blocks.length)
    at += document.blocks.length
    const lines = linearScores(document.blocks, linear)
    const scene = { document, scores: { lines, logOdds: own } }
    for (const value of pageFeatures(scene, 0)) rows.push(value)
  }
  writeFileSync(join(out, 'kinds.f32'), Float32Array.from(rows))
  writeFileSync(join(out, 'kinds.names.json'), JSON.stringify(pageFeatureNames))
}

function rowsOf(
  blocks: readonly Block[],
  claims: readonly Claim[],
  linear: LinearWeights,
): Float32Array<ArrayBuffer> {
  const lines = linearScores(blocks, linear)
  return denseRows(lines, pageStats(lines), claims)
}
