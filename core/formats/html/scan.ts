import { Tokenizer } from 'htmlparser2'

/** Attributes of one start tag; names in lower case, only those that `wanted` lists. */
export type Attributes = ReadonlyMap<string, string>

/** What a scan reports, in document order. Offsets are UTF-16 units of the scanned text. */
export interface Sink {
  open(tag: string, attributes: Attributes, start: number, selfClosing: boolean): void
  close(tag: string): void
  /** A stretch of `text.slice(start, end)` without character references. */
  text(start: number, end: number): void
  /** A character reference, decoded; it ended at `end`. */
  character(value: string, end: number): void
  /** Asked after every start tag; the scan ends early once it answers true. */
  stopped(): boolean
}

const wanted = new Set([
  'alt',
  'aria-hidden',
  'cite',
  'class',
  'colspan',
  'content',
  'data-lazy-src',
  'data-original',
  'data-src',
  'data-srcset',
  'datetime',
  'href',
  'hidden',
  'http-equiv',
  'id',
  'itemprop',
  'lang',
  'name',
  'property',
  'rel',
  'role',
  'src',
  'srcset',
  'start',
  'style',
  'type',
  'value',
  'alttext',
  'encoding',
])
const LONGEST_NAME = Math.max(...[...wanted].map((name) => name.length))

/** Longer values are cut: nothing that we read from an attribute needs more, and a page must not make us copy megabytes. */
const LONGEST_VALUE = 8_192
const none: Attributes = new Map()

/** Tokenises `text` once, in time linear in its length. The htmlparser2 tokenizer follows the WHATWG states. */
export function scan(text: string, sink: Sink): void {
  let tag = ''
  let tagStart = 0
  let attributes: Map<string, string> | undefined
  let name = ''
  let value = ''

  const finishTag = (selfClosing: boolean): void => {
    sink.open(tag, attributes ?? none, tagStart, selfClosing)
    if (sink.stopped()) tokenizer.pause()
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onattribname(start, end) {
        const fits = end - start <= LONGEST_NAME
        name = fits ? text.slice(start, end).toLowerCase() : ''
        if (name !== '' && !wanted.has(name)) name = ''
        value = ''
      },
      onattribdata(start, end) {
        if (name !== '' && value.length < LONGEST_VALUE) {
          value += text.slice(start, Math.min(end, start + LONGEST_VALUE))
        }
      },
      onattribentity(codepoint) {
        if (name !== '') value += String.fromCodePoint(codepoint)
      },
      onattribend() {
        if (name === '') return
        attributes ??= new Map()
        if (!attributes.has(name)) attributes.set(name, value)
      },
      onopentagname(start, end) {
        tag = text.slice(start, end).toLowerCase()
        tagStart = start - 1
        attributes = undefined
      },
      onopentagend: () => finishTag(false),
      onselfclosingtag: () => finishTag(true),
      onclosetag: (start, end) => sink.close(text.slice(start, end).toLowerCase()),
      ontext: (start, end) => sink.text(start, end),
      ontextentity: (codepoint, end) => sink.character(String.fromCodePoint(codepoint), end),
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  )
  tokenizer.write(withoutSections(text))
  if (!sink.stopped()) tokenizer.end()
}

/**
 * In HTML `<![CDATA[` begins a comment that ends at the first `>`; the tokenizer would skip, as in XML, to `]]>`, which on some
 * pages never comes. Written as `<!?CDATA[`, of the same length, it is that comment.
 */
function withoutSections(text: string): string {
  return text.includes('<![CDATA[') ? text.replaceAll('<![CDATA[', '<!?CDATA[') : text
}
