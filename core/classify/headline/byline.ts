import { type LetterPattern, letterPattern } from '../../letters.ts'
import { creditedIn, NAME } from '../../metadata/credit-line.ts'
import { monthOf } from '../../metadata/month-names.ts'
import { parseDate } from '../../metadata/parse-date.ts'
import { introducedIn } from '../../metadata/persons.ts'
import { readSignature } from '../../metadata/signature-line.ts'
import { endsLikeText, isNoWriter, type Signature } from './signature.ts'

/** `By Jane Doe and John van Dam`, `By Jane Doe, 4 March 2024`: the word that introduces names, then names, and what is a post or a date. */
const BY = /^(?:[Bb]y|BY|(?:Posted|Reported|Story|Words|Written) by|Von|Par|Por|Door|Av|Af) /
const WRITERS = letterPattern(
  `^${NAME}(?:(?:,|,? (?:and|und|et|y|en|og|och)) ${NAME}){0,3}(?:(?:,| [|·–—-]) [^!?]{3,60})?$`,
  'u',
)
/** Behind such a word, which `introduced` takes off: one name or more, and what may follow them. */
const NAMES = letterPattern(`^${NAME}(?:$|,| [|·•–—/(]| (?:and|und|et|y|&) )`, 'u')

/** The same in scripts without capitals, of a few words. */
const CAPITALLESS = letterPattern(
  String.raw`^\p{Lo}[\p{Lo}\p{M}'’"״׳・-]*(?: [\p{Lo}\p{M}'’"״׳-]+){0,3}$`,
  'u',
)
/** `By our Staff Correspondent`: a post, and nobody's name. */
const OUR_POST = letterPattern(
  String.raw`^(?:by|from|von|par|de|por|door|van|dal?l?) (?:our|an?|unsere[mr]|notre|nuestr[oa]|nostr[oa]|onze) (?:own )?(?:(?!and )[\p{L}-]+ ){0,2}?(?:\p{L}*korrespondent(?:in|en)?|correspondents?|reporters?|staff(?: writers?)?|writers?|correspondante?|correspond(?:al|ent)e?|inviat[oa]|envoyée? spéciale?|redactie|mitarbeiter(?:in)?)(?: in(?: \p{Lu}\p{L}+){1,2})?$`,
  'iu',
)

const PICTURES_BY =
  /^(?:Photos?|Photographs?|Photography|Pictures?|Illustrations?|Fotos?|Bilder|Illustrationen) (?:by|von) /
const TAKERS = letterPattern(`^${NAME}(?:(?:,|,? (?:and|und|&)) ${NAME}){0,3}$`, 'u')

/** The beginning of the word for a paper's own people. */
const DESK = /r[eé]da[ckzç]/i
/** UTF-16 units. */
const LONGEST = 110
const LONGEST_DATE = 60
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex|maa|din|woe|don|vri|zat|zon)\p{L}*$/u
const OF_TIME =
  /^(?:published|posted|updated|last|modified|at|on|am|pm|um|uhr|le|il|el|à|às|a|p|m|om|h|de|den|der|st|nd|rd|th)$/
const ZONE = /^(?:[A-Z]{1,4}T|UTC|Z|MEZ|MESZ)$/

/** Where one part of a signature ends and the next begins; how many there are at most. */
const BETWEEN_PARTS = /\n| [·|•] /
const MOST_PARTS = 6
const READING_TIME = /^\d{1,3}[ -]?(?:min|minutes?|minuten|minutos?|minuti|minut[ay]?)\b\.?[^.!?]{0,24}$/i

/**
 * Whether a block says who wrote the article, or when, and nothing else but who took the pictures and how long it takes to read. As it then goes,
 * more is asked than of what only tells of a headline nearby (`signatureOf`).
 */
export function isByline(text: string): boolean {
  if (isBylineAlone(text)) return true
  const parts = text.split(BETWEEN_PARTS, MOST_PARTS + 1)
  return (
    parts.length > 1 &&
    parts.length <= MOST_PARTS &&
    parts.every((part) => isBylineAlone(part) || isPictureCredit(part) || READING_TIME.test(part)) &&
    parts.some(isBylineAlone)
  )
}

function isBylineAlone(text: string): boolean {
  if (text.length > LONGEST || text.includes('\n') || isNoWriter(text)) return false
  if (isBehind(BY, WRITERS, text) || isDate(text)) return true
  if (creditedIn(text) !== undefined || (DESK.test(text) && readSignature(text)?.isDesk)) return true
  if (endsLikeText(text)) return false
  const names = introducedIn(text) ?? ''
  return NAMES(names).test(names) || CAPITALLESS(names).test(names) || OUR_POST(text).test(text)
}

/** Whether a line says who took the pictures, and nothing else. */
export function isPictureCredit(text: string): boolean {
  return text.length <= LONGEST && isBehind(PICTURES_BY, TAKERS, text)
}

/** Whether what stands behind these words matches; names are slow to compile, and nearly no line has the words. */
function isBehind(words: RegExp, names: LetterPattern, text: string): boolean {
  const [found] = words.exec(text) ?? []
  if (found === undefined) return false
  const rest = text.slice(found.length)
  return names(rest).test(rest)
}

/** Whether it says that somebody wrote it, and not when alone. */
export function namesWriter(text: string, { by }: Signature): boolean {
  return by || creditedIn(text) !== undefined
}

function isDate(text: string): boolean {
  if (text.length > LONGEST_DATE || !/\d/.test(text)) return false
  if (parseDate(text, { monthFirst: true }) === undefined) return false
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => {
    const lower = word.toLowerCase()
    return monthOf(lower) !== undefined || WEEKDAY.test(lower) || OF_TIME.test(lower) || ZONE.test(word)
  })
}
