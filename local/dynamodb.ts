import { once } from 'node:events'
import dynalite from 'dynalite'
import { type Fields, fieldsOf, isFields, listOf, parseJson } from './json.ts'
import { listen } from './listen.ts'
import type { TablePlan } from './template/plan.ts'

export interface DynamoEngine {
  readonly url: string
  close(): Promise<void>
}

export interface DynamoOptions {
  /** Where LevelDB keeps the tables. */
  readonly folder: string
  readonly port: number
  /** Made where they are missing. */
  readonly tables: readonly TablePlan[]
}

/** @throws Error where a table on disk has other keys or indexes than the template says. */
export async function startDynamo({ folder, port, tables }: DynamoOptions): Promise<DynamoEngine> {
  const server = dynalite({ path: folder, createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 })
  const url = await listen(server, port)
  const close = async () => {
    const closed = once(server, 'close')
    // Its own close also waits for the writes that LevelDB still has to do.
    const flushed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await Promise.all([closed, flushed])
  }
  try {
    for (const table of tables) await ensure(url, table)
  } catch (error) {
    await close()
    throw error
  }
  return { url, close }
}

async function ensure(url: string, { name, create }: TablePlan): Promise<void> {
  const made = await call(url, 'CreateTable', create)
  if (made.status !== 200 && !String(made.body['__type']).endsWith('ResourceInUseException')) {
    throw new Error(`The table ${name} could not be made: ${JSON.stringify(made.body)}`)
  }
  for (;;) {
    const { body } = await call(url, 'DescribeTable', { TableName: name })
    const table = fieldsOf(body['Table'])
    const indexes = listOf(table['GlobalSecondaryIndexes']).map(fieldsOf)
    if (shapeOf(table) !== shapeOf(create)) {
      throw new Error(
        `The table ${name} on disk has other keys or indexes than the template: remove the folder of the local cloud to begin anew.`,
      )
    }
    if (table['TableStatus'] === 'ACTIVE' && indexes.every(({ IndexStatus }) => IndexStatus === 'ACTIVE'))
      return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Keys, indexes and their types, whoever wrote them in whatever order. */
function shapeOf(table: Fields): string {
  const indexes = (kind: string) =>
    listOf(table[kind])
      .map(fieldsOf)
      .map(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection }))
  return canonical([
    table['KeySchema'],
    table['AttributeDefinitions'],
    indexes('GlobalSecondaryIndexes'),
    indexes('LocalSecondaryIndexes'),
  ])
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`
  if (!isFields(value)) return JSON.stringify(value) ?? ''
  const entries = Object.entries(value).map(([name, inner]) => `${name}:${canonical(inner)}`)
  return `{${entries.sort().join()}}`
}

/** One call without the SDK, which would take longer to load than everything else here to start. */
async function call(url: string, operation: string, body: Fields): Promise<{ status: number; body: Fields }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      'x-amz-date': '20200101T000000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=local/20200101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=local',
    },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: fieldsOf(parseJson(await response.text())) }
}
