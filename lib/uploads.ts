import { Duration, type RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { type Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { privateBucket } from './private-bucket.ts'

export interface UploadsProps {
  readonly removalPolicy: RemovalPolicy
  readonly keepNoncurrentDays: number
  /** Of the function that reads the queue; SQS wants six times as much before it shows a message again. */
  readonly functionTimeout: Duration
}

/** The way in: a bucket that tells a queue about every object that comes or goes. */
export class Uploads extends Construct {
  readonly bucket: Bucket
  readonly queue: Queue
  readonly deadLetters: Queue

  constructor(scope: Construct, id: string, props: UploadsProps) {
    super(scope, id)
    const common = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      removalPolicy: props.removalPolicy,
    }
    this.deadLetters = new Queue(this, 'DeadLetters', common)
    this.queue = new Queue(this, 'Queue', {
      ...common,
      visibilityTimeout: Duration.seconds(6 * props.functionTimeout.toSeconds()),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    })
    this.bucket = privateBucket(this, 'Bucket', props)
    this.tellQueue()
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
      queueConfigurations: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'].map((event) => ({
        event,
        queue: this.queue.queueArn,
      })),
    }
    resource.node.addDependency(this.queue)
  }
}
