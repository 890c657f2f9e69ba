import type { RawUpload } from './types.ts'

/** The first folder of a key: whose article it is where nobody says. */
export function folderOf(key: string): string | undefined {
  const slash = key.indexOf('/')
  return slash > 0 ? key.slice(0, slash) : undefined
}

/** What an upload calls its publisher. */
export function publishersOf({ key, claims }: RawUpload): readonly string[] {
  return [folderOf(key), claims?.publisher].flatMap((name) => name || [])
}
