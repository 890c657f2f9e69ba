import type { Category, Span } from '../../types.ts'
import { FAINTEST, PLAIN } from '../grounds.ts'
import type { ModeratorInput, Sighting } from '../moderator.ts'
import { documentLogit } from './document.ts'
import { focusOf } from './focus.ts'
import type { Head } from './heads.ts'
import { judge, type Opinion, scoreOf, tellingWord } from './model.ts'
import { type Window, windowsOf } from './windows.ts'

interface Meaning {
  readonly category: Category
  readonly type: string
  readonly note: string
}

const MEANINGS: Readonly<Record<Head, Meaning>> = {
  tox: { category: 'harassment', type: 'abuse', note: 'Abusive words about somebody.' },
  hate: { category: 'hate', type: 'group', note: 'Demeans people for what they are.' },
  harass: { category: 'harassment', type: 'abuse', note: 'Insults somebody.' },
  threat: {
    category: 'threat_incitement',
    type: 'threat',
    note: 'Threatens somebody, or calls for violence.',
  },
  sexual: { category: 'sexual', type: 'explicit', note: 'Sexually explicit, or a sexual advance.' },
  selfharm: {
    category: 'self_harm',
    type: 'intent',
    note: 'Speaks of harming oneself, or urges somebody to.',
  },
  profanity: { category: 'profanity', type: 'swearing', note: 'Swears.' },
  spam: { category: 'spam_scam', type: 'pitch', note: 'Reads like spam or a scam.' },
}
const REPORTED = FAINTEST
/** What is only let on is let on in a message of so many windows at most; a long text has a `you` and an `I` in it by chance. */
const MESSAGE = 8
const VEILED: readonly Head[] = ['threat', 'selfharm']

/** The category of what a head finds. */
export function categoryOf(head: Head | 'document'): Category {
  return MEANINGS[head === 'document' ? 'spam' : head].category
}

/** What the model says of a text, window by window, and of the whole. */
export function sightingsOf({ text, quotes }: ModeratorInput): Sighting[] {
  const windows = windowsOf(text, quotes)
  const opinions = windows.map((window) => judge(window.tokens, text))
  const own = windows.filter((window) => !window.quoted)
  const others = windows.length - own.length
  const whole = asWhole(opinions.filter((_, at) => windows[at]?.quoted === false))
  const sightings = windows.flatMap((window, at) =>
    sightingsIn(window, opinions[at], window.quoted ? others : own.length, text, windows.length > MESSAGE),
  )
  if (whole < REPORTED) return sightings
  const span = { start: own[0]?.span.start ?? 0, end: own.at(-1)?.span.end ?? 0 }
  const worst = worstOf(windows, opinions)
  const focus = worst && focusIn(worst, 'spam', whole, text)
  return [...sightings, { ...MEANINGS.spam, type: 'document', score: whole, span, ...focus }]
}

function sightingsIn(
  window: Window,
  opinion: Opinion | undefined,
  windows: number,
  text: string,
  isLong: boolean,
): Sighting[] {
  const best = new Map<Category, Sighting>()
  for (const [head, meaning] of entries(MEANINGS)) {
    const logit = opinion?.logits[head]
    const score = logit === undefined ? 0 : scoreOf(head, logit, windows)
    if (score < REPORTED || score < (best.get(meaning.category)?.score ?? 0)) continue
    if (isLong && VEILED.includes(head) && opinion?.unbacked.has(head)) continue
    const type = window.quoted && head !== 'spam' ? 'quoted-abuse' : meaning.type
    const focus = focusIn(window, head, score, text)
    best.set(meaning.category, { ...meaning, type, score, span: window.span, ...focus })
  }
  return [...best.values()]
}

/** Where a person is to see it. */
function focusIn(
  { tokens, span }: Window,
  head: Head,
  score: number,
  text: string,
): { readonly focus: Span } | undefined {
  if (score < PLAIN) return undefined
  return { focus: focusOf(text, span, tokens[tellingWord(tokens, head)]?.start ?? span.start) }
}

/** Of the writer's own windows, the one that reads most like spam. */
function worstOf(windows: readonly Window[], opinions: readonly Opinion[]): Window | undefined {
  let worst: Window | undefined
  let most = Number.NEGATIVE_INFINITY
  windows.forEach((window, at) => {
    const logit = opinions[at]?.logits.spam ?? most
    if (window.quoted || logit <= most) return
    most = logit
    worst = window
  })
  return worst
}

/** Spam is a property of a text: the mean over its windows tells it better than any of them. */
function asWhole(opinions: readonly Opinion[]): number {
  if (opinions.length === 0) return 0
  return scoreOf('document', documentLogit(opinions.map(({ logits }) => logits.spam ?? 0)), opinions.length)
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  const found: [K, V][] = []
  for (const key in record) found.push([key, record[key]])
  return found
}
