import type { Walk } from '../../core/pipeline.ts'
import type { Evidence, LabelledBlock, Metadata, Role } from '../../core/types.ts'
import { cut, paint, type Style, widthOf } from '../terminal.ts'

const SHOWN = ['title', 'byline', 'publishedAt', 'language', 'canonicalUrl', 'publisher', 'rights'] as const

/** Every field with its source, every block with its role and the evidence for it, and the verdict. */
export function explain({ publication, labelled }: Walk): string {
  const { article, verdict } = publication
  const width = widthOf(process.stdout)
  return [
    ...SHOWN.flatMap((field) => explainField(field, article.metadata[field])),
    '',
    ...labelled.flatMap((block) => explainBlock(block, width)),
    '',
    `${paint('bold', 'verdict')} ${verdict.action}${verdict.because.map((because) => `\n  ${because}`).join('')}`,
    ...article.notes.map(({ code, detail }) => `${paint('bold', 'note')} ${code}: ${detail}`),
  ].join('\n')
}

function explainField(name: keyof Metadata, field: Metadata[(typeof SHOWN)[number]]): string[] {
  if (field === undefined) return []
  const disagreed = (field.disagreed ?? []).map(({ value, source }) => `; ${source} says ${value}`).join('')
  return [`${paint('bold', name)} ${field.value} ${paint('dim', `(${field.source}${disagreed})`)}`]
}

function explainBlock({ block, role, evidence }: LabelledBlock, width: number): string[] {
  const place = `${block.span.start}-${block.span.end}`
  const head = `${role.padEnd(26)} ${place.padStart(13)}  `
  const text = block.text || block.figure?.caption || block.figure?.alt || block.figure?.src || ''
  return [
    paint(styleOf(role), `${head}${cut(text, width - head.length)}`),
    ...evidence
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map((each) => explainVote(each, width)),
  ]
}

/** One line: log-odds, rule, role and the sentence for a person. */
export function explainVote({ rule, role, weight, note }: Evidence, width: number): string {
  const signed = `${weight < 0 ? '' : '+'}${weight.toFixed(1)}`
  return paint(
    'dim',
    cut(`${signed.padStart(6)} ${rule} (${role}): ${note}`, width - 4)
      .padStart(0)
      .replace(/^/, '    '),
  )
}

function styleOf(role: Role): Style {
  if (role === 'body') return 'green'
  return role === 'title' ? 'cyan' : 'red'
}
