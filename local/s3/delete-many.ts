import { type Answer, type Context, xmlAnswer } from './context.ts'
import { readDocument } from './document.ts'
import { malformedXml, S3Fault } from './fault.ts'
import { checkKey } from './names.ts'
import type { S3Request } from './request.ts'
import { childText, elements, parseXml, type XmlNode, xmlDocument } from './xml.ts'

const MAX_KEYS = 1000

/** DeleteObjects: one event a key, in the order of the request; a key that fails does not stop the others. */
export async function deleteObjects(context: Context, request: S3Request): Promise<Answer> {
  const bucket = context.store.bucket(request.bucket)
  const root = parseXml(await readDocument(request), 'Delete')
  const items = root.children.filter((child) => child.name === 'Object')
  if (items.length === 0 || items.length > MAX_KEYS) throw malformedXml()
  const quiet = childText(root, 'Quiet')?.trim() === 'true'
  let answer = ''
  for (const item of items) {
    const key = childText(item, 'Key') ?? ''
    if (key === '') throw malformedXml()
  }
  for (const item of items) {
    const key = childText(item, 'Key') ?? ''
    try {
      checkItem(item, key, bucket.objects.get(key)?.etag)
      bucket.remove(key)
    } catch (fault) {
      if (!(fault instanceof S3Fault)) throw fault
      answer += `<Error>${elements({ Key: key, Code: fault.code, Message: fault.message })}</Error>`
      continue
    }
    await context.tell('ObjectRemoved:Delete', bucket.name, key)
    if (!quiet) answer += `<Deleted>${elements({ Key: key })}</Deleted>`
  }
  return xmlAnswer(xmlDocument('DeleteResult', answer))
}

function checkItem(item: XmlNode, key: string, etag: string | undefined): void {
  checkKey(key)
  const version = childText(item, 'VersionId')
  if (version !== undefined && version !== '' && version !== 'null') {
    throw new S3Fault(404, 'NoSuchVersion', 'The local S3 keeps no versions.')
  }
  const match = childText(item, 'ETag')?.replaceAll('"', '')
  if (match !== undefined && match !== '*' && match !== etag) {
    throw new S3Fault(
      412,
      'PreconditionFailed',
      'At least one of the pre-conditions you specified did not hold',
    )
  }
}
