/**
 * Word F1 of the whole classifier, cross-validated by domain: the model's out-of-fold log-odds in place of those that the
 * shipped weights give, then rules and boxes as in production. Usage: tsx train/classify/evaluate.ts CORPUS WORK
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { overlap } from '../../bench/words.ts'
import { linearScores } from '../../core/classify/model/linear.ts'
import { pageModel } from '../../core/classify/model/weights.ts'
import { BODY, labelPage } from '../../core/classify/page.ts'
import { voteByRules } from '../../core/classify/voters.ts'
import { decode } from '../../core/decode/index.ts'
import { parseHtml } from '../../core/formats/html/index.ts'
import { pageIds, readPage } from './corpus.ts'

const [corpus, work] = process.argv.slice(2)
if (corpus === undefined || work === undefined) throw new Error('usage: evaluate.ts CORPUS WORK')

const bytes = readFileSync(join(work, 'oof.f32'))
const probabilities = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
const scores = new Map<string, { model: number; whole: number }[]>()
let at = 0
for (const id of pageIds(corpus)) {
  const page = readPage(corpus, id)
  const decoded = await decode({ key: 'page.html', bytes: page.bytes, declaredType: 'text/html' })
  const parsed = decoded.ok ? parseHtml(decoded.value, page.url) : decoded
  if (!parsed.ok) continue
  const document = parsed.value
  const logOdds = probabilities.subarray(at, at + document.blocks.length).map((p) => Math.log(p / (1 - p)))
  at += document.blocks.length
  const lines = linearScores(document.blocks, pageModel().linear)
  const labelled = labelPage(document, voteByRules(document), { logOdds, lines })
  const text = (keep: (i: number) => boolean): string =>
    document.blocks.flatMap((block, i) => (keep(i) && block.kind !== 'figure' ? [block.text] : [])).join('\n')
  const truth = page.truth.main_content ?? ''
  const result = {
    model: overlap(
      text((i) => (logOdds[i] ?? 0) >= BODY),
      truth,
    ).f1,
    whole: overlap(
      text((i) => labelled[i]?.role === 'body'),
      truth,
    ).f1,
  }
  scores.set(page.type, [...(scores.get(page.type) ?? []), result])
}
for (const [type, all] of scores) {
  const mean = (values: readonly number[]): string =>
    (values.reduce((a, b) => a + b, 0) / values.length).toFixed(4)
  const whole = all.map((score) => score.whole).sort((a, b) => a - b)
  process.stdout.write(
    `${type}: ${all.length} pages, model alone ${mean(all.map(({ model }) => model))}, whole ${mean(whole)}, ` +
      `median ${whole[Math.floor(whole.length / 2)]?.toFixed(4)}, under .8: ${whole.filter((f1) => f1 < 0.8).length}\n`,
  )
}
