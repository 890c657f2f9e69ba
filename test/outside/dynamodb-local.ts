import { jarsOf } from './scratch.ts'
import { freePort, launch, type Server } from './server.ts'

/**
 * AWS's own engine, in memory. Its licence forbids to pass it on, so it is fetched, and never part of this repository. It
 * listens on every address of the machine and has no option against that: run the suite where that does no harm.
 */
export async function startDynamoDbLocal(): Promise<Server> {
  const jars = await jarsOf('software.amazon.dynamodb', 'DynamoDBLocal', '3.1.0')
  const port = await freePort()
  const main = 'software.amazon.dynamodb.services.local.main.ServerRunner'
  const options = ['-inMemory', '-disableTelemetry', '-port', String(port)]
  return launch({
    command: 'java',
    args: [`-Djava.library.path=${jars}`, '-cp', `${jars}/*`, main, ...options],
    port,
  })
}
