/** Other people's servers: started on loopback, waited for, ended. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export interface Server {
  readonly url: string
  stop(): Promise<void>
}

export interface Launch {
  readonly command: string
  readonly args?: readonly string[]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly port: number
  /** Answers anything at all once it runs. */
  readonly path?: string
}

/** @throws Error with what it printed, where it ends or does not answer within a minute. */
export async function launch({ command, args = [], cwd, env, port, path = '/' }: Launch): Promise<Server> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const note = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-20_000)
  }
  child.stdout.on('data', note)
  child.stderr.on('data', note)
  const ended = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`
  const until = Date.now() + 60_000
  for (;;) {
    const answered = await fetch(url + path).then(
      () => true,
      () => false,
    )
    if (answered) break
    if (child.exitCode !== null || Date.now() > until) {
      child.kill('SIGKILL')
      throw new Error(`${command} does not answer at ${url}:\n${printed}`)
    }
    await pause(100)
  }
  const stop = async () => {
    child.kill()
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000)
    await ended
    clearTimeout(timer)
  }
  return { url, stop }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port')
  return address.port
}
