/** The samples of `content/samples`, under the same keys in the bucket. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { baseKey } from '../store/keys.ts'
import { recipeOf } from '../store/recipe.ts'
import { recipeId } from '../store/version.ts'
import { etagOf, etagsOf } from './bucket.ts'
import type { Clients } from './clients.ts'
import { inParallel } from './parallel.ts'
import { put, waitFor } from './uploading.ts'

const AT_ONCE = 8
const SECONDS = 120

interface Sample {
  readonly key: string
  readonly bytes: Uint8Array
  readonly isSidecar: boolean
}

/**
 * Uploads the files of a folder that are not in the bucket yet and waits until the library holds all of them as today's
 * cleaner reads them. Sidecars go first, so that an article is read once, with what its sidecar says. Answers the
 * articles' keys, sorted.
 */
export async function uploadSamples(clients: Clients, folder: string): Promise<readonly string[]> {
  const known = await etagsOf(clients)
  const samples = samplesIn(folder)
  const articles = samples.filter(({ isSidecar }) => !isSidecar)
  const upload = async ({ key, bytes }: Sample) => {
    if (known.get(key) !== etagOf(bytes)) await put(clients, key, bytes, {})
  }
  await inParallel(
    samples.filter(({ isSidecar }) => isSidecar),
    AT_ONCE,
    upload,
  )
  await inParallel(articles, AT_ONCE, upload)

  const current = recipeId(recipeOf())
  await inParallel(articles, AT_ONCE, ({ key, bytes }) =>
    waitFor(
      clients,
      key,
      SECONDS,
      ({ facts, recipe }) => facts?.etag === etagOf(bytes) && recipe === current,
    ),
  )
  return articles.map(({ key }) => key)
}

function samplesIn(folder: string): readonly Sample[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => {
      const key = relative(folder, path).split(sep).join('/')
      return { key, bytes: readFileSync(path), isSidecar: baseKey(key) !== key }
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
}
