import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import { DeleteObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FEWEST_ARTICLES } from '../../core/profile/learned.ts'
import { type LocalCloud, startLocalCloud } from '../../local/cloud.ts'
import { fieldsOf } from '../../local/json.ts'
import { ACCOUNT, REGION } from '../../local/template/names.ts'
import { articleId } from '../../store/keys.ts'
import { APPEAL, story as article } from '../core/story.ts'
import { type Call, type Recorder, startRecorder } from './recorder.ts'
import { allows, type Right, rightsOf } from './rights.ts'
import { clientsOf, project, putObject, signed, workingFolder } from './state.ts'

const functions = ['Ingest', 'Api', 'Review'] as const
const recorders: Recorder[] = []
const roles: { name: string; rights: Right[]; calls: Call[] }[] = []
let cwd: string
let cloud: LocalCloud

/** What Lambda itself does in the role's name, and no handler: logging, and reading the queue. */
const lambdas = ['logs:CreateLogStream', 'logs:PutLogEvents']
const pollers = ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage']

const report = 'The harbour council voted on Monday to close the north quay.\nLeave a Reply\n'
const card = 'The treasurer lost his card on Monday. Its number, he said, was 4111 1111 1111 1111.\n'

/** A long article that gzip cannot bring below what a record takes. */
function long(seed: string): string {
  const name = (n: number) =>
    createHash('sha256').update(`${seed}${n}`).digest('base64').replace(/\W|\d/g, '')
  return Array.from(
    { length: 400 },
    (_, n) => `The council of ${name(n)} met the harbour master on Monday.`,
  ).join('\n')
}

beforeAll(async () => {
  cwd = await workingFolder()
  const assembly = join(cwd, '.cleancopy/synth')
  const file = join(assembly, 'Cleancopy.template.json')
  const template = fieldsOf(JSON.parse(readFileSync(file, 'utf8')))
  const tableArn = (name: string) => `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${name}`
  const recorderOf = new Map<string, Recorder>()
  for (const name of functions) {
    const recorder = await startRecorder(tableArn)
    recorders.push(recorder)
    recorderOf.set(name, recorder)
    roles.push({ name, rights: rightsOf(template, name), calls: recorder.calls })
  }
  writeFileSync(file, JSON.stringify(through(template, recorderOf)))
  const ports = { s3: 0, dynamodb: 0, api: 0 }
  cloud = await startLocalCloud({ project, folder: join(cwd, '.cleancopy'), assembly, ports })
  for (const recorder of recorders)
    recorder.engines = { s3: cloud.s3Url, dynamodb: cloud.dynamoUrl, sqs: cloud.sqsUrl }
  await story()
}, 180_000)
afterAll(async () => {
  await cloud?.close()
  for (const recorder of recorders) recorder.close()
  rmSync(cwd, { recursive: true, force: true })
})

/** The template whose functions find their recorder where the engines would be. */
function through(template: ReturnType<typeof fieldsOf>, recorderOf: ReadonlyMap<string, Recorder>): object {
  const resources = Object.entries(fieldsOf(template['Resources'])).map(([id, value]) => {
    const resource = fieldsOf(value)
    const name = /^(Ingest|Api|Review)Function/.exec(id)?.[1]
    const url = resource['Type'] === 'AWS::Lambda::Function' ? recorderOf.get(name ?? '')?.url : undefined
    if (url === undefined) return [id, value]
    const properties = fieldsOf(resource['Properties'])
    const variables = fieldsOf(fieldsOf(properties['Environment'])['Variables'])
    const Environment = {
      Variables: {
        ...variables,
        AWS_ENDPOINT_URL_S3: url,
        AWS_ENDPOINT_URL_DYNAMODB: url,
        AWS_ENDPOINT_URL_SQS: url,
      },
    }
    return [id, { ...resource, Properties: { ...properties, Environment } }]
  })
  return { ...template, Resources: Object.fromEntries(resources) }
}

const get = async (path: string) => {
  const response = await fetch(`${cloud.apiUrl}${path}`, { headers: { accept: 'text/plain' } })
  return { status: response.status, text: await response.text() }
}
const review = async (path: string, body?: object) => {
  const asked = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const response = await fetch(`${cloud.apiUrl}/v1/review${path}`, { ...asked, headers: signed })
  return { status: response.status, text: await response.text() }
}
const statusOf = async (path: string) => (await get(path)).status
const pathOf = (key: string) => `/v1/articles/${articleId(key)}`
const put = async (key: string, body: string) => {
  await putObject(cloud, key, body)
  await cloud.drained()
}

/** Everything that can become of an upload and of a request. */
async function story(): Promise<void> {
  expect(await statusOf('/')).toBe(200) // the first listing makes the secret of the cursors
  await put('times/a + %.txt', report)
  await put('times/a + %.txt.meta.json', '{"title":"Quay closed"}')
  await put('times/card.txt', card)
  await put('times/empty.txt', '')
  await put('times/long.txt', long('first'))
  expect(await statusOf(pathOf('times/a + %.txt'))).toBe(200)
  expect(await statusOf(`${pathOf('times/a + %.txt')}/removals`)).toBe(200)
  for (const key of ['times/card.txt', 'times/empty.txt', 'never/there.txt'])
    expect(await statusOf(pathOf(key))).toBe(404)
  for (const path of ['/', '/v1/articles?limit=1', '/v1/articles?publisher=times'])
    expect(await statusOf(path)).toBe(200)
  await learnAndUnlearn()
  const longArticle = `/articles/${articleId('times/long.txt')}`
  await replaceWhileItIsRead('Api', 'second', () => get(pathOf('times/long.txt')))
  await replaceWhileItIsRead('Review', 'third', () => review(longArticle))
  await listAsReviewer('times/card.txt')
  await releaseAndHold('times/card.txt')
  const { s3 } = clientsOf(cloud)
  await s3.send(new DeleteObjectCommand({ Bucket: cloud.uploadsBucket, Key: 'times/long.txt' }))
  await cloud.drained()
  expect(await statusOf(pathOf('times/long.txt'))).toBe(410)
  expect(cloud.counts()).toEqual({ queue: { visible: 0, hidden: 0 }, deadLetters: { visible: 0, hidden: 0 } })
}

/** What is held and what is sampled, by whoever needs the secret of the cursors first. */
async function listAsReviewer(held: string): Promise<void> {
  const { dynamodb } = clientsOf(cloud)
  const [TableName, Key] = [cloud.tableName, { pk: { S: 'SECRET' }, sk: { S: 'CURSOR' } }]
  await dynamodb.send(new DeleteItemCommand({ TableName, Key }))
  for (const which of ['held', 'held&publisher=times'])
    expect(await review(`/articles?which=${which}`)).toMatchObject({
      status: 200,
      text: expect.stringContaining(articleId(held)),
    })
  for (const which of ['sampled', 'sampled&publisher=times'])
    expect(await review(`/articles?which=${which}`)).toMatchObject({ status: 200 })
}

/** What the policy holds is released by a reviewer, served, and taken back. */
async function releaseAndHold(key: string): Promise<void> {
  const path = `/articles/${articleId(key)}`
  const { version } = JSON.parse((await review(path)).text)
  const decide = async (decision: object) => (await review(`${path}/decisions`, decision)).status
  expect(await decide({ action: 'release', version: 'another' })).toBe(409)
  expect(await decide({ action: 'release', version })).toBe(200)
  expect(await statusOf(pathOf(key))).toBe(200)
  expect(await decide({ action: 'hold', category: 'personal_data' })).toBe(200)
  expect(await statusOf(pathOf(key))).toBe(404)
}

/** Five articles teach the paper's plea, the first of which is read again; then one of them is deleted. */
async function learnAndUnlearn(): Promise<void> {
  const keys = Array.from({ length: FEWEST_ARTICLES }, (_, n) => `post/${n}.txt`)
  for (const [n, key] of keys.entries()) await put(key, article(n + 1, APPEAL))
  expect((await get(pathOf('post/0.txt'))).text).not.toContain(APPEAL)
  expect(await review('/publisher?name=post')).toMatchObject({
    status: 200,
    text: expect.stringContaining('"learned":[{'),
  })
  const edits = `/articles/${articleId('post/2.txt')}/edits`
  expect(await review(edits, { action: 'put-back', passage: APPEAL })).toMatchObject({ status: 202 })
  await cloud.drained()
  expect((await get(pathOf('post/2.txt'))).text).toContain(APPEAL)
  const { s3 } = clientsOf(cloud)
  await s3.send(new DeleteObjectCommand({ Bucket: cloud.uploadsBucket, Key: 'post/1.txt' }))
  await cloud.drained()
  expect((await get(pathOf('post/0.txt'))).text).toContain(APPEAL)
}

/** The body goes between the reading of its record and its own: S3 must be allowed to say that it is gone. */
async function replaceWhileItIsRead(
  name: 'Api' | 'Review',
  seed: string,
  read: () => Promise<{ status: number; text: string }>,
): Promise<void> {
  const recorder = recorders[functions.indexOf(name)]
  if (recorder === undefined) throw new Error(`${name} has no recorder`)
  let replaced = false
  recorder.before = async ({ action }) => {
    if (replaced || action !== 's3:GetObject') return
    replaced = true
    await put('times/long.txt', long(seed))
  }
  expect(await read()).toMatchObject({
    status: 200,
    text: expect.stringContaining(long(seed).slice(0, 40)),
  })
  expect(replaced).toBe(true)
}

describe.each(functions)('the role of %s', (name) => {
  const of = () => roles.find((one) => one.name === name) ?? { rights: [], calls: [] }

  it('allows every call that its function makes, the clean 404 included', () => {
    const { rights, calls } = of()
    const refused = calls.filter((call) => !rights.some((one) => allows(one, call)))
    expect(calls.map(({ action }) => action)).toContain('s3:ListBucket')
    expect(refused).toEqual([])
  })

  it('allows nothing that no call needs', () => {
    const { rights, calls } = of()
    const unused = rights.filter((one) => !calls.some((call) => allows(one, call)))
    const platforms = name === 'Ingest' ? [...lambdas, ...pollers] : lambdas
    expect(unused.map(({ action }) => action).sort()).toEqual(platforms)
    for (const { action, resource } of rights) {
      expect(action).not.toContain('*')
      expect(resource).toMatch(/^arn:aws:/)
    }
  })
})

it('would notice a right too few', () => {
  const call = {
    action: 'dynamodb:PutItem',
    resource: 'arn:aws:dynamodb:r:1:table/t',
    leadingKeys: ['ARTICLE#a'],
  }
  const right = { action: 'dynamodb:PutItem', resource: 'arn:aws:dynamodb:r:1:table/t', condition: undefined }
  const condition = { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['SECRET'] } }
  expect(allows(right, call)).toBe(true)
  expect(allows({ ...right, condition }, call)).toBe(false)
  expect(allows({ ...right, condition }, { ...call, leadingKeys: ['SECRET'] })).toBe(true)
  expect(allows({ ...right, resource: `${right.resource}/index/*` }, call)).toBe(false)
  expect(allows({ ...right, action: 'dynamodb:UpdateItem' }, call)).toBe(false)
})
