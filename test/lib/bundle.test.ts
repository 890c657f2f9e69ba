import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'cleancopy-synth-'))
const { context } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

/** As the CDK's command line runs the app. */
function runApp(options: Record<string, string>): void {
  const env = {
    ...process.env,
    CDK_OUTDIR: out,
    CDK_CONTEXT_JSON: JSON.stringify({ ...context, ...options }),
  }
  execFileSync(process.execPath, ['--import', 'tsx', 'bin/app.ts'], { cwd: root, env, stdio: 'pipe' })
}

it('makes three modules that load and need nothing but Node', { timeout: 120_000 }, () => {
  runApp({})
  // The CDK's own rules have looked, too.
  const report = readFileSync(join(out, 'validation-report.json'), 'utf8')
  expect(JSON.parse(report)).toMatchObject({ pluginReports: [] })
  const assets = readdirSync(out).filter((name) => name.startsWith('asset.'))
  expect(assets).toHaveLength(3)
  for (const asset of assets) {
    expect(readdirSync(join(out, asset))).toEqual(['chunks', 'index.mjs'])
    const module = pathToFileURL(join(out, asset, 'index.mjs')).href
    const env = {
      PATH: process.env['PATH'],
      AWS_REGION: 'eu-central-1',
      UPLOADS_BUCKET: 'u',
      ARTICLES_BUCKET: 'a',
      TABLE_NAME: 't',
      QUEUE_URL: 'http://localhost/q',
    }
    const script = `import(${JSON.stringify(module)}).then((it) => process.stdout.write(typeof it.handler))`
    // From a folder without node_modules: whatever is not bundled is not found.
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
      cwd: out,
      env,
      encoding: 'utf8',
    })
    expect(stdout, stderr.slice(-500)).toBe('function')
  }
})

it('ends with one sentence when an option is wrong', { timeout: 60_000 }, () => {
  expect(() => runApp({ stagee: 'dev' })).toThrow(/There is no option "stagee"; the options are .*\.$/m)
})
