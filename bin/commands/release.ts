import { userInfo } from 'node:os'
import { type HoldReason, release as publishHeld, hold as takeBack } from '../../store/decisions.ts'
import { onStack } from '../clients.ts'
import { outcomeLine } from '../report.ts'
import type { StackSettings } from '../stack.ts'
import { find } from './show.ts'

/** `cleancopy release`: publishes a held article as it is now; its next upload is judged anew. */
export async function release(article: string, settings: StackSettings): Promise<number> {
  return decide(article, settings, publishHeld, 'not released', {})
}

/** `cleancopy hold`: takes a published article back as it is now, and says why; its next upload is judged anew. */
export async function hold(
  article: string,
  { category, reason, ...settings }: HoldSettings,
): Promise<number> {
  return decide(article, settings, takeBack, 'not held', { category, reason })
}

type HoldSettings = StackSettings & HoldReason

async function decide(
  article: string,
  settings: StackSettings,
  decision: typeof takeBack,
  failed: string,
  why: HoldReason,
): Promise<number> {
  return onStack(settings, async (clients) => {
    const { id, version } = await find(clients, article)
    const decided = await decision(clients, id, userInfo().username, new Date().toISOString(), version, why)
    if (decided.ok) {
      process.stdout.write(`${outcomeLine(clients, decided.record)}\n`)
      return 0
    }
    const { code, detail } = decided.refusal
    process.stderr.write(`cleancopy: ${failed} (${code}): ${detail}\n`)
    return 1
  })
}
