import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** SHA-256 of texts in their order, hex. */
export function hashOfTexts(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('hex')
}

/** SHA-256 over every file below the folders, names included, in order of their names; hex. */
export function hashOfFolders(...folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders.map((folder) => resolve(folder)))
    for (const name of namesIn(folder)) hash.update(`${name}\n`).update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}

/** Of an absolute folder. */
function namesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort()
}
