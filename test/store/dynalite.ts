import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'

// It has no types of its own.
const dynalite: (options: { createTableMs: number }) => Server = createRequire(import.meta.url)('dynalite')

export const TABLE = 'articles'

/** A DynamoDB engine in memory with the project's table. */
export async function startDynamo(): Promise<{ client: DynamoDBClient; stop: () => Promise<void> }> {
  const server = dynalite({ createTableMs: 0 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${address.port}`,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
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
  const stop = async () => {
    client.destroy()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { client, stop }
}

function keys(index: string) {
  return [
    { AttributeName: `${index}pk`, KeyType: 'HASH' as const },
    { AttributeName: `${index}sk`, KeyType: 'RANGE' as const },
  ]
}
