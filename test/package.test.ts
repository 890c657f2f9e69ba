import { execFileSync, spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { read } from './imports.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const project = mkdtempSync(join(tmpdir(), 'cleancopy-package-'))
const installed = join(project, 'node_modules/cleancopy')
const report = 'The harbour council voted on Monday to close the north quay.\nLeave a Reply\n'
const body = 'The harbour council voted on Monday to close the north quay.'
const shiftJis = Buffer.from('<meta charset=shift_jis><p>\x93\xfa\x96\x7b</p>', 'latin1')

/** As `npm install cleancopy-x.y.z.tgz` would, but offline: the dependencies are links to ours. */
beforeAll(() => {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', project], {
      cwd: root,
      encoding: 'utf8',
    }),
  )
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(project, filename), '-C', installed, '--strip-components=1'])
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(project, 'node_modules', name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name))
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
}, 120_000)

afterAll(() => rmSync(project, { recursive: true, force: true }))

/** What a module of the package and its chunks import. */
function importsOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const { imports } = read(file, readFileSync(file, 'utf8'))
  return imports.flatMap((name) =>
    name.startsWith('.') ? importsOf(join(dirname(file), name), seen) : [name],
  )
}

describe('the package', () => {
  it('holds what is needed and nothing else', () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1))
    const chunk = /^dist\/chunks\/[\w-]+\.js$/
    expect(files.filter((file) => !chunk.test(file)).toSorted()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'data/policy.schema.json',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/clean-copy.d.ts',
      'dist/clean.d.ts',
      'dist/cleancopy.js',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/types.d.ts',
      ...readdirSync(join(root, 'core/types')).map((name) => `dist/types/${name.replace(/\.ts$/, '.d.ts')}`),
      'package.json',
    ])
  })

  it('depends on what the library imports, and on nothing of the platform', async () => {
    const library = join(installed, 'dist/index.js')
    const imports = importsOf(library)
    const packages = imports.map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))
    expect([...new Set(packages)].toSorted()).toEqual(Object.keys(dependencies).toSorted())
    // A browser has no `node:` modules: a bundle with all dependencies would not resolve them.
    const { errors } = await build({
      entryPoints: [library],
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: 'unwritten',
      write: false,
      platform: 'browser',
    })
    expect(errors).toEqual([])
  })

  it('cleans for who imports it', () => {
    const program = `import { clean } from 'cleancopy'
      console.log(JSON.stringify((await clean(${JSON.stringify(report)})).value.text))
      console.log((await clean(new Uint8Array())).refusal.code)`
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: project,
      encoding: 'utf8',
    })
    expect(out).toBe(`${JSON.stringify(body)}\nempty\n`)
  })

  it('has types that the strictest consumer can check', () => {
    const program = `import { clean, type CleanCopy, type Outcome, type RefusalCode } from 'cleancopy'
      const outcome: Outcome<CleanCopy> = await clean('text', { url: 'https://example.org', contentType: 'text/plain' })
      export const title: string | null = outcome.ok ? outcome.value.title : null
      export const code: RefusalCode | undefined = outcome.ok ? undefined : outcome.refusal.code
      // @ts-expect-error there is no such option
      clean('text', { colour: 'red' })`
    writeFileSync(join(project, 'consumer.ts'), program)
    const options = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
    }
    const compilerOptions = { ...options, module: 'nodenext', target: 'es2023', lib: ['es2023'], types: [] }
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['consumer.ts'] }),
    )
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })
})

describe('its command', () => {
  const run = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, [join(installed, 'dist/cleancopy.js'), ...args], {
      cwd: project,
      input,
      encoding: 'utf8',
    })

  it('cleans standard input', () => {
    expect(run(['clean', '-', '--format', 'text'], report)).toMatchObject({
      status: 0,
      stdout: `${body}\n`,
      stderr: '',
    })
  })

  it('cleans folders', () => {
    mkdirSync(join(project, 'articles'))
    writeFileSync(join(project, 'articles/report.txt'), report)
    const { status, stdout } = run(['clean', 'articles'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ file: 'report.txt', ok: true, text: body })
  })

  it.each([
    ['front matter', 'a.md', '---\ntitle: The quay\n---\nThe quay is shut.\n', { title: 'The quay' }],
    ['an encoding of many bytes', 'a.html', shiftJis, { text: '日本' }],
    [
      'an encoding of one byte',
      'a.txt',
      Buffer.from('The caf\xe9 is shut.', 'latin1'),
      { text: 'The café is shut.' },
    ],
    ['a telephone number', 'b.txt', 'Call (212) 736-5000 for tickets.\n', { verdict: { action: 'label' } }],
  ])('loads on demand what it takes to read %s', (_, name, content, copy) => {
    const file = join(project, name)
    writeFileSync(file, content)
    const { status, stdout } = run(['clean', file])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject(copy)
  })

  it('speaks to stacks, and says that the local one needs the sources', () => {
    expect(run(['list'])).toMatchObject({ status: 1, stderr: expect.stringContaining('No stack was found') })
    expect(run(['start'])).toMatchObject({ status: 2, stderr: expect.stringContaining('clone the project') })
  })
})
