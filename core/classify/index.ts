import { onDemand } from '../on-demand.ts'
import { accept } from '../outcome.ts'
import type { Document, Evidence, Format, LabelledBlock, Outcome } from '../types.ts'
import { nothingToRead } from './refusals.ts'

/** What the publisher's profile says of a block, by the block's place. */
export type Known = ReadonlyMap<number, Evidence>

/**
 * A role for every block: voters give evidence, which is added up. Refuses `not-an-article` where nothing
 * is left that could be one.
 */
export async function classify(
  document: Document,
  known: Known = new Map(),
): Promise<Outcome<readonly LabelledBlock[]>> {
  const labelled = await label(document, known)
  if (!labelled.ok) return labelled
  const refusal = nothingToRead(document, labelled.value)
  return refusal === undefined ? labelled : { ok: false, refusal }
}

/** Rules and models are loaded with the first page or text; each kind has a model of its own. */
async function label(document: Document, known: Known): Promise<Outcome<readonly LabelledBlock[]>> {
  if (document.format === 'html') return (await forHtml()).labelHtml(document, known)
  return accept(await (await forText()).labelInLanguage(document, known))
}

const forHtml = onDemand(async () => {
  const [{ labelHtml }] = await Promise.all([import('./html.ts'), import('./model/stored.ts')])
  return { labelHtml }
})

const forText = onDemand(async () => {
  const [{ labelInLanguage }] = await Promise.all([import('./text.ts'), import('./lines-model/stored.ts')])
  return { labelInLanguage }
})

/** Loads what labels documents of this format, so that it can be on its way while one is read. */
export async function prepareFor(format: Format): Promise<void> {
  await (format === 'html' ? forHtml() : forText())
}
