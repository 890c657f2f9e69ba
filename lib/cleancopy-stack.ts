import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import { Architecture } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { accessLogs } from './access-logs.ts'
import { Api } from './api.ts'
import { Delivery } from './delivery.ts'
import { ApiDomain, type OwnName } from './domain.ts'
import { Ingest, ingestTimeout } from './ingest.ts'
import { Library } from './library.ts'
import { Operations } from './operations.ts'
import type { Options } from './options.ts'
import { Review } from './review.ts'
import { Uploads } from './uploads.ts'

/** upload to S3 -> queue -> ingest -> DynamoDB + S3 -> api -> HTTPS */
export class CleancopyStack extends Stack {
  constructor(scope: Construct, options: Options, props?: StackProps) {
    const { stage, alarmMail, keepNoncurrentDays, uploadOrigins, moderators, openaiSecret } = options
    super(scope, stage === 'prod' ? 'Cleancopy' : `Cleancopy-${stage}`, {
      description: 'Cleancopy: messy articles in, clean copies out',
      ...props,
    })
    const removalPolicy = stage === 'prod' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY
    const architecture = options.architecture === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64
    const kept = { removalPolicy, keepNoncurrentDays }

    const uploads = new Uploads(this, 'Uploads', {
      ...kept,
      functionTimeout: ingestTimeout,
      origins: uploadOrigins,
    })
    const library = new Library(this, 'Library', kept)
    const ingest = new Ingest(this, 'Ingest', { uploads, library, architecture, moderators, openaiSecret })
    const api = new Api(this, 'Api', { library, architecture })
    const review = new Review(this, 'Review', { uploads, library, httpApi: api.httpApi, architecture })
    new Operations(this, 'Operations', { uploads, ingest: ingest.handler, httpApi: api.httpApi, alarmMail })

    const outputs = {
      UploadsBucket: uploads.bucket.bucketName,
      QueueUrl: uploads.queue.queueUrl,
      DeadLettersUrl: uploads.deadLetters.queueUrl,
      UploadersPolicy: uploads.uploaders.managedPolicyArn,
      ReviewUrl: `${api.httpApi.apiEndpoint}/v1/review`,
      ReviewersPolicy: review.reviewers.managedPolicyArn,
      ArticlesBucket: library.articles.bucketName,
      TableName: library.table.tableName,
      Region: this.region,
      ...this.publish(api, options, removalPolicy),
    }
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value })
  }

  /** Where articles are served and, for a name of one's own, what its DNS must point to. */
  private publish(
    api: Api,
    { cdn, domain, certificate }: Options,
    removalPolicy: RemovalPolicy,
  ): Record<string, string> {
    const name: OwnName | undefined = domain && certificate ? { domain, certificate } : undefined
    if (cdn) {
      const logs = accessLogs(this, 'AccessLogs', removalPolicy)
      const { publicUrl, distribution } = new Delivery(this, 'Delivery', { api, name, logs })
      return { ApiUrl: publicUrl, ...(name && { DomainTarget: distribution.distributionDomainName }) }
    }
    if (name === undefined) return { ApiUrl: api.httpApi.apiEndpoint }
    const { target } = new ApiDomain(this, 'Domain', { api, name })
    return { ApiUrl: `https://${name.domain}`, DomainTarget: target }
  }
}
