/** The AWS side of a stack, and what its failures mean to a person. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { s3Bodies } from '../store/bodies.ts'
import { openLibrary } from '../store/library.ts'
import type { Library } from '../store/library-ports.ts'
import type { Records } from '../store/ports.ts'
import { dynamoPublishers } from '../store/publishers/dynamo.ts'
import type { Publishers } from '../store/publishers/ports.ts'
import { dynamoRecords } from '../store/records.ts'
import { dynamoRules, type RuleBook } from '../store/rules.ts'
import { Complaint } from './complaint.ts'
import { findStack, LOCAL_CREDENTIALS, type Stack, type StackSettings } from './stack.ts'

export interface Clients {
  readonly stack: Stack
  readonly s3: S3Client
  readonly dynamodb: DynamoDBClient
  readonly records: Records
  readonly library: Library
  readonly rules: RuleBook
  readonly publishers: Publishers
}

export function connect(stack: Stack): Clients {
  const { endpoints, region } = stack
  const common = {
    ...(region === undefined ? {} : { region }),
    ...(endpoints === undefined ? {} : { credentials: LOCAL_CREDENTIALS }),
  }
  const s3 = new S3Client({
    ...common,
    ...(endpoints === undefined ? {} : { endpoint: endpoints.s3, forcePathStyle: true }),
  })
  const dynamodb = new DynamoDBClient({
    ...common,
    ...(endpoints === undefined ? {} : { endpoint: endpoints.dynamodb }),
  })
  const records = dynamoRecords(dynamodb, stack.table)
  const bodies = s3Bodies(s3, stack.articles)
  const library = openLibrary(dynamodb, stack.table, records, bodies)
  const publishers = dynamoPublishers(dynamodb, stack.table)
  return { stack, s3, dynamodb, records, library, publishers, rules: dynamoRules(dynamodb, stack.table) }
}

/** Runs a command on the stack that the settings name; failures that a person can mend become complaints. */
export async function onStack(
  settings: StackSettings,
  run: (clients: Clients) => Promise<number>,
): Promise<number> {
  // The SDK's advice to upgrade Node says nothing about the command.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'
  const stack = findStack(settings)
  const clients = connect(stack)
  try {
    return await run(clients)
  } catch (error) {
    const sentence = meaning(error, stack)
    if (sentence === undefined) throw error
    throw new Complaint(sentence, 1)
  } finally {
    clients.s3.destroy()
    clients.dynamodb.destroy()
  }
}

/** What to do about a failure, or undefined for one that nobody expects. */
export function meaning(error: unknown, stack: Stack): string | undefined {
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  switch (code) {
    case 'ECONNREFUSED':
    case 'ECONNRESET':
      return stack.kind === 'local'
        ? `Nothing answers at ${stack.endpoints?.s3}: the local cloud has stopped; start it again with "npm start".`
        : 'AWS cannot be reached: the connection was refused.'
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'AWS cannot be reached: check the network and the region.'
    case 'CredentialsProviderError':
      return 'There are no AWS credentials: log in with "aws sso login" or set AWS_PROFILE.'
    case 'ExpiredToken':
    case 'ExpiredTokenException':
    case 'TokenProviderError':
    case 'UnrecognizedClientException':
    case 'InvalidAccessKeyId':
    case 'SignatureDoesNotMatch':
      return 'The AWS credentials have expired or are wrong: log in again.'
    case 'AccessDenied':
    case 'AccessDeniedException':
      return `These AWS credentials may not do this: ${error.message}`
    case 'NoSuchBucket':
      return `There is no bucket ${stack.bucket}: was the stack deployed here, and is the region right?`
    case 'ResourceNotFoundException':
      return `There is no table ${stack.table}: was the stack deployed here, and is the region right?`
    case 'QueueDoesNotExist':
    case 'AWS.SimpleQueueService.NonExistentQueue':
      return `There is no queue ${stack.queue}: was the stack deployed here, and is the region right?`
    default:
      return error.message === 'Region is missing' ? 'The AWS region is missing: set AWS_REGION.' : undefined
  }
}
