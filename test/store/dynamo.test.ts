import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { policyYaml } from '../../bin/policy-file.ts'
import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import type { UploaderClaims } from '../../core/types.ts'
import { compare } from '../../store/compare.ts'
import { cursorSecret } from '../../store/cursor-secret.ts'
import { hold, release } from '../../store/decisions.ts'
import { scanRecords } from '../../store/everything.ts'
import { articleId } from '../../store/keys.ts'
import { openLibrary } from '../../store/library.ts'
import type { Library, ListPosition, ListQuery } from '../../store/library-ports.ts'
import type { Records, StoredRecord, UploadState } from '../../store/ports.ts'
import { dynamoRecords } from '../../store/records.ts'
import { dynamoRules, setPublisher, usePolicy } from '../../store/rules.ts'
import { settle } from '../../store/settle.ts'
import { startDynamo, TABLE } from './dynalite.ts'
import { MemoryWorld } from './memory.ts'
import { recipe, rules } from './samples.ts'

let client: DynamoDBClient
let stop: () => Promise<void>
let records: Records
let library: Library
const world = new MemoryWorld()

beforeAll(async () => {
  const dynamo = await startDynamo()
  client = dynamo.client
  stop = dynamo.stop
  records = dynamoRecords(client, TABLE)
  library = openLibrary(client, TABLE, records, world.ports.bodies)
})
afterAll(() => stop())

/** Settles one key against a bucket that holds just this upload. */
async function upload(key: string, text: string | null, claims: UploaderClaims = {}, receivedAt = RECEIVED) {
  const facts = { etag: `"${text}"`, versionId: null, bytes: text?.length ?? 0, receivedAt }
  const bytes = new TextEncoder().encode(text ?? '')
  const state: UploadState =
    text === null ? { state: 'absent' } : { state: 'present', upload: { key, bytes, claims }, facts }
  await settle({ ...world.ports, records, uploads: { read: async () => state } }, { key, sequencer: '0' })
  return articleId(key)
}

const RECEIVED = '2026-11-22T10:00:00.000Z'

async function everyPage(query: ListQuery): Promise<string[][]> {
  const pages: string[][] = []
  let after = query.after
  do {
    const { items, next } = await library.list({ ...query, after })
    pages.push(items.map(({ key }) => key))
    after = next ?? undefined
  } while (after !== undefined)
  return pages
}

describe('a record', () => {
  it.each(['short', 'large', 'refuse this', 'hold this'])(
    'comes back as it was written: %s',
    async (text) => {
      const key = `round/${text}.txt`
      const id = await upload(key, text, { title: 'Tïtle' })
      const alone = new MemoryWorld()
      alone.put(key, text)
      alone.put(`${key}.meta.json`, 'Tïtle')
      const stored = await records.get(id)
      expect(stored?.state.status).toBe(alone.expected(key).status)
      const article = await library.get(id)
      expect(article).toMatchObject({
        id,
        key,
        publisher: 'round',
        revision: 1,
        sequencer: '0',
        decisions: [],
      })
      const publication = article && 'publication' in article.state ? article.state.publication : undefined
      expect(publication?.text).toBe(alone.expected(key).text)
      expect(article).not.toHaveProperty('recipe')
    },
  )

  it('is written by one of two who read the same revision', async () => {
    const id = await upload('race/a.txt', 'one')
    const stored = await records.get(id)
    if (stored === undefined) throw new Error('not stored')
    const next = (publisher: string): StoredRecord => ({ ...stored, publisher, revision: 2 })
    const won = await Promise.all([records.put(next('a'), 1), records.put(next('b'), 1)])
    expect(won.toSorted()).toEqual([false, true])
    expect(await records.put(stored, 0)).toBe(false)
    expect((await records.get(id))?.publisher).toBe(won[0] ? 'a' : 'b')
  })

  it('stays as a tombstone in no listing', async () => {
    const id = await upload('gone/a.txt', 'words')
    await upload('gone/a.txt', null)
    expect(await library.get(id)).toMatchObject({ revision: 2, facts: null, state: { status: 'withdrawn' } })
    expect(await everyPage({ status: 'published', publisher: 'gone', limit: 5 })).toEqual([[]])
  })

  it('that nobody wrote is undefined', async () => {
    expect(await library.get('aaaaaaaaaaaaaaaaaaaaaaaaaa')).toBeUndefined()
  })

  it('fits into an item whatever the page claims', async () => {
    const long = '💥'.repeat(300_000)
    const id = await upload('long/a.txt', 'words', { title: long })
    const { items } = await library.list({ status: 'published', publisher: 'long', limit: 1 })
    expect(items[0]?.title).toBe(`${'💥'.repeat(249)}…`)
    const article = await library.get(id)
    expect(article?.state).toMatchObject({
      publication: { article: { metadata: { title: { value: long } } } },
    })
  })
})

describe('a listing', () => {
  const dates = [
    '2026-11-20',
    '2026-11-02T08:00:00+02:00',
    '2026-09-30',
    '1851-09-18',
    '2026-11-21T23:59:59Z',
  ]

  it('is newest first, across months and pages', async () => {
    for (const [n, published] of dates.entries()) await upload(`pages/${n}`, `text ${n}`, { published })
    const all = ['pages/4', 'pages/0', 'pages/1', 'pages/2', 'pages/3']
    for (const limit of [1, 2, 3, 4, 5, 6]) {
      const pages = await everyPage({ status: 'published', publisher: 'pages', limit })
      expect(pages.flat()).toEqual(all)
      expect(pages).toHaveLength(Math.ceil(all.length / limit))
    }
  })

  it('moves an article whose date changes, and shows it once', async () => {
    await upload('moves/a', 'words', { published: '2026-10-01' })
    await upload('moves/b', 'words', { published: '2026-08-01' })
    await upload('moves/a', 'words', { published: '2026-07-01' })
    expect(await everyPage({ status: 'published', publisher: 'moves', limit: 1 })).toEqual([
      ['moves/b'],
      ['moves/a'],
    ])
  })

  it('of everybody holds every publisher, and each status has its own', async () => {
    await upload('here/a', 'hold this')
    await upload('there/a', 'hold that')
    await upload('there/b', 'refuse that')
    const held = (await everyPage({ status: 'held', limit: 2 })).flat()
    expect(held).toEqual(expect.arrayContaining(['here/a', 'there/a']))
    expect(held).not.toContain('there/b')
    expect(await everyPage({ status: 'refused', publisher: 'there', limit: 5 })).toEqual([['there/b']])
    const { items } = await library.list({ status: 'refused', publisher: 'there', limit: 1 })
    expect(items[0]?.because).toBe('There is no article in it.')
  })

  it('that is empty has no pages', async () => {
    const page = await library.list({ status: 'published', publisher: 'nobody', limit: 10 })
    expect(page).toEqual({ items: [], next: null })
  })
})

describe('an embargo', () => {
  const end = Date.parse('2026-12-01T06:00:00Z')
  const at = (now: number) => openLibrary(client, TABLE, records, world.ports.bodies, () => now)
  const keysOf = async (now: number, query: Partial<ListQuery> = {}) => {
    const { items } = await at(now).list({ status: 'published', publisher: 'closed', limit: 2, ...query })
    return items.map(({ key }) => key)
  }

  it('keeps an article from every reader, to the millisecond, and nothing has to happen at its end', async () => {
    const id = await upload('closed/a', 'words', { embargo: '2026-12-01T06:00' })
    await upload('closed/b', 'words')
    await upload('closed/c', 'words')
    const before = await at(end - 1).get(id)
    expect(before?.state).toMatchObject({
      status: 'held',
      publication: { verdict: { because: ['Under embargo until 2026-12-01T06:00:00.000Z.'] } },
    })
    expect((await at(end).get(id))?.state.status).toBe('published')
    expect((await keysOf(end - 1)).toSorted()).toEqual(['closed/b', 'closed/c'])
    expect(await keysOf(end - 1, { embargoed: true })).toEqual(['closed/a'])
    expect((await keysOf(end, { limit: 3 })).toSorted()).toEqual(['closed/a', 'closed/b', 'closed/c'])
    expect(await keysOf(end, { embargoed: true })).toEqual([])
  })

  it('is not ended by a release', async () => {
    const id = articleId('closed/a')
    expect(await release({ records }, id, 'editor', '2026-12-01T05:59:59Z')).toMatchObject({
      ok: false,
      refusal: { code: 'embargoed' },
    })
  })

  it('goes when the upload says so no more', async () => {
    const id = await upload('closed/a', 'words')
    expect((await at(0).get(id))?.state.status).toBe('published')
  })
})

describe('the sample of what quotes abuse', () => {
  const quoting = (n: number) => `quote ${n}`
  const ids = () => Array.from({ length: 40 }, (_, n) => articleId(`quotes/${n}`))
  const sampled = async () => {
    const { items } = await library.list({
      status: 'published',
      publisher: 'quotes',
      sampled: true,
      limit: 100,
    })
    return items.map(({ id }) => id).toSorted()
  }

  it('is a share of what is published, the same whenever it is looked at', async () => {
    for (let n = 0; n < 40; n++) await upload(`quotes/${n}`, quoting(n))
    const first = await sampled()
    expect(first.length).toBeGreaterThan(0)
    expect(first.length).toBeLessThan(40)
    for (let n = 0; n < 40; n++) await upload(`quotes/${n}`, quoting(n))
    expect(await sampled()).toEqual(first)
    for (const id of ids()) expect((await library.get(id))?.state.status).toBe('published')
  })

  it('may be looked for in parts, and nothing of it is missed', async () => {
    const query = { status: 'published', publisher: 'quotes', sampled: true, limit: 100 } as const
    const found: string[] = []
    const sizes: number[] = []
    let after: ListPosition | undefined
    do {
      const { items, next } = await library.list({ ...query, after, lookThrough: 1 })
      found.push(...items.map(({ id }) => id))
      sizes.push(items.length)
      after = next ?? undefined
    } while (after !== undefined)
    expect(found.toSorted()).toEqual(await sampled())
    expect(sizes.at(-1)).toBe(0)
  })

  it('loses what a person has decided on', async () => {
    const [first = '', second = '', ...rest] = await sampled()
    expect((await release({ records }, first, 'editor', RECEIVED)).ok).toBe(true)
    expect((await hold({ records }, second, 'editor', RECEIVED)).ok).toBe(true)
    expect(await sampled()).toEqual(rest)
    expect([(await library.get(first))?.state.status, (await library.get(second))?.state.status]).toEqual([
      'published',
      'held',
    ])
    expect(await release({ records }, first, 'editor', RECEIVED)).toMatchObject({
      refusal: { code: 'already-published' },
    })
  })
})

describe('the settings of a publisher', () => {
  const by = { by: 'editor', at: RECEIVED }

  it('are read by every look that comes after', async () => {
    const book = dynamoRules(client, TABLE)
    const other = dynamoRules(client, TABLE)
    const before = await other.read('acme')
    await setPublisher(client, TABLE, 'acme', { rights: 'own' }, by)
    for (const rules of [book, other]) expect((await rules.read('acme')).settings).toEqual({ rights: 'own' })
    expect((await other.read('acme')).id).not.toBe(before.id)
    await setPublisher(client, TABLE, 'acme', {}, by)
    expect(await other.read('acme')).toEqual(before)
    expect((await other.read('constructor')).settings).toEqual({})
  })
})

describe('a policy', () => {
  const by = { by: 'editor', at: RECEIVED }

  it('is in force for every look that comes after; another of its name and version is refused', async () => {
    const yaml = (mode: string) =>
      policyYaml({ ...defaultPolicy, name: 'desk', mode: mode === 'detect' ? mode : 'enforce' })
    const book = dynamoRules(client, TABLE)
    expect((await book.read('a')).id).toBe('default@1')
    expect(await usePolicy(client, TABLE, { id: 'desk@1', text: yaml('detect'), ...by })).toBe('in-force')
    expect((await book.read('a')).policy).toMatchObject({ id: 'desk@1', mode: 'detect' })
    expect(await usePolicy(client, TABLE, { id: 'desk@1', text: yaml('enforce'), ...by })).toBe('taken')
    expect((await book.read('a')).policy.mode).toBe('detect')
  })

  it('can be the default one again, by a file that says the same', async () => {
    const book = dynamoRules(client, TABLE)
    await usePolicy(client, TABLE, {
      id: 'back@1',
      text: policyYaml({ ...defaultPolicy, name: 'back' }),
      ...by,
    })
    const other = policyYaml({ ...defaultPolicy, sample: 1 })
    expect(await usePolicy(client, TABLE, { id: 'default@1', text: other, ...by })).toBe('taken')
    expect((await book.read('a')).id).toBe('back@1')
    const same = `# as it came\n${policyYaml(defaultPolicy)}`
    expect(await usePolicy(client, TABLE, { id: 'default@1', text: same, ...by })).toBe('in-force')
    expect((await book.read('a')).id).toBe('default@1')
  })

  it('that cannot be read stops every look, and publishes nothing', async () => {
    await usePolicy(client, TABLE, { id: 'broken@1', text: 'name: broken', ...by })
    await expect(dynamoRules(client, TABLE).read('a')).rejects.toThrow(
      'cannot be read: Line 1, version: this field is missing.',
    )
  })
})

describe('a release', () => {
  const by = (id: string, version?: string) => release({ records }, id, 'editor', RECEIVED, version)

  it('publishes what is held, until the content changes', async () => {
    const id = await upload('desk/a', 'hold one')
    expect(await by(id)).toMatchObject({ ok: true, record: { state: { status: 'published' } } })
    expect((await library.get(id))?.decisions).toMatchObject([{ action: 'release', by: 'editor' }])
    expect(await everyPage({ status: 'published', publisher: 'desk', limit: 5 })).toEqual([['desk/a']])
    await upload('desk/a', 'hold one')
    expect((await library.get(id))?.state.status).toBe('published')
    await upload('desk/a', 'hold two')
    expect((await library.get(id))?.state.status).toBe('held')
    expect(await everyPage({ status: 'published', publisher: 'desk', limit: 5 })).toEqual([[]])
  })

  it.each([
    ['unknown', null, undefined],
    ['already-published', 'words', undefined],
    ['refused', 'refuse', undefined],
    ['rejected', 'reject', undefined],
    ['changed', 'hold', 'another version'],
  ])('says why not: %s', async (code, text, version) => {
    const id = text === null ? 'unknown' : await upload(`why/${code}`, text)
    const answer = await by(id, version)
    expect(answer).toMatchObject({ ok: false, refusal: { code } })
  })

  it('does nothing for what is withdrawn', async () => {
    const id = await upload('why/withdrawn', 'hold')
    await upload('why/withdrawn', null)
    expect(await by(id)).toMatchObject({ ok: false, refusal: { code: 'withdrawn' } })
  })
})

describe('the cursor secret', () => {
  it('is the same for all who ask at once, and later', async () => {
    const asked = await Promise.all(Array.from({ length: 8 }, () => cursorSecret(client, TABLE)()))
    expect(asked[0]).toHaveLength(32)
    const first = Buffer.from(asked[0] ?? []).toString('hex')
    const later = await cursorSecret(client, TABLE)()
    for (const secret of [...asked, later]) expect(Buffer.from(secret).toString('hex')).toBe(first)
  })
})

describe('the comparison', () => {
  it('reads every record and no other item', async () => {
    async function* nothing() {}
    const keys: string[] = []
    for await (const key of compare(nothing(), scanRecords(client, TABLE), recipe, {
      read: async () => rules,
    }))
      keys.push(key)
    expect(keys).toEqual(expect.arrayContaining(['pages/0', 'why/refused', 'there/b']))
    expect(keys).not.toContain('gone/a.txt')
    expect(new Set(keys).size).toBe(keys.length)
  })
})
