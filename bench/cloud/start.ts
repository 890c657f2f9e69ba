import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { localStack, type Stack } from '../../bin/stack.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

export interface Started {
  /** From the command to the line that says that it is up: Node, the loader of TypeScript and all. */
  readonly milliseconds: number
  readonly stack: Stack
  stop(): Promise<void>
}

/** Runs `cleancopy start` as `npm start` does, and waits until it has shown its samples. */
export async function startCloud(folder: string): Promise<Started> {
  const begun = performance.now()
  const command = ['--import', 'tsx', 'bin/cleancopy.ts', 'start', '--folder', folder, '--port', '0']
  const child = spawn(process.execPath, command, { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] })
  let milliseconds = Number.NaN
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('The local cloud is up')) milliseconds = performance.now() - begun
    if (line.includes('Ctrl-C ends the local cloud')) break
  }
  if (Number.isNaN(milliseconds)) throw new Error('The local cloud did not start.')
  child.stdout.resume()
  return {
    milliseconds,
    stack: localStack(JSON.parse(readFileSync(join(folder, 'cloud.json'), 'utf8'))),
    async stop() {
      child.kill('SIGINT')
      await once(child, 'exit')
    },
  }
}
