import { randomBytes } from 'node:crypto'
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb'

const KEY = { pk: { S: 'SECRET' }, sk: { S: 'CURSOR' } }

/**
 * The secret that cursors are signed with: 32 random bytes, made by whoever needs it first and the same for all, kept for
 * the life of the process. Needs `dynamodb:GetItem` and, for partition key `SECRET` alone, `dynamodb:PutItem`.
 */
export function cursorSecret(client: DynamoDBClient, table: string): () => Promise<Uint8Array> {
  let secret: Promise<Uint8Array> | undefined
  return () => {
    secret ??= readOrMake(client, table).catch((error: unknown) => {
      secret = undefined
      throw error
    })
    return secret
  }
}

async function readOrMake(client: DynamoDBClient, table: string): Promise<Uint8Array> {
  const stored = await read(client, table)
  if (stored !== undefined) return stored
  try {
    const made = randomBytes(32)
    const Item = { ...KEY, secret: { B: made } }
    await client.send(
      new PutItemCommand({ TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    )
    return made
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    const theirs = await read(client, table)
    if (theirs === undefined) throw new Error('The cursor secret is there and is not', { cause: error })
    return theirs
  }
}

async function read(client: DynamoDBClient, table: string): Promise<Uint8Array | undefined> {
  const { Item } = await client.send(new GetItemCommand({ TableName: table, Key: KEY, ConsistentRead: true }))
  return Item?.['secret']?.B
}
