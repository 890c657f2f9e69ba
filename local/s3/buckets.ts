import { type Answer, type Context, xmlAnswer } from './context.ts'
import { S3Fault } from './fault.ts'
import { OWNER } from './list-objects.ts'
import type { S3Request } from './request.ts'
import { elements, escapeXml, xmlDocument } from './xml.ts'

export async function listBuckets(context: Context): Promise<Answer> {
  const items = context.store.buckets.map(
    ({ name, created }) =>
      `<Bucket>${elements({ Name: name, CreationDate: created.toISOString() })}</Bucket>`,
  )
  return xmlAnswer(xmlDocument('ListAllMyBucketsResult', `${OWNER}<Buckets>${items.join('')}</Buckets>`))
}

/** Creating a bucket that one owns already is fine, as in us-east-1. The wished location is not looked at. */
export async function createBucket(context: Context, request: S3Request): Promise<Answer> {
  context.store.createBucket(request.bucket)
  return { status: 200, headers: { location: `/${request.bucket}` } }
}

export async function headBucket(context: Context, request: S3Request): Promise<Answer> {
  context.store.bucket(request.bucket)
  return { status: 200, headers: { 'x-amz-bucket-region': context.region } }
}

export async function deleteBucket(context: Context, request: S3Request): Promise<Answer> {
  context.store.deleteBucket(request.bucket)
  return { status: 204 }
}

/** Bucket settings that S3 answers with an error until somebody sets them: error code and sentence. */
const UNSET: Readonly<Record<string, readonly [string, string]>> = {
  cors: ['NoSuchCORSConfiguration', 'The CORS configuration does not exist'],
  encryption: [
    'ServerSideEncryptionConfigurationNotFoundError',
    'The server side encryption configuration was not found',
  ],
  lifecycle: ['NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist'],
  'object-lock': [
    'ObjectLockConfigurationNotFoundError',
    'Object Lock configuration does not exist for this bucket',
  ],
  ownershipControls: ['OwnershipControlsNotFoundError', 'The bucket ownership controls were not found'],
  policy: ['NoSuchBucketPolicy', 'The bucket policy does not exist'],
  publicAccessBlock: [
    'NoSuchPublicAccessBlockConfiguration',
    'The public access block configuration was not found',
  ],
  replication: ['ReplicationConfigurationNotFoundError', 'The replication configuration was not found'],
  tagging: ['NoSuchTagSet', 'The TagSet does not exist'],
  website: ['NoSuchWebsiteConfiguration', 'The specified bucket does not have a website configuration'],
}

const GRANT =
  '<AccessControlList><Grant><Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CanonicalUser">' +
  '<ID>local</ID><DisplayName>local</DisplayName></Grantee><Permission>FULL_CONTROL</Permission></Grant></AccessControlList>'

/** Settings of a bucket that S3 answers with a document: root element and content, at their defaults. */
const DEFAULTS: Readonly<Record<string, readonly [string, string]>> = {
  accelerate: ['AccelerateConfiguration', ''],
  acl: ['AccessControlPolicy', OWNER + GRANT],
  logging: ['BucketLoggingStatus', ''],
  notification: ['NotificationConfiguration', ''],
  requestPayment: ['RequestPaymentConfiguration', '<Payer>BucketOwner</Payer>'],
  versioning: ['VersioningConfiguration', ''],
}

/** What a fresh bucket would answer to GET with one of these sub-resources; undefined for any other. */
export function bucketSetting(context: Context, request: S3Request, name: string): Answer | undefined {
  context.store.bucket(request.bucket)
  if (name === 'location') {
    const region = context.region === 'us-east-1' ? '' : escapeXml(context.region)
    return xmlAnswer(xmlDocument('LocationConstraint', region))
  }
  const unset = UNSET[name]
  if (unset) throw new S3Fault(404, unset[0], unset[1], { BucketName: request.bucket })
  const found = DEFAULTS[name]
  return found && xmlAnswer(xmlDocument(found[0], found[1]))
}

/** The same for an object. */
export function objectSetting(name: string): Answer | undefined {
  if (name === 'tagging') return xmlAnswer(xmlDocument('Tagging', '<TagSet></TagSet>'))
  if (name === 'acl') return xmlAnswer(xmlDocument('AccessControlPolicy', OWNER + GRANT))
  return undefined
}
