/** How clean it is, beside other extractors on the same pages in the same run. `--help` says what it takes. */
import { writeFileSync } from 'node:fs'
import { inParallel } from '../../bin/parallel.ts'
import { folderGiven, readCommandLine } from '../command-line.ts'
import { fallen, pin } from '../floors.ts'
import { hashOfFolders } from '../hash.ts'
import { openCorpus } from './corpus.ts'
import { figuresOf } from './figures.ts'
import { judge } from './judge.ts'
import { plotOf } from './plot.ts'
import { type Judged, memoryOf, rowOf, scoresOf, worstOf } from './report.ts'
import { run } from './run.ts'
import { fetchPeers, isSystem, type SystemName, systems } from './systems.ts'
import { tableOf } from './table.ts'
import { readTruthErrors, wrongOf } from './truth-errors.ts'

const USAGE = `Usage: npm run bench:quality -- FOLDER [options]

FOLDER holds labelled pages in the layout of WCXB or of scrapinghub/article-extraction-benchmark.

  --systems A,B   only these, each by the start of its name
  --pages N       only N pages, evenly spread
  --worst N       so many of Cleancopy's worst articles, with what was lost and leaked (10)
  --plot FILE     write the articles' scores as a picture (SVG)
  --floors        fail where Cleancopy falls below bench/floors.json
  --pin           write bench/floors.json
`
const OURS = 'Cleancopy'
/** Systems that run at a time, each in a process of its own. */
const AT_ONCE = 2

const { values, positionals } = readCommandLine(USAGE, {
  allowPositionals: true,
  options: {
    systems: { type: 'string' },
    pages: { type: 'string' },
    worst: { type: 'string', default: '10' },
    plot: { type: 'string' },
    floors: { type: 'boolean', default: false },
    pin: { type: 'boolean', default: false },
  },
})
const folder = folderGiven(USAGE, positionals[0])

const names = Object.keys(systems)
  .filter(isSystem)
  .filter((name) => values.systems?.split(',').some((start) => name.startsWith(start)) ?? true)
if (names.some((name) => name.includes('Postlight') || name.includes('jsdom'))) await fetchPeers()
const judged = await measure(folder, names)
const types = [
  ...new Set(
    judged
      .values()
      .next()
      .value?.map(({ type }) => type),
  ),
]

for (const type of types)
  process.stdout.write(
    `${tableOf(
      type,
      [...judged].map(([name, pages]) => rowOf(name, pages, type)),
    )}\n`,
  )
for (const [name, pages] of judged) process.stdout.write(`${name}: ${memoryOf(pages)} MB at most\n`)
const ours = judged.get(OURS) ?? []
process.stdout.write(worstOf(ours, Number(values.worst)))
if (values.plot !== undefined) {
  const series = [...judged].map(([name, pages]) => ({
    name,
    values: scoresOf(pages, 'article').map(({ f1 }) => f1),
  }))
  writeFileSync(values.plot, plotOf(series, 'word F1, articles from worst to best'))
}
if (values.pin || values.floors) hold(hashOfFolders(folder))

async function measure(
  folder: string,
  names: readonly SystemName[],
): Promise<Map<SystemName, readonly Judged[]>> {
  const corpus = openCorpus(folder)
  const { errors } = readTruthErrors()
  const ids = some(corpus.ids, values.pages)
  const found = new Map<SystemName, readonly Judged[]>(names.map((name) => [name, []]))
  await inParallel(names, AT_ONCE, async (name) => {
    const results = await run(folder, name, ids, (done) => {
      if (done % 100 === 0) process.stderr.write(`${name}: ${done} of ${ids.length}\n`)
    })
    const pages = results.map((result): Judged => {
      const { type, truth } = corpus.labels(result.id)
      return {
        ...result,
        type,
        truth,
        score: judge(result.extraction ?? null, truth, wrongOf(errors, result.id, truth)),
      }
    })
    found.set(name, pages)
  })
  return found
}

/** Evenly spread, so that every part of a collection is seen. */
function some(all: readonly string[], most: string | undefined): readonly string[] {
  const count = Math.min(all.length, Number(most ?? all.length))
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)] ?? '')
}

function hold(sha256: string): void {
  const figures = figuresOf(new Map(types.map((type) => [type, scoresOf(ours, type)])))
  if (values.pin) pin('quality', sha256, figures)
  if (!values.floors) return
  const complaints = fallen('quality', sha256, figures)
  for (const complaint of complaints) process.stderr.write(`${complaint}\n`)
  if (complaints.length > 0) process.exitCode = 1
}
