import { accept, refuse } from '../outcome.ts'
import type { Format, Outcome, RawUpload } from '../types.ts'
import { strangeIn } from './strange.ts'

const TYPES: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'message/rfc822': 'text',
}

const ENDINGS: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xht: 'html',
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  eml: 'text',
}

/** What uploading tools send when they do not know. */
const UNTOLD = new Set([
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-www-form-urlencoded',
])

/** By the declared type, else the name's ending, else the content. Refuses `unsupported-type`. */
export function detectFormat({ key, declaredType }: RawUpload, text: string): Outcome<Format> {
  const type = (declaredType ?? '').split(';', 1).join('').trim().toLowerCase()
  const ending = /\.([a-z]+)$/i.exec(key)?.[1]?.toLowerCase() ?? ''
  const named = ENDINGS[ending]
  const strange = strangeIn(text, ending)
  if (strange !== undefined) return refuse('unsupported-type', strange)
  if (UNTOLD.has(type)) return accept(named ?? sniff(text))
  const declared = TYPES[type]
  if (declared === undefined)
    return refuse(
      'unsupported-type',
      `Files of type ${type.slice(0, 80)} are not read; HTML, plain text and Markdown are.`,
    )
  // Servers and tools call everything they do not know plain text.
  return accept(declared === 'text' && named !== undefined ? named : declared)
}

const SNIFFED = 4096

function sniff(text: string): Format {
  const head = text.slice(0, SNIFFED).trimStart()
  if (
    /^(?:<\?xml\b|<!--|<!doctype\s+html|<(?:html|head|body|title|meta|link|script|style|div|p|h[1-6]|article|main|section|header|table|ul|ol|figure|img|blockquote|nav|a|span|b|i|em|strong|br)(?=[\s/>]))/i.test(
      head,
    )
  )
    return 'html'
  if (hasPageTags(head)) return 'html'
  if (
    /^---[ \t]*\r?\n(?:[\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.test(head) &&
    /^\w[\w-]*[ \t]*:/m.test(head)
  )
    return 'markdown'
  return hasMarkdown(head) ? 'markdown' : 'text'
}

/** Markup that nobody writes in passing: several block elements, opened and closed. */
function hasPageTags(head: string): boolean {
  const tags = head.match(
    /<\/(?:p|div|h[1-6]|li|ul|ol|article|section|table|blockquote|html|body|head)\s*>/gi,
  )
  return (tags?.length ?? 0) >= 2
}

/** Signs that plain text does not carry by chance: a heading, and a link or fence or emphasis. */
function hasMarkdown(head: string): boolean {
  const signs = [
    /^#{1,6}[ \t]+\S/m,
    /(?<!\\)\[[^\]\n]{1,200}\]\((?:https?:|mailto:|\/|#)[^)\s]{0,500}\)/,
    /^(?:```|~~~)/m,
    /\*\*[^\s*][^*\n]{0,200}\*\*/,
    /^[^\n]*\S[^\n]*\n(?:={3,}|-{3,})[ \t]*$/m,
    /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/m,
  ]
  return signs.filter((sign) => sign.test(head)).length >= 2
}
