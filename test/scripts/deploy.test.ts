import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explain } from '../../scripts/deploy-failure.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'deploy-'))
const assembly = join(folder, 'assembly')

/** Stands for AWS where it refuses: the caller's token has expired, or nothing was ever bootstrapped. */
let aws: Server
let expired = false
const fault = (code: string, message: string) =>
  `<ErrorResponse><Error><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`
const identity = `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::111122223333:user/u</Arn>
  <UserId>U</UserId><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`
beforeAll(async () => {
  aws = createServer(async (request, response) => {
    const body = (await request.toArray()).join('')
    const known = !expired && body.includes('Action=GetCallerIdentity')
    const parameter = String(request.headers['x-amz-target']).includes('GetParameter')
    response.writeHead(known ? 200 : 400, { 'content-type': parameter ? 'application/json' : 'text/xml' })
    const refusal = parameter
      ? '{"__type":"ParameterNotFound"}'
      : expired
        ? fault('ExpiredToken', 'The security token included in the request is expired')
        : fault('AccessDenied', 'User is not authorized to perform this action')
    response.end(known ? identity : refusal)
  })
  await new Promise<void>((resolve) => aws.listen(0, '127.0.0.1', resolve))
  writeAssembly()
})
afterAll(() => {
  aws.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A stack of nothing, as the CDK would have synthesised it. */
function writeAssembly(): void {
  const stack = {
    type: 'aws:cloudformation:stack',
    environment: 'aws://unknown-account/unknown-region',
    properties: {
      templateFile: 'Small.template.json',
      requiresBootstrapStackVersion: 6,
      bootstrapStackVersionSsmParameter: '/cdk-bootstrap/hnb659fds/version',
    },
  }
  const manifest = { version: '36.0.0', artifacts: { Small: stack } }
  mkdirSync(assembly)
  for (const [name, content] of Object.entries({
    'manifest.json': manifest,
    'cdk.out': { version: '36.0.0' },
    'Small.template.json': { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } },
  }))
    writeFileSync(join(assembly, name), JSON.stringify(content))
}

async function deploy(credentials: Record<string, string>): Promise<{ code: number | null; last: string }> {
  const address = aws.address()
  const port = typeof address === 'object' ? address?.port : 0
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      'scripts/deploy.ts',
      '--app',
      assembly,
      '--no-notices',
      '--require-approval',
      'never',
    ],
    {
      cwd: project,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        AWS_REGION: 'eu-central-1',
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
        CDK_DISABLE_CLI_TELEMETRY: 'true',
        ...credentials,
      },
    },
  )
  const printed = child.stderr.setEncoding('utf8').toArray()
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, last: (await printed).join('').trim().split('\n').at(-1) ?? '' }
}

describe('npm run deploy ends with what to do', { timeout: 120_000 }, () => {
  const keys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' }

  it('where there are no credentials', async () => {
    expect(await deploy({})).toEqual({
      code: 1,
      last: expect.stringMatching(/^There are no AWS credentials/),
    })
  })

  it('where the credentials have expired', async () => {
    expired = true
    expect(await deploy(keys)).toEqual({
      code: 1,
      last: expect.stringMatching(/^The AWS credentials have expired/),
    })
    expired = false
  })

  it('where nothing was bootstrapped', async () => {
    const last = expect.stringContaining('run "npx cdk bootstrap aws://111122223333/eu-central-1" once')
    expect(await deploy(keys)).toEqual({ code: 1, last })
  })
})

describe('explain', () => {
  it('knows a region without ARM64 by what Lambda says', () => {
    const output =
      'Resource handler returned message: "Architecture "arm64" is not supported in eu-west-3. Please select "x86_64" or remove the Architectures value from your request and try again (Service: Lambda, Status Code: 400)"'
    expect(explain(output)).toBe(
      'Lambda has no ARM64 in eu-west-3: repeat the command with -c architecture=x86_64.',
    )
  })

  it('leaves what it does not know to the CDK', () => {
    expect(explain('Cleancopy: Rate exceeded')).toBeUndefined()
  })
})
