import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

/** A versioned bucket that nobody outside the account can see, encrypted at rest and in transit. */
export function privateBucket(
  scope: Construct,
  id: string,
  props: { removalPolicy: RemovalPolicy; keepNoncurrentDays: number },
): Bucket {
  return new Bucket(scope, id, {
    versioned: true,
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    removalPolicy: props.removalPolicy,
    // Emptying a bucket takes a helper function of the CDK's; only stages that are meant to vanish get one.
    autoDeleteObjects: props.removalPolicy === RemovalPolicy.DESTROY,
    lifecycleRules: [
      {
        abortIncompleteMultipartUploadAfter: Duration.days(7),
        noncurrentVersionExpiration: Duration.days(props.keepNoncurrentDays),
        expiredObjectDeleteMarker: true,
      },
    ],
  })
}
