/**
 * A request that S3 would refuse, as S3 words it. Thrown, not returned: half of the refusals come out of the middle
 * of a byte stream, which can only fail by throwing, so all of them take that one way to the server's answer.
 */
export class S3Fault extends Error {
  readonly status: number
  /** S3's error code, e.g. `NoSuchKey`. */
  readonly code: string
  /** Further elements of the error document, e.g. `Key`. */
  readonly details: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    code: string,
    message: string,
    details: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    this.name = 'S3Fault'
    this.status = status
    this.code = code
    this.details = details
    this.headers = headers
  }
}

export function noSuchKey(key: string): S3Fault {
  return new S3Fault(404, 'NoSuchKey', 'The specified key does not exist.', { Key: key })
}

export function noSuchBucket(bucket: string): S3Fault {
  return new S3Fault(404, 'NoSuchBucket', 'The specified bucket does not exist', { BucketName: bucket })
}

export function noSuchUpload(uploadId: string): S3Fault {
  const message =
    'The specified multipart upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.'
  return new S3Fault(404, 'NoSuchUpload', message, { UploadId: uploadId })
}

export function invalidArgument(name: string, value: string, message: string): S3Fault {
  return new S3Fault(400, 'InvalidArgument', message, { ArgumentName: name, ArgumentValue: value })
}

export function invalidRequest(message: string): S3Fault {
  return new S3Fault(400, 'InvalidRequest', message)
}

export function badDigest(message: string): S3Fault {
  return new S3Fault(400, 'BadDigest', message)
}

export function incompleteBody(message: string): S3Fault {
  return new S3Fault(400, 'IncompleteBody', message)
}

export function malformedXml(): S3Fault {
  const message = 'The XML you provided was not well-formed or did not validate against our published schema'
  return new S3Fault(400, 'MalformedXML', message)
}

export function preconditionFailed(condition: string): S3Fault {
  const message = 'At least one of the pre-conditions you specified did not hold'
  return new S3Fault(412, 'PreconditionFailed', message, { Condition: condition })
}

/** `what` names the feature, e.g. `Object tagging`. */
export function notImplemented(what: string): S3Fault {
  return new S3Fault(501, 'NotImplemented', `${what} is not part of the local S3; see docs/local-cloud.md.`)
}
