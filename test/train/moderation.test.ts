import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decide } from '../../core/moderate/decide.ts'
import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import { findAll } from '../../core/moderate/index.ts'
import { calibrate } from '../../train/moderation/calibrate.ts'
import { fitLinear, scoreRow } from '../../train/moderation/fit.ts'
import { drawRows } from '../../train/moderation/rows.ts'
import { foldOf } from '../../train/moderation/split.ts'

const own = new URL('../../train/data/moderation-own.jsonl', import.meta.url)
const rows: { text: string; source: string }[] = readFileSync(own, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const actionOn = async (text: string) =>
  decide(await findAll({ body: [], metadata: {} }, text), defaultPolicy).action

it('draws the same rows again', () => {
  expect(`${drawRows().join('\n')}\n`).toBe(readFileSync(own, 'utf8'))
})

it('learns which feature tells, and the same weights twice', () => {
  const starts = Uint32Array.from([0, 2, 4, 6, 8])
  const buckets = Uint32Array.from([1, 9, 1, 8, 2, 9, 2, 8])
  const matrix = { starts, buckets, scales: new Float32Array(4).fill(1) }
  const target = { labels: Int8Array.from([1, 1, 0, 0]), weights: new Float32Array(4).fill(1) }
  const model = fitLinear(matrix, target, 7)
  expect([0, 1, 2, 3].map((row) => scoreRow(matrix, model, row) > 0)).toEqual([true, true, false, false])
  expect(fitLinear(matrix, target, 7)).toEqual(model)
})

it('puts a unit always into the same fold', () => {
  const folds = Array.from({ length: 300 }, (_, at) => foldOf(`site-${at}.example`, 3))
  expect(new Set(folds)).toEqual(new Set([0, 1, 2]))
  expect(foldOf('site-1.example', 3)).toBe(folds[1])
})

it('lets at most the allowed share of clean articles over the hold threshold', () => {
  const highest = Array.from({ length: 1000 }, (_, at) => at / 100)
  const { label, hold } = calibrate(highest, 'sexual')
  expect(highest.filter((logit) => logit >= hold)).toHaveLength(1)
  expect(label).toBeLessThan(hold)
})

describe('the shipped model on rows that it was fitted on', () => {
  // A floor against mistakes in packing and loading, not a measure of quality: `bench/moderation` measures on unseen texts.
  const shareHeld = async (source: string) => {
    const texts = rows.filter((row) => row.source === source)
    const actions = await Promise.all(texts.map(({ text }) => actionOn(text)))
    return actions.filter((action) => action === 'hold').length / texts.length
  }
  it.each(['threat', 'hate', 'self-harm'])('holds most of %s', async (source) => {
    expect(await shareHeld(source)).toBeGreaterThan(0.55)
  })

  it.each([
    'self-harm-reported',
    'threat-reported',
    'about-scams',
    'group-neutral',
    'negated-or-reported-hate',
    'counter-speech',
    'criticism',
    'about-sex',
  ])('lets pass nearly all of %s', async (source) => {
    expect(await shareHeld(source)).toBeLessThan(0.05)
  })
})

it('flags no innocent word that holds a bad one', async () => {
  const words = readFileSync(new URL('../../bench/moderation/innocent-words.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  expect(words.length).toBeGreaterThan(200)
  const flagged: string[] = []
  for (const word of words)
    for (const text of [`${word}.`, `The next word is ${word}.`])
      if ((await actionOn(text)) !== 'pass') flagged.push(text)
  expect(flagged).toEqual([])
})
