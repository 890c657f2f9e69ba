import type { Queues } from './queue.ts'
import type { S3EventRecord } from './s3/index.ts'
import { encodeKey } from './s3/names.ts'
import { REGION } from './template/names.ts'
import type { BucketPlan, NotificationPlan } from './template/plan.ts'

/** Puts a bucket's event on the queues that its notifications name. */
export function notify(buckets: readonly BucketPlan[], queues: Queues, record: S3EventRecord): void {
  const bucket = buckets.find(({ name }) => name === record.s3.bucket.name)
  for (const notification of bucket?.notifications ?? []) {
    if (wants(notification, record)) queues.send(notification.queueArn, JSON.stringify({ Records: [record] }))
  }
}

function wants({ event, prefix, suffix }: NotificationPlan, record: S3EventRecord): boolean {
  const name = `s3:${record.eventName}`
  const named = event.endsWith('*') ? name.startsWith(event.slice(0, -1)) : name === event
  const key = decodeURIComponent(record.s3.object.key.replaceAll('+', ' '))
  return named && key.startsWith(prefix) && key.endsWith(suffix)
}

/** What S3 sends to each queue when a notification is made. */
export function sendTestEvents(buckets: readonly BucketPlan[], queues: Queues): void {
  for (const { name, notifications } of buckets) {
    const event = {
      Service: 'Amazon S3',
      Event: 's3:TestEvent',
      Time: new Date().toISOString(),
      Bucket: name,
    }
    for (const arn of new Set(notifications.map(({ queueArn }) => queueArn))) {
      queues.send(arn, JSON.stringify(event))
    }
  }
}

/** Records that ask for a look at these keys without any event of S3, hence without a sequencer. */
export function lookRequest(bucket: string, key: string): unknown {
  return {
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: REGION,
        eventTime: new Date().toISOString(),
        eventName: 'ObjectCreated:Put',
        s3: {
          s3SchemaVersion: '1.0',
          bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` },
          object: { key: encodeKey(key) },
        },
      },
    ],
  }
}
