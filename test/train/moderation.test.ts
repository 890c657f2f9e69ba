import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decide } from '../../core/moderate/decide.ts'
import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import { findAll } from '../../core/moderate/index.ts'
import { LENGTHS, limitAt } from '../../core/moderate/model/lengths.ts'
import { calibrate } from '../../train/moderation/calibrate.ts'
import { fitLinear, scoreRow } from '../../train/moderation/fit.ts'
import { generator } from '../../train/moderation/random.ts'
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
  const features = Uint32Array.from([0, 3, 0, 2, 1, 3, 1, 2])
  const matrix = { starts, features, scales: new Float32Array(4).fill(1), buckets: [1, 2, 8, 9] }
  const weights = new Float32Array(4).fill(1)
  const targets = [
    { labels: Int8Array.from([1, 1, 0, 0]), weights },
    { labels: Int8Array.from([-1, 0, -1, 1]), weights },
  ]
  const models = fitLinear(matrix, targets, 7, 8)
  const positive = models.map((model) => [0, 1, 2, 3].filter((row) => scoreRow(matrix, model, row) > 0))
  expect(positive[0]).toEqual([0, 1])
  expect(positive[1]).toEqual(expect.arrayContaining([3]))
  expect(positive[1]).not.toContain(1)
  expect(fitLinear(matrix, targets, 7, 8)).toEqual(models)
})

it('puts a unit always into the same fold', () => {
  const folds = Array.from({ length: 300 }, (_, at) => foldOf(`site-${at}.example`, 3))
  expect(new Set(folds)).toEqual(new Set([0, 1, 2]))
  expect(foldOf('site-1.example', 3)).toBe(folds[1])
})

describe('limits', () => {
  const random = generator(3)
  const articles = Array.from({ length: 1000 }, (_, at) =>
    Array.from({ length: 1 + (at % 40) }, () => 8 * random() - 6),
  )
  const { label, hold } = calibrate(articles, [[-3], [-2]], [], 'sexual')

  it.each([...LENGTHS.entries()])(
    'let at most the allowed share of clean stretches over (%i)',
    (at, length) => {
      const stretches = articles.flatMap((windows) =>
        Array.from({ length: Math.floor(windows.length / length) }, (_, part) =>
          windows.slice(part * length, (part + 1) * length),
        ),
      )
      const over = stretches.filter((windows) => Math.max(...windows) >= (hold[at] ?? 0))
      expect(over.length).toBeLessThanOrEqual(Math.ceil(stretches.length * 0.002))
      expect(label[at]).toBeLessThan(hold[at] ?? 0)
    },
  )

  it('never fall as texts grow longer', () => {
    expect(hold).toEqual(hold.toSorted((a, b) => a - b))
    expect(limitAt(hold, 3)).toBeGreaterThanOrEqual(hold[1] ?? 0)
    expect(limitAt(hold, 1000)).toBe(hold.at(-1))
    expect(limitAt(hold, 0)).toBe(hold[0])
  })

  it('mind clean posts as well as news', () => {
    const posts = Array.from({ length: 100 }, (_, at) => [at])
    expect(calibrate(articles, posts, [], 'tox').hold[0]).toBeGreaterThan(80)
  })
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
