/** Size and load time of what is deployed, beside a bundle that holds the two AWS clients and nothing else. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from '../../lib/esbuild.ts'
import { kib, type Sizes, sizesOf } from '../sizes.ts'
import { median, type Row } from './report.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ROUNDS = 15

interface Measured extends Sizes {
  /** Milliseconds of `import()` in a new process. */
  readonly load: number
}

/** All are bundled by the same function of `lib/`, with the same options. */
export function measureBundles(): readonly Row[] {
  // In the project, so that its packages are found.
  const scratch = mkdtempSync(join(root, 'node_modules/.bench-'))
  try {
    const entries = ['bench/cloud/clients.ts', 'lambdas/ingest/index.ts', 'lambdas/api/index.ts']
    const [least, ingest, api] = measure(entries, scratch)
    if (least === undefined || ingest === undefined || api === undefined) return []
    return [
      row('the two AWS clients alone', least),
      row('ingest bundle', ingest, least),
      row('api bundle', api, least),
    ]
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** Load times round by round, so that what else the machine does slows all of them alike. */
function measure(entries: readonly string[], scratch: string): readonly Measured[] {
  const built = entries.map((entry, at) => {
    const folder = join(scratch, String(at))
    const { metafile } = bundle(entry, folder)
    return { file: join(folder, 'index.mjs'), sizes: sizesOf(metafile), times: [] as number[] }
  })
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { file, times } of built) times.push(loadTime(file))
  return built.map(({ sizes, times }) => ({ ...sizes, load: median(times) }))
}

function row(what: string, { start, onDemand, data, load }: Measured, least?: Measured): Row {
  const later = data > 0 ? `${kib(onDemand)} of code and ${kib(data)} of data` : kib(onDemand)
  const times =
    least === undefined
      ? ''
      : `: ${(start / least.start).toFixed(2)}x, ${(load / least.load).toFixed(2)}x to load`
  return {
    what,
    measured: `${kib(start)} at start, ${later} on demand; ${load.toFixed(0)} ms${times}`,
    wanted: least === undefined ? '' : '1.5x',
  }
}

/** The start of Node itself left out. */
function loadTime(file: string): number {
  const script = `const t = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); process.stdout.write(String(performance.now() - t)); process.exit()`
  const env = {
    ...process.env,
    AWS_REGION: 'x',
    UPLOADS_BUCKET: 'x',
    ARTICLES_BUCKET: 'x',
    TABLE_NAME: 'x',
    QUEUE_URL: 'https://sqs.example/q',
  }
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' }),
  )
}
