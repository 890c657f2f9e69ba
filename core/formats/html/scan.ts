import type { Attributes } from './attributes.ts'
import { referenceReader } from './references.ts'
import { endsTagName, startTags } from './start-tag.ts'
import { isNamed, type Tag, tagReader } from './tags.ts'

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

/**
 * Tokenises `text` once, in time linear in its length, with the tokens of the WHATWG states outside foreign content. Where they
 * do not matter to a reader, errors are read as htmlparser2 reads them: an end tag ends at its first `>`.
 */
export function scan(text: string, sink: Sink): void {
  const tags = tagReader(text)
  const references = referenceReader()
  const startTag = startTags(text, references)

  /** The last ampersand that was looked for, which may be far ahead. */
  let ampersand = -1
  const nextAmpersand = (from: number): number => {
    if (ampersand < from) ampersand = placeOf(text, '&', from)
    return ampersand
  }

  /** Text and the character references in it. */
  const readText = (start: number, end: number): void => {
    let from = start
    for (let at = nextAmpersand(start); at < end; at = nextAmpersand(at + 1)) {
      const length = at < from ? 0 : references.read(text, at, false)
      if (length === 0) continue
      if (at > from) sink.text(from, at)
      sink.character(references.value, at + length)
      from = at + length
    }
    if (end > from) sink.text(from, end)
  }

  /** The tag that begins at `start`; where it ends. */
  const readStartTag = (start: number): number => {
    const nameEnd = tagNameEnd(text, start + 1)
    const end = startTag.read(nameEnd)
    if (end < 0) return text.length
    const tag = tags.at(start + 1, nameEnd)
    sink.open(tag, startTag.attributes, start, startTag.isSelfClosing)
    return tag.content === 'markup' ? end : readContent(tag, end)
  }

  /** What is no markup, up to the end tag; where that ends. */
  const readContent = ({ name, content }: Tag, start: number): number => {
    const endTag = content === 'rest' ? -1 : findEndTag(text, name, start)
    const end = endTag < 0 ? text.length : endTag
    if (content === 'text') readText(start, end)
    else if (end > start) sink.text(start, end)
    return endTag < 0 ? end : readEndTag(endTag)
  }

  const readEndTag = (start: number): number => {
    const nameEnd = tagNameEnd(text, start + 2)
    if (nameEnd < text.length) sink.close(tags.at(start + 2, nameEnd))
    return after(text, '>', nameEnd)
  }

  for (let at = 0; at < text.length && !sink.stopped(); ) {
    const start = nextMarkup(text, at)
    readText(at, start)
    if (start === text.length) return
    const code = text.charCodeAt(start + 1)
    if (isLetter(code)) at = readStartTag(start)
    else if (code === SLASH && isLetter(text.charCodeAt(start + 2))) at = readEndTag(start)
    else at = skipComment(text, start)
  }
}

const EXCLAMATION = 33
const SLASH = 47
const LESS = 60
const QUESTION = 63

function isLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

/** Where a tag or a comment begins; the end of the text where none does. */
function nextMarkup(text: string, from: number): number {
  // Tags often follow each other at once.
  for (
    let i = text.charCodeAt(from) === LESS ? from : placeOf(text, '<', from);
    i < text.length;
    i = placeOf(text, '<', i + 1)
  ) {
    const code = text.charCodeAt(i + 1)
    if (isLetter(code) || code === EXCLAMATION || code === QUESTION) return i
    if (code === SLASH && i + 2 < text.length) return i
  }
  return text.length
}

/** Of the next such character; the end of the text where there is none. */
function placeOf(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from)
  return at < 0 ? text.length : at
}

function tagNameEnd(text: string, from: number): number {
  let i = from
  while (i < text.length && !endsTagName(text.charCodeAt(i))) i += 1
  return i
}

/** Where the end tag of that name begins, at or after `from`. */
function findEndTag(text: string, name: string, from: number): number {
  for (let at = text.indexOf('</', from); at >= 0; at = text.indexOf('</', at + 2)) {
    const end = at + 2 + name.length
    if (end < text.length && endsTagName(text.charCodeAt(end)) && isNamed(name, text, at + 2)) return at
  }
  return -1
}

/** After the comment, the document type or the section that begins at `start`. All but comments end at the first `>`. */
function skipComment(text: string, start: number): number {
  if (!text.startsWith('<!--', start)) return after(text, '>', start + 2)
  const from = start + '<!--'.length
  if (text.startsWith('>', from) || text.startsWith('->', from)) return after(text, '>', from)
  for (let at = text.indexOf('--', from); at >= 0; at = text.indexOf('--', at + 1)) {
    if (text.startsWith('>', at + 2)) return at + 3
    if (text.startsWith('!>', at + 2)) return at + 4
  }
  return text.length
}

/** After the next such character; the end of the text where there is none. */
function after(text: string, character: string, from: number): number {
  return Math.min(text.length, placeOf(text, character, from) + 1)
}
