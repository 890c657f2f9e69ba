import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { fieldsOf } from '../json.ts'
import type { FunctionPlan } from '../template/plan.ts'

/** What became of an invocation; `result` is the handler's answer as JSON. */
export type Invoked =
  | { readonly ok: true; readonly result: string }
  | { readonly ok: false; readonly error: string; readonly trace: readonly string[] }

export interface Sandbox {
  /** One at a time. Never rejects. A sandbox that is not `alive` afterwards is spent. */
  invoke(event: string): Promise<Invoked>
  readonly alive: boolean
  close(): Promise<void>
}

/** Lambda's limit for a synchronous answer. */
const MAX_PAYLOAD_BYTES = 6_291_556
/** Lambda's limit for loading the bundle. */
const INIT_MS = 10_000

/**
 * One execution environment: the bundle in a worker thread that has its own modules, globals, environment and heap. What
 * breaks it (a crash, running out of memory or time) ends it alone.
 * @param write takes what the function prints.
 */
export function openSandbox(
  plan: FunctionPlan,
  environment: Readonly<Record<string, string>>,
  write: (chunk: string) => void,
): Sandbox {
  const worker = new Worker(new URL('./runtime.mjs', import.meta.url), {
    workerData: {
      ...entryOf(plan),
      functionName: plan.name,
      arn: plan.arn,
      memoryMegabytes: plan.memoryMegabytes,
    },
    env: { ...environment },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: plan.memoryMegabytes },
    stdout: true,
    stderr: true,
  })
  worker.stdout.setEncoding('utf8').on('data', write)
  worker.stderr.setEncoding('utf8').on('data', write)

  let alive = true
  let settle: ((outcome: unknown) => void) | undefined
  let died: Invoked = { ok: false, error: 'Runtime.ExitError: the function ended its process.', trace: [] }
  worker.on('error', (error: unknown) => {
    died = {
      ok: false,
      error: String(error),
      trace: error instanceof Error ? (error.stack ?? '').split('\n') : [],
    }
  })
  const ready = new Promise<void>((resolve) => {
    worker.on('message', (message: unknown) => (message === 'ready' ? resolve() : settle?.(message)))
    worker.on('exit', () => {
      alive = false
      resolve()
      settle?.(died)
    })
  })
  const close = async () => {
    alive = false
    await worker.terminate()
  }

  async function answer(event: string): Promise<unknown> {
    const slow = `Sandbox.Timedout: loading ${plan.name} took longer than ${INIT_MS / 1000} seconds.`
    if (
      !(await within(
        INIT_MS,
        ready.then(() => true),
      ))
    )
      return close().then(() => failure(slow))
    if (!alive) return died
    const milliseconds = plan.timeoutSeconds * 1000
    const answered = new Promise<unknown>((resolve) => {
      settle = resolve
    })
    worker.postMessage({ event, requestId: randomUUID(), deadline: Date.now() + milliseconds })
    const outcome = await within(milliseconds, answered)
    settle = undefined
    if (outcome !== undefined) return outcome
    await close()
    return failure(`Sandbox.Timedout: ${plan.name} ran longer than ${plan.timeoutSeconds} seconds.`)
  }

  return {
    get alive() {
      return alive
    },
    async invoke(event) {
      // A worker that waits for work must not keep the process, one that works must.
      worker.ref()
      const outcome = toInvoked(await answer(event))
      worker.unref()
      return outcome
    },
    close,
  }
}

function entryOf({ folder, handler }: FunctionPlan): { file: string; exportName: string } {
  const dot = handler.lastIndexOf('.')
  const name = handler.slice(0, dot)
  const file = ['.mjs', '.js', '.cjs']
    .map((ending) => join(folder, name + ending))
    .find((path) => existsSync(path))
  if (file === undefined)
    throw new Error(`${folder} has no ${name}.mjs, .js or .cjs for the handler ${handler}.`)
  return { file: pathToFileURL(file).href, exportName: handler.slice(dot + 1) }
}

/** Undefined where the time ran out first. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds)
  })
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer))
}

function failure(error: string): Invoked {
  return { ok: false, error, trace: [] }
}

function toInvoked(outcome: unknown): Invoked {
  const { ok, result, error, trace } = fieldsOf(outcome)
  if (ok === true && typeof result === 'string') {
    if (Buffer.byteLength(result) <= MAX_PAYLOAD_BYTES) return { ok: true, result }
    return failure(`Function.ResponseSizeTooLarge: the answer is larger than ${MAX_PAYLOAD_BYTES} bytes.`)
  }
  if (typeof error === 'string')
    return { ok: false, error, trace: Array.isArray(trace) ? trace.map(String) : [] }
  const { errorType, errorMessage, trace: lines } = fieldsOf(error)
  return {
    ok: false,
    error: `${String(errorType)}: ${String(errorMessage)}`,
    trace: Array.isArray(lines) ? lines.map(String) : [],
  }
}
