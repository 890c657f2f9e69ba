import { DeleteObjectCommand } from '@aws-sdk/client-s3'
import { articleId } from '../../store/keys.ts'
import { onStack } from '../clients.ts'
import { Complaint } from '../complaint.ts'
import { outcomeLine } from '../report.ts'
import type { StackSettings } from '../stack.ts'
import { waitFor } from '../uploading.ts'

export interface WithdrawSettings extends StackSettings {
  readonly wait: boolean
}

/** `cleancopy delete`: deletes the upload; the article answers 410 from then on. */
export async function withdraw(key: string, settings: WithdrawSettings): Promise<number> {
  return onStack(settings, async (clients) => {
    const { s3, records, stack } = clients
    const known = await records.get(articleId(key))
    if (known === undefined) throw new Complaint(`There is no article of ${key}.`, 1)
    // Whatever the record says: an upload may have come that is still to be read.
    await s3.send(new DeleteObjectCommand({ Bucket: stack.bucket, Key: key }))
    if (known.state.status === 'withdrawn')
      throw new Complaint(`The article of ${key} is withdrawn already.`, 1)
    if (!settings.wait) return 0
    const record = await waitFor(clients, key, 90, ({ state }) => state.status === 'withdrawn')
    process.stdout.write(`${outcomeLine(clients, record)}\n`)
    return 0
  })
}
