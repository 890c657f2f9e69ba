import { beforeEach, describe, expect, it } from 'vitest'
import { APPEAL, story } from '../../core/story.ts'
import { AT, article, CALLER, startReview, texts } from './reviewer.ts'

const FORM = 'Leave a Reply\n\nYour email address will not be published.'

let review: ReturnType<typeof startReview>
beforeEach(async () => {
  review = startReview()
  await review.put('times/1.txt', `${story(1, APPEAL)}\n\n${FORM}`)
})

describe('a reviewer', () => {
  it('signs', async () => {
    const { status, json } = await review.ask(article('times/1.txt'), { caller: undefined })
    expect({ status, fields: Object.keys(json) }).toEqual({
      status: 403,
      fields: ['type', 'title', 'status', 'detail'],
    })
  })

  it('sees each removed passage with its place, kind, reason, words and evidence', async () => {
    const { status, headers, json } = await review.ask(article('times/1.txt'))
    expect({ status, cache: headers['cache-control'] }).toEqual({ status: 200, cache: 'no-store' })
    expect(json).toMatchObject({ publisher: 'times', status: 'published', edits: [] })
    const form = json.removed.find(({ kind }: { kind: string }) => kind === 'comment-form')
    expect(form).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{7}$/),
      reason: expect.stringMatching(/\.$/),
    })
    expect(form.text).toContain('Leave a Reply')
    expect(review.world.objects.get('times/1.txt')?.text.slice(form.start, form.end)).toContain(
      'Leave a Reply',
    )
    expect(form.evidence[0]).toMatchObject({ rule: expect.any(String), weight: expect.any(Number) })
    expect(texts(json.kept).join('\n')).toContain('herring fleet')
  })

  it('puts one back, under the own name, and the next upload keeps it', async () => {
    const { json } = await review.ask(article('times/1.txt'))
    const [{ id, text }] = json.removed.filter(({ kind }: { kind: string }) => kind === 'comment-form')
    const edit = await review.ask(`${article('times/1.txt')}/edits`, {
      body: { action: 'put-back', passage: id },
    })
    expect(edit).toMatchObject({
      status: 202,
      json: { action: 'put-back', scope: 'article', passage: { id, text } },
    })
    const after = (await review.ask(article('times/1.txt'))).json
    expect(texts(after.kept).join('\n')).toContain('Leave a Reply')
    expect(after.edits[0]).toMatchObject({ action: 'put-back', by: CALLER, at: AT })
    await review.put('times/1.txt', `${story(7, APPEAL)}\n\n${FORM}`)
    expect(texts((await review.ask(article('times/1.txt'))).json.kept).join('\n')).toContain('Leave a Reply')
  })

  it('takes one out for all of a publisher, which its profile then says', async () => {
    const body = {
      action: 'take-out',
      passage: 'the herring fleet, which',
      scope: 'publisher',
      kind: 'furniture',
    }
    expect(await review.ask(`${article('times/1.txt')}/edits`, { body })).toMatchObject({ status: 202 })
    await review.put('times/2.txt', story(1, APPEAL))
    for (const key of ['times/1.txt', 'times/2.txt'])
      expect(texts((await review.ask(article(key))).json.kept).join('\n')).not.toContain('herring fleet')
    const { json } = await review.ask('/v1/review/publisher?name=times')
    expect(json).toMatchObject({
      publisher: 'times',
      learned: [],
      edits: [{ action: 'take-out', by: CALLER }],
    })
  })
})

describe('what a reviewer is told', () => {
  it.each([
    ['no JSON', 'Send a JSON object'],
    [[], 'Send a JSON object'],
    [{ action: 'put-back', passage: 'x', wide: true }, 'There is no field "wide"'],
    [{ action: 'remove', passage: 'x' }, '"action" is "put-back" or "take-out".'],
    [{ action: 'put-back' }, '"passage" is the id'],
    [{ action: 'put-back', passage: 'x', scope: 'all' }, '"scope" is "article" or "publisher".'],
    [{ action: 'take-out', passage: 'x', kind: 'spam' }, '"kind" is one of appeal, '],
  ])('of %j', async (body, detail) => {
    const { status, json } = await review.ask(`${article('times/1.txt')}/edits`, { body })
    expect({ status, detail: json.detail }).toEqual({ status: 400, detail: expect.stringContaining(detail) })
  })

  it('of passages that are not there, or are several', async () => {
    const edits = `${article('times/1.txt')}/edits`
    const none = await review.ask(edits, { body: { action: 'put-back', passage: 'words of another' } })
    expect(none).toMatchObject({ status: 404, json: { detail: expect.stringContaining('No passage') } })
    await review.put('times/3.txt', ['The quay is old.', 'The quay is long.', story(3, APPEAL)].join('\n\n'))
    const several = await review.ask(`${article('times/3.txt')}/edits`, {
      body: { action: 'take-out', passage: 'the quay' },
    })
    expect(several).toMatchObject({
      status: 409,
      json: { detail: expect.stringContaining('name one by its id') },
    })
  })

  it('of articles that are not there, were refused, or were withdrawn', async () => {
    const body = { action: 'take-out', passage: 'x' }
    expect(await review.ask(`${article('nobody')}/edits`, { body })).toMatchObject({ status: 404 })
    expect(await review.ask('/v1/review/articles/x')).toMatchObject({ status: 404 })
    await review.put('times/4.txt', ' ')
    expect((await review.ask(article('times/4.txt'))).json).toMatchObject({
      status: 'refused',
      refusal: { code: 'empty' },
    })
    expect(await review.ask(`${article('times/4.txt')}/edits`, { body })).toMatchObject({ status: 409 })
    review.world.delete('times/1.txt')
    await review.look('times/1.txt')
    expect((await review.ask(article('times/1.txt'))).json).toMatchObject({ status: 'withdrawn' })
  })

  it('of publishers of whom nothing is known', async () => {
    expect(await review.ask('/v1/review/publisher')).toMatchObject({ status: 400 })
    expect(await review.ask('/v1/review/publisher?name=nobody')).toMatchObject({ status: 404 })
    expect(await review.ask('/v1/review')).toMatchObject({ status: 404 })
  })
})
