import { writeFileSync } from 'node:fs'
import { HEADS, type Head, maySpeak } from '../../core/moderate/model/heads.ts'
import { calibrate } from './calibrate.ts'
import { readCorpus } from './corpus.ts'
import type { Example } from './data.ts'
import { scoreRow } from './fit.ts'
import { learn } from './learn.ts'
import { restrict } from './matrix.ts'
import { pack } from './pack.ts'
import { documents, highest, isNews, SILENT } from './report.ts'
import { foldOf } from './split.ts'

const FOLDS = 3

const [moderation, wcxb] = process.argv.slice(2)
if (moderation === undefined || wcxb === undefined) {
  console.error('usage: tsx train/moderation/index.ts MODERATION_FOLDER WCXB_FOLDER')
  process.exit(2)
}
const { examples, facts, matrix } = readCorpus(moderation, wcxb)
console.log(`${examples.length} windows, ${matrix.buckets.length} features`)

const logits = crossValidate()
const calibrations = {
  ...perHead((head) => calibrate([...highest(examples, logits[head], isNews).values()], head)),
  document: calibrate([...documents(examples, logits.spam, isNews).values()], 'document'),
}
report()
const learnt = learn(examples, matrix, () => true)
const target = new URL('../../data/moderation-model.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(pack(learnt, calibrations))}\n`)
await import('../name-weights.ts')

/** Logits of every window by a model that saw nothing of its site, text or pattern. */
function crossValidate(): Record<Head, Float32Array> {
  const found = perHead(() => new Float32Array(examples.length).fill(SILENT))
  const folds = examples.map((example) => foldOf(example.unit, FOLDS))
  for (let fold = 0; fold < FOLDS; fold++) {
    const { heads, kept } = learn(examples, matrix, (_, at) => folds[at] !== fold)
    const known = restrict(matrix, kept)
    for (const head of HEADS) {
      folds.forEach((own, at) => {
        if (own === fold && maySpeak(head, facts[at] ?? []))
          found[head][at] = scoreRow(known, heads[head], at)
      })
    }
  }
  return found
}

function report(): void {
  const held = new Set<string>()
  for (const head of HEADS) {
    const { label, hold } = calibrations[head]
    console.log(`${head}: label from ${label.toFixed(2)}, hold from ${hold.toFixed(2)}`)
    for (const [row, top] of highest(examples, logits[head], isNews)) if (top >= hold) held.add(row)
    for (const source of new Set(examples.map((example) => example.source))) {
      for (const wanted of [1, 0] as const) {
        const use = (e: Example) => e.source === source && e.labels[head] === wanted && !e.window.quoted
        line(
          `${wanted === 1 ? 'found' : 'false'} ${source}`,
          [...highest(examples, logits[head], use).values()],
          label,
          hold,
        )
      }
    }
  }
  const { label, hold } = calibrations.document
  for (const wanted of [1, 0] as const) {
    const use = (e: Example) => e.source === 'spamassassin' && e.labels.spam === wanted
    line(`mail that is spam: ${wanted}`, [...documents(examples, logits.spam, use).values()], label, hold)
  }
  for (const [row, logit] of documents(examples, logits.spam, isNews)) if (logit >= hold) held.add(row)
  console.log(
    `clean articles held by some head: ${held.size} of ${new Set(examples.filter(isNews).map((e) => e.row)).size}`,
  )
}

function line(name: string, tops: readonly number[], label: number, hold: number): void {
  if (tops.length === 0) return
  const share = (limit: number) =>
    `${((100 * tops.filter((top) => top >= limit).length) / tops.length).toFixed(1)} %`
  console.log(`  ${name} (${tops.length}): held ${share(hold)}, labelled ${share(label)}`)
}

function perHead<T>(make: (head: Head) => T): Record<Head, T> {
  return {
    tox: make('tox'),
    hate: make('hate'),
    harass: make('harass'),
    threat: make('threat'),
    sexual: make('sexual'),
    selfharm: make('selfharm'),
    profanity: make('profanity'),
    spam: make('spam'),
  }
}
