import { ComprehendClient } from '@aws-sdk/client-comprehend'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Passage } from '../../../core/moderate/escalation.ts'
import { bedrock, bedrockClient } from '../../../lambdas/ingest/moderators/bedrock.ts'
import { comprehend } from '../../../lambdas/ingest/moderators/comprehend.ts'
import { ask, secondOpinions } from '../../../lambdas/ingest/moderators/index.ts'
import { openai } from '../../../lambdas/ingest/moderators/openai.ts'
import { secret } from '../../../lambdas/ingest/moderators/secret.ts'
import type { Service } from '../../../lambdas/ingest/moderators/service.ts'
import {
  awsConfig,
  awsError,
  bedrockReply,
  openaiReply,
  piiReply,
  startEndpoint,
  toxicReply,
} from './endpoint.ts'

let endpoint: Awaited<ReturnType<typeof startEndpoint>>
let services: Readonly<Record<'bedrock' | 'comprehend' | 'openai', Service>>
beforeAll(async () => {
  endpoint = await startEndpoint()
  const config = awsConfig(endpoint.url)
  services = {
    bedrock: bedrock(bedrockClient(config)),
    comprehend: comprehend(new ComprehendClient(config)),
    openai: openai({ key: async () => 'sk-test', url: endpoint.url }),
  }
})
beforeEach(() => {
  endpoint.asked.length = 0
})
afterAll(() => endpoint.close())

const span = { start: 4, end: 9 }
const insult: Passage = {
  span,
  text: 'You are all the same.',
  quoted: false,
  suspected: ['harassment', 'hate'],
}
const quote: Passage = { span, text: 'He called them vermin.', quoted: true, suspected: ['hate'] }

describe('bedrock', () => {
  it('is asked about each passage by itself, with the filters alone', async () => {
    endpoint.answer = () =>
      bedrockReply({ HATE: 0.8, INSULTS: 0.6, SEXUAL: 0.99, VIOLENCE: 0.1, MISCONDUCT: 0.2 })
    const { findings, units } = await services.bedrock.ask([insult, quote], 'en')
    expect(units).toBe(2)
    expect(endpoint.asked.map(({ operation }) => operation)).toEqual(
      Array(2).fill('/guardrail-checks/invoke'),
    )
    expect(endpoint.asked[0]?.body).toEqual({
      checks: {
        contentFilter: {
          categories: ['HATE', 'INSULTS', 'MISCONDUCT', 'SEXUAL', 'VIOLENCE'].map((category) => ({
            category,
          })),
        },
      },
      messages: [{ role: 'user', content: [{ text: insult.text }] }],
    })
    // What was not asked is not answered: that a passage speaks of sex or violence is no finding.
    expect(findings.map(({ category, type, score, quoted }) => [category, type, score, quoted])).toEqual([
      ['hate', 'bedrock:hate', 0.8, false],
      ['harassment', 'bedrock:insults', 0.6, false],
      ['illegal_other', 'bedrock:misconduct', 0.2, false],
      ['hate', 'bedrock:hate', 0.8, true],
      ['illegal_other', 'bedrock:misconduct', 0.2, true],
    ])
  })
})

describe('comprehend', () => {
  it('is asked about toxicity in tens, and about personal data where that is suspected', async () => {
    const card: Passage = { span, text: 'Call 555 01 or so.', quoted: false, suspected: ['personal_data'] }
    endpoint.answer = ({ operation, body }) =>
      operation === 'DetectToxicContent'
        ? toxicReply(...body.TextSegments.map(() => ({ HATE_SPEECH: 0.7, PROFANITY: 0.9, GRAPHIC: 0.3 })))
        : piiReply(['PHONE', 0.99], ['NAME', 0.99])
    const many = Array.from({ length: 12 }, () => quote)
    const { findings, units } = await services.comprehend.ask([...many, card], 'en-GB')
    expect(endpoint.asked.map(({ operation, body }) => [operation, body.TextSegments?.length])).toEqual([
      ['DetectToxicContent', 10],
      ['DetectToxicContent', 2],
      ['DetectPiiEntities', undefined],
    ])
    expect(endpoint.asked[1]?.body).toEqual({
      LanguageCode: 'en',
      TextSegments: [{ Text: quote.text }, { Text: quote.text }],
    })
    expect(new Set(findings.map(({ type }) => type))).toEqual(
      new Set(['comprehend:hate-speech', 'comprehend:graphic', 'comprehend:phone']),
    )
    expect(units).toBe(3 + 3 + 3)
  })

  const german: Passage = {
    ...insult,
    text: 'Das ist nicht die Stadt, von der er sprach, und sie ist es auch nicht.',
  }

  it('says what it was not asked about, since it does not read that', async () => {
    expect(await services.comprehend.ask([german, german], 'de')).toEqual({
      findings: [],
      units: 0,
      unread:
        'The moderator comprehend did not read 2 passages, since it reads English alone; the article says that it is in de.',
    })
    expect(endpoint.asked).toEqual([])
  })

  it('reads what reads as English, whatever language the article says it is in', async () => {
    endpoint.answer = ({ body }) => toxicReply(...body.TextSegments.map(() => ({ INSULT: 0.9 })))
    const english: Passage = {
      ...insult,
      text: 'They are the ones that have the city by the throat, and you know it.',
    }
    const { findings, unread } = await services.comprehend.ask([english, german], 'fr')
    expect(findings).toMatchObject([{ category: 'harassment', score: 0.9 }])
    expect(unread).toContain('a passage')
    expect(endpoint.asked[0]?.body.TextSegments).toEqual([{ Text: english.text }])
  })
})

describe('openai', () => {
  it('is asked about all passages in one call', async () => {
    endpoint.answer = () =>
      openaiReply(
        {
          harassment: 0.91,
          'harassment/threatening': 0.4,
          violence: 0.7,
          'sexual/minors': 0.95,
          illicit: 0.2,
        },
        { hate: 0.5, 'hate/threatening': 0.1, sexual: 0.9 },
      )
    const { findings, units } = await services.openai.ask([insult, quote], undefined)
    expect(units).toBe(1)
    expect(endpoint.asked).toHaveLength(1)
    expect(endpoint.asked[0]).toMatchObject({
      operation: '/v1/moderations',
      headers: { authorization: 'Bearer sk-test' },
      body: { model: 'omni-moderation-latest', input: [insult.text, quote.text] },
    })
    expect(findings.map(({ category, score, quoted }) => [category, score, quoted])).toEqual([
      ['harassment', 0.91, false],
      ['graphic_violence', 0.7, false],
      ['sexual_minors', 0.95, false],
      ['illegal_other', 0.2, false],
      ['hate', 0.5, true],
      ['hate', 0.1, true],
    ])
  })

  it('comes again after a throttle that says how long it lasts', async () => {
    const replies = [
      { status: 429, headers: { 'retry-after': '0.01' }, body: {} },
      openaiReply({ hate: 0.2 }),
    ]
    endpoint.answer = () => replies.shift() ?? 'silent'
    expect((await services.openai.ask([quote], 'en')).findings).toHaveLength(1)
  })

  it.each([
    ['a key that is wrong', { status: 401, body: { error: { message: 'Incorrect API key: sk-test' } } }, 1],
    ['a throttle that lasts', { status: 429, headers: { 'retry-after': '60' }, body: {} }, 1],
    ['an outage', { status: 503, headers: { 'retry-after': '0.01' }, body: {} }, 2],
    ['an answer about something else', { body: { results: [] } }, 1],
    ['no answer at all', { body: [] }, 1],
    ['an answer without scores', { body: { results: [{ flagged: true }] } }, 1],
  ])('does not answer: %s', async (_, reply, calls) => {
    endpoint.answer = () => reply
    const failure = await services.openai.ask([quote], 'en').catch((error: unknown) => String(error))
    expect(failure).toMatch(/^Error: OpenAI answered /)
    expect(failure).not.toContain('sk-test')
    expect(endpoint.asked).toHaveLength(calls)
  })
})

describe.each(['bedrock', 'comprehend'] as const)('%s', (name) => {
  it.each([
    ['throttles', () => awsError('ThrottlingException', 429)],
    ['refuses', () => awsError('AccessDeniedException', 403)],
    ['fails', () => awsError('InternalServerException', 500)],
    ['is silent', () => 'silent' as const],
    ['answers something else', () => ({ body: {} })],
  ])('does not answer where it %s', async (_, answer) => {
    endpoint.answer = answer
    await expect(services[name].ask([insult], 'en')).rejects.toThrow()
    expect(endpoint.asked.length).toBeLessThanOrEqual(2)
  })
})

describe('asking several at once', () => {
  const logged: string[] = []
  const ports = { now: () => 0, log: (line: string) => void logged.push(line) }

  it('names who did not answer, keeps what the others said, and counts what it cost', async () => {
    endpoint.answer = ({ operation }) =>
      operation === 'DetectToxicContent' ? awsError('ThrottlingException', 400) : bedrockReply({ HATE: 0.8 })
    const opinion = await ask([services.bedrock, services.comprehend], [quote], 'en', ports)
    expect(opinion.unanswered).toEqual(['The moderator comprehend was to be asked and did not answer.'])
    expect(opinion.findings).toMatchObject([
      { moderator: 'bedrock', category: 'hate', score: 0.8, quoted: true },
    ])
    const lines = logged.map((line) => JSON.parse(line))
    expect(lines).toMatchObject([
      { Moderator: 'bedrock', Asked: 1, Units: 1, Unanswered: 0, level: 'info' },
      {
        Moderator: 'comprehend',
        Asked: 1,
        Units: 0,
        Unanswered: 1,
        level: 'error',
        name: 'ThrottlingException',
      },
    ])
    expect(lines[0]._aws.CloudWatchMetrics[0]).toMatchObject({ Dimensions: [['Moderator']] })
    expect(logged.join()).not.toContain('vermin')
  })

  it('is off unless services are named, and knows which there are', () => {
    expect(secondOpinions({}, ports)).toBeUndefined()
    expect(secondOpinions({ MODERATORS: 'bedrock,openai' }, ports)).toBeTypeOf('function')
    expect(() => secondOpinions({ MODERATORS: 'perspective' }, ports)).toThrow(
      'There is no moderator perspective',
    )
  })
})

it('a secret is read once; one that could not be read is read again', async () => {
  const replies = [awsError('InternalServiceError', 500), awsError('InternalServiceError', 500)]
  endpoint.answer = () => replies.shift() ?? { body: { SecretString: 'sk-kept\n' } }
  const key = secret(
    'arn:aws:secretsmanager:us-east-1:1:secret:k',
    new SecretsManagerClient(awsConfig(endpoint.url)),
  )
  await expect(key()).rejects.toThrow()
  expect([await key(), await key()]).toEqual(['sk-kept', 'sk-kept'])
  expect(endpoint.asked).toHaveLength(3)
})
