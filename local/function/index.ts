import type { FunctionPlan } from '../template/plan.ts'
import { type Invoked, openSandbox, type Sandbox } from './sandbox.ts'

export type { Invoked } from './sandbox.ts'

export interface LocalFunction {
  /** Waits for a free sandbox. Never rejects. */
  invoke(event: unknown): Promise<Invoked>
  /** Opens the first sandbox, so that the first invocation finds the bundle loaded. */
  warm(): void
  close(): Promise<void>
}

export interface FunctionOptions {
  /** What the function finds in `process.env`, beside what its template says. */
  readonly environment: Readonly<Record<string, string>>
  /** Sandboxes that may run at once; as with Lambda each does one invocation at a time. */
  readonly concurrency: number
  /** Takes what the function prints, and why it failed. */
  readonly write: (chunk: string) => void
}

/** One function: a pool of sandboxes that grows when all are busy, and replaces those that died. */
export function openFunction(plan: FunctionPlan, options: FunctionOptions): LocalFunction {
  const free: Sandbox[] = []
  const all = new Set<Sandbox>()
  const waiting: ((sandbox: Sandbox) => void)[] = []
  let closed = false

  function open(): Sandbox {
    const sandbox = openSandbox(plan, environmentOf(plan, options.environment), options.write)
    all.add(sandbox)
    return sandbox
  }

  function take(): Sandbox | Promise<Sandbox> {
    const sandbox = free.pop()
    if (sandbox?.alive) return sandbox
    if (sandbox !== undefined) {
      all.delete(sandbox)
      return take()
    }
    return all.size < options.concurrency ? open() : new Promise((resolve) => waiting.push(resolve))
  }

  function giveBack(sandbox: Sandbox): void {
    if (!sandbox.alive) all.delete(sandbox)
    if (closed) return
    const next = waiting.shift()
    if (next !== undefined) next(sandbox.alive ? sandbox : open())
    else if (sandbox.alive) free.push(sandbox)
  }

  return {
    async invoke(event) {
      if (closed) return { ok: false, error: `${plan.name} is closed.`, trace: [] }
      const sandbox = await take()
      const outcome = await sandbox.invoke(JSON.stringify(event))
      if (!outcome.ok) options.write(`${[outcome.error, ...outcome.trace].join('\n')}\n`)
      giveBack(sandbox)
      return outcome
    },
    warm() {
      if (all.size === 0) free.push(open())
    },
    async close() {
      closed = true
      await Promise.all([...all].map((sandbox) => sandbox.close()))
    },
  }
}

/** What Lambda sets, and what the function's own configuration says. Nothing of this machine's environment. */
function environmentOf(plan: FunctionPlan, given: Readonly<Record<string, string>>): Record<string, string> {
  return {
    ...given,
    AWS_LAMBDA_FUNCTION_NAME: plan.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(plan.memoryMegabytes),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${plan.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    LAMBDA_TASK_ROOT: plan.folder,
    ...plan.environment,
  }
}
