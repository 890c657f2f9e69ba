import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fieldsOf, parseJson } from './json.ts'

/** What a bundle or the template can depend on. */
const SOURCES = [
  'bin/app.ts',
  'lib',
  'lambdas',
  'core',
  'store',
  'web',
  'data',
  'package-lock.json',
  'cdk.json',
  'tsconfig.json',
]

export interface SynthOptions {
  /** Where package.json and cdk.json are. */
  readonly project: string
  /** Where the cloud assembly is kept; replaced as a whole. */
  readonly folder: string
  /** Told before the app is run. */
  readonly log: (sentence: string) => void
}

/**
 * Runs the CDK app if a source has changed since it was last run: another path, size or time makes it read the sources, and only
 * other content counts. @throws Error with what the app printed where it fails.
 */
export async function synthesise({ project, folder, log }: SynthOptions): Promise<void> {
  const stampFile = join(folder, 'sources')
  const known = fieldsOf(existsSync(stampFile) ? parseJson(readFileSync(stampFile, 'utf8')) : undefined)
  const files = sourcesOf(project)
  const facts = factsOf(files)
  if (known['facts'] === facts) return
  const stamp = { facts, content: contentOf(files) }
  if (known['content'] === stamp.content) {
    writeFileSync(stampFile, JSON.stringify(stamp))
    return
  }
  log('Synthesising the stack, since its sources are new …')
  const draft = `${folder}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  try {
    await runApp(project, draft)
    writeFileSync(join(draft, 'sources'), JSON.stringify(stamp))
    rmSync(folder, { recursive: true, force: true })
    renameSync(draft, folder)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** Paths of what can be in the template or a bundle, sorted; documents lie between them. */
function sourcesOf(project: string): readonly string[] {
  const all: string[] = []
  const add = (path: string) => {
    const file = statSync(path, { throwIfNoEntry: false })
    if (file?.isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name))
    else if (file !== undefined && /\.(?:[cm]?[jt]s|json)$/.test(path)) all.push(path)
  }
  for (const name of SOURCES) add(join(project, name))
  return all
}

/** A hash of path, size and time of every file: milliseconds, where reading them all takes tens of them. */
function factsOf(files: readonly string[]): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of files) {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function contentOf(files: readonly string[]): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of files) {
    const content = readFileSync(path)
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

async function runApp(project: string, outdir: string): Promise<void> {
  const context = fieldsOf(fieldsOf(parseJson(readFileSync(join(project, 'cdk.json'), 'utf8')))['context'])
  // The CDK's own flags, by their colon. What else is kept there is chosen for a deployment: a CDN, a domain.
  const flags = Object.fromEntries(Object.entries(context).filter(([name]) => name.includes(':')))
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const child = spawn(process.execPath, ['--import', tsx, join('bin', 'app.ts')], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      CDK_OUTDIR: outdir,
      CDK_CONTEXT_JSON: JSON.stringify({ ...flags, 'aws:cdk:enable-path-metadata': true }),
    },
  })
  let printed = ''
  const note = (chunk: Buffer) => {
    printed += chunk.toString()
  }
  child.stdout.on('data', note)
  child.stderr.on('data', note)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`The stack could not be synthesised:\n${printed.trim()}`)
}
