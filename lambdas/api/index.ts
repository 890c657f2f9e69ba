import { s3Bodies } from '../../store/bodies.ts'
import { dynamoClient, s3Client } from '../../store/clients.ts'
import { cursorSecret } from '../../store/cursor-secret.ts'
import { openLibrary } from '../../store/library.ts'
import { dynamoRecords } from '../../store/records.ts'
import { variable } from '../environment.ts'
import { makeApi } from './handler.ts'

const table = variable('TABLE_NAME')
const dynamo = dynamoClient()
const bodies = s3Bodies(s3Client(), variable('ARTICLES_BUCKET'))

const secret = process.env['ORIGIN_SECRET']

export const handler = makeApi({
  library: openLibrary(dynamo, table, dynamoRecords(dynamo, table), bodies),
  secret: cursorSecret(dynamo, table),
  cdn: secret === undefined ? undefined : { secret, publicUrl: variable('PUBLIC_URL') },
  log: (entry) => process.stdout.write(`${JSON.stringify(entry)}\n`),
})
