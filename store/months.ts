import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import type { Item } from './item.ts'

export function monthsKey(listing: string): Item {
  return { pk: { S: `MONTHS#${listing}` }, sk: { S: 'MONTHS' } }
}

/** Months that a listing has or had articles in, newest first. */
export async function monthsOf(client: DynamoDBClient, table: string, listing: string): Promise<string[]> {
  const { Item } = await client.send(new GetItemCommand({ TableName: table, Key: monthsKey(listing) }))
  return (Item?.['months']?.SS ?? []).toSorted().reverse()
}
