import { classify, prepareFor } from './classify/index.ts'
import { decode } from './decode/index.ts'
import { detectFormat } from './formats/detect.ts'
import { parse } from './formats/index.ts'
import { describe } from './metadata/index.ts'
import { moderate } from './moderate/index.ts'
import type { Policy } from './moderate/policy.ts'
import { assemble } from './normalise/index.ts'
import { nothingLeft } from './normalise/nothing-left.ts'
import { accept } from './outcome.ts'
import { guide } from './profile/index.ts'
import { publishersOf } from './publishers.ts'
import { forgetPatterns } from './quick-pattern.ts'
import { renderText } from './render/text.ts'
import type { Guidance, LabelledBlock, Lesson, Outcome, Profile, Publication, RawUpload } from './types.ts'

/** A publication and the labelled blocks that it was made of, in document order. */
export interface Walk {
  readonly publication: Publication
  readonly labelled: readonly LabelledBlock[]
  /** Where guidance was given: what the upload teaches of its publisher, and the part of the profile that had a say. */
  readonly guided?: { readonly lesson: Lesson; readonly profile: Profile } | undefined
}

/**
 * The corridor: every stage an upload passes, in order. Pure: the same upload, policy and guidance make the same
 * publication. Expected failures (see `RefusalCode`) come back as refusals; a throw is a bug. It promises, because a
 * stage loads what few uploads need (weights, formats, encodings) when the first of them comes.
 */
export async function walk(upload: RawUpload, policy: Policy, guidance?: Guidance): Promise<Outcome<Walk>> {
  forgetPatterns()
  const decoded = await decode(upload)
  if (!decoded.ok) return decoded

  const format = detectFormat(upload, decoded.value.text)
  if (!format.ok) return format

  const [parsed] = await Promise.all([
    parse(format.value, decoded.value, upload.claims?.sourceUrl),
    prepareFor(format.value),
  ])
  if (!parsed.ok) return parsed
  const document = { ...parsed.value, publishers: publishersOf(upload) }

  const unguided = await classify(document)
  if (!unguided.ok) return unguided

  const guided = guidance && (await guide(document, unguided.value, guidance))
  const labelled = guided?.labelled ?? unguided.value

  const metadata = describe(document, labelled, upload.claims)
  const article = assemble(document, labelled, metadata, guided?.notes)
  const refusal = nothingLeft(document, article)
  if (refusal !== undefined) return { ok: false, refusal }

  const text = renderText(article.body)
  const { verdict, terms } = await moderate(article, text, policy)
  return accept({ publication: { article, verdict, terms, text }, labelled, guided })
}

/** The corridor's result alone. */
export async function publish(upload: RawUpload, policy: Policy): Promise<Outcome<Publication>> {
  const walked = await walk(upload, policy)
  return walked.ok ? accept(walked.value.publication) : walked
}
