/** The samples of `content/`, as the command line and `npm start` read them, and what is expected of each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { render } from '../../bin/article.ts'
import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import { type Walk, walk } from '../../core/pipeline.ts'
import type { Outcome, UploaderClaims } from '../../core/types.ts'
import { parseSidecar } from '../../store/claims.ts'

const content = fileURLToPath(new URL('../../content', import.meta.url))
const SIDECAR = '.meta.json'

/** Keys of the articles, sorted; sidecars are no articles. */
export const keys: readonly string[] = filesIn(join(content, 'samples')).filter(
  (key) => !key.endsWith(SIDECAR),
)

/** The paths of everything in `content/expected`, sorted. */
export const expectations: readonly string[] = filesIn(join(content, 'expected'))

/** Where the whole output for a sample is kept. */
export function outputPath(key: string): string {
  return join(content, 'expected', `${key}.json`)
}

/** What the author of a sample says must stay and must go, written by hand; see `claims.ts`. */
export function claimsPath(key: string): string {
  return join(content, 'expected', `${key}.claims.json`)
}

export function bytesOf(key: string): Uint8Array {
  return readFileSync(join(content, 'samples', key))
}

/** The corridor's result, with what the sidecar says where there is one. */
export function walkSample(key: string): Promise<Outcome<Walk>> {
  return walk({ key, bytes: bytesOf(key), claims: sidecarOf(key) }, defaultPolicy)
}

/** What `cleancopy clean` prints, or the refusal; ends in a newline. */
export function outputOf(key: string, walked: Outcome<Walk>): string {
  if (!walked.ok) return `${JSON.stringify({ refusal: walked.refusal }, null, 2)}\n`
  return `${render(walked.value.publication, 'json', key)}\n`
}

function sidecarOf(key: string): UploaderClaims {
  if (!existsSync(join(content, 'samples', key + SIDECAR))) return {}
  const claims = parseSidecar(bytesOf(key + SIDECAR))
  if (!claims.ok) throw new Error(`${key}: ${claims.refusal.detail}`)
  return claims.value
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}
