/**
 * What the suites outside `npm test` run against: other people's tools, fetched by the package managers of their languages
 * into scratch folders. Nothing here is part of the product, and nothing is installed outside those folders.
 */
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const root = fileURLToPath(new URL('../..', import.meta.url))
/** Kept from one run to the next; `npm ci` empties it. */
const kept = join(root, 'node_modules/.cache/cleancopy/outside')
const run = promisify(execFile)

/** Where each program comes from on the systems that people run this on. */
const SOURCES = {
  python3:
    'install Python 3.10 or newer, with venv (Debian: apt-get install python3-venv; macOS: brew install python)',
  java: 'install Java 17 or newer (Debian: apt-get install default-jre-headless; macOS: brew install openjdk)',
  mvn: 'install Maven (Debian: apt-get install maven; macOS: brew install maven)',
  rclone: 'install rclone (Debian: apt-get install rclone; macOS: brew install rclone)',
  chromium: 'install Chromium (Debian: apt-get install chromium; macOS: brew install chromium)',
}

/** What else a program is called. */
const ALIASES: Partial<Record<keyof typeof SOURCES, readonly string[]>> = {
  chromium: ['chromium-browser', 'google-chrome'],
}

/** The path of a program. @throws Error with one sentence, where it is not on the PATH. */
export function needProgram(name: keyof typeof SOURCES): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const names = [name, ...(ALIASES[name] ?? [])]
  const paths = names.flatMap((one) => folders.map((folder) => join(folder, one)))
  const path = paths.find((file) => existsSync(file))
  if (path === undefined)
    throw new Error(`This suite needs ${name}, which is not on the PATH: ${SOURCES[name]}.`)
  return path
}

/** A Python of its own with these packages. Gives its `bin` folder. */
export async function pythonWith(...packages: readonly string[]): Promise<string> {
  const python = needProgram('python3')
  const folder = await keep(`python ${packages.join(' ')}`, async (made) => {
    const { status, stderr, stdout } = spawnSync(python, ['-m', 'venv', made], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`python3 made no virtual environment: ${stderr}${stdout}`)
    await run(join(made, 'bin/python'), ['-m', 'pip', 'install', '--quiet', ...packages])
  })
  return join(folder, 'bin')
}

/** A project of npm's with these packages and nothing else near. Gives its folder. @param settings of its package.json */
export function npmWith(packages: readonly string[], settings: object = {}): Promise<string> {
  return keep(`npm ${packages.join(' ')}`, async (folder) => {
    mkdirSync(folder)
    const description = { private: true, type: 'module', ...settings }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(description))
    await run('npm', ['install', '--silent', ...packages], { cwd: folder })
  })
}

/** The newest Node of a major version. Gives the folder of its binary. */
export async function nodeOf(major: number): Promise<string> {
  return join(await npmWith([`node@${major}`]), 'node_modules/node/bin')
}

/** The jars of a Maven artifact and of all that it needs, native libraries included. Gives their folder. */
export async function jarsOf(group: string, artifact: string, version: string): Promise<string> {
  needProgram('java')
  const mvn = needProgram('mvn')
  return keep(`maven ${artifact} ${version}`, async (folder) => {
    mkdirSync(folder)
    const id = (g: string, a: string, v: string) =>
      `<groupId>${g}</groupId><artifactId>${a}</artifactId><version>${v}</version>`
    const dependency = `<dependency>${id(group, artifact, version)}</dependency>`
    const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
      ${id('scratch', 'scratch', '1')}<dependencies>${dependency}</dependencies></project>`
    writeFileSync(join(folder, 'pom.xml'), pom)
    const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=.']
    await run(mvn, ['--quiet', '--batch-mode', ...goal], { cwd: folder })
  })
}

/** The newest of what people upload with. */
export async function clients(): Promise<{ readonly python: string; readonly sdk: string }> {
  needProgram('rclone')
  const [python, sdk] = await Promise.all([
    pythonWith('awscli', 'boto3'),
    npmWith(['@aws-sdk/client-s3@latest', '@aws-sdk/lib-storage@latest']),
  ])
  return { python, sdk }
}

/** A folder that `make` fills once; an attempt that failed or was ended leaves nothing. */
async function keep(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(kept, name.replaceAll(/[^\w.-]+/g, '-'))
  if (existsSync(`${folder}.done`)) return folder
  mkdirSync(kept, { recursive: true })
  rmSync(folder, { recursive: true, force: true })
  try {
    await make(folder)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  writeFileSync(`${folder}.done`, '')
  return folder
}

/** For a global setup: what cannot be had ends the suite with one sentence, and without a trace of the stack. */
export async function orEnd<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

export function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'cleancopy-outside-'))
}
