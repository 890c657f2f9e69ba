/** Size and load time of what is deployed, beside a bundle that holds the two AWS clients and nothing else. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import { readAssembly } from '../../local/template/index.ts'
import { median, type Row } from './report.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ROUNDS = 7
/** What was learned from data and is carried along. */
const WEIGHTS = /^data\//

/** As lib/bundle.ts has it. */
const options: BuildOptions = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  minify: true,
  charset: 'utf8',
  mainFields: ['module', 'main'],
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  logLevel: 'error',
}

/** @param assembly a synthesised stack. */
export async function measureBundles(assembly: string): Promise<readonly Row[]> {
  // In the project, so that its packages are found.
  const scratch = mkdtempSync(join(root, 'node_modules/.bench-'))
  try {
    const baseline = join(scratch, 'clients.mjs')
    const contents = `export { S3Client, GetObjectCommand, PutObjectCommand, DeleteObjectCommand } from '@aws-sdk/client-s3'
      export { DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'`
    await build({ ...options, stdin: { contents, resolveDir: root }, outfile: baseline })
    const least = { bytes: statSync(baseline).size, load: loadTime(baseline) }
    const rows = [row('the two AWS clients alone', least)]
    for (const name of ['ingest', 'api']) {
      const file = bundleOf(assembly, name)
      const measured = { bytes: statSync(file).size, load: loadTime(file) }
      const weights = await weightsIn(`lambdas/${name}/index.ts`, scratch)
      rows.push(row(`${name} bundle`, measured, least, weights))
    }
    return rows
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

interface Measured {
  readonly bytes: number
  /** Milliseconds of `import()` in a new process. */
  readonly load: number
}

function row(what: string, { bytes, load }: Measured, least?: Measured, weights = 0): Row {
  const size = `${kib(bytes)}${weights > 0 ? `, ${kib(weights)} of it learned weights` : ''}`
  const times =
    least === undefined
      ? ''
      : `: ${((bytes - weights) / least.bytes).toFixed(2)}x without them, ${(load / least.load).toFixed(2)}x to load`
  return {
    what,
    measured: `${size}; ${load.toFixed(0)} ms${times}`,
    wanted: least === undefined ? '' : '1.5x',
  }
}

function kib(bytes: number): string {
  return `${Math.round(bytes / 1024)} KiB`
}

function bundleOf(assembly: string, name: string): string {
  const found = readAssembly(assembly, '').functions.find((plan) => plan.name.includes(`-${name}-`))
  if (found === undefined) throw new Error(`The stack has no function ${name}.`)
  return join(found.folder, 'index.mjs')
}

/** Median of several new processes, the start of Node itself left out. */
function loadTime(file: string): number {
  const script = `const t = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); process.stdout.write(String(performance.now() - t)); process.exit()`
  const env = { ...process.env, AWS_REGION: 'x', UPLOADS_BUCKET: 'x', ARTICLES_BUCKET: 'x', TABLE_NAME: 'x' }
  const run = () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' }))
  return median(Array.from({ length: ROUNDS }, run))
}

async function weightsIn(entry: string, scratch: string): Promise<number> {
  const outfile = join(scratch, 'weighed.mjs')
  const { metafile } = await build({
    ...options,
    entryPoints: [join(root, entry)],
    outfile,
    metafile: true,
    absWorkingDir: root,
  })
  const { inputs = {} } = metafile.outputs[relative(root, outfile)] ?? {}
  return Object.entries(inputs)
    .filter(([path]) => WEIGHTS.test(path))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0)
}
