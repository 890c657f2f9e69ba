import type { Block, Claim, Document, LabelledBlock, Role } from '../../../core/types.ts'

export function claim(field: Claim['field'], value: string, source: string): Claim {
  return { field, value, source }
}

export function documentOf(claims: readonly Claim[]): Document {
  return { format: 'html', text: '', blocks: [], claims, notes: [], baseUrl: null }
}

export function label(block: Block, role: Role = 'body'): LabelledBlock {
  return { block, role, evidence: [] }
}
