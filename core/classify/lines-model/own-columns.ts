import type { Line, Put } from './line.ts'

export const ownNames: readonly string[] = [
  ...['words', 'chars-per-word', 'digits', 'capitals', 'commas', 'stops', 'ended', 'question', 'exclamation'],
  ...['money', 'address', 'quotes', 'we', 'you', 'they', 'breaks', 'page', 'ask', 'sense-page', 'sense-ask'],
  ...['known', 'colon', 'marks', 'lower', 'begins-with-number'],
]

const MOST = 4

/** What a line is by itself. */
export function ownColumns({ text, shape, voice, page, ask, sense }: Line, put: Put): void {
  const words = Math.max(1, shape.words)
  const chars = Math.max(1, shape.chars)
  put(Math.log1p(shape.words))
  put(chars / words)
  put(shape.digits / chars)
  put(shape.capitals / words)
  put(shape.commas / words)
  put(shape.stops / words)
  put(shape.ended ? 1 : 0)
  put(text.includes('?') ? 1 : 0)
  put(text.includes('!') ? 1 : 0)
  put(/[$€£¥]/.test(text) ? 1 : 0)
  put(/@|https?:|www\./.test(text) ? 1 : 0)
  put(/["“”„«»]/.test(text) ? 1 : 0)
  put(Math.min(MOST, voice.we))
  put(Math.min(MOST, voice.you))
  put(Math.min(MOST, voice.they))
  put(text.includes('\n') ? 1 : 0)
  put(page)
  put(ask)
  put(sense.page)
  put(sense.ask)
  put(sense.known / words)
  put(/:$/.test(text) ? 1 : 0)
  put(MARKS.test(text) ? 1 : 0)
  put(/^\p{Ll}/u.test(text) ? 1 : 0)
  put(/^[#(]?\d/.test(text) ? 1 : 0)
}

/** Of buttons, bars and paths. */
const MARKS = /[|›»→▶►✓✕×•·©…+#]|[-=_]{3}/
