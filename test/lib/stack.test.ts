import { readFileSync } from 'node:fs'
import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { type Resource, resourcesOf, synthesise } from './synth.ts'

const template = synthesise()

describe('uploads and articles', () => {
  it('are private, versioned, encrypted and kept', () => {
    template.resourceCountIs('AWS::S3::Bucket', 2)
    template.allResources('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: Match.objectLike({
        BucketName: Match.absent(),
        VersioningConfiguration: { Status: 'Enabled' },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        LifecycleConfiguration: {
          Rules: [
            Match.objectLike({
              AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
              NoncurrentVersionExpiration: { NoncurrentDays: 90 },
              Status: 'Enabled',
            }),
          ],
        },
      }),
    })
  })

  it('answer over TLS only, as the queues do', () => {
    const refusePlain = Match.objectLike({
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      },
    })
    template.resourceCountIs('AWS::S3::BucketPolicy', 2)
    template.allResourcesProperties('AWS::S3::BucketPolicy', refusePlain)
    template.resourceCountIs('AWS::SQS::QueuePolicy', 2)
    template.allResourcesProperties('AWS::SQS::QueuePolicy', refusePlain)
  })

  it('tells the queue itself of every object that comes or goes, once the queue lets it', () => {
    const [uploads, ...others] = Object.values(resourcesOf(template, 'AWS::S3::Bucket')).filter(
      ({ Properties }) => 'NotificationConfiguration' in Properties,
    )
    expect(others).toEqual([])
    expect(uploads?.Properties).toMatchObject({
      NotificationConfiguration: {
        QueueConfigurations: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*', 's3:LifecycleExpiration:*'].map(
          (Event) => ({ Event }),
        ),
      },
    })
    const policies = Object.entries(resourcesOf(template, 'AWS::SQS::QueuePolicy'))
    const [opens] = policies.find(([, policy]) => JSON.stringify(policy).includes('s3.amazonaws.com')) ?? []
    expect(uploads?.DependsOn).toContain(opens)
  })

  it('lets S3 send for this account only', () => {
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sqs:SendMessage',
            Principal: { Service: 's3.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    })
  })
})

describe('uploaders', () => {
  it('may put, delete and list in the uploads bucket and nothing else', () => {
    const [bucket = ''] = Object.keys(resourcesOf(template, 'AWS::S3::Bucket')).filter((id) =>
      id.startsWith('Uploads'),
    )
    const arn = { 'Fn::GetAtt': [bucket, 'Arn'] }
    template.hasResourceProperties('AWS::IAM::ManagedPolicy', {
      ManagedPolicyName: Match.absent(),
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Action: ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:PutObject'],
            Resource: { 'Fn::Join': ['', [arn, '/*']] },
          },
          { Effect: 'Allow', Action: 's3:ListBucket', Resource: arn },
        ],
      },
    })
  })

  it('come from no web page unless its origin is given', () => {
    template.allResourcesProperties('AWS::S3::Bucket', { CorsConfiguration: Match.absent() })
  })
})

describe('what stays when the stack goes', () => {
  it('is the two buckets and the table; under another logical id a deployment would make new ones', () => {
    const { Resources }: { Resources: Record<string, Resource> } = JSON.parse(
      JSON.stringify(template.toJSON()),
    )
    const kept = Object.entries(Resources).filter(([, { DeletionPolicy }]) => DeletionPolicy === 'Retain')
    expect(kept.map(([id]) => id).sort()).toEqual([
      'LibraryArticles89654CDA',
      'LibraryTableDD80DB24',
      'UploadsBucketC4B27CC7',
    ])
  })
})

describe('the queue', () => {
  it('gives up after five tries and keeps everything for 14 days', () => {
    template.resourceCountIs('AWS::SQS::Queue', 2)
    template.allResourcesProperties('AWS::SQS::Queue', {
      QueueName: Match.absent(),
      SqsManagedSseEnabled: true,
      MessageRetentionPeriod: 14 * 24 * 60 * 60,
    })
    template.hasResourceProperties('AWS::SQS::Queue', {
      RedrivePolicy: Match.objectLike({ maxReceiveCount: 5 }),
    })
  })

  it('hides a message for six times as long as the function may take', () => {
    const [queue] = Object.values(resourcesOf(template, 'AWS::SQS::Queue')).filter(
      ({ Properties }) => 'RedrivePolicy' in Properties,
    )
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ UPLOADS_BUCKET: Match.anyValue() }) },
      Timeout: Number(queue?.Properties['VisibilityTimeout']) / 6,
    })
  })

  it('reports the failures of a batch one by one and limits concurrency at the source', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 5 },
    })
  })
})

describe('the table', () => {
  it('is paid by use, recoverable, protected, and indexes summaries only', () => {
    const index = (name: string) => ({
      IndexName: name,
      KeySchema: [
        { AttributeName: `${name}pk`, KeyType: 'HASH' },
        { AttributeName: `${name}sk`, KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['summary'] },
    })
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      Properties: {
        TableName: Match.absent(),
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [index('gsi1'), index('gsi2')],
      },
    })
  })
})

describe('the functions', () => {
  it('are ours and no others, on ARM and Node 24', () => {
    template.resourceCountIs('AWS::Lambda::Function', 3)
    template.allResourcesProperties('AWS::Lambda::Function', {
      FunctionName: Match.absent(),
      Architectures: ['arm64'],
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      ReservedConcurrentExecutions: Match.absent(),
      LoggingConfig: { LogGroup: Match.anyValue() },
    })
  })

  it('know the names of what they use', () => {
    const variables = Object.values(resourcesOf(template, 'AWS::Lambda::Function')).map(({ Properties }) =>
      Object.keys(Object(Object(Properties['Environment'])['Variables'])).sort(),
    )
    expect(variables.sort()).toEqual([
      ['ARTICLES_BUCKET', 'QUEUE_URL', 'TABLE_NAME'],
      ['ARTICLES_BUCKET', 'QUEUE_URL', 'TABLE_NAME', 'UPLOADS_BUCKET'],
      ['ARTICLES_BUCKET', 'TABLE_NAME'],
    ])
  })

  it('log for a month, as the api does', () => {
    template.resourceCountIs('AWS::Logs::LogGroup', 4)
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 })
  })
})

describe('alarms', () => {
  const alarms = Object.values(resourcesOf(template, 'AWS::CloudWatch::Alarm'))

  it('ring for what somebody should be woken for, and for silence not', () => {
    const metrics = alarms.map(({ Properties }) => `${Properties['Namespace']} ${Properties['MetricName']}`)
    expect(metrics.sort()).toEqual([
      'AWS/ApiGateway 5xx',
      'AWS/Lambda Errors',
      'AWS/Lambda Throttles',
      'AWS/SQS ApproximateAgeOfOldestMessage',
      'AWS/SQS ApproximateNumberOfMessagesVisible',
    ])
    for (const { Properties } of alarms) expect(Properties['TreatMissingData']).toBe('notBreaching')
  })

  it('have a section of the runbook each', () => {
    const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8')
    const sections = [...runbook.matchAll(/^## (\w+)$/gm)].map(([, name]) => name)
    const named = alarms.map(
      ({ Properties }) => /section (\w+)\.$/.exec(String(Properties['AlarmDescription']))?.[1],
    )
    expect(named.sort()).toEqual(sections.sort())
  })

  it('write to nobody unless a mail address is given', () => {
    template.resourceCountIs('AWS::SNS::Topic', 0)
  })
})

it('says where everything is', () => {
  const outputs =
    'ApiUrl ArticlesBucket DeadLettersUrl QueueUrl Region ReviewUrl ReviewersPolicy TableName UploadersPolicy UploadsBucket'
  expect(Object.keys(template.findOutputs('*')).sort().join(' ')).toBe(outputs)
})
