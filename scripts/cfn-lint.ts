/**
 * Checks the templates of every kind of deployment with AWS's cfn-lint, which is on PyPI (the npm package of that name is not
 * AWS's). It is installed once, into a virtual environment under node_modules; that takes Python 3.9 or later and network.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { App } from 'aws-cdk-lib'
import { CleancopyStack } from '../lib/cleancopy-stack.ts'
import { readOptions } from '../lib/options.ts'

const VERSION = '1.58.0'
const REGIONS = ['us-east-1', 'eu-central-1', 'ap-southeast-2']
/** How the CDK writes every template: DependsOn beside a reference that implies it. */
const HABITS = ['W3005']
const own = {
  domain: 'articles.example.org',
  certificate: 'arn:aws:acm:us-east-1:111122223333:certificate/1b2c3d4e-0000-4000-8000-123456789abc',
}
const variants: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  prod: {},
  dev: { stage: 'dev' },
  domain: own,
  everything: {
    ...own,
    cdn: 'true',
    alarmMail: 'desk@example.org',
    uploadOrigins: 'https://desk.example.org',
  },
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** The program, installed if it is not there. Ends the process with a sentence where that cannot be. */
function install(): string {
  const folder = join(root, 'node_modules/.cache/cleancopy', `cfn-lint-${VERSION}`)
  const program = join(folder, 'bin/cfn-lint')
  if (existsSync(program)) return program
  const steps: readonly (readonly [string, readonly string[], string])[] = [
    [
      'python3',
      ['-m', 'venv', folder],
      'Python 3 with its venv module (on Debian: apt-get install python3-venv)',
    ],
    [join(folder, 'bin/pip'), ['install', '--quiet', `cfn-lint==${VERSION}`], 'access to PyPI'],
  ]
  for (const [command, parameters, needed] of steps) {
    const { status, error, stderr } = spawnSync(command, parameters, { encoding: 'utf8' })
    if (status === 0) continue
    rmSync(folder, { recursive: true, force: true })
    console.error(
      `${error?.message ?? stderr}\ncfn-lint ${VERSION} could not be installed: it needs ${needed}.`,
    )
    process.exit(2)
  }
  return program
}

/** Synthesises without bundling and gives the template's file. */
function templateOf(folder: string, name: string, options: Readonly<Record<string, string>>): string {
  const outcome = readOptions(options, undefined)
  if (!outcome.ok) throw new Error(outcome.problem)
  const { context } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'))
  const outdir = join(folder, name)
  const app = new App({ outdir, context: { ...context, 'aws:cdk:bundling-stacks': [] } })
  new CleancopyStack(app, outcome.value)
  const [stack] = app.synth().stacks
  if (stack === undefined) throw new Error('Nothing was synthesised')
  return stack.templateFullPath
}

const program = install()
const folder = mkdtempSync(join(tmpdir(), 'cfn-lint-'))
try {
  const templates = Object.entries(variants).map(([name, options]) => templateOf(folder, name, options))
  const parameters = ['--regions', ...REGIONS, '--ignore-checks', ...HABITS, '--', ...templates]
  const { status } = spawnSync(program, parameters, { stdio: 'inherit' })
  if (status === 0) console.log(`cfn-lint ${VERSION}: ${templates.length} templates, no finding.`)
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
