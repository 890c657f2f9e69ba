import { postOf } from '../formats/html/embeds.ts'
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
  // A post of another site has a writer and a date of its own.
  const own = labelled.filter(({ block }) => postOf(block) === undefined)
  const near = linesNearTitle(own)
  const language = languageOf(claims, labelled, upload)
  return {
    ...present('title', titleOf(claims, labelled, site, upload)),
    ...present('byline', bylineOf(claims, own, near, site, upload)),
    ...datesOf(claims, own, near, upload, language?.value),
    ...present('language', language),
    ...present('canonicalUrl', canonicalUrlOf(claims, upload)),
    ...detailsOf(claims, upload),
  }
}
