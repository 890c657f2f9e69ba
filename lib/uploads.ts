import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { ManagedPolicy, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { type Bucket, CfnBucket, HttpMethods } from 'aws-cdk-lib/aws-s3'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { privateBucket } from './private-bucket.ts'

export interface UploadsProps {
  readonly removalPolicy: RemovalPolicy
  readonly keepNoncurrentDays: number
  /** Of the function that reads the queue; SQS wants six times as much before it shows a message again. */
  readonly functionTimeout: Duration
  /** Origins of web pages that may upload. */
  readonly origins: readonly string[]
}

/**
 * What changes the bucket's objects. Nothing here expires current objects, but an owner may add such a rule, and an article
 * that has expired is withdrawn like one that was deleted.
 */
const events = ['s3:ObjectCreated:*', 's3:ObjectRemoved:*', 's3:LifecycleExpiration:*']

/** The way in: a bucket that tells a queue about every object that comes or goes. */
export class Uploads extends Construct {
  readonly bucket: Bucket
  readonly queue: Queue
  readonly deadLetters: Queue
  /** For whoever uploads: may put, delete and list here, and nothing else anywhere. */
  readonly uploaders: ManagedPolicy

  constructor(scope: Construct, id: string, props: UploadsProps) {
    super(scope, id)
    const common = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      // Messages only point at uploads, which stay; a comparison of bucket and table finds what was lost.
      removalPolicy: RemovalPolicy.DESTROY,
    }
    this.deadLetters = new Queue(this, 'DeadLetters', common)
    this.queue = new Queue(this, 'Queue', {
      ...common,
      visibilityTimeout: Duration.seconds(6 * props.functionTimeout.toSeconds()),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    })
    this.bucket = privateBucket(this, 'Bucket', props)
    this.tellQueue()
    this.uploaders = this.uploaderPolicy()
    if (props.origins.length > 0)
      this.bucket.addCorsRule({
        allowedOrigins: [...props.origins],
        // As much as the uploaders' policy allows; POST is how a multipart upload begins and ends.
        allowedMethods: [HttpMethods.PUT, HttpMethods.POST, HttpMethods.DELETE, HttpMethods.GET],
        allowedHeaders: ['*'],
        exposedHeaders: ['ETag'],
        maxAge: 3600,
      })
  }

  private uploaderPolicy(): ManagedPolicy {
    return new ManagedPolicy(this, 'Uploaders', {
      description: 'May put, delete and list uploads of Cleancopy',
      statements: [
        new PolicyStatement({
          // Aborting belongs to putting: without it a broken multipart upload is stored for a week.
          actions: ['s3:PutObject', 's3:AbortMultipartUpload', 's3:DeleteObject'],
          resources: [this.bucket.arnForObjects('*')],
        }),
        new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] }),
      ],
    })
  }

  /**
   * The notification is set on the bucket resource itself: `addEventNotification` would deploy a helper function. CDK then
   * knows of no order, and S3 checks at creation that it may send, so the bucket waits for the queue and its policy. That
   * policy names the account and not the bucket, which would be a circle.
   */
  private tellQueue(): void {
    this.queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'NotificationsOfOurBuckets',
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    )
    const resource = this.bucket.node.defaultChild
    if (!(resource instanceof CfnBucket)) throw new Error('The bucket construct no longer wraps a CfnBucket')
    resource.notificationConfiguration = {
      queueConfigurations: events.map((event) => ({
        event,
        queue: this.queue.queueArn,
      })),
    }
    resource.node.addDependency(this.queue)
  }
}
