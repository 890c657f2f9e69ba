import type { DecodedText, Document, Outcome } from '../types.ts'
import { parseText } from './text.ts'

export function parseMarkdown(decoded: DecodedText, baseUrl: string | undefined): Outcome<Document> {
  const parsed = parseText(decoded, baseUrl)
  return parsed.ok ? { ok: true, value: { ...parsed.value, format: 'markdown' } } : parsed
}
