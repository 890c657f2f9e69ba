import { CATEGORIES } from '../../core/moderate/policy.ts'
import { articleSchemas } from './openapi-article.ts'
import { decisionSchema, editSchema } from './openapi-review.ts'

const string = { type: 'string' }
const nullable = { type: ['string', 'null'] }
const count = { type: 'integer', minimum: 0 }
const object = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
})
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})
const header = (description: string) => ({ description, schema: string })
const query = (name: string, description: string, schema: object) => ({
  name,
  in: 'query',
  description,
  schema,
})

const summary = {
  id: string,
  url: { ...string, format: 'uri' },
  publisher: string,
  title: nullable,
  byline: nullable,
  publishedAt: { ...nullable, description: 'ISO 8601, as exact as the source is.' },
  receivedAt: { ...string, format: 'date-time' },
  language: { ...nullable, description: 'BCP 47.' },
  words: count,
  removedPassages: count,
  removedWords: count,
}

/** The parts that the paths of the description refer to. */
export const components = {
  parameters: {
    id: {
      name: 'id',
      in: 'path',
      required: true,
      description: 'The id that the list gives.',
      schema: { ...string, pattern: '^[a-z2-7]{26}$' },
    },
    format: query('format', 'The form to send, whatever the Accept header says.', {
      enum: ['json', 'html', 'markdown', 'text', 'json-ld'],
    }),
    publisher: query('publisher', 'Only articles of this publisher.', { ...string, minLength: 1 }),
    name: {
      ...query('name', 'The publisher, as its articles name it.', { ...string, minLength: 1 }),
      required: true,
    },
    which: query('which', 'held, or published and in the sample of what quotes abuse.', {
      enum: ['held', 'sampled'],
      default: 'held',
    }),
    limit: query('limit', 'How many at most.', { type: 'integer', minimum: 1, maximum: 100, default: 20 }),
    cursor: query('cursor', 'Taken from `next`; valid for the same listing and publisher only.', string),
    ifNoneMatch: {
      name: 'If-None-Match',
      in: 'header',
      description: 'ETags of the copies that the client has; a match answers 304.',
      schema: string,
    },
  },
  headers: {
    ETag: header('Strong; a hash of the bytes sent.'),
    CacheControl: header('How long a copy may be used.'),
    ContentLanguage: header('BCP 47; absent where the language is not known.'),
    ArticleLink: header('`canonical`: the original; `license`: its licence; `alternate`: the other forms.'),
    RobotsTag: header(
      'What the source asks of search engines; `noindex` also where nobody has said by what right it is published.',
    ),
    TdmReservation: header('`1` where the source reserves text and data mining (W3C TDMRep).'),
    TdmPolicy: header('The address of its terms for that.'),
    NextLink: header('`next`: the next page, where there is one.'),
    Vary: header('Accept, Accept-Encoding.'),
  },
  responses: {
    BadRequest: problem('A parameter is wrong; `detail` says which and how.'),
    Forbidden: problem('Reviewers sign their requests, and need the right to call this.'),
    NotFound: problem('There is no such article, passage or publisher.'),
    NotAcceptable: problem(
      'None of the forms is acceptable to the client, or the form has more than 6 MB and the client does not take gzip.',
    ),
    Conflict: problem('Several passages begin like that, the article has none, or no more edits are kept.'),
    Undecidable: problem(
      '`code` says why: the content has changed, it is held or published already, embargoed, rejected, refused or withdrawn.',
    ),
    Withdrawn: problem('The publisher has withdrawn the article.'),
  },
  securitySchemes: {
    signature: {
      type: 'apiKey',
      in: 'header',
      name: 'Authorization',
      description:
        "AWS Signature 4 of a user or role that has the stack's ReviewersPolicy; service `execute-api`.",
    },
  },
  schemas: {
    ...articleSchemas,
    Listing: object({
      items: { type: 'array', items: { $ref: '#/components/schemas/Summary' } },
      next: { type: ['string', 'null'], format: 'uri', description: 'The next page; null on the last.' },
    }),
    Summary: object(summary),
    Waiting: object({
      items: { type: 'array', items: { $ref: '#/components/schemas/WaitingArticle' } },
      next: { type: ['string', 'null'], format: 'uri', description: 'The next page; null on the last.' },
    }),
    WaitingArticle: object(
      {
        ...summary,
        url: { ...string, format: 'uri', description: 'What there is to know of it: `reviewArticle`.' },
        key: { ...string, description: 'Of the upload.' },
        status: { enum: ['held', 'published'] },
        because: { ...nullable, description: 'Why it is held, in sentences.' },
        embargoUntil: {
          ...string,
          format: 'date-time',
          description: 'Not served before, whatever is decided.',
        },
        sampled: { const: true },
        rejected: { const: true, description: 'The policy bans it; it cannot be released.' },
        category: { enum: CATEGORIES, description: 'What is wrong with it, as a person or a list has it.' },
      },
      ['embargoUntil', 'sampled', 'rejected', 'category'],
    ),
    Edit: editSchema,
    Decision: decisionSchema,
    Removals: object({
      id: string,
      removals: { type: 'array', items: { $ref: '#/components/schemas/Removal' } },
    }),
    Removal: object({
      kind: { ...string, description: 'e.g. appeal, newsletter, related.' },
      start: { ...count, description: 'Place in the decoded upload, in UTF-16 units.' },
      end: { ...count, description: 'The first unit after the passage.' },
      words: count,
      reason: { ...string, description: 'A sentence for a person.' },
    }),
    Problem: object(
      {
        type: string,
        title: string,
        status: { type: 'integer' },
        detail: string,
        alternatives: {
          type: 'array',
          items: object({ mediaType: string, url: { ...string, format: 'uri' } }),
          description: '406: the forms that there are.',
        },
        request: { ...string, description: '500: the id to report.' },
        code: {
          ...string,
          description: '409 of a decision: `changed`, `already-held`, `embargoed` and the like.',
        },
      },
      ['alternatives', 'request', 'code'],
    ),
  },
}
