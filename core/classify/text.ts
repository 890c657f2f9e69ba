import type { Document, LabelledBlock } from '../types.ts'
import type { Known } from './index.ts'
import { labelText } from './lines.ts'
import { glossaryFor } from './lines-model/glossaries.ts'
import { detectedIn } from './lines-model/languages.ts'
import { panelForText } from './panels.ts'
import { hear } from './voters.ts'

/** Labels the blocks of a text without markup, by the rules and the glossary of its language. */
export async function labelInLanguage(document: Document, known: Known): Promise<readonly LabelledBlock[]> {
  const language = detectedIn(document.blocks.map(({ text }) => text))
  const [panel, glossary] = await Promise.all([panelForText(language), glossaryFor(language)])
  return labelText(document, known, glossary, hear(document, panel))
}
