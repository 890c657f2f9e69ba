import { userInfo } from 'node:os'
import { release as publishHeld } from '../../store/decisions.ts'
import { onStack } from '../clients.ts'
import { outcomeLine } from '../report.ts'
import type { StackSettings } from '../stack.ts'
import { find } from './show.ts'

/** `cleancopy release`: publishes a held article as it is now; its next upload is judged anew. */
export async function release(article: string, settings: StackSettings): Promise<number> {
  return onStack(settings, async (clients) => {
    const { id, version } = await find(clients, article)
    const released = await publishHeld(clients, id, userInfo().username, new Date().toISOString(), version)
    if (released.ok) {
      process.stdout.write(`${outcomeLine(clients, released.record)}\n`)
      return 0
    }
    const { code, detail } = released.refusal
    process.stderr.write(`cleancopy: not released (${code}): ${detail}\n`)
    return 1
  })
}
