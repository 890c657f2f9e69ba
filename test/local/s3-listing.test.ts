import { expect, it } from 'vitest'
import { KeyIndex } from '../../local/s3/key-index.ts'
import { type Listing, listPage } from '../../local/s3/listing.ts'
import { compareUtf8 } from '../../local/s3/names.ts'
import fc from '../fast-check.ts'

/** Few letters, so that prefixes and delimiters meet; some from both sides of the surrogates. */
const key = fc.string({
  unit: fc.constantFrom('a', 'b', '/', '-', '\u{e000}', '😀', 'é'),
  minLength: 1,
  maxLength: 6,
})
const query = fc.record({
  prefix: fc.oneof(fc.constant(''), key),
  delimiter: fc.constantFrom('', '/', '-', 'ab', '😀'),
  limit: fc.integer({ min: 1, max: 4 }),
})

const byteOrder = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** The whole listing, said in the plainest way; a common prefix ends in `*`. */
function model(keys: readonly string[], prefix: string, delimiter: string): string[] {
  const shown = keys
    .filter((k) => k.startsWith(prefix))
    .map((k) => {
      const at = delimiter === '' ? -1 : k.indexOf(delimiter, prefix.length)
      return at < 0 ? k : `${k.slice(0, at + delimiter.length)}*`
    })
  return [...new Set(shown)].sort(byteOrder)
}

it('pages put together are the whole listing, each once and in byte order', () => {
  fc.assert(
    fc.property(fc.array(key), fc.array(key), query, (added, removed, { prefix, delimiter, limit }) => {
      const index = new KeyIndex<number>()
      for (const [i, k] of added.entries()) index.set(k, i)
      for (const k of removed) index.delete(k)
      const seen: string[] = []
      let after: string | undefined = ''
      while (after !== undefined) {
        const page: Listing<number> = listPage(index, { prefix, delimiter, limit, after })
        const size = page.items.length + page.commonPrefixes.length
        expect(size).toBeLessThanOrEqual(limit)
        const shown = [...page.items.map((item) => item.key), ...page.commonPrefixes.map((p) => `${p}*`)]
        seen.push(...shown.sort(byteOrder))
        after = page.next
        if (after !== undefined) expect(size).toBe(limit)
      }
      const keys = [...new Set(added)].filter((k) => !removed.includes(k))
      expect(seen).toEqual(model(keys, prefix, delimiter))
      expect(index.size).toBe(keys.length)
    }),
    { numRuns: 2000 },
  )
})

it('starts anywhere', () => {
  fc.assert(
    fc.property(fc.array(key), key, (keys, after) => {
      const index = KeyIndex.from(keys.map((k) => [k, true] as const))
      const page = listPage(index, { prefix: '', delimiter: '', limit: 1000, after })
      const expected = [...new Set(keys)].filter((k) => compareUtf8(k, after) > 0).sort(compareUtf8)
      expect(page.items.map((item) => item.key)).toEqual(expected)
    }),
  )
})

it('compares as UTF-8 bytes do', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(Math.sign(compareUtf8(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))))
    }),
  )
})
