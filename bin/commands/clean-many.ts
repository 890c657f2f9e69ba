import { mkdir, readdir, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, join, relative, resolve, sep } from 'node:path'
import { Worker } from 'node:worker_threads'
import { SIDECAR } from '../../store/keys.ts'
import type { CleanSettings } from '../article.ts'
import { Complaint } from '../complaint.ts'
import { claimsOf } from '../options.ts'
import { bar, paint, progressOn } from '../terminal.ts'
import type { Result, Setup, Task } from './clean-worker.ts'

/** Cleans files and folders on every processor; results come in the order of the files. */
export async function cleanMany(targets: readonly string[], settings: CleanSettings): Promise<number> {
  const tasks = await tasksOf(targets, settings.out)
  if (tasks.length === 0) throw new Complaint(`There is no file to clean in ${targets.join(' or ')}.`, 1)
  if (settings.out !== undefined) await mkdir(settings.out, { recursive: true }).catch(unusable(settings.out))
  const setup: Setup = { format: settings.format, claims: claimsOf(settings), out: settings.out ?? null }
  const progress = progressOn(process.stderr)
  const finished: (Result | undefined)[] = tasks.map(() => undefined)
  let done = 0
  let written = 0
  let refused = 0

  const report = (index: number, result: Result) => {
    finished[index] = result
    done += 1
    for (let next = finished[written]; next !== undefined; next = finished[written]) {
      progress.clear()
      if (next.line !== null) process.stdout.write(`${next.line}\n`)
      if (next.refusal !== null) {
        refused += 1
        const { code, detail } = next.refusal
        process.stderr.write(`cleancopy: ${next.file} is refused (${code}): ${detail}\n`)
      }
      finished[written++] = undefined
    }
    progress.show(`${bar(done, tasks.length)} ${done} of ${tasks.length}, ${refused} refused`)
  }

  await inParallel(tasks, setup, report)
  progress.clear()
  const summary = `${done} ${done === 1 ? 'file' : 'files'}: ${done - refused} cleaned, ${refused} refused.`
  process.stderr.write(`${paint(refused > 0 ? 'yellow' : 'green', summary, process.stderr)}\n`)
  return refused > 0 ? 1 : 0
}

function unusable(folder: string): (cause: NodeJS.ErrnoException) => never {
  return (cause) => {
    const why = UNUSABLE.get(cause.code) ?? cause.message
    throw new Complaint(`Nothing can be written to ${folder}: ${why}.`, 2, { cause })
  }
}

const UNUSABLE: ReadonlyMap<string | undefined, string> = new Map([
  ['EEXIST', 'it is a file, and --out names a folder'],
  ['ENOTDIR', 'what stands before its last part is a file'],
  ['EACCES', 'that is not permitted'],
])

async function tasksOf(targets: readonly string[], out: string | undefined): Promise<readonly Task[]> {
  const tasks = (await Promise.all(targets.map((target) => tasksIn(target, out)))).flat()
  const seen = new Set<string>()
  for (const { name } of out === undefined ? [] : tasks) {
    if (seen.has(name))
      throw new Complaint(`Two articles would be written as ${name}: clean them one after the other.`, 2)
    seen.add(name)
  }
  // In one folder the names in it say enough.
  return targets.length === 1 ? tasks.map((task) => ({ ...task, file: task.name })) : tasks
}

/**
 * A file, or the articles under a folder, sorted by path: no hidden files, no sidecars, which describe other files, and
 * nothing that an earlier run wrote.
 */
async function tasksIn(target: string, out: string | undefined): Promise<readonly Task[]> {
  if (!(await stat(target)).isDirectory()) return [{ path: target, file: target, name: basename(target) }]
  const written = out === undefined ? undefined : resolve(out) + sep
  const entries = await readdir(target, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(SIDECAR))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => written === undefined || !resolve(path).startsWith(written))
    .map((path) => ({ path, file: path, name: relative(target, path) }))
    .filter(({ name }) => !name.split(sep).some((part) => part.startsWith('.')))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Deals the tasks out to workers, one at a time each. A worker that dies takes its one file with it, no more. */
async function inParallel(
  tasks: readonly Task[],
  setup: Setup,
  report: (index: number, result: Result) => void,
): Promise<void> {
  let next = 0
  const work = async (): Promise<void> => {
    let worker = startWorker(setup)
    while (next < tasks.length) {
      const index = next++
      const task = tasks[index]
      if (task === undefined) break
      const result = await ask(worker, task)
      if (result.dead) worker = startWorker(setup)
      report(index, result)
    }
    await worker.terminate()
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, work))
}

function startWorker(workerData: Setup): Worker {
  const here = import.meta.url
  if (here.endsWith('.js')) return new Worker(new URL('./clean-worker.js', here), { workerData })
  // Run from the sources: on Node 20 the loader of TypeScript is not handed down to threads.
  const [loader, worker] = ['tsx/esm/api', './clean-worker.ts'].map((name) =>
    JSON.stringify(import.meta.resolve(name)),
  )
  const code = `import(${loader}).then(({ register }) => { register(); return import(${worker}) })`
  return new Worker(code, { eval: true, workerData })
}

function ask(worker: Worker, task: Task): Promise<Result & { readonly dead?: boolean }> {
  return new Promise((resolve) => {
    const onMessage = (result: Result) => {
      worker.off('error', onError)
      resolve(result)
    }
    const onError = (error: Error) => {
      worker.off('message', onMessage)
      const refusal = { code: 'failed', detail: `Cleaning it failed: ${error.message}.` }
      resolve({
        file: task.file,
        line: JSON.stringify({ file: task.file, ok: false, refusal }),
        refusal,
        dead: true,
      })
    }
    worker.once('message', onMessage).once('error', onError)
    worker.postMessage(task)
  })
}
