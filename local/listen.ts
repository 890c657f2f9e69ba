import { once } from 'node:events'
import type { Server } from 'node:http'

const HOST = '127.0.0.1'

/** Listens on loopback, on a free port where `port` is taken. Gives the address. */
export async function listen(server: Server, port: number): Promise<string> {
  return orFreePort(port, async (wanted) => {
    server.listen(wanted, HOST)
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port.')
    return `http://${HOST}:${address.port}`
  })
}

/** Tries `port`, then any free one. */
export async function orFreePort<T>(port: number, start: (port: number) => Promise<T>): Promise<T> {
  try {
    return await start(port)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (port === 0 || (code !== 'EADDRINUSE' && code !== 'EACCES')) throw error
    return start(0)
  }
}
