import { Duration } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Architecture, IFunction } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { nodeFunction } from './bundle.ts'
import type { Library } from './library.ts'
import type { Moderator } from './options.ts'
import type { Uploads } from './uploads.ts'

export const ingestTimeout = Duration.seconds(60)

export interface IngestProps {
  readonly uploads: Uploads
  readonly library: Library
  readonly architecture: Architecture
  readonly moderators: readonly Moderator[]
  readonly openaiSecret: string | undefined
}

/** Reads what came up, cleans it, and writes it to the library. */
export class Ingest extends Construct {
  readonly handler: IFunction

  constructor(scope: Construct, id: string, props: IngestProps) {
    super(scope, id)
    const { uploads, library, architecture, moderators, openaiSecret } = props
    this.handler = nodeFunction(this, 'Function', {
      entry: 'lambdas/ingest/index.ts',
      description: 'Cleans uploaded articles and writes them to the library',
      memory: 1769, // cleaning is one thread of computing: less is slower at the same price, more would idle
      timeout: ingestTimeout,
      environment: {
        UPLOADS_BUCKET: uploads.bucket.bucketName,
        ARTICLES_BUCKET: library.articles.bucketName,
        TABLE_NAME: library.table.tableName,
        QUEUE_URL: uploads.queue.queueUrl,
        ...(moderators.length === 0 ? {} : { MODERATORS: moderators.join(',') }),
        ...(openaiSecret === undefined ? {} : { OPENAI_SECRET: openaiSecret }),
      },
      architecture,
    })
    for (const statement of [...rights(uploads, library), ...askingRights(props)])
      this.handler.addToRolePolicy(statement)
    this.handler.addEventSourceMapping('Queue', {
      eventSourceArn: uploads.queue.queueArn,
      batchSize: 10,
      maxBatchingWindow: Duration.seconds(0),
      reportBatchItemFailures: true,
      // Limits here and not by reserved concurrency: a new account has ten executions in all, and none to reserve.
      maxConcurrency: 5,
    })
  }
}

function rights({ bucket, queue }: Uploads, { table, articles }: Library): PolicyStatement[] {
  return [
    // What Lambda does in the function's name to feed it; `grantConsumeMessages` would allow more.
    new PolicyStatement({
      actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
      resources: [queue.queueArn],
    }),
    new PolicyStatement({ actions: ['s3:GetObject'], resources: [bucket.arnForObjects('*')] }),
    // Without it S3 answers 403 for a key that is gone, and nobody could tell a deletion from a broken role.
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }),
    new PolicyStatement({
      actions: ['s3:PutObject', 's3:DeleteObject'],
      resources: [articles.arnForObjects('*')],
    }),
    new PolicyStatement({
      actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
      resources: [table.tableArn],
    }),
    // Which articles carry what their publisher repeats. An article's own record is never deleted.
    new PolicyStatement({
      actions: ['dynamodb:Query', 'dynamodb:DeleteItem'],
      resources: [table.tableArn],
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['PUBLISHER#*', 'SIGHTING#*'] } },
    }),
    // Looks at the articles that carry what was learned just now.
    new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }),
  ]
}

/** What the services that are switched on take; neither Bedrock's checks nor Comprehend know resources. */
function askingRights({ moderators, openaiSecret }: IngestProps): PolicyStatement[] {
  const actions = [
    ...(moderators.includes('bedrock') ? ['bedrock:InvokeGuardrailChecks'] : []),
    ...(moderators.includes('comprehend')
      ? ['comprehend:DetectPiiEntities', 'comprehend:DetectToxicContent']
      : []),
  ]
  return [
    ...(actions.length === 0 ? [] : [new PolicyStatement({ actions, resources: ['*'] })]),
    ...(openaiSecret === undefined
      ? []
      : [new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [openaiSecret] })]),
  ]
}
