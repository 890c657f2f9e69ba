import { describe, expect, it } from 'vitest'
import { articleId, baseKey, publisherOf, sidecarKey } from '../../store/keys.ts'
import fc from '../fast-check.ts'

describe('ids and keys', () => {
  // printf %s KEY | sha256sum, in base32 by Python's base64.b32encode
  it.each([
    ['a.txt', 'dc34wcm2t2r7kc5itg23vapa2n'],
    ['times/2026/Ä b+c%.html', 'dpjuziyoqcckcjwkz6r4yiwuvn'],
  ])('%s has the id %s', (key, id) => expect(articleId(key)).toBe(id))

  it.each([
    ['a.txt', 'a.txt'],
    ['a.txt.meta.json', 'a.txt'],
    ['a.meta.json.meta.json', 'a'],
    ['.meta.json', '.meta.json'],
    ['times/.meta.json', 'times/.meta.json'],
    ['meta.json', 'meta.json'],
  ])('%s speaks of %s', (key, base) => expect(baseKey(key)).toBe(base))

  it('a sidecar speaks of its object', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (key) => {
        fc.pre(baseKey(key) === key && !key.endsWith('/'))
        expect(baseKey(sidecarKey(key) ?? '')).toBe(key)
      }),
    )
  })

  it.each([
    ['times/2026/a.txt', 'times'],
    ['a.txt', 'default'],
    ['/a.txt', 'default'],
  ])('%s is published by %s', (key, publisher) => expect(publisherOf(key)).toBe(publisher))
})
