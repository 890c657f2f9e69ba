/** Measures the local cloud as a user meets it, and prints one table. `--help` says what it takes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../bin/clients.ts'
import { measureBundles } from './cloud/bundles.ts'
import { tally, throughTheCloud } from './cloud/corpus.ts'
import { pagesIn } from './cloud/pages.ts'
import { median, type Row, table } from './cloud/report.ts'
import { startCloud } from './cloud/start.ts'
import { gets, untilServed, uploads } from './cloud/traffic.ts'
import { folderGiven, readCommandLine } from './command-line.ts'

const USAGE = `Usage: npm run bench:cloud [-- --corpus FOLDER]

Measures the local cloud as a user meets it. Of a folder of pages in the layout of WCXB it also sends all through, and says what became of them.
`

const { corpus } = readCommandLine(USAGE, { options: { corpus: { type: 'string' } } }).values
if (corpus !== undefined) folderGiven(USAGE, corpus)
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'

const folder = mkdtempSync(join(tmpdir(), 'cleancopy-bench-'))
const rows: Row[] = []
const add = (what: string, measured: string, wanted = '') => rows.push({ what, measured, wanted })
const load = () => (loadavg()[0] ?? 0).toFixed(1)
const before = load()

try {
  const first = await startCloud(folder)
  await first.stop()
  add('first start, stack synthesised', `${(first.milliseconds / 1000).toFixed(1)} s`, '15 s')
  const starts: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const again = await startCloud(folder)
    starts.push(again.milliseconds)
    await again.stop()
  }
  add('later start', `${(median(starts) / 1000).toFixed(2)} s`, '1 s')

  const cloud = await startCloud(folder)
  const clients = connect(cloud.stack)
  try {
    const served = await untilServed(cloud.stack, 30)
    add(
      'upload to 200',
      `${median(served).toFixed(0)} ms (slowest ${Math.max(...served).toFixed(0)})`,
      '150 ms',
    )
    for (const atOnce of [1, 8]) {
      const { acknowledged, served } = await uploads(clients, atOnce, 200)
      add(`uploads, ${atOnce} at once`, `${acknowledged.toFixed(0)} a second, served ${served.toFixed(0)}`)
    }
    for (const atOnce of [1, 8])
      add(`GETs, ${atOnce} at once`, `${(await gets(clients, atOnce, 600)).toFixed(0)} a second`)
    if (corpus !== undefined) {
      const pages = pagesIn(corpus)
      const begun = performance.now()
      const fates = await throughTheCloud(clients, pages, 600)
      const seconds = (performance.now() - begun) / 1000
      add(
        'pages sent through',
        `${pages.length} in ${seconds.toFixed(1)} s, ${(pages.length / seconds).toFixed(0)} a second`,
      )
      for (const [name, count] of Object.entries(tally(fates))) add(`- ${name}`, String(count))
    }
  } finally {
    clients.s3.destroy()
    clients.dynamodb.destroy()
    await cloud.stop()
  }
  for (const row of measureBundles()) rows.push(row)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const { model = 'unknown processor' } = cpus()[0] ?? {}
process.stdout.write(`${table(rows)}
Node ${process.versions.node}, ${cpus().length} x ${model.trim()}, load ${before} before and ${load()} after.\n`)
