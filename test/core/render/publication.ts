import { NO_TERMS } from '../../../core/rights/terms.ts'
import type { Article, Block, Metadata, Publication, Run } from '../../../core/types.ts'

export function paragraph(text: string, more: Partial<Block> = {}): Block {
  return {
    kind: 'paragraph',
    text,
    runs: [{ text }],
    span: { start: 0, end: text.length },
    level: 0,
    quote: 0,
    ...more,
  }
}

export function marked(...runs: Run[]): Block {
  return paragraph(runs.map(({ text }) => text).join(''), { runs })
}

export function item(text: string, level: number, ordinal: number | null = null): Block {
  return paragraph(text, { kind: 'list-item', level, ordinal })
}

export function cell(text: string, row: number, column: number, header = false, table = 0): Block {
  return paragraph(text, { kind: 'cell', cell: { table, row, column, header } })
}

export function publication(
  body: readonly Block[],
  metadata: Metadata = {},
  more: Partial<Article> = {},
): Publication {
  return {
    article: { metadata, body, removed: [], notes: [], ...more },
    verdict: { action: 'pass', because: [], findings: [] },
    terms: { ...NO_TERMS, basis: 'own', noindex: false },
    text: body.map(({ text }) => text).join('\n\n'),
  }
}
