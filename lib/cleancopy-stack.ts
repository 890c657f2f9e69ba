import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { Api } from './api.ts'
import { Ingest, ingestTimeout } from './ingest.ts'
import { Library } from './library.ts'
import { Operations } from './operations.ts'
import type { Options } from './options.ts'
import { Uploads } from './uploads.ts'

/** upload to S3 -> queue -> ingest -> DynamoDB + S3 -> api -> HTTPS */
export class CleancopyStack extends Stack {
  constructor(scope: Construct, { stage, alarmMail, keepNoncurrentDays }: Options, props?: StackProps) {
    super(scope, stage === 'prod' ? 'Cleancopy' : `Cleancopy-${stage}`, {
      description: 'Cleancopy: messy articles in, clean copies out',
      ...props,
    })
    const removalPolicy = stage === 'prod' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY
    const kept = { removalPolicy, keepNoncurrentDays }

    const uploads = new Uploads(this, 'Uploads', { ...kept, functionTimeout: ingestTimeout })
    const library = new Library(this, 'Library', kept)
    const ingest = new Ingest(this, 'Ingest', { uploads, library, removalPolicy })
    const api = new Api(this, 'Api', { library, removalPolicy })
    new Operations(this, 'Operations', { uploads, ingest: ingest.handler, httpApi: api.httpApi, alarmMail })

    const outputs = {
      UploadsBucket: uploads.bucket.bucketName,
      QueueUrl: uploads.queue.queueUrl,
      DeadLettersUrl: uploads.deadLetters.queueUrl,
      ArticlesBucket: library.articles.bucketName,
      TableName: library.table.tableName,
      ApiUrl: api.httpApi.apiEndpoint,
      Region: this.region,
    }
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value })
  }
}
