import { createHash } from 'node:crypto'
import type { Provenance, RawUpload, Refusal } from '../core/types.ts'
import type { UploadFacts } from './ports.ts'

/** Everything but the upload that decides what the cleaner makes of it. Whether that is published, a policy decides. */
export type Recipe = Omit<Provenance, 'source' | 'policy'>

export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Short name of a recipe, so that a record made by another one is found without reading its body. */
export function recipeId({ pipeline, weights, publisherProfile }: Recipe): string {
  return sha256(JSON.stringify([pipeline, weights, publisherProfile])).slice(0, 16)
}

/**
 * Name of a content: equal names mean equal articles. `source` is the SHA-256 of the bytes. The declared type counts,
 * as it can decide the encoding; the key does not, as one record never has two.
 */
export function contentVersion(source: string, upload: RawUpload, recipe: Recipe): string {
  const { publisher, title, byline, published, sourceUrl, language, rights, embargo } = upload.claims ?? {}
  const { robots, tdmReservation, tdmPolicy } = upload.claims ?? {}
  const claims = [publisher, title, byline, published, sourceUrl, language, rights, embargo]
  const reserved = [robots, tdmReservation, tdmPolicy]
  return sha256(JSON.stringify([source, upload.declaredType, claims, reserved, recipeId(recipe)]))
}

/** The same for an upload that was refused before its bytes were read. */
export function refusedVersion(refusal: Refusal, facts: UploadFacts, recipe: Recipe): string {
  return sha256(JSON.stringify([refusal.code, facts.etag, facts.bytes, facts.sidecarEtag, recipeId(recipe)]))
}
