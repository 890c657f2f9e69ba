import { expect, test } from 'vitest'
import { readTemplate } from '../../local/template/index.ts'
import { template } from './assembly.ts'

const assets = new Map([['abc.zip', '/bundle']])
const withResource = (resource: unknown) => ({
  ...template,
  Resources: { ...template.Resources, Added: resource },
})

test('a template becomes a plan', () => {
  const plan = readTemplate(template, assets, 'http://api')
  const queueArn = 'arn:aws:sqs:us-east-1:000000000000:queue'
  const functionArn = 'arn:aws:lambda:us-east-1:000000000000:function:function'
  expect(plan.buckets).toEqual([
    {
      id: 'Uploads',
      name: 'small-uploads',
      notifications: [{ event: 's3:ObjectCreated:*', queueArn, prefix: '', suffix: '.txt' }],
    },
  ])
  expect(plan.queues[1]).toEqual({
    name: 'queue',
    arn: queueArn,
    visibilitySeconds: 60,
    retentionSeconds: 345_600,
    deadLetters: { arn: 'arn:aws:sqs:us-east-1:000000000000:dead', maxReceiveCount: 5 },
  })
  expect(plan.functions).toEqual([
    {
      name: 'function',
      arn: functionArn,
      folder: '/bundle',
      handler: 'index.handler',
      timeoutSeconds: 5,
      memoryMegabytes: 128,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what Fn::Sub leaves
      environment: { BUCKET: 'small-uploads', WHERE: 'us-east-1/table/${kept}' },
    },
  ])
  expect(plan.mappings).toEqual([
    { queueArn, functionArn, batchSize: 7, maxConcurrency: 3, reportsItemFailures: true },
  ])
  expect(plan.routes).toEqual([{ key: '$default', functionArn, signed: false }])
  expect(plan.outputs).toEqual({ ApiUrl: 'http://api/v1' })
  expect(plan.tables[0]?.create).not.toHaveProperty('TimeToLiveSpecification')
})

test.each([
  [{ Type: 'AWS::Kinesis::Stream' }, 'AWS::Kinesis::Stream (Added)'],
  [{ Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } }, 'FIFO'],
  [{ Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::ImportValue': 'x' } } }, 'Fn::ImportValue'],
  [{ Type: 'AWS::SQS::Queue', Properties: { QueueName: { Ref: 'Nobody' } } }, 'Nobody'],
  [
    { Type: 'AWS::SQS::Queue', Properties: { X: { 'Fn::GetAtt': ['Uploads', 'WebsiteURL'] } } },
    'Uploads.WebsiteURL',
  ],
  [{ Type: 'AWS::ApiGatewayV2::Route', Properties: { AuthorizationType: 'JWT' } }, 'JWT'],
])('%j is refused by name', (resource, named) => {
  expect(() => readTemplate(withResource(resource), assets, 'http://api')).toThrow(named)
})
