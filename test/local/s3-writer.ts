/** A process to be killed: an engine on the folder given, events appended to a file before they are acknowledged. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { startS3 } from '../../local/s3/index.ts'

const folder = process.argv[2] ?? ''
void startS3({
  folder: join(folder, 's3'),
  buckets: ['uploads'],
  onEvent: (event) => appendFileSync(join(folder, 'events'), `${JSON.stringify(event)}\n`),
}).then(({ port }) => process.send?.(port))
