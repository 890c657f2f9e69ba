import { mkdirSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { nodeOf, pythonWith, root, temporary } from './scratch.ts'
import { freePort, launch, type Server } from './server.ts'

/** Any will do, but for the account that they stand for. */
export const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' }
export const REGION = 'us-east-1'

/**
 * MiniStack, a whole AWS in one process, on loopback. It runs functions on this machine, with the Node that is first on the
 * PATH: here the one that the stack's functions ask for. Lambda's own Node brings the AWS SDK along, which the helper of
 * stages that vanish needs; the project's copy stands in for it where `require` looks last, and only for that.
 */
export async function startMiniStack(): Promise<Server> {
  const [bin, node] = await Promise.all([pythonWith('ministack==1.5.33', 'boto3>=1.28'), nodeOf(24)])
  const folder = temporary()
  const modules = join(folder, 'lambda-runtime')
  mkdirSync(modules)
  symlinkSync(join(root, 'node_modules/@aws-sdk'), join(modules, '@aws-sdk'))
  const port = await freePort()
  return launch({
    command: join(bin, 'ministack'),
    cwd: folder,
    port,
    path: '/_ministack/health',
    env: {
      ...CREDENTIALS,
      PATH: [node, process.env['PATH']].join(delimiter),
      NODE_PATH: modules,
      TMPDIR: folder,
      GATEWAY_PORT: String(port),
      BIND_HOST: '127.0.0.1',
      // Both listen on every address of the machine.
      IOT_MTLS_ENABLED: '0',
      SFTP_ENABLED: '0',
      // What vitest and npm leave in the environment is no business of a function's.
      NODE_OPTIONS: undefined,
      NODE_ENV: undefined,
    },
  })
}
