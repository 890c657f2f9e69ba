import MarkdownIt, { type StateInline, type Token } from 'markdown-it'

/** Nesting of quotes and lists beyond which the parser gives up, and the text is refused. */
export const DEEPEST = 100

/** markdown-it with tables, strikethrough and footnotes, and without anything that guesses. */
export const parser = new MarkdownIt({ html: true, maxNesting: DEEPEST })

/** Tells of each token of a line the row that it begins in: not every row begins with a token, as code, titles of links and tags may hold its end. */
parser.inline.ruler.before('text', 'rows', (state) => {
  if (!Object.hasOwn(state, 'push')) placeTokens(state)
  return false
})

function placeTokens(state: StateInline): void {
  const { push, pushPending } = state
  let [row, lineEnd] = [0, state.src.indexOf('\n')]
  const placed = (token: Token): Token => {
    for (; lineEnd >= 0 && lineEnd < state.pos; row++) lineEnd = state.src.indexOf('\n', lineEnd + 1)
    token.map = [row, row + 1]
    return token
  }
  state.push = (...as) => placed(push.apply(state, as))
  // Text never goes on behind a line's end: it stands in the row of what follows it.
  state.pushPending = () => placed(pushPending.apply(state))
}

const DEFINITION = /^\[\^[^\]\s]{1,60}\]:/

/** `[^1]: text` is a paragraph that begins with its mark, never a link definition that hides its words. */
parser.block.ruler.before('reference', 'footnote', (state, startLine, endLine, silent) => {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  const end = state.eMarks[startLine] ?? start
  if (!DEFINITION.test(state.src.slice(start, Math.min(end, start + 70)))) return false
  if (silent) return true
  let next = startLine + 1
  while (next < endLine && !state.isEmpty(next) && !isDefinition(state, next)) next += 1
  state.line = next
  state.push('paragraph_open', 'p', 1).map = [startLine, next]
  const inline = state.push('inline', '', 0)
  inline.content = state
    .getLines(startLine, next, state.blkIndent, false)
    .trim()
    .replace(/^(\[\^[^\]]+\]):/, '$1')
  inline.map = [startLine, next]
  inline.children = []
  state.push('paragraph_close', 'p', -1)
  return true
})

function isDefinition(state: { src: string; bMarks: number[]; tShift: number[] }, line: number): boolean {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  return DEFINITION.test(state.src.slice(start, start + 70))
}

/** `[^1]` in a text is the mark that a reader sees. */
parser.inline.ruler.before('link', 'footnote_mark', (state, silent) => {
  if (state.src[state.pos] !== '[' || state.src[state.pos + 1] !== '^') return false
  const mark = /^\[\^([^\]\s]{1,60})\]/.exec(state.src.slice(state.pos, state.pos + 64))
  if (mark === null) return false
  if (!silent) state.push('footnote_mark', '', 0).content = `[${mark[1] ?? ''}]`
  state.pos += mark[0].length
  return true
})
