/**
 * A stranger's first deployment, without an account: the CDK's own commands, unmodified, against MiniStack on loopback.
 *
 * Where MiniStack (1.5) differs from AWS, as far as this test touches it:
 * - the API's host is `ID.execute-api.localhost`, which not every resolver knows: see `read`;
 * - virtual-hosted buckets need such a name too: see `forcePathStyle`;
 * - its functions run on this machine, without Lambda's copy of the AWS SDK: see ministack.ts;
 * - its CloudFormation sets no tags on buckets, and the helper that empties a bucket wants one: see `tagAsDeployed`;
 * - IAM is not enforced, so what a role lacks does not show here: test/lib has its own proof of that.
 * Its event keys are URL-encoded and its sequencers rise, as S3's do; older releases did neither.
 */
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  DeleteObjectCommand,
  ListBucketsCommand,
  PutBucketTaggingCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { articleId } from '../../store/keys.ts'
import { CREDENTIALS, REGION } from './ministack.ts'
import { root, temporary } from './scratch.ts'

const KEY = 'Hafen Kurier/Übung + 100% é.txt'
const article = (day: string) =>
  `The harbour council voted on ${day} to close the north quay.\nLeave a Reply\n`
const cleaned = (day: string) => `The harbour council voted on ${day} to close the north quay.\n`

interface Outputs {
  readonly UploadsBucket: string
  readonly ArticlesBucket: string
  readonly TableName: string
  readonly ApiUrl: string
  readonly Region: string
}

const folder = temporary()
let url: string
let s3: S3Client
beforeAll(() => {
  const endpoint = inject('s3Endpoint')
  if (endpoint === undefined) throw new Error('No MiniStack was started')
  url = endpoint
  const credentials = {
    accessKeyId: CREDENTIALS.AWS_ACCESS_KEY_ID,
    secretAccessKey: CREDENTIALS.AWS_SECRET_ACCESS_KEY,
  }
  s3 = new S3Client({ endpoint, region: REGION, credentials, forcePathStyle: true })
})
afterAll(() => {
  s3?.destroy()
  rmSync(folder, { recursive: true, force: true })
})

/** The CDK's command line as it comes; only the place of AWS is said, and that it must ask nobody else. */
function cdk(...args: readonly string[]): Promise<{ exit: number | null; printed: string }> {
  const quiet = ['--no-notices', '--ci', '--output', join(folder, 'cdk.out')]
  const child = spawn(process.execPath, [join(root, 'node_modules/aws-cdk/bin/cdk'), ...args, ...quiet], {
    cwd: root,
    timeout: 240_000,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      ...CREDENTIALS,
      AWS_REGION: REGION,
      AWS_ENDPOINT_URL: url,
      AWS_EC2_METADATA_DISABLED: 'true',
      CDK_DISABLE_CLI_TELEMETRY: 'true',
      CDK_DISABLE_VERSION_CHECK: '1',
    },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (exit) => resolve({ exit, printed }))
  })
}

async function deploy(...args: readonly string[]): Promise<Outputs> {
  const file = join(folder, 'outputs.json')
  const { exit, printed } = await cdk(
    'deploy',
    '--require-approval',
    'never',
    '--outputs-file',
    file,
    ...args,
  )
  expect(exit, printed).toBe(0)
  const stacks: Record<string, Outputs> = JSON.parse(readFileSync(file, 'utf8'))
  const [outputs] = Object.values(stacks)
  if (outputs === undefined) throw new Error(`cdk deploy named no outputs: ${printed}`)
  return outputs
}

/** As a reader does, but for the name of the host: it is sent, and not looked up. */
function read(url: string): Promise<{ status: number | undefined; body: string }> {
  const { host, port, pathname } = new URL(url)
  const headers = { host, accept: 'text/plain' }
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: pathname, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text
      })
      response.on('end', () => resolve({ status: response.statusCode, body }))
    })
      .on('error', reject)
      .end()
  })
}

const articleUrl = ({ ApiUrl }: Outputs) => `${ApiUrl}/v1/articles/${articleId(KEY)}`

const reviewUrl = ({ ApiUrl }: Outputs) => `${ApiUrl}/v1/review/articles/${articleId(KEY)}`

/** Reads until the answer is as wanted, for half a minute. */
async function becomes(stack: Outputs, wanted: { status: number; body?: string }): Promise<void> {
  const until = Date.now() + 30_000
  let seen = await read(articleUrl(stack))
  while (Date.now() < until && (seen.status !== wanted.status || seen.body !== (wanted.body ?? seen.body))) {
    await pause(200)
    seen = await read(articleUrl(stack))
  }
  expect(seen).toMatchObject(wanted)
}

const upload = ({ UploadsBucket }: Outputs, Body: string) =>
  s3.send(new PutObjectCommand({ Bucket: UploadsBucket, Key: KEY, Body }))

async function buckets(): Promise<readonly (string | undefined)[]> {
  const { Buckets = [] } = await s3.send(new ListBucketsCommand())
  return Buckets.map(({ Name }) => Name)
}

/** Sets the tag that the template asks for, and that AWS sets by itself. */
async function tagAsDeployed(Bucket: string): Promise<void> {
  const TagSet = [{ Key: 'aws-cdk:auto-delete-objects', Value: 'true' }]
  await s3.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet } }))
}

async function tableStatus({ TableName }: Outputs): Promise<string | undefined> {
  const { endpoint, region, credentials } = s3.config
  const dynamo = new DynamoDBClient({
    region,
    credentials,
    ...(endpoint && { endpoint: await endpoint() }),
  })
  try {
    return (await dynamo.send(new DescribeTableCommand({ TableName }))).Table?.TableStatus
  } finally {
    dynamo.destroy()
  }
}

describe('a deployment', { timeout: 300_000 }, () => {
  let prod: Outputs
  let dev: Outputs

  it('is told what to do first, where nobody bootstrapped', async () => {
    const { exit, printed } = await cdk('deploy', '--require-approval', 'never')
    expect(exit).toBe(1)
    expect(printed).toContain("Please run 'cdk bootstrap'")
  })

  it('bootstraps and deploys', async () => {
    const { exit, printed } = await cdk('bootstrap')
    expect(exit, printed).toBe(0)
    prod = await deploy()
    expect(prod.Region).toBe(REGION)
  })

  it('serves an upload, its replacement, and the end of it', async () => {
    await upload(prod, article('Monday'))
    await becomes(prod, { status: 200, body: cleaned('Monday') })
    expect((await read(reviewUrl(prod))).status).toBe(403) // nobody signed
    await upload(prod, article('Tuesday'))
    await becomes(prod, { status: 200, body: cleaned('Tuesday') })
    await s3.send(new DeleteObjectCommand({ Bucket: prod.UploadsBucket, Key: KEY }))
    await becomes(prod, { status: 410 })
  })

  it('comes twice in one account, side by side', async () => {
    await upload(prod, article('Wednesday'))
    dev = await deploy('-c', 'stage=dev')
    await becomes(prod, { status: 200, body: cleaned('Wednesday') })
    expect((await read(articleUrl(dev))).status).toBe(404)
    await upload(dev, article('Thursday'))
    await becomes(dev, { status: 200, body: cleaned('Thursday') })
    await becomes(prod, { status: 200, body: cleaned('Wednesday') })
  })

  it('takes a stage away with all that it holds, and leaves the other alone', async () => {
    await tagAsDeployed(dev.UploadsBucket)
    await tagAsDeployed(dev.ArticlesBucket)
    const { exit, printed } = await cdk('destroy', '--force', '-c', 'stage=dev')
    expect(exit, printed).toBe(0)
    const left = await buckets()
    expect(left).not.toContain(dev.UploadsBucket)
    expect(left).not.toContain(dev.ArticlesBucket)
    await expect(tableStatus(dev)).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
    await becomes(prod, { status: 200, body: cleaned('Wednesday') })
  })

  it('keeps the data of production when its stack goes', async () => {
    const { exit, printed } = await cdk('destroy', '--force')
    expect(exit, printed).toBe(0)
    expect(await buckets()).toEqual(expect.arrayContaining([prod.UploadsBucket, prod.ArticlesBucket]))
    expect(await tableStatus(prod)).toBe('ACTIVE')
    expect((await read(articleUrl(prod))).status).not.toBe(200)
  })
})
