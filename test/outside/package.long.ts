/** The package as a stranger has it: packed, installed from the registry's side, used under every Node that it names. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeOf, npmWith, root, temporary } from './scratch.ts'

const NODES = [20, 22, 24]
const folder = temporary()
const project = join(folder, 'project')
const report = 'The harbour council voted on Monday to close the north quay.\nLeave a Reply\n'
const body = 'The harbour council voted on Monday to close the north quay.'
const bins = new Map<number, string>()
let tarball: string
let tools: string

beforeAll(async () => {
  for (const major of NODES) bins.set(major, await nodeOf(major))
  tools = await npmWith(['publint@latest', '@arethetypeswrong/cli@latest', 'typescript@latest'])
  const options = { cwd: root, encoding: 'utf8' } as const
  const packed = execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], options)
  tarball = join(folder, JSON.parse(packed)[0].filename)
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  execFileSync('npm', ['install', '--silent', tarball], { cwd: project, stdio: 'pipe' })
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** With this Node first on the PATH, and no TypeScript loader of ours in its options. */
function run(major: number, command: string, args: readonly string[], input = '') {
  const { PATH, HOME } = process.env
  const env = { HOME, PATH: [bins.get(major), PATH].join(delimiter) }
  return spawnSync(command, args, { cwd: project, env, input, encoding: 'utf8' })
}

describe.each(NODES)('under Node %i', { timeout: 120_000 }, (major) => {
  it('is imported as a module', () => {
    const program = `import { clean } from 'cleancopy'
      console.log(process.versions.node.split('.')[0])
      console.log((await clean(${JSON.stringify(report)})).value.text.trim())`
    const { stdout, stderr } = run(major, 'node', ['--input-type=module', '-e', program])
    expect({ stdout, stderr }).toEqual({ stdout: `${major}\n${body}\n`, stderr: '' })
  })

  it('cleans standard input', () => {
    const { status, stdout, stderr } = run(
      major,
      'npx',
      ['cleancopy', 'clean', '-', '--format', 'text'],
      report,
    )
    expect({ status, stdout }, stderr).toEqual({ status: 0, stdout: `${body}\n` })
  })
})

describe.each(['nodenext', 'bundler'])('its types, resolved as %s does', (moduleResolution) => {
  it('pass the strictest consumer', { timeout: 120_000 }, () => {
    writeFileSync(
      join(project, 'consumer.ts'),
      `import { clean, type CleanCopy, type Outcome, type RefusalCode } from 'cleancopy'
       const outcome: Outcome<CleanCopy> = await clean(new Uint8Array(), { contentType: 'text/html' })
       export const title: string | null = outcome.ok ? outcome.value.title : null
       export const code: RefusalCode | undefined = outcome.ok ? undefined : outcome.refusal.code
       // @ts-expect-error there is no such option
       clean('text', { colour: 'red' })`,
    )
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      skipLibCheck: false,
      noEmit: true,
      module: moduleResolution === 'bundler' ? 'preserve' : 'nodenext',
      moduleResolution,
      target: 'es2023',
      lib: ['es2023'],
      types: [],
    }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
    const tsc = join(tools, 'node_modules/typescript/bin/tsc')
    const { status, stdout } = run(24, 'node', [tsc, '-p', '.'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
  })
})

describe('as its judges see it', { timeout: 120_000 }, () => {
  const tool = (name: string, args: readonly string[]) => {
    const { status, stdout, stderr } = run(24, join(tools, 'node_modules/.bin', name), args)
    return { status, printed: stdout + stderr }
  }

  it('publint has nothing to say', () => {
    const { status, printed } = tool('publint', ['run', tarball, '--strict'])
    expect(status, printed).toBe(0)
    expect(printed).toContain('All good')
  })

  it('its types are not wrong; it is a module only, for those who import', () => {
    const { status, printed } = tool('attw', [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color'])
    expect(status, printed).toBe(0)
    expect(printed).toContain('OK (ESM)')
  })
})
