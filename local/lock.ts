import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fieldsOf, parseJson } from './json.ts'

/** Another process is between making a file and filling it for less than this; one that died there stays empty. */
const FILLING = { attempts: 50, milliseconds: 20 }

/**
 * Holds `path` for this process, taking it over from one that is dead. Gives the release.
 * @throws Error saying which process holds it.
 */
export function lock(path: string, what: string): () => void {
  while (!make(path)) {
    const holder = holderOf(path)
    if (holder === undefined) continue
    if (isAlive(holder)) throw new Error(isRunning(what, holder))
    bury(path, what)
  }
  return () => rmSync(path, { force: true })
}

interface Holder {
  readonly pid: number
  readonly since: unknown
}

function isRunning(what: string, { pid }: Holder): string {
  return `${what} is already running as process ${pid}: stop it first, or use another folder.`
}

/** False where the file is there already. */
function make(path: string): boolean {
  try {
    const holder = { pid: process.pid, since: startOf(process.pid) }
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

/**
 * Removes a dead process's lock. Two that found it may both be here, and the slower must not remove what the quicker has
 * made since: they take turns, and each looks again.
 */
function bury(path: string, what: string): void {
  const turn = `${path}.turn`
  if (!make(turn)) {
    const holder = holderOf(turn)
    if (holder !== undefined && isAlive(holder)) throw new Error(isRunning(what, holder))
    rmSync(turn, { force: true })
    return
  }
  try {
    const holder = holderOf(path)
    if (holder !== undefined && !isAlive(holder)) rmSync(path, { force: true })
  } finally {
    rmSync(turn, { force: true })
  }
}

/** Undefined where the file is gone. */
function holderOf(path: string): Holder | undefined {
  for (let attempt = 1; ; attempt += 1) {
    const text = textOf(path)
    if (text === undefined) return undefined
    const { pid, since } = fieldsOf(parseJson(text))
    if (typeof pid === 'number' || attempt === FILLING.attempts) return { pid: Number(pid), since }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FILLING.milliseconds)
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

/** Whether the very process that had this start lives: ids are given anew, in containers often the same one. */
function isAlive({ pid, since }: Holder): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return isCode(error, 'EPERM')
  }
  return startOf(pid) === (since ?? null)
}

/** Boot and clock ticks at which the process began, on Linux; null elsewhere. */
function startOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return `${boot} ${fields[19]}`
  } catch {
    return null
  }
}
