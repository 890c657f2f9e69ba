import { describe, expect, it } from 'vitest'
import { NO_TERMS } from '../../core/rights/terms.ts'
import { compare, type ListedObject, type RecordedUpload } from '../../store/compare.ts'
import { recipeId } from '../../store/version.ts'
import { recipe, rules } from './samples.ts'

describe('the comparison of bucket and library', () => {
  const time = '2026-11-22T10:00:00.000Z'
  const object = (key: string, etag = '"1"', modifiedAt = time, bytes = 5): ListedObject => ({
    key,
    etag,
    bytes,
    modifiedAt,
  })
  const record = (
    key: string,
    sidecarEtag?: string,
    made = recipeId(recipe),
    decidedBy = rules.id,
  ): RecordedUpload => ({
    key,
    publisher: 'p',
    recipe: made,
    state: { ...cleaned, rules: decidedBy },
    facts: {
      etag: '"1"',
      versionId: 'v1',
      bytes: 5,
      receivedAt: time,
      ...(sidecarEtag === undefined ? {} : { sidecarEtag }),
    },
  })
  const cleaned = {
    status: 'published',
    action: 'pass',
    because: [],
    grounds: null,
    terms: NO_TERMS,
    sampled: false,
    provenance: { ...recipe, source: '', policy: '' },
    body: { key: 'k' },
  } as const
  const tombstone: RecordedUpload = {
    key: 'a',
    publisher: 'p',
    recipe: '',
    facts: null,
    state: { status: 'withdrawn' },
  }
  async function* stream<T>(values: readonly T[]) {
    yield* values
  }
  const looks = async (objects: ListedObject[], records: RecordedUpload[]) => {
    const keys: string[] = []
    for await (const key of compare(stream(objects), stream(records), recipe, { read: async () => rules }))
      keys.push(key)
    return keys
  }

  it.each<[string, ListedObject[], RecordedUpload[], string[]]>([
    ['agreement', [object('a')], [record('a')], []],
    ['an unknown object', [object('a'), object('b')], [record('a')], ['b']],
    ['another content', [object('a', '"2"')], [record('a')], ['a']],
    ['other metadata', [object('a', '"1"', '2026-11-22T10:00:01.000Z')], [record('a')], ['a']],
    ['a fraction of a second', [object('a', '"1"', '2026-11-22T10:00:00.700Z')], [record('a')], []],
    ['an object that is gone', [], [record('a')], ['a']],
    ['a tombstone', [], [tombstone], []],
    ['a tombstone whose object is back', [object('a')], [tombstone], ['a']],
    ['another recipe', [object('a')], [record('a', undefined, 'old')], ['a']],
    ['another policy', [object('a')], [record('a', undefined, undefined, 'old')], ['a']],
    ['a known sidecar', [object('a'), object('a.meta.json', '"s"')], [record('a', '"s"')], []],
    ['a new sidecar', [object('a'), object('a.meta.json', '"s"')], [record('a')], ['a.meta.json']],
    ['another sidecar', [object('a'), object('a.meta.json', '"t"')], [record('a', '"s"')], ['a.meta.json']],
    ['a sidecar that is gone', [object('a')], [record('a', '"s"')], ['a']],
    ['a sidecar alone', [object('a.meta.json')], [], []],
    ['an object gone from its sidecar', [object('a.meta.json', '"s"')], [record('a', '"s"')], ['a']],
    ["a sidecar's sidecar", [object('a'), object('a.meta.json.meta.json')], [record('a')], []],
    ['an empty folder', [object('a/', '"1"', time, 0)], [], []],
  ])('%s', async (_, objects, records, keys) => expect(await looks(objects, records)).toEqual(keys))
})
