import { onStack } from '../clients.ts'
import { differences, differing } from '../differences.ts'
import { openQueue } from '../queue.ts'
import type { StackSettings } from '../stack.ts'
import { plain } from '../terminal.ts'

export interface RepairSettings extends StackSettings {
  readonly dryRun?: boolean
}

/**
 * `cleancopy repair`: what no event told, or what another version of the cleaner read, is read again. The local cloud does
 * the same at every start. Needs the right to list the bucket, to scan the table and to send to the queue.
 */
export async function repair({ dryRun, ...settings }: RepairSettings): Promise<number> {
  return onStack(settings, async (clients) => {
    const keys = await differences(clients)
    for (const key of keys) process.stdout.write(`${plain(key)}\n`)
    if (dryRun || keys.length === 0) {
      process.stderr.write(`${differing(keys.length)}.\n`)
      return 0
    }
    const queue = openQueue(clients.stack)
    try {
      await queue.look(keys)
    } finally {
      queue.close()
    }
    process.stderr.write(`${differing(keys.length)}: read again.\n`)
    return 0
  })
}
