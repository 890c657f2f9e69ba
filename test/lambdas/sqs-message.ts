import type { SQSRecord } from 'aws-lambda'

/** Message n of a batch as SQS hands it to a function; its id is `m<n>`. */
export function sqsMessage(body: string, n: number): SQSRecord {
  return {
    messageId: `m${n}`,
    body,
    receiptHandle: 'receipt',
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '0',
      SenderId: 'S3',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-central-1:111122223333:uploads',
    awsRegion: 'eu-central-1',
  }
}
