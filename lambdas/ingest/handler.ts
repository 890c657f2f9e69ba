import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type { Look, Settled } from '../../store/settle.ts'
import { articleLine, failureLine } from './log.ts'
import { type Errand, errandsOf, looksOf } from './messages.ts'

export interface IngestPorts {
  /** Throws where the look must be tried again. */
  readonly settle: (look: Look) => Promise<Settled>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Takes one line of JSON. */
  readonly log: (line: string) => void
}

/** Articles at once: enough to hide the waiting for S3 and DynamoDB behind the one thread that cleans. */
const CONCURRENCY = 4

/**
 * The queue's consumer. A message fails alone: it is reported if it is no S3 notification or if one of its articles could
 * not be settled, and comes again until the queue gives it up. An upload that cannot be cleaned is settled: as refused.
 */
export function makeIngest(ports: IngestPorts): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return async ({ Records }) => {
    const failed = new Set<string>()
    const asked = Records.map(({ messageId, body }) => {
      const looks = looksOf(body)
      if (looks === undefined) {
        failed.add(messageId)
        ports.log(failureLine('not an S3 notification', { messageId, start: body.slice(0, 200) }))
      }
      return { messageId, looks: looks ?? [] }
    })

    const errands = errandsOf(asked).values()
    const work = async () => {
      for (const errand of errands) {
        if (!(await run(ports, errand))) for (const messageId of errand.messageIds) failed.add(messageId)
      }
    }
    await Promise.all(Array.from({ length: CONCURRENCY }, work))
    return { batchItemFailures: Array.from(failed, (itemIdentifier) => ({ itemIdentifier })) }
  }
}

async function run({ settle, now, log }: IngestPorts, { key, looks }: Errand): Promise<boolean> {
  try {
    for (const look of looks) {
      const start = now()
      const settled = await settle(look)
      const end = now()
      log(articleLine(settled, end, end - start))
      if (settled.change !== 'outdated') break
    }
    return true
  } catch (error) {
    log(failureLine('not settled', { key }, error))
    return false
  }
}
