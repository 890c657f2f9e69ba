import { letterPattern } from '../../letters.ts'
import { isGivenName } from '../../metadata/given-names.ts'
import { monthOf } from '../../metadata/month-names.ts'
import { BY_WITHOUT_CAPITALS } from '../../metadata/persons.ts'
import type { Evidence } from '../../types.ts'

/** What in a line says who wrote the article, or when; nothing does in a sentence, or in what is longer than a signature. */
export interface Signature {
  /** A word that introduces a writer, or a rule that knows a byline. */
  readonly by: boolean
  /** A day of a month, a date in digits, a time of day. */
  readonly day: boolean
  /** It begins with words that could be a name, of which people are given the first, and a mark or nothing stands behind them. */
  readonly given: boolean
}

/** UTF-16 units. */
const LONGEST = 140
const NONE: Signature = { by: false, day: false, given: false }

export function signatureOf(text: string, votes: readonly Evidence[]): Signature {
  if (text.length > LONGEST || endsLikeText(text)) return NONE
  const [, first = ''] = NAME(text).exec(text) ?? []
  return {
    by:
      BY(text).test(text) ||
      (BY_OTHERS(text).test(text) && !isNoWriter(text)) ||
      votes.some(({ role }) => role === 'boilerplate:byline'),
    day: /\d/.test(text) && isDay(text),
    given: isGivenName(first),
  }
}

const BY = letterPattern(
  String.raw`(?:^|[\s|•·–—(/])(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|[Dd]oor|[Tt]ext:?|TEXT:?|[Ww]ords:?|as told to|[Ww]ith|[Mm]it) \p{Lu}`,
  'u',
)
const BY_OTHERS = letterPattern(String.raw`^(?:${BY_WITHOUT_CAPITALS})(?:\s*[:：/／・=＝]\s*|\s+)\p{Lo}`, 'u')
/** `بقلم الرصاص` is in pencil, and `取材 二年の記録` what was found out in two years: a writer has two names there, or a mark before a short one. */
const NO_WRITER = letterPattern(
  String.raw`^بقلم(?:\s*:\s*|\s+)[\p{L}\p{M}]+$|^(?:文|取材)[\s:：/／・=＝](?!(?<=[:：/／・=＝\u3000])\s?[\p{Lo}々ー](?:[ \u3000]?(?!の)[\p{Lo}々ー]){1,5}(?=$|[\s|(（/／・、,]))`,
  'u',
)
const NAME = letterPattern(
  String.raw`^(?:(?:[Bb]y|BY|[Vv]on|VON) )?(\p{Lu}[\p{L}.'’-]*)(?: (?:(?:al|bin|de|del|den|der|di|la|van|von|zu) )?\p{Lu}[\p{L}.'’-]*){0,3}(?=$| ?[,|•·–—/\n])`,
  'u',
)
const IN_DIGITS =
  /\b(?:\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[:.]\d\d)(?!\d)/
const WORD = letterPattern(String.raw`\p{L}{3,}`, 'gu')

function isDay(text: string): boolean {
  return IN_DIGITS.test(text) || (text.match(WORD(text)) ?? []).some((word) => monthOf(word) !== undefined)
}

/** Whether words that introduce a writer, in a script without capitals, stand before what is nobody. */
export function isNoWriter(text: string): boolean {
  return NO_WRITER(text).test(text)
}

/** No name or date ends so: a mark that is none of an initial, a title or a time of day. */
export function endsLikeText(text: string): boolean {
  return /[.…?!:;][)\]"”’]?$/.test(text) && !/(?:(?:^|[\s.])\p{L}|[ap]\.m|Jr|Sr|Ph\.?D|M\.?D)\.$/u.test(text)
}
