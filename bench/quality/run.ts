import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { SystemName } from './systems.ts'
import type { Answer } from './worker.ts'

/** A page may take this long; Defuddle never ends on some of them. */
const LONGEST_MS = 20_000

/** What came of one page; without an extraction where the system threw, ran out of memory or did not end in time. */
export type Result = Partial<Answer> & { readonly id: string; readonly endless?: true }

/** Runs one system over the pages, one after another, in a process that is made anew when a page kills it. */
export async function run(
  folder: string,
  name: SystemName,
  ids: readonly string[],
  progress: (done: number) => void,
): Promise<readonly Result[]> {
  const results: Result[] = []
  let worker = await start(folder, name)
  for (const id of ids) {
    const answer = await ask(worker, id)
    results.push({ id, ...answer })
    progress(results.length)
    if (answer === undefined || 'endless' in answer) {
      worker.kill('SIGKILL')
      worker = await start(folder, name)
    }
  }
  worker.kill()
  return results
}

async function start(folder: string, name: SystemName): Promise<ChildProcess> {
  const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [folder, name], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  const [first] = await Promise.race([once(worker, 'message'), once(worker, 'exit')])
  if (first !== 'ready') throw new Error(`${name} could not be loaded (exit ${first}).`)
  return worker
}

/** Undefined where the process died. */
function ask(worker: ChildProcess, id: string): Promise<Answer | { endless: true } | undefined> {
  return new Promise((resolve) => {
    const end = (answer: Answer | { endless: true } | undefined): void => {
      clearTimeout(timer)
      worker.off('message', end)
      worker.off('exit', died)
      resolve(answer)
    }
    const died = (): void => end(undefined)
    const timer = setTimeout(() => end({ endless: true }), LONGEST_MS)
    worker.on('message', end).on('exit', died)
    worker.send(id)
  })
}
