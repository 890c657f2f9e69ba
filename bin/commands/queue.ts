import { onStack } from '../clients.ts'
import { openQueue } from '../queue.ts'
import type { StackSettings } from '../stack.ts'

/** `cleancopy queue [redrive]` */
export async function queue(action: 'redrive' | undefined, settings: StackSettings): Promise<number> {
  return onStack(settings, async ({ stack }) => {
    const opened = openQueue(stack)
    try {
      const [uploads, dead] = await Promise.all([opened.uploads(), opened.deadLetters()])
      if (action === undefined) {
        say(`${uploads.waiting} waiting, ${uploads.busy} being read, ${dead.waiting} dead letters`)
      } else if (dead.waiting === 0) {
        say('There are no dead letters.')
      } else {
        await opened.redrive()
        say(`${dead.waiting} dead letters go through again.`)
      }
      return 0
    } finally {
      opened.close()
    }
  })
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
