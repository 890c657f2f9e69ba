import { letterPattern } from '../letters.ts'
import { quickPattern } from '../quick-pattern.ts'
import { isGivenName } from './given-names.ts'
import { monthOf } from './month-names.ts'
import { withoutTimes } from './signature-times.ts'
import { SIGNATURE_WORDS, type SignatureWords } from './signature-words.ts'

/** What a line says that holds nothing but who wrote an article, where and when. */
export interface SignatureLine {
  /** As they are written, without titles. */
  readonly writers: readonly string[]
  /** A word says that they wrote it, or that they write for the paper. */
  readonly isCredited: boolean
  /** It names the paper's own people. */
  readonly isDesk: boolean
  /** It names a day of a month. */
  readonly isDated: boolean
}

/** UTF-16 units. */
const LONGEST = 120
/** Where one part of the line ends and the next begins. */
const BETWEEN = letterPattern(
  String.raw`\s*[|·•()]\s*|\s[–—/-]\s|\s*,\s+|(?<=\p{Ll}{3}|\d)(?<!(?:^| )(?:Prof|Profa|Dott|Lcda|Mevr|prof|inż|adw|lek|wet|farm|mgr|avv|arch))\.\s+(?=\p{Lu})`,
  'u',
)
/** What is left at the edges of a part. */
const EDGE = letterPattern(String.raw`^[\s.,;:–—/-]+|(?<=\p{L}{3})\.$`, 'gu')
const ENDS_AS_TEXT = letterPattern(String.raw`[!?:;…]$|(?:\p{Ll}{2}|\d)(?<! (?:jr|sr|red))\.$`, 'u')

/** The parts of the table in all languages, or what is made of them in each. */
const all = (make: (words: SignatureWords) => string): string =>
  Object.values(SIGNATURE_WORDS).map(make).join('|')

/** What stands before the names of writers; of letters the case is nothing. */
const CREDIT = [
  // Par
  all(({ by }) => `(?:${by}) `),
  // Propos recueillis par, Entretien réalisé sur le quai par
  all(({ done, by }) => `(?:\\p{L}+ ){0,2}(?:${done})(?: [\\p{L} ]{2,25})? (?:${by}) `),
  // Une enquête de, Testo e foto di, Reportage à Luz de
  all(
    ({ work, and, at, of }) =>
      `(?:une? |un[ao] |een |o |a )?(?:${work})(?: (?:${and}) \\p{L}+)?(?: (?:${at}) [\\p{L} ]{3,25}?)? ${of ? `(?:${of})` : ''}`,
  ),
  // Texte : Fotos e texto:
  all(
    ({ text, work, and }) => `(?:\\p{L}+ (?:${and}) )?(?:${text}|${work})(?: (?:${and}) [\\p{L}'’]+)?\\s?: ?`,
  ),
  // De notre correspondante
  all(({ our, post }) => `(?:${our}) (?:${post}) `),
].map((source) => letterPattern(`^(?:${source})`, 'iu'))
/** Nearly all lines lack what nobody is credited without. Of lower-case lines, and without letters of all scripts, it is quick to compile. */
const MAY_LABEL = quickPattern(new RegExp(`(?:${all(({ text, work }) => `${text}|${work}`)})[^:]{0,20}:`))
const MAY_INTRODUCE = quickPattern(
  new RegExp(
    `(?:^|[\\s|·–—])(?:${all(({ by, of, our, work }) => `(?:${by}) |(?:${our}) |${of || `(?:${work}) `}`)})`,
  ),
)
const MAY_POST = quickPattern(new RegExp(`(?:^|[\\s,])(?:${all(({ post }) => post)})(?:$|[\\s,|])`))
/** Behind what is a label in English and German as well stands what is told of: `Test: Nokia Lumia`. */
const LABEL = /^(?:interview|reportage|portr[aäe]i?t|test|recept|analyse|essay|column|dossier|video)\b.*:/i
/** Whom somebody speaks with stands before who asks. */
const ASKS = letterPattern(String.raw`^z \p{Lu}.{3,70} (?=rozmawia(?:ją)? )`, 'iu')
const OTHERS = letterPattern(
  `^(?:(?:com|con|avec|met|with|ha collaborato) )?(?:${all(({ others }) => others)})(?:$| |:|\\s?: )|^(?:com|con|avec|met|ha collaborato) `,
  'iu',
)
const DESK = letterPattern(
  String.raw`^(?:${all(({ desk }) => desk)})(?:(?: (?:web|online|internet|sport|\p{Lu}[\p{L}-]*)){0,3}| (?:de|del|du|di) \p{Lu}[\p{L} ]{2,30})$`,
  'u',
)
/** Who writes for a living; what else is said of them is a heading. */
const POST = letterPattern(
  `^(?:(?:${all(({ our }) => our)}) )?(?:${all(({ post }) => post)})(?:$| (?:${all(({ at }) => at)}|pour|para|per|voor|bij|dla|działu|du|del|van) [^.!?]{2,40}$)`,
  'iu',
)
const TITLE = letterPattern(`^(?:(?:le|la|il|el|o|a) )?(?:(?:${all(({ title }) => title)})\\.? )+`, 'iu')
const FILLER = letterPattern(`^(?:${all(({ text, work, others }) => `${text}|${work}|${others}`)})$`, 'iu')

const WORD = String.raw`\p{Lu}[\p{L}’'.-]*`
const PARTICLE = `(?:al|ag|ben|bin|da|das|de|del|della|den|der|di|do|dos|du|des|el|het|la|las|le|los|ten|te|ter|van|von|y|zu) `
const PERSON = `${WORD}(?: (?:${PARTICLE}){0,2}${WORD}){1,4}`
const AND = '(?:et|ed|e|y|en|i|oraz|&)'
const NAMES = letterPattern(`^${PERSON}(?: ${AND} ${PERSON})*`, 'u')
const NAMES_ALONE = letterPattern(`^${PERSON}(?: ${AND} ${PERSON})*$`, 'u')
/** What begins as names do: a place, somebody's work, several people of one house. */
const NO_NAME = letterPattern(
  `^(?:(?:de|da|desde|en|em) \\S+$|(?:${all(({ text, work, others }) => `${text}|${work}|${others}`)}|agenc[ei]a|agência|capital|colectiv[oa]|coletiv[oa]|cooperativa|corresponsalía|departamento|equip[eo]|unidad|by|von|reviewed|edited|responde|felieton|toespraak) )`,
  'iu',
)
/** `IN DIRETTA` is a label. */
const SMALL = letterPattern(String.raw`\p{Ll}`, 'u')
const WITH = letterPattern(` (?:avec|con|com|met) .{2,40}$`, 'u')
const SPLIT = new RegExp(` ${AND} `, 'u')
/** What may follow names that a word introduces: for whom, with whom, where. */
const TAIL = letterPattern(
  `^(?:$| (?:${AND}|a|à|para|pour|per|voor|avec|com|con|met|em|en|in|dla|pro|${all(({ at }) => at)}) \\S)`,
  'u',
)
const PLACE = letterPattern(
  String.raw`^(?:(?:${all(({ at }) => at)}) (?:la |el |le |o |a )?)?${WORD}(?: (?:\p{Ll}{1,3} )?${WORD}){0,4}$`,
  'u',
)
/** A few small words, or how old somebody is. */
const OCCUPATION = letterPattern(String.raw`^(?:\p{Ll}[^!?:]{1,80}|\d{1,3}\S? \p{L}+)$`, 'u')

const OF_TIME = new Set(all(({ time }) => time).split('|'))

/** Reads a line in French, Spanish, Italian, Portuguese, Dutch or Polish; undefined where it holds anything else. */
export function readSignature(line: string): SignatureLine | undefined {
  if (line.length > LONGEST || line.includes('\n') || ENDS_AS_TEXT(line).test(line)) return undefined
  const { rest, isDated } = withoutTimes(line.replace(ASKS(line), ''))
  const parts = rest.split(BETWEEN(rest)).map((part) => part.replace(EDGE(part), ''))
  let writers: readonly string[] = []
  let [isIntroduced, isPosted, isDesk] = [false, false, false]
  for (const part of parts.filter((one) => !isFiller(one))) {
    const credited = creditedBy(part)
    const named = namedIn(part)
    if (credited === undefined && OTHERS(part).test(part)) continue
    if (credited !== undefined) {
      writers = isIntroduced ? [...writers, ...credited] : credited
      isIntroduced = true
    } else if (isOfDesk(part)) isDesk = true
    else if (POST(part).test(part)) isPosted = true
    else if (named !== undefined && !isDesk && isFurther(named, writers)) writers = [...writers, ...named]
    else if (!PLACE(part).test(part) && (writers.length === 0 || !OCCUPATION(part).test(part)))
      return undefined
  }
  return { writers, isCredited: (isIntroduced || isPosted) && writers.length > 0, isDesk, isDated }
}

function mayCredit(lower: string): boolean {
  return (lower.includes(':') && MAY_LABEL().test(lower)) || MAY_INTRODUCE().test(lower)
}

/** The writers of a line that a word credits. Where that is all that is asked, most lines need not be read. */
export function creditedWriters(line: string): readonly string[] | undefined {
  const lower = line.toLowerCase()
  if (!mayCredit(lower) && !MAY_POST().test(lower)) return undefined
  const signed = readSignature(line)
  return signed?.isCredited ? signed.writers : undefined
}

/** Behind the first names a name that people are not given is a place. */
function isFurther(named: readonly string[], writers: readonly string[]): boolean {
  return writers.length === 0 || named.length > 1 || named.every(isKnown)
}

function isOfDesk(part: string): boolean {
  const lower = part.slice(0, 1).toLowerCase() + part.slice(1)
  return DESK(lower).test(lower)
}

function isFiller(part: string): boolean {
  const words = part.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  if (
    words.every(
      (word) => OF_TIME.has(word) || monthOf(word) !== undefined || /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(word),
    )
  )
    return true
  return FILLER(part).test(part)
}

/** The names behind a word that says who wrote it, where they are all that follows. */
function creditedBy(part: string): readonly string[] | undefined {
  if (!mayCredit(part.toLowerCase())) return undefined
  for (const credit of CREDIT) {
    const [introduction] = credit(part).exec(part) ?? []
    if (introduction === undefined) continue
    const rest = untitled(part.slice(introduction.length))
    const [names = ''] = NAMES(rest).exec(rest) ?? []
    if (LABEL.test(introduction) && !isKnown(names)) continue
    if (names.includes(' ') && TAIL(rest).test(rest.slice(names.length))) return namesOf(names)
  }
  return undefined
}

function namedIn(part: string): readonly string[] | undefined {
  const bare = untitled(part).replace(WITH(part), '')
  const isName = NAMES_ALONE(bare).test(bare) && !NO_NAME(bare).test(bare) && SMALL(bare).test(bare)
  return isName ? namesOf(bare) : undefined
}

/** `D. Ruiz` has no title. */
function untitled(names: string): string {
  const bare = names.replace(TITLE(names), '')
  return bare.includes(' ') ? bare : names
}

/** `Ana Ruiz en Buenos Aires` is one of them. */
function namesOf(names: string): readonly string[] {
  const [first = '', ...others] = names.split(SPLIT).map(untitled)
  return [first, ...others.filter((other) => !names.includes(` en ${other}`) || isKnown(other))]
}

function isKnown(name: string): boolean {
  return isGivenName(name.split(/[ -]/, 1)[0] ?? '')
}
