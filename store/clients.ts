import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import type { SQSClient } from '@aws-sdk/client-sqs'

/** Milliseconds. The SDK waits for ever by default; a silent connection must cost one retry, not a function's whole time. */
const PATIENCE = { connectionTimeout: 2_000, requestTimeout: 10_000, throwOnRequestTimeout: true }

/** Region, credentials and endpoint come from the environment (`AWS_REGION`, `AWS_ENDPOINT_URL_S3`, ...). */
export function s3Client(): S3Client {
  return new S3Client({ requestHandler: PATIENCE })
}

export function dynamoClient(): DynamoDBClient {
  return new DynamoDBClient({ requestHandler: PATIENCE })
}

/** Loaded when it is first needed: few articles change what is known of their publisher. */
export async function sqsClient(): Promise<SQSClient> {
  const sqs = await import('@aws-sdk/client-sqs')
  // Otherwise the queue's URL would say where SQS is, and not the environment as for the others.
  return new sqs.SQSClient({ requestHandler: PATIENCE, useQueueUrlAsEndpoint: false })
}
