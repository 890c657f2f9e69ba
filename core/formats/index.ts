import { onDemand } from '../on-demand.ts'
import type { DecodedText, Document, Format, Outcome } from '../types.ts'

type Parser = (
  decoded: DecodedText,
  baseUrl: string | undefined,
) => Outcome<Document> | Promise<Outcome<Document>>

/** Each is loaded when the first upload of its kind comes. */
const PARSERS: Readonly<Record<Format, () => Promise<Parser>>> = {
  html: onDemand(async () => (await import('./html/index.ts')).parseHtml),
  markdown: onDemand(async () => (await import('./markdown.ts')).parseMarkdown),
  text: onDemand(async () => (await import('./text.ts')).parseText),
}

/** A decoded text as blocks and claims. `baseUrl` is where the text came from, if known. */
export async function parse(
  format: Format,
  decoded: DecodedText,
  baseUrl: string | undefined,
): Promise<Outcome<Document>> {
  const parser = await PARSERS[format]()
  return parser(decoded, baseUrl)
}
