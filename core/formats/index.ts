import type { DecodedText, Document, Format, Outcome } from '../types.ts'
import { parseHtml } from './html/index.ts'
import { parseMarkdown } from './markdown.ts'
import { parseText } from './text.ts'

type Parser = (decoded: DecodedText, baseUrl: string | undefined) => Outcome<Document>

const PARSERS: Readonly<Record<Format, Parser>> = {
  html: parseHtml,
  markdown: parseMarkdown,
  text: parseText,
}

/** A decoded text as blocks and claims. `baseUrl` is where the text came from, if known. */
export function parse(format: Format, decoded: DecodedText, baseUrl: string | undefined): Outcome<Document> {
  return PARSERS[format](decoded, baseUrl)
}
