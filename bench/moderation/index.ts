import { readFileSync } from 'node:fs'
import { decide } from '../../core/moderate/decide.ts'
import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import { findAll } from '../../core/moderate/index.ts'
import { readCorpus } from '../../train/moderation/corpus.ts'
import floors from './floors.json' with { type: 'json' }
import { type Ruling, ruleOnHeldOut } from './held-out.ts'
import { type Contestant, wordLists } from './lists.ts'
import { innocentSentences, QUESTIONS } from './sets.ts'

/**
 * `tsx bench/moderation/index.ts MODERATION_FOLDER WCXB_FOLDER`: the moderation beside the word lists of npm, on texts that its model
 * did not see (it is fitted six times for that, some minutes). Exits 1 when a figure is beyond its floor.
 */
const [moderation, wcxb] = process.argv.slice(2)
if (moderation === undefined || wcxb === undefined) {
  console.error('usage: tsx bench/moderation/index.ts MODERATION_FOLDER WCXB_FOLDER')
  process.exit(2)
}
const corpus = readCorpus(moderation, wcxb)
const rulings = ruleOnHeldOut(corpus)
const lists = wordLists()
const figures: Record<string, number> = {}

print(['share held, %', 'texts', 'cleancopy', ...lists.map(({ name }) => name)])
const abuse: number[][] = []
for (const { name, want, use } of QUESTIONS) {
  const texts = new Map<string, string>()
  for (const example of corpus.examples) if (use(example)) texts.set(example.row, example.text)
  const row = [...contest(texts, rulings), ...(await shares([...texts.values()], lists))]
  if (name.startsWith('abuse in')) abuse.push(row)
  record(name, want, [texts.size, ...row])
}
const means = Array.from(
  { length: lists.length + 1 },
  (_, at) => abuse.reduce((sum, row) => sum + (row[at] ?? 0), 0) / abuse.length,
)
record('abuse, mean of sources', 'held', ['', ...means])
const words = innocentSentences()
record('innocent words', 'passed', [words.length, ...(await shares(words, [shipped(), ...lists]))])
groups()
await speed()
process.exit(check())

/** The share of the corpus' texts that models which had not seen them held. */
function contest(texts: ReadonlyMap<string, string>, known: ReadonlyMap<string, Ruling>): [number] {
  return [(100 * [...texts.keys()].filter((row) => known.get(row)?.held === true).length) / texts.size]
}

async function share(texts: readonly string[], { holds }: Contestant): Promise<number> {
  let held = 0
  for (const text of texts) if (await holds(text)) held++
  return (100 * held) / texts.length
}

async function shares(texts: readonly string[], contestants: readonly Contestant[]): Promise<number[]> {
  const found: number[] = []
  for (const contestant of contestants) found.push(await share(texts, contestant))
  return found
}

/** The weights and the policy as they are shipped. */
function shipped(): Contestant {
  const metadata = {}
  const holds = async (text: string) =>
    decide(await findAll({ body: [], metadata }, text), defaultPolicy).action !== 'pass'
  return { name: 'cleancopy', holds }
}

/** Neutral and kind sentences that name a group, held as hate: the worst group, and how far the groups are apart. */
function groups(): void {
  const byGroup = new Map<string, { all: number; hate: number }>()
  for (const { source, unit, labels, row } of corpus.examples) {
    if (source !== 'templates' || labels.tox !== 0) continue
    const group = byGroup.get(unit) ?? { all: 0, hate: 0 }
    group.all++
    if (rulings.get(row)?.heads.has('hate')) group.hate++
    byGroup.set(unit, group)
  }
  const shares = Array.from(byGroup.values(), ({ all, hate }) => (100 * hate) / all)
  record('group named, held as hate: worst group', 'passed', [byGroup.size, Math.max(...shares)])
  record('group named, held as hate: gap', 'passed', [
    byGroup.size,
    Math.max(...shares) - Math.min(...shares),
  ])
}

async function speed(): Promise<void> {
  const texts = corpus.examples
    .filter((e) => e.source === 'news:article' && e.window.span.start === 0)
    .map((e) => e.text)
  const count = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const ours = shipped()
  await share(texts, ours)
  // Processor time: what else the machine does is not our figure.
  const started = process.cpuUsage()
  await share(texts, ours)
  const { user, system } = process.cpuUsage(started)
  const size = readFileSync(new URL('../../data/moderation-model.json', import.meta.url)).byteLength
  print(['all moderators, ms per 1,000 words', texts.length, ((user + system) / count).toFixed(2)])
  print(['weights, KiB', '', (size / 1024).toFixed(0)])
}

function record(
  name: string,
  want: 'held' | 'passed',
  [count, ...shares]: readonly (number | string)[],
): void {
  figures[name] = Number(shares[0])
  print([
    name,
    count ?? '',
    ...shares.map((value) => Number(value).toFixed(1)),
    want === 'held' ? '' : '(to pass)',
  ])
}

function print(cells: readonly (string | number)[]): void {
  const [name = '', ...rest] = cells
  console.log(String(name).padEnd(46), ...rest.map((cell) => String(cell).padStart(16)))
}

function check(): number {
  const limits: Readonly<Record<string, Floor>> = floors
  const broken = Object.entries(limits).filter(([name, { least, most }]) => {
    const figure = figures[name]
    return figure === undefined || figure < (least ?? 0) || figure > (most ?? 100)
  })
  for (const [name] of broken) console.error(`beyond its floor: ${name} (${figures[name]?.toFixed(1)} %)`)
  return broken.length > 0 ? 1 : 0
}

interface Floor {
  readonly least?: number
  readonly most?: number
}
