import { letterPattern } from '../letters.ts'
import { mergeSpans } from '../spans.ts'
import type { Block, Span } from '../types.ts'

/** Opening mark to closing marks. German closes with the English opening mark, so the opening one decides. */
const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‘': '’',
}
/** Fewer words of one's own around a quotation are no report of it. */
const OWN_WORDS = 4
const SPEAKING = /\b(?:says?|said|tells|told|writes|wrote|recalls|recalled|asks|asked|adds|added)\b/i
const WORD = letterPattern(String.raw`\p{L}+`, 'gu')
const OPENING = /["“„«»「『‘]/g

/**
 * Stretches of the text that are somebody else's words: inside quotation marks, or in a block quote.
 * A quotation that is not closed ends with its paragraph, as style guides have it for quotes of several paragraphs.
 */
export function quotedSpans(text: string, body: readonly Block[]): Span[] {
  const spans = mergeSpans([...blockQuotes(text, body), ...markedQuotes(text)])
  return hasWordsOutside(spans, text) ? spans : []
}

/** Where hardly anything stands outside the quotation marks, nobody is being quoted, unless it says who is. */
function hasWordsOutside(spans: readonly Span[], text: string): boolean {
  let words = 0
  let at = 0
  for (const { start, end } of [...spans, { start: text.length, end: text.length }]) {
    const outside = text.slice(at, start)
    if (SPEAKING.test(outside)) return true
    for (const _ of outside.matchAll(WORD(text))) if (++words >= OWN_WORDS) return true
    at = end
  }
  return false
}

/** Whether at least half of `span` is quoted. `quotes` are in order and do not overlap. */
export function isQuoted(span: Span, quotes: readonly Span[]): boolean {
  let inside = 0
  for (let at = firstEndingAfter(span.start, quotes); at < quotes.length; at++) {
    const quote = quotes[at]
    if (quote === undefined || quote.start >= span.end) break
    inside += Math.min(span.end, quote.end) - Math.max(span.start, quote.start)
  }
  return inside > 0 && inside * 2 >= span.end - span.start
}

/** By bisection: a page may hold thousands of quotations and of findings. */
function firstEndingAfter(offset: number, quotes: readonly Span[]): number {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotes[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function blockQuotes(text: string, body: readonly Block[]): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const block of body) {
    const start = block.text === '' ? -1 : text.indexOf(block.text, from)
    if (start === -1) continue
    from = start + block.text.length
    if (block.quote > 0) spans.push({ start, end: from })
  }
  return spans
}

function markedQuotes(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const paragraph of text.split('\n')) {
    OPENING.lastIndex = 0
    // Marks that nothing closes any more: looking again for each would cost the square of the paragraph.
    const unclosed = new Set<string>()
    for (let match = OPENING.exec(paragraph); match !== null; match = OPENING.exec(paragraph)) {
      if (unclosed.has(match[0]) || isApostrophe(paragraph, match.index)) continue
      const end = closing(paragraph, match.index, PAIRS[match[0]] ?? '')
      if (end === undefined) {
        unclosed.add(match[0])
        continue
      }
      spans.push({ start: start + match.index, end: start + end })
      OPENING.lastIndex = end
    }
    start += paragraph.length + 1
  }
  return spans
}

/** An inch, or an apostrophe that was typed as an opening mark. */
function isApostrophe(paragraph: string, at: number): boolean {
  return at > 0 && '"‘'.includes(paragraph.charAt(at)) && isLetterOrDigit(paragraph.charAt(at - 1))
}

const LETTER_OR_DIGIT = letterPattern(String.raw`[\p{L}\d]`, 'u')

function isLetterOrDigit(char: string): boolean {
  return LETTER_OR_DIGIT(char).test(char)
}

/** Past the closing mark. Where none follows it is the paragraph's end, or nothing for marks that also do other work. */
function closing(paragraph: string, open: number, marks: string): number | undefined {
  for (let at = open + 1; at < paragraph.length; at++) {
    if (!marks.includes(paragraph.charAt(at))) continue
    const apostrophe = paragraph.charAt(at) === '’' && isLetterOrDigit(paragraph.charAt(at + 1))
    if (!apostrophe) return at + 1
  }
  return '‘»'.includes(paragraph.charAt(open)) ? undefined : paragraph.length
}
