/**
 * Word F1 and refusals of the whole classifier, cross-validated by domain: the out-of-fold scores of both models in place of those
 * that the shipped weights give, then rules, boxes and the reading as lines as in production. Usage: tsx train/classify/evaluate.ts CORPUS WORK
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import doubted from '../../bench/quality/doubted.json' with { type: 'json' }
import { holds, overlap, wordString } from '../../bench/words.ts'
import { labelScored } from '../../core/classify/html.ts'
import { bodyFrom } from '../../core/classify/model/expected.ts'
import { linearScores } from '../../core/classify/model/linear.ts'
import { kindOfReading, type ReadingKind } from '../../core/classify/model/reading.ts'
import { unpackLinear } from '../../core/classify/model/unpack.ts'
import type { PageModel } from '../../core/classify/model/weights.ts'
import { isTooSmall } from '../../core/classify/page-kind/index.ts'
import { nothingToRead } from '../../core/classify/refusals.ts'
import type { Document } from '../../core/types.ts'
import { floats, readDocuments, type Truth } from './corpus.ts'

interface Score {
  readonly id: string
  /** Of the lines that the model alone would keep. */
  readonly model: number
  /** Of those that stay after rules, boxes and the reading as lines. */
  readonly whole: number
  readonly refused: boolean
  /** Shares of the snippets that must be there and of those that must not; undefined where there are none. */
  readonly found: number | undefined
  readonly absent: number | undefined
}

const [corpus, work] = process.argv.slice(2)
if (corpus === undefined || work === undefined) throw new Error('usage: evaluate.ts CORPUS WORK')

const read = (name: string) => JSON.parse(readFileSync(join(work, name), 'utf8'))
const linear = unpackLinear(read('linear.json'))
const refuseFrom: number = read('kinds.json').refuseFrom
const probabilities = floats(join(work, 'oof.f32'))
const kinds = floats(join(work, 'kinds-oof.f32'))
const readings = floats(join(work, 'reading.f32'))
const shares: PageModel['shares'] = read('context.json').shares
const scores = new Map<string, Score[]>()
let [line, number] = [0, 0]
for await (const { page, document } of readDocuments(corpus)) {
  const own = probabilities.subarray(line, line + document.blocks.length)
  line += document.blocks.length
  const kind = kindOfReading({ thread: readings[number * 2] ?? 0, reference: readings[number * 2 + 1] ?? 0 })
  const score = await judge(document, own, kind, kinds[number++] ?? 0, page.truth)
  scores.set(page.type, [...(scores.get(page.type) ?? []), { id: page.id, ...score }])
}
for (const [type, all] of scores) {
  report(type, all)
  const trusted = all.filter(({ id }) => !(id in doubted.pages))
  if (trusted.length < all.length) report(`${type} whose reference is not in doubt`, trusted)
}

async function judge(
  document: Document,
  own: Float32Array,
  kind: ReadingKind,
  toBrowse: number,
  truth: Truth,
): Promise<Omit<Score, 'id'>> {
  const { blocks } = document
  const logOdds = own.map((p) => Math.log(p / (1 - p)))
  const lines = linearScores(blocks, linear)
  const body = bodyFrom(lines, logOdds, shares[kind])
  const scores = { logOdds, body, kind, lines, tokens: new Set<number>() }
  const labelled = await labelScored(document, scores, new Map())
  const textOf = (keeps: (i: number) => boolean): string =>
    blocks.flatMap((block, i) => (keeps(i) && block.kind !== 'figure' ? [block.text] : [])).join('\n')
  const model = textOf((i) => (logOdds[i] ?? 0) >= body)
  const text = textOf((i) => labelled[i]?.role === 'body')
  const refused =
    (toBrowse >= refuseFrom && kind === 'article' && !isTooSmall(document)) ||
    nothingToRead(document, labelled) !== undefined
  const words = wordString(refused ? '' : text)
  const share = (snippets: Truth['with'], wanted: boolean): number | undefined =>
    snippets?.length
      ? snippets.filter((one) => holds(words, one) === wanted).length / snippets.length
      : undefined
  return {
    model: overlap(model, truth.main_content ?? '').f1,
    whole: overlap(text, truth.main_content ?? '').f1,
    refused,
    found: share(truth.with, true),
    absent: share(truth.without, false),
  }
}

function report(type: string, all: readonly Score[]): void {
  const mean = (values: readonly number[]): string =>
    (values.reduce((a, b) => a + b, 0) / values.length).toFixed(4)
  const percent = (shares: readonly number[]): string => `${(Number(mean(shares)) * 100).toFixed(1)} %`
  const whole = all.map((score) => (score.refused ? 0 : score.whole)).sort((a, b) => a - b)
  const refused = all.filter((score) => score.refused)
  process.stdout.write(
    `${type}: ${all.length} pages, model alone ${mean(all.map(({ model }) => model))}, ` +
      `with rules and boxes ${mean(all.map((score) => score.whole))}, and refused pages as 0 ${mean(whole)}, ` +
      `median ${whole[Math.floor(whole.length / 2)]?.toFixed(4)}, under .8: ${whole.filter((f1) => f1 < 0.8).length}, ` +
      `with[] found ${percent(all.flatMap(({ found }) => found ?? []))}, ` +
      `without[] absent ${percent(all.flatMap(({ absent }) => absent ?? []))}, ` +
      `refused ${((refused.length / all.length) * 100).toFixed(1)} %` +
      `${type === 'article' ? ` (${refused.map(({ id }) => id).join(' ')})` : ''}\n`,
  )
}
