import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb'
import { inject } from 'vitest'

// It has no types of its own.
const dynalite: (options: { createTableMs: number }) => Server = createRequire(import.meta.url)('dynalite')

/** Of one test file's own, where several share an engine. */
export const TABLE = `articles-${randomUUID()}`

/** The project's table: on an engine in memory, or on the one that a global setup has started. */
export async function startDynamo(): Promise<{
  client: DynamoDBClient
  endpoint: string
  stop: () => Promise<void>
}> {
  const given = inject('dynamoEndpoint')
  const embedded = given === undefined ? await startDynalite() : undefined
  const endpoint = given ?? embedded?.endpoint ?? ''
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  await createTable(client)
  const stop = async () => {
    client.destroy()
    await embedded?.stop()
  }
  return { client, endpoint, stop }
}

async function startDynalite(): Promise<{ endpoint: string; stop: () => Promise<void> }> {
  const server = dynalite({ createTableMs: 0 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { endpoint: `http://127.0.0.1:${address.port}`, stop }
}

async function createTable(client: DynamoDBClient): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk', 'gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      KeySchema: keys(''),
      GlobalSecondaryIndexes: ['gsi1', 'gsi2'].map((IndexName) => ({
        IndexName,
        KeySchema: keys(IndexName),
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['summary'] },
      })),
    }),
  )
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: TABLE })
}

function keys(index: string) {
  return [
    { AttributeName: `${index}pk`, KeyType: 'HASH' as const },
    { AttributeName: `${index}sk`, KeyType: 'RANGE' as const },
  ]
}
