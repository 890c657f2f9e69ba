import { components } from './openapi-components.ts'
import { reviewPaths } from './openapi-review.ts'

const reference = (kind: keyof typeof components, name: string) => ({ $ref: `#/components/${kind}/${name}` })
const problem = (name: string) => reference('responses', name)
const parameter = (name: string) => reference('parameters', name)
const jsonOf = (schema: string) => ({ 'application/json': { schema: reference('schemas', schema) } })
const text = { schema: { type: 'string' } }

const cached = { ETag: reference('headers', 'ETag'), 'Cache-Control': reference('headers', 'CacheControl') }

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly parameters?: readonly object[]
  readonly responses: Record<string, object>
}

/** GET as described; HEAD is the same without a body. */
function readable({ operationId, summary, parameters = [], responses }: Operation) {
  const get = { operationId, summary, parameters: [...parameters, parameter('ifNoneMatch')], responses }
  const headers = Object.entries(responses).map(([status, response]) => {
    if (!('content' in response)) return [status, response]
    const { content: _content, ...rest } = response
    return [status, rest]
  })
  return {
    get,
    head: {
      ...get,
      operationId: `${operationId}Head`,
      summary: `${summary} Headers only.`,
      responses: Object.fromEntries(headers),
    },
  }
}

const notModified = { '304': { description: 'The copy that the client has is current.', headers: cached } }

const listing = { parameters: ['publisher', 'limit', 'cursor'].map(parameter) }

const paths = {
  '/': readable({
    operationId: 'home',
    summary: 'The latest articles as a page.',
    ...listing,
    responses: {
      '200': { description: 'A list for people.', headers: cached, content: { 'text/html': text } },
      ...notModified,
      '400': problem('BadRequest'),
    },
  }),
  '/openapi.json': readable({
    operationId: 'describe',
    summary: 'This description.',
    responses: {
      '200': {
        description: 'OpenAPI 3.1.',
        headers: cached,
        content: { 'application/json': { schema: { type: 'object' } } },
      },
      ...notModified,
    },
  }),
  '/v1/articles': readable({
    operationId: 'listArticles',
    summary: 'What is published, newest first.',
    ...listing,
    responses: {
      '200': {
        description: 'One page of the list.',
        headers: { ...cached, Link: reference('headers', 'NextLink') },
        content: jsonOf('Listing'),
      },
      ...notModified,
      '400': problem('BadRequest'),
    },
  }),
  '/v1/articles/{id}': readable({
    operationId: 'getArticle',
    summary: 'One article, in the form that the Accept header or `format` asks for.',
    parameters: [parameter('id'), parameter('format')],
    responses: {
      '200': {
        description: 'The clean copy.',
        headers: {
          ...cached,
          'Content-Language': reference('headers', 'ContentLanguage'),
          Link: reference('headers', 'ArticleLink'),
          Vary: reference('headers', 'Vary'),
          'X-Robots-Tag': reference('headers', 'RobotsTag'),
          'TDM-Reservation': reference('headers', 'TdmReservation'),
          'TDM-Policy': reference('headers', 'TdmPolicy'),
        },
        content: {
          ...jsonOf('Article'),
          'text/html': text,
          'text/markdown': text,
          'text/plain': text,
          'application/ld+json': { schema: { type: 'object' } },
        },
      },
      ...notModified,
      '400': problem('BadRequest'),
      '404': problem('NotFound'),
      '406': problem('NotAcceptable'),
      '410': problem('Withdrawn'),
    },
  }),
  '/v1/articles/{id}/removals': readable({
    operationId: 'getRemovals',
    summary: 'What was taken out of the upload, where, how much and why; not the passages themselves.',
    parameters: [parameter('id')],
    responses: {
      '200': { description: 'In the order of the upload.', headers: cached, content: jsonOf('Removals') },
      ...notModified,
      '404': problem('NotFound'),
      '410': problem('Withdrawn'),
    },
  }),
}

/** The description of the api as served at `origin`. */
export function openapi(origin: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Cleancopy',
      version: '1',
      description:
        'Clean copies of articles: the reporting without appeals, prompts and leftovers. Every error is a problem document (RFC 9457).',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: origin }],
    paths: { ...paths, ...reviewPaths },
    components,
  }
}
