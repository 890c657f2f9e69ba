import type { Document, LabelledBlock, Metadata, UploaderClaims } from '../types.ts'
import { siteOf } from './site.ts'
import { titleOf } from './title.ts'

export function describe(
  document: Document,
  labelled: readonly LabelledBlock[],
  upload: UploaderClaims | undefined,
): Metadata {
  const { claims } = document
  const site = siteOf(claims, upload)
  const title = titleOf(claims, labelled, site, upload)
  return { ...(title && { title }) }
}
