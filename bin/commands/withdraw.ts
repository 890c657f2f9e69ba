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
    if ((await records.get(articleId(key))) === undefined)
      throw new Complaint(`There is no article of ${key}.`, 1)
    await s3.send(new DeleteObjectCommand({ Bucket: stack.bucket, Key: key }))
    if (!settings.wait) return 0
    const record = await waitFor(clients, key, 90, ({ state }) => state.status === 'withdrawn')
    process.stdout.write(`${outcomeLine(clients, record)}\n`)
    return 0
  })
}
