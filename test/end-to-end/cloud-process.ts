/** A local cloud in a process of its own, for a test that kills it: `cloud-process.ts FOLDER`. Says `up` when it is. */
import { startLocalCloud } from '../../local/cloud.ts'

const [, , folder] = process.argv
await startLocalCloud({
  project: new URL('../..', import.meta.url).pathname,
  ...(folder === undefined ? {} : { folder }),
  ports: { s3: 0, dynamodb: 0, api: 0 },
})
process.stdout.write('up\n')
