import type { Block } from '../types.ts'

/**
 * The body as plain text: blocks joined by blank lines, a table row on one line with tabs between its cells,
 * list markers as a reader sees them, code and the author's line breaks verbatim. Figures are left out.
 */
export function renderText(blocks: readonly Block[]): string {
  const lines: string[] = []
  let row: Block['cell']
  for (const block of blocks) {
    const { cell } = block
    if (cell !== undefined) {
      const text = block.text.replace(/\s+/g, ' ')
      if (row?.table === cell.table && row.row === cell.row) lines.push(`${lines.pop() ?? ''}\t${text}`)
      else lines.push(text)
      row = cell
      continue
    }
    row = undefined
    if (block.kind === 'figure') continue
    lines.push(block.kind === 'list-item' ? listMarker(block) + block.text : block.text)
  }
  return lines.filter((line) => line.trim() !== '').join('\n\n')
}

function listMarker({ ordinal }: Block): string {
  return ordinal === undefined || ordinal === null ? '- ' : `${ordinal}. `
}
