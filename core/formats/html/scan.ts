import { Tokenizer } from 'htmlparser2'
import { type Attributes, attributeList, type Wanted, wantedAt } from './attributes.ts'
import { type Tag, tagNamed, tagReader } from './tags.ts'

/** What a scan reports, in document order. Offsets are UTF-16 units of the scanned text. */
export interface Sink {
  /** `attributes` is another tag's as soon as this returns. */
  open(tag: Tag, attributes: Attributes, start: number, selfClosing: boolean): void
  close(tag: Tag): void
  /** A stretch of `text.slice(start, end)` without character references. */
  text(start: number, end: number): void
  /** A character reference, decoded; it ended at `end`. */
  character(value: string, end: number): void
  /** Asked after every start tag; the scan ends early once it answers true. */
  stopped(): boolean
}

/** Longer values are cut: nothing that we read from an attribute needs more, and a page must not make us copy megabytes. */
const LONGEST_VALUE = 8_192

/**
 * Tokenises `text` once, in time linear in its length. The htmlparser2 tokenizer follows the WHATWG states, but for
 * `<![CDATA[`: where it meets one, the scan ends, and answers false; it is to be begun again with what `withoutSections`
 * makes of the text as `source`.
 */
export function scan(text: string, sink: Sink, source = text): boolean {
  const tags = tagReader(text)
  let hasSections = false
  let tag = tagNamed('')
  let tagStart = 0
  const attributes = attributeList()
  let name: Wanted | undefined
  let value = ''

  const finishTag = (selfClosing: boolean): void => {
    sink.open(tag, attributes, tagStart, selfClosing)
    if (sink.stopped()) tokenizer.pause()
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onattribname(start, end) {
        name = wantedAt(text, start, end)
        value = ''
      },
      onattribdata(start, end) {
        if (name !== undefined && value.length < LONGEST_VALUE) {
          value += text.slice(start, Math.min(end, start + LONGEST_VALUE))
        }
      },
      onattribentity(codepoint) {
        if (name !== undefined) value += String.fromCodePoint(codepoint)
      },
      onattribend() {
        if (name !== undefined) attributes.add(name, value)
      },
      onopentagname(start, end) {
        tag = tags.at(start, end)
        tagStart = start - 1
        attributes.clear()
      },
      onopentagend: () => finishTag(false),
      onselfclosingtag: () => finishTag(true),
      onclosetag: (start, end) => sink.close(tags.at(start, end)),
      ontext: (start, end) => sink.text(start, end),
      ontextentity: (codepoint, end) => sink.character(String.fromCodePoint(codepoint), end),
      oncdata() {
        hasSections = true
        tokenizer.pause()
      },
      // A section that never ends is told as a comment, at the end.
      oncomment(start) {
        if (source === text && text.startsWith('[CDATA[', start)) hasSections = true
      },
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  )
  tokenizer.write(source)
  if (!sink.stopped() && !hasSections) tokenizer.end()
  return !hasSections
}

/**
 * In HTML `<![CDATA[` begins a comment that ends at the first `>`; the tokenizer would skip, as in XML, to `]]>`, which on some
 * pages never comes. Written as `<!?CDATA[`, of the same length, it is that comment.
 */
export function withoutSections(text: string): string {
  return text.replaceAll('<![CDATA[', '<!?CDATA[')
}
