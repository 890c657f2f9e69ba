import type { Category, Finding, Publication, Signal } from '../types.ts'
import { textRead } from './beside.ts'
import { sentence } from './decide.ts'
import { LONGEST_NOTE } from './grounds.ts'
import { DSA_CATEGORIES } from './transparency.ts'

/** Why an article is held or labelled, with what it takes to see whether that is right. */
export interface Reason {
  /** A sentence for a person, one of the verdict's `because`. */
  readonly detail: string
  readonly category?: Category
  /** The category's name in the transparency database of the Digital Services Act. */
  readonly dsaCategory?: string
  readonly score?: number
  readonly place?: Place
  /** What stands there, cut, and personal data in it masked. None of sexual content about minors. */
  readonly excerpt?: string
}

export interface Place {
  /** `beside`: in the title, a caption and the like. `address`: in where a link leads; the place is that of its words. */
  readonly in: 'text' | 'beside' | 'address'
  /** UTF-16 units of what is read: the text, then what stands beside it. */
  readonly start: number
  readonly end: number
  /** From 1; absent beside the text. */
  readonly paragraph?: number
}

const LONGEST_EXCERPT = 160
/** Units of text that are shown before and after a number. */
const AROUND = 40
const WOULD_BE = 'Would be held: '

/** A verdict's sentences, each with the finding behind it; nothing of this is stored. */
export function reasonsOf(publication: Pick<Publication, 'article' | 'text' | 'verdict'>): Reason[] {
  const { article, text, verdict } = publication
  const read = textRead(article, text)
  const behind = new Map<string, Finding>()
  for (const finding of verdict.findings) {
    const said = sentence(asStored(finding))
    if (finding.score > (behind.get(said)?.score ?? 0)) behind.set(said, finding)
  }
  return verdict.because.map((detail) => {
    const finding = behind.get(detail.startsWith(WOULD_BE) ? detail.slice(WOULD_BE.length) : detail)
    return finding === undefined ? { detail } : { detail, ...shown(finding, verdict.findings, read, text) }
  })
}

/** Sentences are made of what is stored. */
function asStored(finding: Finding): Signal {
  return { ...finding, note: finding.note.slice(0, LONGEST_NOTE) }
}

function shown(
  finding: Finding,
  all: readonly Finding[],
  read: string,
  text: string,
): Omit<Reason, 'detail'> {
  const { category, score, inAddress } = finding
  const span = finding.focus ?? finding.span
  const isBeside = span.start >= text.length
  const place: Place = {
    in: inAddress ? 'address' : isBeside ? 'beside' : 'text',
    ...span,
    ...(!isBeside && { paragraph: text.slice(0, span.start).split(/\n\n+/).length }),
  }
  const excerpt = category === 'sexual_minors' ? '' : excerptOf(finding, all, read)
  return {
    category,
    dsaCategory: DSA_CATEGORIES[category],
    score,
    place,
    ...(excerpt !== '' && { excerpt }),
  }
}

/** The passage itself, or what tells most of it; of a number or an address of mail, masked, what stands around it in its line. */
function excerptOf(finding: Finding, all: readonly Finding[], read: string): string {
  const { category, inAddress } = finding
  const span = finding.focus ?? finding.span
  const reach = category === 'personal_data' && inAddress === undefined ? AROUND : 0
  const before = read.lastIndexOf('\n', span.start - 1) + 1
  const after = read.indexOf('\n', span.end)
  const from = Math.max(span.start - reach, Math.min(before, span.start))
  const to = Math.min(span.end + reach, after === -1 ? read.length : after, from + LONGEST_EXCERPT)
  let excerpt = read.slice(from, to)
  for (const other of all) {
    if (other.category !== 'personal_data' || other.inAddress) continue
    const [start, end] = [Math.max(other.span.start, from), Math.min(other.span.end, to)]
    if (start < end)
      excerpt = `${excerpt.slice(0, start - from)}${masked(read.slice(start, end))}${excerpt.slice(end - from)}`
  }
  const isCut = [from > before, to < (after === -1 ? read.length : after)]
  const line = excerpt
    .replace(/\s+/g, ' ')
    .replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
    .trim()
  return line === '' ? '' : `${isCut[0] ? '…' : ''}${line}${isCut[1] ? '…' : ''}`
}

/** As many units as before, so that places after it stay right. */
function masked(value: string): string {
  return value.replace(/[^\s.,@()+/-]/g, '•')
}
