import type { Shape } from '../model/shape.ts'
import type { Line } from './line.ts'
import type { Voice } from './voice.ts'

export const ownNames: readonly string[] = [
  ...['words', 'chars-per-word', 'digits', 'capitals', 'commas', 'stops', 'ended', 'question', 'exclamation'],
  ...['money', 'address', 'quotes', 'we', 'you', 'they', 'breaks', 'page', 'ask', 'sense-page', 'sense-ask'],
  ...['known', 'colon', 'marks', 'lower', 'begins-with-number'],
]

const MOST = 4

/** What a line is by itself: a value for each of `ownNames`. */
export function ownColumns(
  text: string,
  shape: Shape,
  voice: Voice,
  { page, ask, sense }: Pick<Line, 'page' | 'ask' | 'sense'>,
): readonly number[] {
  const words = Math.max(1, shape.words)
  const chars = Math.max(1, shape.chars)
  return [
    Math.log1p(shape.words),
    chars / words,
    shape.digits / chars,
    shape.capitals / words,
    shape.commas / words,
    shape.stops / words,
    shape.ended ? 1 : 0,
    text.includes('?') ? 1 : 0,
    text.includes('!') ? 1 : 0,
    /[$€£¥]/.test(text) ? 1 : 0,
    /@|https?:|www\./.test(text) ? 1 : 0,
    /["“”„«»]/.test(text) ? 1 : 0,
    Math.min(MOST, voice.we),
    Math.min(MOST, voice.you),
    Math.min(MOST, voice.they),
    text.includes('\n') ? 1 : 0,
    page,
    ask,
    sense.page,
    sense.ask,
    sense.known / words,
    text.endsWith(':') ? 1 : 0,
    MARKS.test(text) || RULE.test(text) ? 1 : 0,
    /^\p{Ll}/u.test(text) ? 1 : 0,
    /^[#(]?\d/.test(text) ? 1 : 0,
  ]
}

/** Of buttons, bars and paths; and a rule across the text. Apart each is searched for quickly. */
const MARKS = /[|›»→▶►✓✕×•·©…+#]/
const RULE = /[-=_]{3}/
