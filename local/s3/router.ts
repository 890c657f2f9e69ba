import {
  bucketSetting,
  createBucket,
  deleteBucket,
  headBucket,
  listBuckets,
  objectSetting,
} from './buckets.ts'
import { completeMultipartUpload } from './complete.ts'
import type { Answer, Context } from './context.ts'
import { copyObject } from './copy.ts'
import { deleteObjects } from './delete-many.ts'
import { noSuchKey, notImplemented, S3Fault } from './fault.ts'
import { listObjectsV1, listObjectsV2 } from './list-objects.ts'
import {
  abortMultipartUpload,
  createMultipartUpload,
  listMultipartUploads,
  listParts,
  uploadPart,
  uploadPartCopy,
} from './multipart.ts'
import { checkKey } from './names.ts'
import { deleteObject, getObject, putObject } from './objects.ts'
import type { S3Request } from './request.ts'

type Operation = (context: Context, request: S3Request) => Promise<Answer>

/** Query parameters that make a request another operation. Source: the S3 API reference. */
const SUB_RESOURCES = new Set(
  `accelerate acl analytics attributes cors delete encryption intelligent-tiering inventory legal-hold lifecycle
  location logging metadataTable metrics notification object-lock ownershipControls policy policyStatus
  publicAccessBlock renameObject replication requestPayment restore retention select session tagging torrent uploadId
  uploads versioning versions website`.split(/\s+/),
)

/** Headers whose neglect would be a lie: the uploader believes that something was done. */
const UNSUPPORTED_HEADERS: Readonly<Record<string, string>> = {
  'x-amz-server-side-encryption-customer-algorithm': 'Encryption with customer keys (SSE-C)',
  'x-amz-object-lock-mode': 'Object Lock',
  'x-amz-object-lock-retain-until-date': 'Object Lock',
  'x-amz-object-lock-legal-hold': 'Object Lock',
  'x-amz-tagging': 'Object tagging',
  'x-amz-write-offset-bytes': 'Appending',
}

/** METHOD, then the sub-resource after `?`. */
const ON_BUCKET: Readonly<Record<string, Operation>> = {
  GET: (context, request) =>
    request.query.get('list-type') === '2'
      ? listObjectsV2(context, request)
      : listObjectsV1(context, request),
  'GET ?uploads': listMultipartUploads,
  HEAD: headBucket,
  PUT: createBucket,
  DELETE: deleteBucket,
  'POST ?delete': deleteObjects,
}

const ON_OBJECT: Readonly<Record<string, Operation>> = {
  GET: getObject,
  HEAD: getObject,
  DELETE: deleteObject,
  PUT: (context, request) =>
    request.header('x-amz-copy-source') === undefined
      ? putObject(context, request)
      : copyObject(context, request),
  'POST ?uploads': createMultipartUpload,
  'PUT ?uploadId': (context, request) =>
    request.header('x-amz-copy-source') === undefined
      ? uploadPart(context, request)
      : uploadPartCopy(context, request),
  'POST ?uploadId': completeMultipartUpload,
  'DELETE ?uploadId': abortMultipartUpload,
  'GET ?uploadId': listParts,
}

/** Finds and runs the one operation that a request asks for. @throws S3Fault */
export async function route(context: Context, request: S3Request): Promise<Answer> {
  for (const [header, feature] of Object.entries(UNSUPPORTED_HEADERS)) {
    if (request.header(header) !== undefined) throw notImplemented(feature)
  }
  checkVersion(request)
  if (request.bucket === '') {
    if (request.method === 'GET' && request.key === '') return listBuckets(context)
    throw methodNotAllowed(request)
  }
  const sub = [...request.query.keys()].find((name) => SUB_RESOURCES.has(name))
  const name = sub === undefined ? request.method : `${request.method} ?${sub}`
  if (request.key === '') return onBucket(context, request, name, sub)
  checkKey(request.key)
  return onObject(context, request, name, sub)
}

async function onBucket(context: Context, request: S3Request, name: string, sub?: string): Promise<Answer> {
  const operation = ON_BUCKET[name]
  if (operation) return operation(context, request)
  const setting =
    request.method === 'GET' && sub !== undefined ? bucketSetting(context, request, sub) : undefined
  if (setting) return setting
  if (sub !== undefined) throw notImplemented(`${request.method} of a bucket's ?${sub}`)
  if (request.method === 'POST') throw notImplemented('Upload by an HTML form (POST)')
  throw methodNotAllowed(request)
}

async function onObject(context: Context, request: S3Request, name: string, sub?: string): Promise<Answer> {
  const operation = ON_OBJECT[name]
  if (operation) return operation(context, request)
  if (sub === undefined) throw methodNotAllowed(request)
  const setting = request.method === 'GET' ? objectSetting(sub) : undefined
  if (!setting) throw notImplemented(`${request.method} of an object's ?${sub}`)
  if (!context.store.bucket(request.bucket).objects.get(request.key)) throw noSuchKey(request.key)
  return setting
}

function checkVersion(request: S3Request): void {
  const version = request.query.get('versionId')
  if (version !== null && version !== 'null') throw notImplemented('Object versioning')
  if (request.query.has('partNumber') && !request.query.has('uploadId')) {
    throw notImplemented('Reading one part of an object (partNumber)')
  }
}

function methodNotAllowed(request: S3Request): S3Fault {
  const message = 'The specified method is not allowed against this resource.'
  return new S3Fault(405, 'MethodNotAllowed', message, { Method: request.method })
}
