import { join } from 'node:path'
import { decide } from '../../core/moderate/decide.ts'
import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import { findAll } from '../../core/moderate/index.ts'
import type { Head } from '../../core/moderate/model/heads.ts'
import { readCorpus } from '../../train/moderation/corpus.ts'
import { crossValidate, splitOf } from '../../train/moderation/cross.ts'
import { type Example, readAddresses } from '../../train/moderation/data.ts'
import { folderGiven, readCommandLine } from '../command-line.ts'
import { type Figure, fallen, pin } from '../floors.ts'
import { hashOfFolders } from '../hash.ts'
import { judgeHeldOut, type Ruling, type Rulings } from './held-out.ts'
import { type Contestant, wordLists } from './lists.ts'
import { personalData } from './personal-data.ts'
import { ownTexts, strictnessOf } from './profiles.ts'
import { ABUSED, CLEAN_POSTS, innocentSentences, QUESTIONS, type Question } from './sets.ts'
import { shortTexts } from './short-texts.ts'
import { speedOf } from './speed.ts'

const USAGE = `Usage: npm run bench:moderation -- MODERATION_FOLDER WCXB_FOLDER [--pin]

The moderation beside the word lists of npm, on texts that its model did not see: it is fitted six times for that, some minutes.
Fails where a figure is worse than bench/floors.json says; --pin writes them.
`

const { values, positionals } = readCommandLine(USAGE, {
  allowPositionals: true,
  options: { pin: { type: 'boolean', default: false } },
})
const moderation = folderGiven(USAGE, positionals[0])
const wcxb = folderGiven(USAGE, positionals[1], 'ground-truth')
// Before there is a corpus in memory, which makes every collection of garbage long.
const speed = await speedOf(wcxb, (text) => shipped().holds(text))
print(['all moderators, ms per 1,000 words', speed.texts, speed.milliseconds.toFixed(2)])
print(['weights, KiB', '', (speed.bytes / 1024).toFixed(0)])
const corpus = readCorpus(moderation, wcxb)
const logits = crossValidate(corpus)
const judge = judgeHeldOut(corpus, logits)
const rulings = judge()
const { sexual } = crossValidate(corpus, splitOf, ['sexual'])
const split = judgeHeldOut(corpus, { ...logits, sexual })()
const lists = wordLists()
const figures: Figure[] = []

print(['share held, %', 'texts', 'cleancopy', ...lists.map(({ name }) => name)])
const abuse: number[][] = []
const cleanNewsByLists: number[] = []
for (const { name, want, heads, ...question } of QUESTIONS) {
  const texts = new Map<string, string>()
  for (const example of corpus.examples) if (question.use(example)) texts.set(example.row, example.text)
  const row = [
    contest([...texts.keys()], question.split ? split : rulings, heads),
    ...(await shares([...texts.values()], lists)),
  ]
  if (name === 'clean news') cleanNewsByLists.push(...row.slice(1))
  if (name.startsWith('abuse in') && name.endsWith('source left out')) abuse.push(row)
  record(name, want, [texts.size, ...row])
}
const means = Array.from(
  { length: lists.length + 1 },
  (_, at) => abuse.reduce((sum, row) => sum + (row[at] ?? 0), 0) / abuse.length,
)
record('abuse, mean of sources', 'held', ['', ...means])
atTheListsFalseHolds(means.slice(1))
profiles(readAddresses(wcxb))
const words = innocentSentences()
record('innocent words', 'passed', [words.length, ...(await shares(words, [shipped(), ...lists]))])
groups()
await personal()
for (const { name, want, texts } of shortTexts())
  record(name, want, [texts.length, ...(await shares(texts, [shipped('hold'), ...lists]))])
const sha256 = hashOfFolders(moderation, join(wcxb, 'ground-truth'))
if (values.pin) pin('moderation', sha256, figures)
const broken = fallen('moderation', sha256, figures)
for (const sentence of broken) console.error(sentence)
process.exit(broken.length > 0 ? 1 : 0)

/** What is found when the limits are lowered until as much clean news is held as by the list that holds least; lists have no limits. */
function atTheListsFalseHolds(found: readonly number[]): void {
  const news = rowsWhere(({ source }) => source === 'news:article')
  const most = Math.min(...cleanNewsByLists)
  for (let ease = 4; ease > 0; ease -= 0.25) {
    const eased = judge({ ease })
    if (contest(news, eased) > most) continue
    const held = `${contest(news, eased).toFixed(1)} %`
    record("the same at the best list's false holds", 'held', [held, meanOver(ABUSED, eased), ...found])
    return
  }
}

/** What each profile's own limits hold: of clean texts of its kind, and of abuse. */
function profiles(addresses: ReadonlyMap<string, string>): void {
  for (const { profile, name, use } of ownTexts(addresses)) {
    const known = judge(strictnessOf(profile))
    const rows = rowsWhere(use)
    record(`${profile}: ${name}`, 'passed', [rows.length, contest(rows, known)])
    record(`${profile}: clean posts, mean of sources`, 'passed', ['', meanOver(CLEAN_POSTS, known)])
    record(`${profile}: abuse, mean of sources`, 'held', ['', meanOver(ABUSED, known)])
  }
}

function meanOver(questions: readonly Question[], known: Rulings): number {
  return questions.reduce((sum, { use }) => sum + contest(rowsWhere(use), known), 0) / questions.length
}

function rowsWhere(use: (example: Example) => boolean): string[] {
  return [...new Set(corpus.examples.flatMap((example) => (use(example) ? [example.row] : [])))]
}

/** The share of the corpus' texts that models which had not seen them held. */
function contest(rows: readonly string[], known: Rulings, heads?: readonly (Head | 'document')[]): number {
  return (100 * rows.filter((row) => isHeld(known.get(row), heads)).length) / rows.length
}

function isHeld(ruling: Ruling | undefined, heads?: readonly (Head | 'document')[]): boolean {
  return [...(ruling?.heads ?? [])].some((head) => heads?.includes(head) ?? true)
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

/** The weights and the policy as they are shipped; a label counts as a hold where it is asked from there. */
function shipped(from: 'label' | 'hold' = 'label'): Contestant {
  const metadata = {}
  const holds = async (text: string) => {
    const { action } = decide(await findAll({ body: [], metadata }, text), defaultPolicy)
    return action === 'hold' || action === from
  }
  return { name: 'cleancopy', holds }
}

/** Neutral and kind sentences that name a group, held as hate: the worst group, and how far the groups are apart. */
function groups(): void {
  const byGroup = new Map<string, { all: number; held: number }>()
  for (const { source, unit, labels, row } of corpus.examples) {
    if (source !== 'templates' || labels.tox !== 0) continue
    const group = byGroup.get(unit) ?? { all: 0, held: 0 }
    group.all++
    if (isHeld(rulings.get(row))) group.held++
    byGroup.set(unit, group)
  }
  const found = Array.from(byGroup.values(), ({ all, held }) => (100 * held) / all)
  record('group named, held: worst group', 'passed', [byGroup.size, Math.max(...found)])
  record('group named, held: gap', 'passed', [byGroup.size, Math.max(...found) - Math.min(...found)])
}

/** Drawn values that are right, found; and that are wrong, flagged as what they are not. */
async function personal(): Promise<void> {
  const counts = new Map<string, { all: number; found: number }>()
  for (const { kind, text, language, valid } of personalData()) {
    const metadata = { language: { value: language, source: 'page' } }
    const findings = await findAll({ body: [], metadata }, text)
    const name = `${kind}, ${valid ? 'found' : 'with a wrong check'}`
    const count = counts.get(name) ?? { all: 0, found: 0 }
    count.all++
    if (findings.some(({ type }) => type === kind)) count.found++
    counts.set(name, count)
  }
  for (const [name, { all, found }] of counts) {
    record(name, name.endsWith('found') ? 'held' : 'passed', [all, (100 * found) / all])
  }
}

function record(
  name: string,
  want: 'held' | 'passed',
  [count, ...values]: readonly (number | string)[],
): void {
  figures.push({ name, value: Number(values[0]), better: want === 'held' ? 'higher' : 'lower' })
  const cells = values.map((value) => Number(value).toFixed(1))
  print([name, count ?? '', ...cells, want === 'held' ? '' : '(to pass)'])
}

function print(cells: readonly (string | number)[]): void {
  const [name = '', ...rest] = cells
  console.log(String(name).padEnd(46), ...rest.map((cell) => String(cell).padStart(16)))
}
