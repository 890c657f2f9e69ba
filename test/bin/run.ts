/** Runs the command line as a user does, in a process of its own. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** What to give Node: the loader of TypeScript and the command. */
export const command = ['--import', import.meta.resolve('tsx'), join(root, 'bin/cleancopy.ts')]

export interface Ran {
  readonly exit: number | null
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly input?: string | Uint8Array
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

export function cleancopy(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { input = '', cwd = root, env = {} } = options
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...command, ...args], {
      cwd,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject).on('close', (exit) => resolve({ exit, out, err }))
    child.stdin.on('error', () => {}) // a command that does not read it closes it
    child.stdin.end(input)
  })
}

/** A folder that is gone after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cleancopy-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
