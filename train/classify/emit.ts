/** Writes what `fit.py` reads. Usage: tsx train/classify/emit.ts tokens|dense|kinds CORPUS WORK */
import { closeSync, createWriteStream, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { denseNames, denseRows } from '../../core/classify/model/dense.ts'
import { linearScores } from '../../core/classify/model/linear.ts'
import { pageStats, REACH } from '../../core/classify/model/page-stats.ts'
import { shapeOf } from '../../core/classify/model/shape.ts'
import { ancestorTokens, ownTokens, textTokens } from '../../core/classify/model/tokens.ts'
import { type LinearWeights, unpackLinear } from '../../core/classify/model/unpack.ts'
import { pageFeatureNames, pageFeatures } from '../../core/classify/page-kind/features.ts'
import { pageTokens } from '../../core/classify/page-kind/page-words.ts'
import type { Block, Claim } from '../../core/types.ts'
import { floats, readDocuments } from './corpus.ts'
import { excerptsOf } from './excerpts.ts'

const [step, corpus, work] = process.argv.slice(2)
if (step === undefined || corpus === undefined || work === undefined)
  throw new Error('usage: emit.ts STEP CORPUS WORK')

if (step === 'tokens') await emitTokens(corpus, work)
else if (step === 'dense') await emitDense(corpus, work)
else if (step === 'kinds') await emitKinds(corpus, work)

/** Texts for labelling, and the hashed features of every block: indices, and how many each block has. */
async function emitTokens(folder: string, out: string): Promise<void> {
  const pages = createWriteStream(join(out, 'pages.jsonl'))
  const indices: Record<'text' | 'own' | 'above', number[]> = { text: [], own: [], above: [] }
  const counts: Record<'text' | 'own' | 'above', number[]> = { text: [], own: [], above: [] }
  for await (const { page, document } of readDocuments(folder)) {
    const { id, type, domain, url, truth } = page
    pages.write(
      `${JSON.stringify({ id, type, domain, url, truth: truth.main_content ?? '', with: truth.with, without: truth.without, title: truth.title, texts: document.blocks.map(({ text }) => text), figure: document.blocks.map(({ kind }) => (kind === 'figure' ? 1 : 0)) })}\n`,
    )
    for (const block of document.blocks) {
      const element = block.markup?.element ?? null
      const above: number[] = []
      let next = element?.parent ?? null
      for (let step = 0; next !== null && step < REACH; step++, next = next.parent)
        above.push(...ancestorTokens(next))
      const tokens = {
        text: textTokens(block, shapeOf(block.text), block.markup?.linkChars ?? 0),
        own: element === null ? [] : ownTokens(element),
        above,
      }
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

/** One row a page, from out-of-fold probabilities, without the score of its words; and those words. */
async function emitKinds(folder: string, out: string): Promise<void> {
  const probabilities = floats(join(out, 'oof.f32'))
  const linear = unpackLinear(JSON.parse(readFileSync(join(out, 'linear.json'), 'utf8')))
  const rows: number[] = []
  const tokens: number[] = []
  const counts: number[] = []
  let at = 0
  for await (const { document } of readDocuments(folder)) {
    const own = probabilities.subarray(at, at + document.blocks.length)
    at += document.blocks.length
    const lines = linearScores(document.blocks, linear)
    const scene = { document, scores: { lines, logOdds: own.map((p) => Math.log(p / (1 - p))) } }
    for (const value of pageFeatures(scene, 0)) rows.push(value)
    const found = pageTokens(scene)
    counts.push(found.size)
    for (const token of found) tokens.push(token)
  }
  writeFileSync(join(out, 'page.indices'), Uint16Array.from(tokens))
  writeFileSync(join(out, 'page.counts'), Uint16Array.from(counts))
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
