import { isDeepStrictEqual } from 'node:util'
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { defaultPolicy } from '../core/moderate/default-policy.ts'
import type { Policy } from '../core/moderate/policy.ts'
import type { PublisherSettings } from '../core/rights/settings.ts'
import type { Item } from './item.ts'
import { sha256 } from './version.ts'

/** What decides over articles. People change it while articles are read. */
export interface Rules {
  readonly policy: Policy
  /** What is said of all articles of the publisher. */
  readonly settings: PublisherSettings
  /** Equal names decide equally; part of every record. */
  readonly id: string
}

export interface RuleBook {
  /** The rules in force now for a publisher. Strongly consistent: what was switched before the call is in the answer. */
  read(publisher: string): Promise<Rules>
}

/** Which policy is in force; `epoch` rises with every change of the rules. */
const IN_FORCE: Item = { pk: { S: 'RULES' }, sk: { S: 'IN-FORCE' } }

function policyKey(id: string): Item {
  return { pk: { S: 'RULES' }, sk: { S: `POLICY#${id}` } }
}

function settingsKey(publisher: string): Item {
  return { pk: { S: `PUBLISHER#${publisher}` }, sk: { S: 'SETTINGS' } }
}

export function rulesOf(policy: Policy, settings: PublisherSettings = {}): Rules {
  const said = Object.keys(settings).length === 0 ? '' : ` ${sha256(JSON.stringify(settings)).slice(0, 16)}`
  return { policy, settings, id: `${policy.id}${said}` }
}

/** The rules that the table holds; the default policy where it holds none. Needs `dynamodb:GetItem`. */
export function dynamoRules(client: DynamoDBClient, table: string): RuleBook {
  // A policy of one name and version never changes.
  const policies = new Map<string, Policy>([[defaultPolicy.id, defaultPolicy]])
  /** Settings as of an epoch; whoever changes some raises it afterwards. */
  let settings = { epoch: '', of: new Map<string, PublisherSettings>() }
  return {
    async read(publisher) {
      const inForce = await get(client, table, IN_FORCE)
      const id = inForce?.['policy']?.S ?? defaultPolicy.id
      const epoch = inForce?.['epoch']?.N ?? '0'
      if (settings.epoch !== epoch) settings = { epoch, of: new Map() }
      const { of } = settings
      const policy = policies.get(id) ?? (await readPolicy(client, table, id))
      const said = of.get(publisher) ?? (await publisherSettings(client, table, publisher))
      policies.set(id, policy)
      of.set(publisher, said)
      return rulesOf(policy, said)
    },
  }
}

/** What is said of a publisher's articles; nothing of one that nobody knows. Needs `dynamodb:GetItem`. */
export async function publisherSettings(
  client: DynamoDBClient,
  table: string,
  publisher: string,
): Promise<PublisherSettings> {
  const json = (await get(client, table, settingsKey(publisher)))?.['settings']?.S
  return json === undefined ? {} : JSON.parse(json)
}

/** Replaces what is said of a publisher's articles. Needs `dynamodb:PutItem` and `UpdateItem`. */
export async function setPublisher(
  client: DynamoDBClient,
  table: string,
  publisher: string,
  settings: PublisherSettings,
  { by, at }: { readonly by: string; readonly at: string },
): Promise<void> {
  const Item = {
    ...settingsKey(publisher),
    settings: { S: JSON.stringify(settings) },
    by: { S: by },
    at: { S: at },
  }
  await client.send(new PutItemCommand({ TableName: table, Item }))
  await client.send(
    new UpdateItemCommand({
      TableName: table,
      Key: IN_FORCE,
      UpdateExpression: 'ADD epoch :one',
      ExpressionAttributeValues: { ':one': { N: '1' } },
    }),
  )
}

/** Name and version of the policy in force. Needs `dynamodb:GetItem`. */
export async function policyInForce(client: DynamoDBClient, table: string): Promise<string> {
  return (await get(client, table, IN_FORCE))?.['policy']?.S ?? defaultPolicy.id
}

/** The text of a stored policy; undefined where there is none of that name and version. */
export async function policyText(
  client: DynamoDBClient,
  table: string,
  id: string,
): Promise<string | undefined> {
  return (await get(client, table, policyKey(id)))?.['text']?.S
}

/**
 * Puts a policy in force, which decides over every look from now on. Answers `taken` and changes nothing where another text
 * has this name and version: what decided once must be found again. Needs `dynamodb:GetItem`, `PutItem` and `UpdateItem`.
 */
export async function usePolicy(
  client: DynamoDBClient,
  table: string,
  { id, text, by, at }: { id: string; text: string; by: string; at: string },
): Promise<'in-force' | 'taken'> {
  if (id === defaultPolicy.id) {
    if (!(await isDefault(text))) return 'taken'
    await putInForce(client, table, id)
    return 'in-force'
  }
  const Item = { ...policyKey(id), text: { S: text }, by: { S: by }, at: { S: at } }
  try {
    await client.send(
      new PutItemCommand({ TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    )
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    if ((await policyText(client, table, id)) !== text) return 'taken'
  }
  await putInForce(client, table, id)
  return 'in-force'
}

/** The default policy is stored nowhere: whoever goes back to it has a file that says the same. */
async function isDefault(text: string): Promise<boolean> {
  const { parsePolicy } = await import('../core/moderate/parse-policy.ts')
  const parsed = parsePolicy(text)
  return parsed.ok && isDeepStrictEqual(parsed.value, defaultPolicy)
}

async function putInForce(client: DynamoDBClient, table: string, id: string): Promise<void> {
  await client.send(
    new UpdateItemCommand({
      TableName: table,
      Key: IN_FORCE,
      UpdateExpression: 'SET policy = :id ADD epoch :one',
      ExpressionAttributeValues: { ':id': { S: id }, ':one': { N: '1' } },
    }),
  )
}

async function readPolicy(client: DynamoDBClient, table: string, id: string): Promise<Policy> {
  const text = await policyText(client, table, id)
  if (text === undefined) throw new Error(`The policy ${id} is in force and is not stored`)
  const { parsePolicy } = await import('../core/moderate/parse-policy.ts')
  const parsed = parsePolicy(text)
  if (parsed.ok) return parsed.value
  throw new Error(`The policy ${id} is in force and cannot be read: ${parsed.errors[0]?.detail}`)
}

async function get(client: DynamoDBClient, table: string, Key: Item): Promise<Item | undefined> {
  const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }))
  return Item
}
