/** What a reader of a sample sees, found by other means than the cleaner's own. */
import { TextDecoder as Windows1252 } from '@exodus/bytes/encoding-lite.js'
import { parseHTML } from 'linkedom'
import type { Format } from '../../core/types.ts'

/** UTF-16 with a byte order mark, else UTF-8, else windows-1252: the samples have no other encoding. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('â€') ? new TextDecoder().decode(Uint8Array.from(text, byteOf)) : text
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The byte that windows-1252 has for a character. */
function byteOf(char: string): number {
  return Math.max(0, WINDOWS_1252.indexOf(char))
}

const WINDOWS_1252 = new Windows1252('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, i) => i))

export function visibleWords(source: string, format: Format): string[] {
  if (format === 'html') return wordsOf(pageText(source))
  return wordsOf(format === 'markdown' ? withoutMarks(source) : source)
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

const TEXT = 3
const UNSEEN = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT TITLE TEXTAREA RT RP HEAD ANNOTATION MJX-MATH'.split(' '),
)
const INLINE = new Set('A B CODE EM FONT I LABEL RUBY SMALL SPAN STRONG SUB SUP TIME'.split(' '))
const MATHS = new Set('MATH MFRAC MI MN MO MROW MSQRT MSUB MSUP SEMANTICS'.split(' '))

/** What is used of a DOM node. */
interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly className?: string
  readonly childNodes: Iterable<PageNode>
}

/** A formula is read as its author wrote it. */
const FORMULA =
  /<math[^>]*>(?:(?!<\/math>)[\s\S])*<annotation[^>]*x-tex[^>]*>([^<]*)<\/annotation>[\s\S]*?<\/math>/g

const DESCRIBED = /<math[^>]*alttext="([^"]*)"[^>]*>[\s\S]*?<\/math>/g

function pageText(source: string): string {
  const parts: string[] = []
  const visit = (node: PageNode): void => {
    if (node.nodeType === TEXT) parts.push(node.textContent ?? '')
    const name = node.nodeName.toUpperCase()
    if (node.nodeType === TEXT || UNSEEN.has(name) || node.className === 'katex-html') return
    const edge = INLINE.has(name) || MATHS.has(name) ? '' : '\n'
    parts.push(edge)
    for (const child of node.childNodes) visit(child)
    parts.push(edge)
  }
  visit(parseHTML(source.replace(FORMULA, '$1').replace(DESCRIBED, '$1')).document.documentElement)
  return parts.join('')
}

/** The little of Markdown that the samples use. */
function withoutMarks(source: string): string {
  return source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/^\d+\. /gm, '')
}
