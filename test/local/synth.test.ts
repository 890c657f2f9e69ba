import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { synthesise } from '../../local/synth.ts'

/** A project whose app counts how often it was run. */
function project() {
  const root = mkdtempSync(join(tmpdir(), 'synth-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const name of ['bin', 'core']) mkdirSync(join(root, name))
  const app = `import { appendFileSync, mkdirSync } from 'node:fs'
    mkdirSync(process.env.CDK_OUTDIR, { recursive: true })
    appendFileSync('runs', 'x')`
  const files = { 'cdk.json': '{}', 'package.json': '{"type":"module"}', 'bin/app.ts': app, 'core/a.ts': '1' }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content)
  const run = () => synthesise({ project: root, folder: join(root, 'out'), log: () => {} })
  const runs = () => readFileSync(join(root, 'runs'), 'utf8').length
  return { root, run, runs }
}

it('runs the app for new content, and for nothing else', { timeout: 120_000 }, async () => {
  const { root, run, runs } = project()
  await run()
  await run()
  expect(runs()).toBe(1)

  utimesSync(join(root, 'core/a.ts'), 1, 1)
  writeFileSync(join(root, 'core/notes.md'), 'text')
  await run()
  expect(runs()).toBe(1)

  writeFileSync(join(root, 'core/a.ts'), '2')
  await run()
  expect(runs()).toBe(2)
  writeFileSync(join(root, 'core/b.ts'), '')
  await run()
  expect(runs()).toBe(3)
})

it('says what the app printed where it fails, and keeps what it had', { timeout: 120_000 }, async () => {
  const { root, run, runs } = project()
  await run()
  writeFileSync(join(root, 'bin/app.ts'), `throw new Error('no stack today')`)
  await expect(run()).rejects.toThrow('no stack today')
  expect(readFileSync(join(root, 'out/sources'), 'utf8')).toContain('content')
  expect(runs()).toBe(1)
})
