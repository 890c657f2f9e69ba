import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'
import { paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3'
import type { ListedObject } from './compare.ts'
import { fromItem } from './item.ts'
import type { StoredRecord } from './ports.ts'

/** All objects of a bucket, in order of their keys. Needs `s3:ListBucket`. */
export async function* listObjects(client: S3Client, bucket: string): AsyncGenerator<ListedObject> {
  // URL-encoded, as XML cannot carry every character that a key may have.
  for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, EncodingType: 'url' })) {
    for (const { Key = '', ETag = '', Size = 0, LastModified } of page.Contents ?? []) {
      const key = page.EncodingType === 'url' ? decodeURIComponent(Key.replaceAll('+', ' ')) : Key
      yield { key, etag: ETag, bytes: Size, modifiedAt: LastModified?.toISOString() ?? '' }
    }
  }
}

/**
 * All article records without bodies that they hold, by a Scan: for the command line and the start of a local cloud only.
 * Every record that was written before the call is among them. Needs `dynamodb:Scan`.
 */
export async function* scanRecords(client: DynamoDBClient, table: string): AsyncGenerator<StoredRecord> {
  const query = {
    TableName: table,
    FilterExpression: 'sk = :record',
    ProjectionExpression: 'revision, detail, summary',
    ConsistentRead: true,
    ExpressionAttributeValues: { ':record': { S: 'RECORD' } },
  }
  for await (const page of paginateScan({ client }, query)) {
    for (const item of page.Items ?? []) yield fromItem(item)
  }
}
