import { createHash } from 'node:crypto'
import { type Fields, fieldsOf } from '../json.ts'
import type { Scope } from './intrinsics.ts'
import { ignoredTypes } from './types.ts'

export const ACCOUNT = '000000000000'
export const REGION = 'us-east-1'

export interface Resource {
  readonly id: string
  readonly type: string
  readonly properties: Fields
  readonly metadata: Fields
}

const nameProperties: Readonly<Record<string, string>> = {
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
}

/** Lower case, at most 63 characters, the same at every start: it is also the name of what is kept on disk. */
export function physicalName({ id, type, properties, metadata }: Resource): string {
  const given = properties[nameProperties[type] ?? '']
  if (typeof given === 'string') return given
  const path = metadata['aws:cdk:path']
  const readable = typeof path === 'string' ? path.replace(/\/Resource$/, '') : id
  const name = readable.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  if (name.length <= 63) return name
  return `${name.slice(0, 54)}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`
}

export function arnOf(resource: Resource): string {
  const name = physicalName(resource)
  switch (resource.type) {
    case 'AWS::S3::Bucket':
      return `arn:aws:s3:::${name}`
    case 'AWS::SQS::Queue':
      return `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`
    case 'AWS::Lambda::Function':
      return `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`
    case 'AWS::DynamoDB::Table':
    case 'AWS::DynamoDB::GlobalTable':
      return `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${name}`
    default:
      return `arn:aws:local:${REGION}:${ACCOUNT}:${name}`
  }
}

/** What `Ref` and `Fn::GetAtt` give here. `apiUrl` is where the HTTP API answers. */
export function scopeOf(template: Fields, resources: ReadonlyMap<string, Resource>, apiUrl: string): Scope {
  const pseudo = new Map([
    ['AWS::AccountId', ACCOUNT],
    ['AWS::Region', REGION],
    ['AWS::Partition', 'aws'],
    ['AWS::URLSuffix', 'amazonaws.com'],
    ['AWS::StackName', 'local'],
    ['AWS::StackId', `arn:aws:cloudformation:${REGION}:${ACCOUNT}:stack/local/local`],
  ])
  const parameters = fieldsOf(template['Parameters'])
  return {
    ref(name) {
      const resource = resources.get(name)
      if (resource?.type === 'AWS::SQS::Queue') return queueUrl(physicalName(resource))
      if (resource?.type === 'AWS::ApiGatewayV2::Api') return resource.id
      if (resource !== undefined) return physicalName(resource)
      const value = pseudo.get(name) ?? fieldsOf(parameters[name])['Default']
      if (value === undefined) throw new Error(`The template refers to ${name}, which has no value locally.`)
      return String(value)
    },
    attribute(id, name) {
      const resource = resources.get(id)
      if (resource === undefined) throw new Error(`The template refers to ${id}, which it does not define.`)
      if (name === 'Arn') return arnOf(resource)
      if (name === 'QueueName') return physicalName(resource)
      if (name === 'QueueUrl') return queueUrl(physicalName(resource))
      if (name === 'ApiEndpoint') return apiUrl
      if (ignoredTypes.has(resource.type)) return `${arnOf(resource)}/${name}`
      throw new Error(`The template asks for ${id}.${name} (${resource.type}), which has no value locally.`)
    },
  }
}

function queueUrl(name: string): string {
  return `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${name}`
}
