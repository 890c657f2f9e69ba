/** Buckets, queues and tables. */
import { type Fields, fieldsOf, isFields, listOf, number, parseJson, text } from '../json.ts'
import { arnOf, physicalName, type Resource } from './names.ts'
import type { BucketPlan, NotificationPlan, QueuePlan, TablePlan } from './plan.ts'

export function readBucket(resource: Resource): BucketPlan {
  const configuration = fieldsOf(resource.properties['NotificationConfiguration'])
  for (const kind of ['LambdaConfigurations', 'TopicConfigurations', 'EventBridgeConfiguration']) {
    if (configuration[kind] !== undefined)
      throw new Error(`${resource.id} notifies by ${kind}: only queues are told locally.`)
  }
  const notifications = listOf(configuration['QueueConfigurations']).map((entry) =>
    readNotification(fieldsOf(entry), resource.id),
  )
  return { id: resource.id, name: physicalName(resource), notifications }
}

function readNotification(entry: Fields, id: string): NotificationPlan {
  const rules = listOf(fieldsOf(fieldsOf(entry['Filter'])['S3Key'])['Rules']).map(fieldsOf)
  const rule = (name: string) =>
    String(rules.find((one) => String(one['Name']).toLowerCase() === name)?.['Value'] ?? '')
  return {
    event: text(entry, 'Event', `A notification of ${id}`),
    queueArn: text(entry, 'Queue', `A notification of ${id}`),
    prefix: rule('prefix'),
    suffix: rule('suffix'),
  }
}

export function readQueue(resource: Resource): QueuePlan {
  const { properties, id } = resource
  if (properties['FifoQueue'] === true)
    throw new Error(`${id} is a FIFO queue, which the local cloud does not have.`)
  const given = properties['RedrivePolicy']
  const policy = typeof given === 'string' ? parseJson(given) : given
  return {
    name: physicalName(resource),
    arn: arnOf(resource),
    visibilitySeconds: number(properties, 'VisibilityTimeout', 30),
    retentionSeconds: number(properties, 'MessageRetentionPeriod', 345_600),
    deadLetters: isFields(policy)
      ? {
          arn: text(policy, 'deadLetterTargetArn', id),
          maxReceiveCount: number(policy, 'maxReceiveCount', 10),
        }
      : undefined,
  }
}

/** Streams, time to live, encryption and backups have no meaning here and are left out. */
export function readTable(resource: Resource): TablePlan {
  const { properties } = resource
  const name = physicalName(resource)
  const keyed = (list: unknown) =>
    listOf(list)
      .map(fieldsOf)
      .map(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection }))
  const global = keyed(properties['GlobalSecondaryIndexes'])
  const local = keyed(properties['LocalSecondaryIndexes'])
  return {
    name,
    create: {
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: properties['AttributeDefinitions'],
      KeySchema: properties['KeySchema'],
      ...(global.length > 0 && { GlobalSecondaryIndexes: global }),
      ...(local.length > 0 && { LocalSecondaryIndexes: local }),
    },
  }
}
