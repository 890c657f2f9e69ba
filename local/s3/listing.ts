import type { KeyIndex } from './key-index.ts'
import { compareUtf8 } from './names.ts'

export interface ListingQuery {
  readonly prefix: string
  /** Empty for none. */
  readonly delimiter: string
  /** Everything up to and including this key or common prefix has been seen; empty at the beginning. */
  readonly after: string
  readonly limit: number
}

export interface Listing<T> {
  readonly items: readonly { readonly key: string; readonly value: T }[]
  readonly commonPrefixes: readonly string[]
  /** The last key or common prefix of this page where more follow, else undefined. */
  readonly next: string | undefined
}

/** One page in UTF-8 byte order. Keys that share a common prefix are jumped over, not read one by one. */
export function listPage<T>(index: KeyIndex<T>, query: ListingQuery): Listing<T> {
  const items: { key: string; value: T }[] = []
  const commonPrefixes: string[] = []
  let last: string | undefined
  let position = firstPosition(index, query)
  while (true) {
    const key = index.keyAt(position)
    if (key === undefined || !key.startsWith(query.prefix)) return { items, commonPrefixes, next: undefined }
    if (items.length + commonPrefixes.length >= query.limit) {
      return { items, commonPrefixes, next: query.limit === 0 ? undefined : last }
    }
    const common = commonPrefix(key, query)
    if (common === undefined) {
      const value = index.get(key)
      if (value !== undefined) items.push({ key, value })
      position += 1
    } else {
      commonPrefixes.push(common)
      position = index.firstBeyond(common)
    }
    last = common ?? key
  }
}

function firstPosition<T>(index: KeyIndex<T>, { prefix, delimiter, after }: ListingQuery): number {
  const start = index.firstAtOrAfter(prefix)
  if (after === '' || compareUtf8(after, prefix) < 0) return start
  const endsInCommonPrefix = delimiter !== '' && after.length > prefix.length && after.endsWith(delimiter)
  if (endsInCommonPrefix && commonPrefix(after, { prefix, delimiter }) === after)
    return index.firstBeyond(after)
  const at = index.firstAtOrAfter(after)
  return index.keyAt(at) === after ? at + 1 : at
}

function commonPrefix(
  key: string,
  { prefix, delimiter }: Pick<ListingQuery, 'prefix' | 'delimiter'>,
): string | undefined {
  if (delimiter === '') return undefined
  const at = key.indexOf(delimiter, prefix.length)
  return at < 0 ? undefined : key.slice(0, at + delimiter.length)
}
