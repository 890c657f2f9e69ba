import { quickSource } from '../../quick-pattern.ts'
import { NETWORKS } from '../networks.ts'
import type { Examples, Rule, Scene } from '../rule.ts'

const MOST_WORDS = 32
/** What a button does. */
const COMMANDS = wordsIn(
  'share tweet post pin print copy save flip mail like comment comments email e-mail gift bookmark clip cite restack repost reblog download listen forward send republish whatsapp text report subscribe follow print/pdf teilen tweeten twittern merken mailen drucken kopieren',
)
/** Names alone, of which articles hold rows as well. */
const NAMES: ReadonlySet<string> = new Set([...NETWORKS, ...wordsIn('sms email e-mail rss line link')])
/** First words of other labels. */
const OTHERS = wordsIn('google font a audio read dark add jump skip rate leave route map gpx packing toggle')
/** Nearly all lines begin with none of them. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...COMMANDS, ...NAMES, ...OTHERS])

const WORD = /(?:e-|print\/)?[a-z]+/y
const THING = '(?:it|this|article|story|page|post|link|url|recipe|episode|essay|column|guide)'
/** To what a button does it, for whom, and where; it may say none of these. */
const OBJECT = new RegExp(
  quickSource(
    `(?: (?:to )?(?:this |the )?${THING}(?: to (?:this )?${THING})?| for later| to (?:a )?friends?| a friend| to clipboard)?(?: (?:on|via|by|to) [a-z]+)?(?![a-z\\d])`,
  ),
  'y',
)
const COUNT =
  /[\d.,]+k? (?:comments?|shares?|likes?|views?|reactions?|replies|retweets?)(?![a-z])|[\d.,]+[ -]?min(?:ute)?s?(?: (?:read|listen))?(?![a-z])/y
const FOLLOWERS = /(?: [\d.,]+k?)?(?![a-z\d])/y
const LABEL =
  /(?:(?:text|font) size(?: a[+-]?)*|a[+-](?: a[+-])*|audio version|google news|read aloud|listen \d.{0,6}|dark mode|add to (?:my )?(?:reading list|favou?rites|bookmarks)|(?:jump|skip) to (?:the )?(?:recipe|comments|video|method)|rate (?:this )?recipe|leave a (?:comment|review)|(?:route )?map|gpx(?: download)?|packing list|toggle caption)(?![a-z\d])/y
/** What stands between two buttons: a bar, a bullet, a slash, an arrow, an icon; at most a space around each. */
const BETWEEN = / ?(?:[^a-z0-9"'().!?,;:%$£€ ]+ ?)+/y
const COMMA = /, ?| /y
const ICONS_BEFORE = /^[^a-z0-9"'(.!?]+/
const ONLY_ICONS = /^[^a-z0-9"'(.!?]*$/
/** The last button of a row that is nobody else's. */
const LAST = /^[^.!?:]{2,40}$/

/** A row of buttons, of which a text without markup keeps the labels only. */
export const commandBar: Rule = {
  id: 'command-bar',
  kind: 'share-bar',
  vote({ line }: Scene) {
    if (line.words > MOST_WORDS) return undefined
    const text = line.text.replace(ICONS_BEFORE, '')
    return isRow(text) ? { weight: 5.5, note: `It is a row of buttons: “${text.slice(0, 80)}”.` } : undefined
  },
}

/**
 * Two buttons with something between them, two words, or three buttons; three with something between them may be followed by one that is
 * nobody else's.
 */
function isRow(text: string): boolean {
  let isDivided = true
  let at = 0
  for (let buttons = 1; ; buttons += 1) {
    const end = buttonAt(text, at) ?? (buttons > 1 ? endOf(MORE, text, at) : undefined)
    if (end === undefined) return buttons > 3 && isDivided && LAST.test(text.slice(at))
    if (ONLY_ICONS.test(text.slice(end))) return buttons > 1 && (isDivided || isUndividedRow(text, buttons))
    const next = endOf(BETWEEN, text, end)
    if (next === undefined) isDivided = false
    at = next ?? endOf(COMMA, text, end) ?? text.length
  }
}

/** Articles name networks as well: two side by side (`Facebook Messenger`), and any number with commas between them. */
function isUndividedRow(text: string, buttons: number): boolean {
  const areNames = text.split(/, ?| /).every((word) => NAMES.has(word))
  return buttons > 2 ? !(areNames && text.includes(',')) : TWO_WORDS.test(text) && !areNames
}

const MORE = /more(?![a-z])/y
const TWO_WORDS = /^[a-z-]+,? [a-z-]+$/

/** Where the button's label ends that begins at `at`. */
function buttonAt(text: string, at: number): number | undefined {
  const isNumber = text.charCodeAt(at) < 0x3a
  if (isNumber) return endOf(COUNT, text, at)
  const end = endOf(WORD, text, at)
  if (end === undefined) return undefined
  const word = text.slice(at, end)
  if (!FIRST_WORDS.has(word)) return undefined
  const isCommand = COMMANDS.has(word)
  return (
    (isCommand || OTHERS.has(word) ? endOf(LABEL, text, at) : undefined) ??
    (isCommand ? endOf(OBJECT, text, end) : undefined) ??
    (NAMES.has(word) ? endOf(FOLLOWERS, text, end) : undefined)
  )
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

function wordsIn(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

export const examples: Examples = {
  catches: [
    'Share on Facebook · Share on LinkedIn · Copy URL',
    'Print | Save | Share',
    'Pin   Post   Flip   Mail',
    'Comments | Share | A- A+',
    'Facebook Twitter WhatsApp E-mail',
    'Post / Share / Email / Print / Republish',
    'Email this · Print · Copy link · Gift this article',
    'Jump to recipe · Print recipe · Pin it',
    '14 shares  Facebook  WhatsApp  Telegram  X',
    'Facebook 88 · X 12 · Pinterest 140',
    'Tweet Share Pin WhatsApp Copy link',
    '⏱ 13 min | 🔊 Audio version | A+ A-',
  ],
  leaves: [
    'Share price: 140p',
    'Print, Paper, Scissors',
    'Comment is free, facts are sacred.',
    'Save the date',
    'Facebook Messenger',
    'Facebook, Instagram, TikTok',
    'Post Office',
    'Print runs fell to 4,000 copies.',
    'Save print media, and you save nothing, she argued.',
    'Walk | Swim | Cycle',
  ],
}
