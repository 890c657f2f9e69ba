/** Writes what `fit.py` reads. Usage: tsx train/classify/emit.ts tokens|dense CORPUS WORK */
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { denseNames, denseRows } from '../../core/classify/model/dense.ts'
import { type Lines, pageStats, REACH } from '../../core/classify/model/page-stats.ts'
import { shapeOf } from '../../core/classify/model/shape.ts'
import { ancestorTokens, ownTokens, textTokens } from '../../core/classify/model/tokens.ts'
import { decode } from '../../core/decode/index.ts'
import { parseHtml } from '../../core/formats/html/index.ts'
import type { Document } from '../../core/types.ts'
import { type Page, pageIds, readPage } from './corpus.ts'

const [step, corpus, work] = process.argv.slice(2)
if (step === undefined || corpus === undefined || work === undefined)
  throw new Error('usage: emit.ts STEP CORPUS WORK')

if (step === 'tokens') emitTokens(corpus, work)
else if (step === 'dense') emitDense(corpus, work)

function* documents(folder: string): Generator<{ page: Page; document: Document }> {
  for (const id of pageIds(folder)) {
    const page = readPage(folder, id)
    const decoded = decode({ key: 'page.html', bytes: page.bytes, declaredType: 'text/html' })
    const parsed = decoded.ok ? parseHtml(decoded.value, page.url) : decoded
    if (parsed.ok) yield { page, document: parsed.value }
    else process.stderr.write(`${id}: ${parsed.refusal.code}\n`)
  }
}

/** Texts for labelling, and the hashed features of every block: indices, and how many each block has. */
function emitTokens(folder: string, out: string): void {
  const pages = createWriteStream(join(out, 'pages.jsonl'))
  const indices: Record<'text' | 'own' | 'above', number[]> = { text: [], own: [], above: [] }
  const counts: Record<'text' | 'own' | 'above', number[]> = { text: [], own: [], above: [] }
  for (const { page, document } of documents(folder)) {
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

/** Dense rows from the linear scores that `fit.py` wrote: three floats a block. */
function emitDense(folder: string, out: string): void {
  const bytes = readFileSync(join(out, 'scores.f32'))
  const scores = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  const target = createWriteStream(join(out, 'dense.f32'))
  let at = 0
  for (const { document } of documents(folder)) {
    const count = document.blocks.length
    const own = scores.subarray(at * 3, (at + count) * 3)
    at += count
    const lines: Lines = {
      blocks: document.blocks,
      shapes: document.blocks.map(({ text }) => shapeOf(text)),
      links: Float32Array.from(
        document.blocks,
        (b) => (b.markup?.linkChars ?? 0) / Math.max(1, b.text.length),
      ),
      textScores: own.filter((_, i) => i % 3 === 0),
      ownScores: own.filter((_, i) => i % 3 === 1),
      aboveScores: own.filter((_, i) => i % 3 === 2),
    }
    const rows = denseRows(lines, pageStats(lines), document.claims)
    target.write(new Uint8Array(rows.buffer.slice(0)))
  }
  target.end()
  writeFileSync(join(out, 'dense.names.json'), JSON.stringify(denseNames))
}
