import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export interface Page {
  /** Path in the folder, without `.gz`. */
  readonly key: string
  read(): Uint8Array
}

/**
 * The pages of a folder, `.gz` unpacked, sorted. A folder in the layout of WCXB (`html/`, `ground-truth/`) gives those that
 * are labelled as articles.
 */
export function pagesIn(folder: string): readonly Page[] {
  const isWcxb = existsSync(join(folder, 'ground-truth')) && existsSync(join(folder, 'html'))
  const root = isWcxb ? join(folder, 'html') : folder
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isWcxb || isArticle(folder, path.slice(root.length + 1)))
    .toSorted()
    .map((path) => ({
      key: path.slice(root.length + 1).replace(/\.gz$/, ''),
      read: () => (path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path)),
    }))
}

function isArticle(folder: string, name: string): boolean {
  const truth = join(folder, 'ground-truth', name.replace(/\.html(?:\.gz)?$/, '.json'))
  return JSON.parse(readFileSync(truth, 'utf8'))._internal.page_type.primary === 'article'
}
