import { CATEGORIES } from '../../core/moderate/policy.ts'
import { TAKE_OUT_KINDS } from '../../core/profile/take-out-kinds.ts'

const problem = (name: string) => ({ $ref: `#/components/responses/${name}` })
const id = { $ref: '#/components/parameters/id' }
const security = [{ signature: [] }]
const anObject = (description: string) => ({
  description,
  content: { 'application/json': { schema: { type: 'object' } } },
})

/** What reviewers ask and say; `docs/review.md` has examples. */
export const reviewPaths = {
  '/v1/review/articles': {
    get: {
      operationId: 'listWaiting',
      summary: 'What waits for a person, newest first: what is held, or the sample of what quotes abuse.',
      security,
      parameters: ['which', 'publisher', 'limit', 'cursor'].map((name) => ({
        $ref: `#/components/parameters/${name}`,
      })),
      responses: {
        '200': {
          description: 'One page; of the sample, it may be empty and still have a next one.',
          headers: { Link: { $ref: '#/components/headers/NextLink' } },
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Waiting' } } },
        },
        '400': problem('BadRequest'),
        '403': problem('Forbidden'),
      },
    },
  },
  '/v1/review/articles/{id}': {
    get: {
      operationId: 'reviewArticle',
      summary: 'Why an article is held, and what was taken out of it: words, place, kind, reason, evidence.',
      security,
      parameters: [id],
      responses: {
        '200': anObject(
          '`status` and `pubStatus`; `reasons`: why it is held or labelled, with category, score, place and a masked excerpt; `statements`: categories of the Digital Services Act; `removed` and `kept` passages, each with the id by which an edit names it.',
        ),
        '403': problem('Forbidden'),
        '404': problem('NotFound'),
      },
    },
  },
  '/v1/review/articles/{id}/edits': {
    post: {
      operationId: 'editArticle',
      summary:
        'Puts a removed passage back, or takes a kept one out; kept for good, and replayed at every upload.',
      security,
      parameters: [id],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Edit' } } },
      },
      responses: {
        '202': anObject('The edit is kept; the article is cleaned with it within moments.'),
        '400': problem('BadRequest'),
        '403': problem('Forbidden'),
        '404': problem('NotFound'),
        '409': problem('Conflict'),
      },
    },
  },
  '/v1/review/articles/{id}/decisions': {
    post: {
      operationId: 'decideArticle',
      summary: 'Publishes a held article, or takes a published one back; its next upload is judged anew.',
      security,
      parameters: [id],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Decision' } } },
      },
      responses: {
        '200': anObject(
          '`status` and `version` of the article as it is now, and the `decision` as it is kept.',
        ),
        '400': problem('BadRequest'),
        '403': problem('Forbidden'),
        '404': problem('NotFound'),
        '409': problem('Undecidable'),
      },
    },
  },
  '/v1/review/publisher': {
    get: {
      operationId: 'reviewPublisher',
      summary: 'What a publisher was found to repeat, since which articles, and what people decided of it.',
      security,
      parameters: [{ $ref: '#/components/parameters/name' }],
      responses: {
        '200': anObject('Learned passages and edits.'),
        '400': problem('BadRequest'),
        '403': problem('Forbidden'),
        '404': problem('NotFound'),
      },
    },
  },
}

/** An edit as it is sent. */
export const editSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['action', 'passage'],
  properties: {
    action: { enum: ['put-back', 'take-out'] },
    passage: { type: 'string', description: 'Id of the passage, or the words that it begins with.' },
    scope: {
      enum: ['article', 'publisher'],
      default: 'article',
      description: 'publisher: all of its articles, and those to come.',
    },
    kind: { enum: TAKE_OUT_KINDS, description: 'What it is taken out as.' },
  },
}

/** A decision as it is sent. */
export const decisionSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['action'],
  properties: {
    action: { enum: ['hold', 'release'] },
    version: {
      type: 'string',
      description: 'The content that was seen, as `reviewArticle` gives it; a release needs it.',
    },
    category: { enum: CATEGORIES, description: 'hold: what is wrong with it.' },
    reason: { type: 'string', maxLength: 500, description: 'hold: why, in your own words.' },
  },
}
