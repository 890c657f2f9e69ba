import { beforeEach, describe, expect, it } from 'vitest'
import { articleId } from '../../../store/keys.ts'
import { story } from '../../core/story.ts'
import { misfits } from '../api/described.ts'
import { article, startReview } from './reviewer.ts'

const LIST = '/v1/review/articles'
const card = (n: number) =>
  `${story(n)}\n\nThe treasurer lost his card. Its number, he said, was 4111 1111 1111 1111.`

let review: ReturnType<typeof startReview>
beforeEach(async () => {
  review = startReview()
  await review.put('times/report.txt', story(4))
  for (const n of [1, 2]) await review.put(`times/card-${n}.txt`, card(n))
  await review.put('post/card-3.txt', card(3))
})

interface Page {
  readonly items: readonly { readonly key: string; readonly url: string }[]
  readonly next: string | null
}
const page = async (query: string): Promise<Page> => (await review.ask(`${LIST}?${query}`)).json
const keys = ({ items }: Page) => items.map(({ key }) => key).toSorted()

describe('a reviewer', () => {
  it('sees what is held, of everybody or of one publisher, and none of what is served', async () => {
    expect(keys(await page(''))).toEqual(['post/card-3.txt', 'times/card-1.txt', 'times/card-2.txt'])
    expect(keys(await page('which=held&publisher=post'))).toEqual(['post/card-3.txt'])
    for (const query of ['which=sampled', 'publisher=nobody'])
      expect(await page(query)).toEqual({ items: [], next: null })
  })

  it('sees the sample of what is published by itself', async () => {
    const id = articleId('times/report.txt')
    const record = review.world.records.get(id)
    if (record?.summary == null) throw new Error('Nothing was published')
    review.world.records.set(id, { ...record, summary: { ...record.summary, sampled: true } })
    const { json } = await review.ask(`${LIST}?which=sampled`)
    expect(json.items).toMatchObject([{ id, status: 'published', because: null, sampled: true }])
    expect(misfits('Waiting', json)).toEqual([])
  })

  it('is led from page to page, in the body and in the header', async () => {
    const first = await review.ask(`${LIST}?limit=2`)
    expect(first.json.next).toMatch(
      /^https:\/\/api\.example\/v1\/review\/articles\?cursor=[\w.-]+&limit=2&which=held$/,
    )
    expect(first.headers).toMatchObject({
      link: `<${first.json.next}>; rel="next"`,
      'cache-control': 'no-store',
    })
    const second = await review.ask(first.json.next)
    expect(second.json).toMatchObject({ next: null })
    expect(second.headers).not.toHaveProperty('link')
    expect([...keys(first.json), ...keys(second.json)].toSorted()).toEqual(keys(await page('')))
  })

  it('may sign the next page as it stands, whatever the publisher is called', async () => {
    const publisher = "O'Hara & Söhne (Kai*) +1~"
    for (const n of [5, 6]) await review.put(`${publisher}/card-${n}.txt`, card(n))
    const { next } = await page(`limit=1&publisher=${encodeURIComponent(publisher)}`)
    expect(next).toMatch(/&limit=1&publisher=O%27Hara%20%26%20S%C3%B6hne%20%28Kai%2A%29%20%2B1~&which=held$/)
    const second = (await review.ask(next ?? '')).json
    expect(second).toMatchObject({ items: [{ publisher }], next: null })
  })

  it('finds in it all that it takes to choose, and the address of the rest', async () => {
    const { json } = await review.ask(`${LIST}?publisher=post`)
    const [item] = json.items
    expect(item).toMatchObject({
      id: articleId('post/card-3.txt'),
      url: `https://api.example${article('post/card-3.txt')}`,
      key: 'post/card-3.txt',
      status: 'held',
      because: expect.stringContaining('card'),
    })
    expect(misfits('Waiting', json)).toEqual([])
    expect((await review.ask(item.url)).json).toMatchObject({ key: item.key, status: 'held' })
  })

  it('sees no more of what was released', async () => {
    const { json } = await review.ask(article('post/card-3.txt'))
    const body = { action: 'release', version: json.version }
    await review.ask(`${article('post/card-3.txt')}/decisions`, { body })
    expect(keys(await page(''))).toEqual(['times/card-1.txt', 'times/card-2.txt'])
  })
})

describe('what a reviewer is told', () => {
  it.each(['which=all', 'which=', 'limit=0', 'limit=101', 'publisher=', 'cursor=', 'cursor=x.y'])(
    'of ?%s',
    async (query) => {
      expect(await review.ask(`${LIST}?${query}`)).toMatchObject({
        status: 400,
        headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
      })
    },
  )

  it('of a cursor of another listing', async () => {
    const { next } = await page('limit=1')
    const cursor = new URL(next ?? '').searchParams.get('cursor')
    expect(await review.ask(`${LIST}?cursor=${cursor}`)).toMatchObject({ status: 200 })
    for (const query of ['which=sampled', 'publisher=times'])
      expect(await review.ask(`${LIST}?${query}&cursor=${cursor}`)).toMatchObject({ status: 400 })
  })

  it('without a signature: nothing', async () => {
    expect(await review.ask(LIST, { caller: undefined })).toMatchObject({ status: 403 })
  })
})
