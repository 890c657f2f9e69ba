import { beforeEach, describe, expect, it } from 'vitest'
import { articleId } from '../../../store/keys.ts'
import { story } from '../../core/story.ts'
import { AT, article, CALLER, startReview } from './reviewer.ts'

const REPORT = 'times/report.txt'
const CARD = 'times/card.txt'
const card = `${story(1)}\n\nThe treasurer lost his card. Its number, he said, was 4111 1111 1111 1111.`

let review: ReturnType<typeof startReview>
beforeEach(async () => {
  review = startReview()
  await review.put(REPORT, story(2))
  await review.put(CARD, card)
})

const decide = (key: string, body: unknown) => review.ask(`${article(key)}/decisions`, { body })
const seen = async (key: string) => (await review.ask(article(key))).json

describe('a reviewer', () => {
  it('publishes what is held, as it is now and under the own name, and its next upload is judged anew', async () => {
    const { version, status } = await seen(CARD)
    expect(status).toBe('held')
    const decision = { action: 'release', by: CALLER, at: AT, version }
    expect(await decide(CARD, { action: 'release', version })).toMatchObject({
      status: 200,
      json: { id: articleId(CARD), version, status: 'published', decision },
    })
    expect(await seen(CARD)).toMatchObject({
      status: 'published',
      pubStatus: 'usable',
      decisions: [decision],
    })
    await review.put(CARD, `${card} He wept.`)
    expect(await seen(CARD)).toMatchObject({ status: 'held' })
  })

  it('takes back what is published, and says why', async () => {
    const why = { category: 'illegal_other', reason: 'Sells what may not be sold.' }
    const { version } = await seen(REPORT)
    expect(await decide(REPORT, { action: 'hold', ...why })).toMatchObject({
      status: 200,
      json: { status: 'held', version, decision: { action: 'hold', by: CALLER, ...why } },
    })
    expect(await seen(REPORT)).toMatchObject({
      status: 'held',
      statements: [{ category: 'illegal_other', by: 'person' }],
      reasons: [{ detail: `Held by ${CALLER}: illegal content: Sells what may not be sold.` }],
    })
    expect(await decide(REPORT, { action: 'release', version })).toMatchObject({ status: 200 })
    expect(await seen(REPORT)).toMatchObject({ status: 'published', decisions: [{}, {}] })
  })

  it('releases nothing but what was seen', async () => {
    const { version } = await seen(CARD)
    await review.put(CARD, `${card} He wept.`)
    for (const action of ['release', 'hold'])
      expect(await decide(CARD, { action, version })).toMatchObject({
        status: 409,
        json: { code: 'changed' },
      })
    expect(await seen(CARD)).toMatchObject({ status: 'held', decisions: [] })
  })

  it('is told until when what was released is under embargo', async () => {
    const until = '2026-12-24T06:00:00.000Z'
    review = startReview({ embargo: until })
    await review.put(CARD, card)
    const { version } = await seen(CARD)
    expect((await decide(CARD, { action: 'release', version })).json).toMatchObject({ embargoUntil: until })
    expect(await decide(CARD, { action: 'release', version })).toMatchObject({
      status: 409,
      json: { code: 'embargoed', detail: expect.stringContaining(until) },
    })
  })
})

describe('what a reviewer is told', () => {
  it.each([
    ['no JSON', 'Send a JSON object: {"action": "hold"'],
    [{ action: 'hold', why: 'x' }, 'There is no field "why"'],
    [{ action: 'publish' }, '"action" is "hold" or "release".'],
    [{ action: 'release' }, 'A release names the "version"'],
    [{ action: 'release', version: 7 }, '"version" is that of the content'],
    [{ action: 'release', version: 'x', reason: 'It is fine.' }, 'a release has none'],
    [{ action: 'hold', category: 'rudeness' }, '"category" is one of hate, '],
    [{ action: 'hold', reason: 'x'.repeat(501) }, '"reason" is a sentence of at most 500'],
  ])('of %j', async (body, detail) => {
    const { status, json } = await decide(CARD, body)
    expect({ status, detail: json.detail }).toEqual({ status: 400, detail: expect.stringContaining(detail) })
    expect(await seen(CARD)).toMatchObject({ decisions: [] })
  })

  it('of what is as it was asked to be', async () => {
    const { version } = await seen(REPORT)
    expect(await decide(REPORT, { action: 'release', version })).toMatchObject({
      status: 409,
      json: { code: 'already-published' },
    })
    await decide(REPORT, { action: 'hold' })
    expect(await decide(REPORT, { action: 'hold' })).toMatchObject({
      status: 409,
      json: { code: 'already-held' },
    })
  })

  it('of articles that are not there, were refused, or were withdrawn', async () => {
    const hold = { action: 'hold' }
    expect(await decide('nobody', hold)).toMatchObject({ status: 404 })
    expect(await review.ask('/v1/review/articles/x/decisions', { body: hold })).toMatchObject({ status: 404 })
    await review.put('times/empty.txt', ' ')
    expect(await decide('times/empty.txt', hold)).toMatchObject({ status: 409, json: { code: 'refused' } })
    review.world.delete(CARD)
    await review.look(CARD)
    expect(await decide(CARD, hold)).toMatchObject({ status: 409, json: { code: 'withdrawn' } })
  })

  it('without a signature: nothing', async () => {
    const asked = { body: { action: 'hold' }, caller: undefined }
    expect(await review.ask(`${article(REPORT)}/decisions`, asked)).toMatchObject({ status: 403 })
    expect(await seen(REPORT)).toMatchObject({ status: 'published', decisions: [] })
  })
})
