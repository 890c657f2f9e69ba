import type { Document, LabelledBlock, Metadata, UploaderClaims } from '../types.ts'
import { bylineOf } from './byline.ts'
import { datesOf } from './dates.ts'
import { detailsOf } from './details.ts'
import { languageOf } from './language.ts'
import { linesNearTitle } from './near-title.ts'
import { present } from './present.ts'
import { siteOf } from './site.ts'
import { titleOf } from './title.ts'
import { canonicalUrlOf } from './urls.ts'

/**
 * Decides between everything that is claimed of an article. The uploader wins; every field says where it came
 * from and what disagreed. A field that nobody states believably is absent.
 */
export function describe(
  document: Document,
  labelled: readonly LabelledBlock[],
  upload: UploaderClaims | undefined,
): Metadata {
  const { claims } = document
  const site = siteOf(claims, upload)
  const near = linesNearTitle(labelled)
  const language = languageOf(claims, labelled, upload)
  return {
    ...present('title', titleOf(claims, labelled, site, upload)),
    ...present('byline', bylineOf(claims, labelled, near, site, upload)),
    ...datesOf(claims, labelled, near, upload, language?.value),
    ...present('language', language),
    ...present('canonicalUrl', canonicalUrlOf(claims, upload)),
    ...detailsOf(claims, upload),
  }
}
