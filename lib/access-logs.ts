import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

/**
 * Where CloudFront leaves its access logs, for 30 days. They hold readers' addresses, which this kind of log can't leave out;
 * the kind that can must be set up in us-east-1, wherever the stack is.
 */
export function accessLogs(scope: Construct, id: string, removalPolicy: RemovalPolicy): IBucket {
  const bucket = new Bucket(scope, id, {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED, // CloudFront writes by ACL
    enforceSSL: true,
    removalPolicy,
    autoDeleteObjects: removalPolicy === RemovalPolicy.DESTROY,
    lifecycleRules: [
      { expiration: Duration.days(30), abortIncompleteMultipartUploadAfter: Duration.days(7) },
    ],
  })
  // The exact optional types of TypeScript take no `Bucket` for an `IBucket`.
  const resource = bucket.node.defaultChild
  if (!(resource instanceof CfnBucket)) throw new Error('The bucket construct no longer wraps a CfnBucket')
  return Bucket.fromCfnBucket(resource)
}
