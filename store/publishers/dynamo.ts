import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
  paginateScan,
  QueryCommand,
} from '@aws-sdk/client-dynamodb'
import type { Item } from '../item.ts'
import {
  ARTICLE,
  noteItem,
  noteKey,
  noteOf,
  profileItem,
  profileKey,
  profileOf,
  publisherPartition,
  sightingItem,
  sightingKey,
  sightingOf,
  sightingPartition,
} from './items.ts'
import type { Publishers, StoredProfile } from './ports.ts'
import { emptyProfile } from './profile.ts'

/** As many as are wanted of bodies that differ, and some more where they don't. */
const SIGHTINGS = 8

/** Profiles that a process remembers. */
const MOST_KNOWN = 200

/** Needs `dynamodb:GetItem` and `Query`; to write also `PutItem` and `DeleteItem`. */
export function dynamoPublishers(client: DynamoDBClient, table: string): Publishers {
  const get = async (Key: Item): Promise<Item | undefined> => {
    const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }))
    return Item
  }
  const put = (Item: Item, revision: number) =>
    unlessLater(() => client.send(new PutItemCommand({ TableName: table, Item, ...newerThan(revision) })))
  const remove = (Key: Item, revision: number) =>
    unlessLater(() => client.send(new DeleteItemCommand({ TableName: table, Key, ...newerThan(revision) })))
  const known = new Map<string, StoredProfile>()
  const profile = async (publisher: string): Promise<StoredProfile> => {
    const item = await get(profileKey(publisher))
    const read = item === undefined ? emptyProfile(publisher) : profileOf(item)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(publisher, read)
    return read
  }
  return {
    profile,
    lately: async (publisher) => known.get(publisher) ?? profile(publisher),
    putProfile: (profile, expected) =>
      unlessLater(() =>
        client.send(
          new PutItemCommand({ TableName: table, Item: profileItem(profile), ...isRevision(expected) }),
        ),
      ),
    async note(publisher, id) {
      const item = await get(noteKey({ publisher, id }))
      return item === undefined ? undefined : noteOf(publisher, item)
    },
    async *notes(publisher) {
      const query = {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :article)',
        ExpressionAttributeValues: {
          ':pk': { S: publisherPartition(publisher) },
          ':article': { S: ARTICLE },
        },
      }
      for await (const page of paginateQuery({ client }, query))
        for (const item of page.Items ?? []) yield noteOf(publisher, item)
    },
    async putNote(note) {
      await put(noteItem(note), note.revision)
    },
    async deleteNote(note) {
      await remove(noteKey(note), note.revision)
    },
    async putSighting(sighting) {
      await put(sightingItem(sighting), sighting.revision)
    },
    async deleteSighting(name) {
      await remove(sightingKey(name), name.revision)
    },
    async sightings(publisher, hash, after) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          ConsistentRead: true,
          Limit: SIGHTINGS,
          KeyConditionExpression: 'pk = :pk AND sk > :after',
          ExpressionAttributeValues: {
            ':pk': { S: sightingPartition(publisher, hash) },
            ':after': { S: after === '' ? ' ' : after },
          },
        }),
      )
      return Items.map((item) => sightingOf(publisher, item))
    },
  }
}

/** Every publisher's profile, by a Scan: for the command line only. Needs `dynamodb:Scan`. */
export async function* scanProfiles(client: DynamoDBClient, table: string): AsyncGenerator<StoredProfile> {
  const query = {
    TableName: table,
    FilterExpression: 'sk = :profile',
    ExpressionAttributeValues: { ':profile': { S: 'PROFILE' } },
  }
  for await (const page of paginateScan({ client }, query))
    for (const item of page.Items ?? []) yield profileOf(item)
}

function newerThan(revision: number) {
  return {
    ConditionExpression: 'attribute_not_exists(pk) OR revision < :revision',
    ExpressionAttributeValues: { ':revision': { N: String(revision) } },
  }
}

function isRevision(expected: number) {
  if (expected === 0) return { ConditionExpression: 'attribute_not_exists(pk)' }
  return {
    ConditionExpression: 'revision = :expected',
    ExpressionAttributeValues: { ':expected': { N: String(expected) } },
  }
}

/** Whether the condition held. */
async function unlessLater(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write()
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}
