/** Which stack a command talks to: one that is named, or the local cloud of this folder. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from './complaint.ts'

export interface Stack {
  readonly kind: 'local' | 'deployed'
  readonly bucket: string
  readonly table: string
  readonly articles: string
  /** Addresses of the two queues; absent where only the environment names the stack. */
  readonly queue?: string | undefined
  readonly deadLetters?: string | undefined
  /** Base address of the articles, without a slash at the end. */
  readonly api: string
  /** Absent: as the AWS environment says. */
  readonly region?: string | undefined
  /** The local engines; absent for AWS. */
  readonly endpoints?: { readonly s3: string; readonly dynamodb: string; readonly sqs: string } | undefined
}

export interface StackSettings {
  /** File written by `cdk deploy --outputs-file`. */
  readonly outputs?: string | undefined
  /** Where a local cloud keeps its state, relative to the working folder: what `start --folder` was given. */
  readonly folder?: string | undefined
}

/** The local engines take any; these are in every printed command. */
export const LOCAL_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' }
const LOCAL_REGION = 'us-east-1'
/** Where a local cloud keeps its state. */
export const CLOUD_FOLDER = '.cleancopy'
/** Where in it a running one says how it is reached. */
const CLOUD_FILE = 'cloud.json'

const NONE =
  `No stack was found: start the local cloud here with "npm start" (name its --folder if it has one), or name a deployed
stack with --outputs cdk-outputs.json.`.replace('\n', ' ')

/** @throws Complaint where there is none, or where its description cannot be used. */
export function findStack({ outputs, folder }: StackSettings, env: NodeJS.ProcessEnv = process.env): Stack {
  if (outputs !== undefined) return fromOutputs(outputs)
  if (folder !== undefined) return fromCloudFile(folder)
  return fromEnvironment(env) ?? fromCloudFile(CLOUD_FOLDER)
}

function fromOutputs(file: string): Stack {
  for (const stack of Object.values(readJson(file) ?? missing(file))) {
    if (!isRecord(stack)) continue
    const { UploadsBucket: bucket, TableName: table, ArticlesBucket: articles, ApiUrl: api } = stack
    if (isText(bucket) && isText(table) && isText(articles) && isText(api))
      return {
        kind: 'deployed',
        bucket,
        table,
        articles,
        api: base(api),
        region: textOr(stack['Region']),
        queue: textOr(stack['QueueUrl']),
        deadLetters: textOr(stack['DeadLettersUrl']),
      }
  }
  throw new Complaint(
    `${file} names no Cleancopy stack: write it with "npx cdk deploy --outputs-file ${file}".`,
    2,
  )
}

function fromEnvironment(env: NodeJS.ProcessEnv): Stack | undefined {
  const names = ['CLEANCOPY_BUCKET', 'CLEANCOPY_TABLE', 'CLEANCOPY_ARTICLES', 'CLEANCOPY_API'] as const
  const [bucket, table, articles, api] = names.map((name) => env[name] || undefined)
  if (bucket && table && articles && api) return { kind: 'deployed', bucket, table, articles, api: base(api) }
  if (!bucket && !table && !articles && !api) return undefined
  const absent = names.filter((name) => !env[name]).join(', ')
  throw new Complaint(`A stack needs all four of its names: set ${absent} as well.`, 2)
}

function fromCloudFile(folder: string): Stack {
  const cloud = readJson(join(folder, CLOUD_FILE))
  if (cloud === undefined && folder !== CLOUD_FOLDER)
    throw new Complaint(`No local cloud runs in ${folder}: "npm start -- --folder ${folder}" starts one.`, 1)
  if (cloud === undefined) throw new Complaint(NONE, 1)
  return localStack(cloud)
}

/** From the content of a `cloud.json`. @throws Complaint where it is another version's. */
export function localStack(cloud: Readonly<Record<string, unknown>>): Stack {
  const read = (name: string) => {
    const value = cloud[name]
    if (isText(value)) return value
    throw new Complaint(
      `${CLOUD_FILE} is from another version: start the local cloud again with "npm start".`,
      1,
    )
  }
  return {
    kind: 'local',
    bucket: read('bucket'),
    table: read('table'),
    articles: read('articles'),
    queue: read('queue'),
    deadLetters: read('deadLetters'),
    api: base(read('api')),
    region: LOCAL_REGION,
    endpoints: { s3: read('s3'), dynamodb: read('dynamodb'), sqs: read('sqs') },
  }
}

function readJson(file: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (isRecord(parsed)) return parsed
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new Complaint(`${file} is not a JSON object.`, 2)
}

function missing(file: string): never {
  throw new Complaint(`There is no file ${file}.`, 2)
}

function base(url: string): string {
  return url.replace(/\/+$/, '')
}

function textOr(value: unknown): string | undefined {
  return isText(value) ? value : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
