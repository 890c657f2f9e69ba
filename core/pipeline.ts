import { classify } from './classify/index.ts'
import { decode } from './decode/index.ts'
import { detectFormat } from './formats/detect.ts'
import { parse } from './formats/index.ts'
import { describe } from './metadata/index.ts'
import { moderate } from './moderate/index.ts'
import type { Policy } from './moderate/policy.ts'
import { assemble } from './normalise/index.ts'
import { accept } from './outcome.ts'
import { renderText } from './render/text.ts'
import type { LabelledBlock, Outcome, Publication, RawUpload } from './types.ts'

/** Raise when the same bytes may come out differently; part of every publication's provenance. */
export const PIPELINE_VERSION = '1'

/** A publication and the labelled blocks that it was made of, in document order. */
export interface Walk {
  readonly publication: Publication
  readonly labelled: readonly LabelledBlock[]
}

/**
 * The corridor: every stage an upload passes, in order. Pure: the same upload and policy make the same
 * publication. Expected failures (see `RefusalCode`) come back as refusals; a throw is a bug. It promises, because a
 * stage loads what few uploads need (weights, formats, encodings) when the first of them comes.
 */
export async function walk(upload: RawUpload, policy: Policy): Promise<Outcome<Walk>> {
  const decoded = await decode(upload)
  if (!decoded.ok) return decoded

  const format = detectFormat(upload, decoded.value.text)
  if (!format.ok) return format

  const document = await parse(format.value, decoded.value, upload.claims?.sourceUrl)
  if (!document.ok) return document

  const labelled = await classify(document.value)
  if (!labelled.ok) return labelled

  const metadata = describe(document.value, labelled.value, upload.claims)
  const article = assemble(document.value, labelled.value, metadata)
  const text = renderText(article.body)
  const verdict = await moderate(article, text, policy)
  return accept({ publication: { article, verdict, text }, labelled: labelled.value })
}

/** The corridor's result alone. */
export async function publish(upload: RawUpload, policy: Policy): Promise<Outcome<Publication>> {
  const walked = await walk(upload, policy)
  return walked.ok ? accept(walked.value.publication) : walked
}
