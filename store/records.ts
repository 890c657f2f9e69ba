import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { fromItem, recordKey, toItem } from './item.ts'
import { indexKeys } from './listing.ts'
import { monthsKey } from './months.ts'
import type { Records, StoredRecord } from './ports.ts'

/** Article records. Needs `dynamodb:GetItem`; to write also `dynamodb:PutItem` and `dynamodb:UpdateItem`. */
export function dynamoRecords(client: DynamoDBClient, table: string): Records {
  const months = monthKeeper(client, table)
  return {
    async get(id) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: recordKey(id), ConsistentRead: true }),
      )
      return Item === undefined ? undefined : fromItem(Item)
    },
    async put(record, expected) {
      // Before the record: a month without articles costs a query, an article without its month is not found.
      await months.note(record)
      return putIf(client, table, record, expected)
    },
  }
}

async function putIf(
  client: DynamoDBClient,
  table: string,
  record: StoredRecord,
  expected: number,
): Promise<boolean> {
  const condition =
    expected === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: 'revision = :expected',
          ExpressionAttributeValues: { ':expected': { N: String(expected) } },
        }
  try {
    await client.send(new PutItemCommand({ TableName: table, Item: toItem(record), ...condition }))
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

/** Adds a month to the months in use of a listing, once in the life of a container. */
function monthKeeper(client: DynamoDBClient, table: string) {
  const noted = new Set<string>()
  return {
    async note({ summary }: StoredRecord): Promise<void> {
      if (summary === null) return
      const { month, everybody, publisher } = indexKeys(summary)
      const unknown = [everybody, publisher].filter((listing) => !noted.has(`${listing}#${month}`))
      await Promise.all(
        unknown.map(async (listing) => {
          await client.send(
            new UpdateItemCommand({
              TableName: table,
              Key: monthsKey(listing),
              UpdateExpression: 'ADD months :month',
              ExpressionAttributeValues: { ':month': { SS: [month] } },
            }),
          )
          noted.add(`${listing}#${month}`)
        }),
      )
    },
  }
}
