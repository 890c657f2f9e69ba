import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fieldsOf, parseJson } from './json.ts'

/**
 * Holds `path` for this process, taking it over from one that is dead. Gives the release.
 * @throws Error saying which process holds it.
 */
export function lock(path: string, what: string): () => void {
  const holder = { pid: process.pid, since: startOf(process.pid) }
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(path, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const { pid, since } = fieldsOf(parseJson(readFileSync(path, 'utf8')))
    if (attempt > 0 || isAlive(Number(pid), since)) {
      throw new Error(
        `${what} is already running as process ${String(pid)}: stop it first, or use another folder.`,
      )
    }
    rmSync(path, { force: true })
  }
}

/** Whether the very process that had this start lives: ids are given anew, in containers often the same one. */
function isAlive(pid: number, since: unknown): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
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
