import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { meaning } from '../../bin/clients.ts'
import { Complaint } from '../../bin/complaint.ts'
import { findStack } from '../../bin/stack.ts'
import { contentTypeOf, metadataOf } from '../../bin/uploading.ts'
import { invitation } from '../../bin/welcome.ts'
import { claimsOfMetadata } from '../../store/claims.ts'
import { scratch } from './run.ts'

const stack = {
  UploadsBucket: 'up',
  TableName: 'table',
  ArticlesBucket: 'art',
  ApiUrl: 'https://x.test/',
  Region: 'eu-north-1',
}
const deployed = {
  kind: 'deployed',
  bucket: 'up',
  table: 'table',
  articles: 'art',
  api: 'https://x.test',
  region: 'eu-north-1',
}

describe('findStack', () => {
  const outputs = (content: string) => {
    const file = join(scratch(), 'cdk-outputs.json')
    writeFileSync(file, content)
    return file
  }
  const environment = {
    CLEANCOPY_BUCKET: 'up',
    CLEANCOPY_TABLE: 'table',
    CLEANCOPY_ARTICLES: 'art',
    CLEANCOPY_API: 'https://x.test',
  }

  it('finds ours among the stacks of an outputs file', () => {
    const file = outputs(JSON.stringify({ Other: { Url: 'https://y.test' }, Cleancopy: stack }))
    expect(findStack({ outputs: file }, environment)).toEqual(deployed)
  })

  it('takes the local cloud of a folder that is named, whatever the environment says', () => {
    const folder = scratch()
    const at = 'http://127.0.0.1:1'
    const cloud = { bucket: 'up', table: 't', articles: 'art', queue: 'q', deadLetters: 'd', api: at }
    writeFileSync(join(folder, 'cloud.json'), JSON.stringify({ ...cloud, s3: at, dynamodb: at, sqs: at }))
    expect(findStack({ folder }, environment)).toMatchObject({ kind: 'local', table: 't', api: at })
    expect(() => findStack({ folder: join(folder, 'none') }, environment)).toThrow('No local cloud runs in')
  })

  it('is told to whoever starts a local cloud somewhere else', () => {
    const printed = (folder: string) => invitation({ stack: { ...deployed, kind: 'local' } }, folder)
    expect(printed('.cleancopy')).toContain('cleancopy -- upload FILE\n')
    expect(printed('my cloud')).toContain("cleancopy -- upload FILE --folder 'my cloud'\n")
    expect(printed("it's")).toContain(String.raw`cleancopy -- list --folder 'it'\''s'`)
  })

  it('takes the environment, all of it', () => {
    expect(findStack({}, environment)).toEqual({ ...deployed, region: undefined })
    expect(() => findStack({}, { ...environment, CLEANCOPY_API: '' })).toThrow('set CLEANCOPY_API as well')
  })

  it.each([
    ['{"Other":{}}', 'names no Cleancopy stack'],
    ['[]', 'is not a JSON object'],
    ['{', 'is not a JSON object'],
  ])('complains of %s', (content, sentence) => {
    expect(() => findStack({ outputs: outputs(content) })).toThrow(sentence)
    expect(() => findStack({ outputs: outputs(content) })).toThrow(Complaint)
  })
})

describe('what a failure of AWS means', () => {
  const failure = (name: string) => Object.assign(new Error('said by AWS'), { name })
  it.each([
    ['ExpiredToken', 'log in again'],
    ['CredentialsProviderError', 'aws sso login'],
    ['NoSuchBucket', 'There is no bucket up'],
    ['ResourceNotFoundException', 'There is no table table'],
    ['AccessDenied', 'said by AWS'],
  ])('%s', (name, sentence) => {
    expect(meaning(failure(name), { ...deployed, kind: 'deployed' })).toContain(sentence)
  })

  it('is not guessed', () => {
    expect(meaning(new TypeError('x is not a function'), { ...deployed, kind: 'deployed' })).toBeUndefined()
  })
})

describe('an upload', () => {
  it('says in S3 metadata what the store reads back', () => {
    const claims = { publisher: 'Ä & Ö', title: '100% "新聞" + 🗞', sourceUrl: 'https://example.org/?a=b%20c' }
    expect(claimsOfMetadata(metadataOf(claims))).toEqual(claims)
  })

  it('has no more metadata than S3 takes', () => {
    expect(() => metadataOf({ title: 'ü'.repeat(400) })).toThrow('.meta.json')
  })

  it('has its type by its ending', () => {
    expect(['a.HTML', 'a.md', 'a', 'b.txt/c.pdf'].map(contentTypeOf)).toEqual([
      'text/html',
      'text/markdown',
      'application/octet-stream',
      'application/octet-stream',
    ])
  })
})
