import { letterPattern } from '../letters.ts'
import { creditedIn } from './credit-line.ts'
import { isGivenName } from './given-names.ts'
import { parseDate } from './parse-date.ts'
import { isOutlet, type Site, withoutOutlet } from './site.ts'

const LONGEST_NAME = 60
const MOST_WORDS = 6

/** The same in scripts without capitals. */
export const BY_WITHOUT_CAPITALS = 'מאת|بقلم|文|撰文|作者|記者|记者|取材'
/** Words that introduce a name; `Di`, `De` and `Da` also begin names, so they need two words after them. */
const INTRODUCTION = letterPattern(
  String.raw`^(?:(?:this \p{L}+ (?:was |is )?written|written|reported|posted|published|authored|created|contributed|compiled|recommended|story|text|words|analysis|opinion|review|article|interview)\s+(?:by|von|par|por)|by|von|par|por|door|przez|autor(?:es|en|in)?|auteure?s?|authors?|contributors?|skrevet af|${BY_WITHOUT_CAPITALS})(?:\s*[:：/／・=＝]\s*|\s+)|^(?:di|de|da|av|af|od)\s+(?=\p{Lu}\S+\s+\p{Lu})`,
  'iu',
)
/** Who else had a hand in it, and everything behind. */
const OTHER_HANDS = letterPattern(
  String.raw`(?:^|[\s.|,])(?:(?:\p{L}+ly )?(?:reviewed|edited|verified|vetted|approved|updated|illustrated|translated)|(?:fact|expert)[\s-]{0,3}(?:checked|reviewed)|photo(?:graph)?s?|photography|illustrations?|images?|pictures?|graphics?|video) by(?!\p{L}).*$`,
  'isu',
)
/** Behind these stands what is no name any more. */
const TAIL = letterPattern(
  String.raw`\s+[|•·–—/]\s+|\s+-\s+|[|•·\n]|\s(?:(?:for|published|posted|updated|contributed to|covers|covered|lives|is an?|are|has|writes|on behalf of)(?!\p{L})|in (?=\p{Lu})).*$|\s\([^)]*\)?$|\s(?:on|at)\s+(?=\p{Lu}\p{L}+|\d).*\d.*$`,
  'iu',
)
const BETWEEN = /\s*[,;、，]\s*|\s+(?:&|and|und|et|y|e|och|og|en|i|и|with)\s+/giu
const ADDRESS = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|@\w+|\S+\.(?:com|org|net)\S*/gi
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i
const DEGREE =
  /^(?:m\.?d|d\.?o|ph\.?d|psy\.?d|ed\.?d|pharm\.?d|m\.?a|m\.?b\.?a|b\.?a|b\.?s|b\.?sc|m\.?s|m\.?sc|m\.?ed|m\.?f\.?a|ll\.?m|r\.?n|bsn|msn|np|aprn|pa-c|r\.?d|rdn|ldn?|dvm|vmd|dacv[a-z]+|lvt|esq|j\.?d|d\.?d\.?s|dmd|mph|dpt|cpa|cfp|cfa|cpt|cscs|ccc-slp|lcsw|lmft|lpc|fand|facp|faclm|pmp|shrm-s?cp|e-ryt\s?\d*)[.*]{0,2}$/i
const JOB = letterPattern(
  String.raw`(?<!\p{L})(?:reporters?|correspondents?|editors?|editorial|editor-in-chief|columnists?|journalists?|contributors?|contributing|producers?|photographers?|staff|writers?|author|admin(?:istrator)?|newsroom|news desk|desk|bureau|team|redaktion|redakteur(?:in)?|rédaction|redacción|redazione|redação|redakcja|korrespondent(?:in)?|guest|founder|director|professor|president|ceo|agencies|webmaster|unknown|anonymous|none|null|undefined|follow|share|mins? read|text size|says|said|reply|name|email|expertise?|experts?|reviewers?|reviewed|written by|article by|insights|about|read more|head of|manager|specialist|scientist|lead|spotlight|minutes?|subscribe|view all|posts|more from|profile|comments?|updated|published|posted|bio|inc|llc|ltd|gmbh|spa|cent(?:er|re)|university|institute|department|foundation|association|company|lifestyle)(?!\p{L})`,
  'iu',
)

/** The persons that one byline names, without jobs, dates, addresses and the outlet. */
export function personsIn(byline: string, site: Site): string[] {
  const names: string[] = []
  const line = tidied(byline)
  const bare = withoutJob(introduced(line) ?? behindBy(line))
  for (const given of split(withoutTail(bare))) {
    const part = isUsualName(given) && given.split(' ').length === 2 ? given : withoutOutlet(given, site)
    const last = names.at(-1)
    if (SUFFIX.test(part) && last !== undefined) names[names.length - 1] = `${last} ${part}`
    else if (DEGREE.test(part) && last !== undefined)
      names[names.length - 1] = `${last} ${part.replace(/^([^.]*)[.*]+$/, '$1')}`
    else if (isPerson(part, site)) names.push(part)
  }
  return names
}

/** What stands behind the words that begin the line (or what follows a date) and introduce names, or is credited otherwise; else undefined. */
export function introduced(line: string): string | undefined {
  return creditedIn(line) ?? introducedIn(line)
}

/** The same of a line that as a whole is no credit (`creditedIn`). */
export function introducedIn(line: string): string | undefined {
  for (const part of tidied(line).split(/\s*[|•·⋅●]\s*|\s[-–—]\s/)) {
    const credited = part === line ? undefined : creditedIn(part)
    if (credited !== undefined) return credited
    const introduction = INTRODUCTION(part)
    const bare = part.replace(introduction, '').replace(introduction, '')
    if (bare !== part) return bare
  }
  return undefined
}

/** One line with dates as separators, without other hands and addresses; what runs into one another is set apart. */
function tidied(line: string): string {
  return ownHands(withoutDates(line))
    .replace(ADDRESS, ' ')
    .replace(/\s+/g, ' ')
    .replace(RUN_ON(line), '$1 | ')
    .replace(RUN_ON_BY(line), 'by ')
    .replace(/\s(?:on|at)(?:\s(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?\s*(?=\|)/gi, ' ')
    .replace(FOOTNOTE(line), '')
    .replace(/^\W*&\s/, '')
    .trim()
}

const RUN_ON = letterPattern(
  String.raw`(\p{Ll})(?=(?:Published|Posted|Updated|Last|Founder|Editor|Writer|Senior|Staff|Contribut|In (?=\p{Lu}))\p{L}*\P{L})`,
  'gu',
)
const RUN_ON_BY = letterPattern(String.raw`(?<!\p{L})[Bb]y:?(?=\p{Lu}\p{Ll})`, 'gu')
const FOOTNOTE = letterPattern(String.raw`(?<=\p{Ll})\d{1,2}(?=\s*[,;])`, 'gu')
const BEHIND_BY = letterPattern(String.raw`(?:^|[\s,|])[Bb][Yy]:?\s+(?=\p{Lu})`, 'u')

/** Behind a date or a job: `Staff report by Jane Doe`. */
function behindBy(line: string): string {
  const by = BEHIND_BY(line).exec(line)
  return by === null ? line : line.slice(by.index + by[0].length)
}

/** `Jane Doe Senior Editor and Gardener` is Jane Doe. */
function withoutJob(line: string): string {
  const words = line.split(' ')
  if (!isGivenName(words[0] ?? '')) return line
  const job = words.findIndex((word) => JOB(word).test(word))
  if (/^(?:says|said|reply|comment)/i.test(words[job] ?? '') || job < 2 || job > 8) return line
  let end = job
  while (end > 2 && RANK.test(words[end - 1] ?? '')) end--
  const isName = end <= 4 && words.slice(0, end).every((word) => !/[,;|&]|^and$/i.test(word))
  return isName ? words.slice(0, end).join(' ') : line
}

const RANK =
  /^(?:senior|sr\.?|junior|chief|executive|managing|deputy|associate|assistant|digital|contributing|lead|co-?|staff|special|freelance|guest|news|political|health|science|tech(?:nology)?|content|blog|&)$/i

function ownHands(line: string): string {
  return line.replace(OTHER_HANDS(line), '')
}

const DATES =
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}\.? [A-Z][a-z]{2,8}\.?,? (?:19|20)\d\d|(?:19|20)\d\d[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./](?:19|20)?\d\d/g

/** Dates, also those that run into a name, as in `Jane DoeMay 2, 2025`, become separators. */
export function withoutDates(line: string): string {
  return line.replace(DATES, ' | ')
}

/** `Center for Ferries`: a word alone that something follows is a name only where people are given it. */
function withoutTail(line: string): string {
  const name = line.replace(TAIL(line), (tail) => (tail.trim().length > 1 ? '' : '\n')).split('\n')[0] ?? ''
  const isPhrase = /^\s(?:for|in)\s/i.test(line.slice(name.length)) && !name.includes(' ')
  return isPhrase && !isGivenName(name) ? line : name
}

/** `Jane and John Doe` and `Marks and Spencer` are no lists: both sides of an "and" need two words. */
function split(line: string): string[] {
  const parts: string[] = []
  let start = 0
  for (const { index, 0: separator } of line.matchAll(BETWEEN)) {
    const isWord = /\p{L}|&/u.test(separator)
    if (
      isWord &&
      !(isFullName(line.slice(start, index)) && isFullName(firstPart(line.slice(index + separator.length))))
    )
      continue
    parts.push(line.slice(start, index))
    start = index + separator.length
  }
  return [...parts, line.slice(start)]
    .map((part) => part.replace(/^(?:and|und|et|y)\s+|^[\s:.*"'–—-]+|[\s:*"'–—-]+$/gi, ''))
    .filter(Boolean)
}

function firstPart(rest: string): string {
  return rest.split(/[,;]|\s+(?:and|&|und|et|y)\s+/, 1)[0] ?? ''
}

function isFullName(part: string): boolean {
  return part.trim().includes(' ') || /[^\p{sc=Latn}\p{Zs}\p{P}]/u.test(part)
}

const LETTER = letterPattern(String.raw`\p{L}`, 'u')
const CAPITAL = letterPattern(String.raw`^\p{Lu}`, 'u')
const SMALL = letterPattern(String.raw`^\p{Ll}{2}`, 'u')

function isPerson(part: string, site: Site): boolean {
  if (part.length > LONGEST_NAME || part.length < 2 || part.includes('/') || !LETTER(part).test(part))
    return false
  if (part.split(' ').length > MOST_WORDS || /\d{2}|[<>{}[\]=?!]/.test(part)) return false
  if (JOB(part).test(part) || DEGREE.test(part) || (isOutlet(part, site) && !isUsualName(part))) return false
  if (/^(?:by|von|par|por|autor|authors?)$/i.test(part) || part.includes(':') || !isCapitalised(part))
    return false
  return !CALENDAR(part).test(part) && parseDate(part, { monthFirst: true }) === undefined
}

const CALENDAR = letterPattern(
  String.raw`^(?:(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?|today|yesterday|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2})$|^last(?: |$)`,
  'iu',
)

/** Two or three words that begin with a common given name; sites are called after their writers as well. */
export function isUsualName(person: string): boolean {
  const words = person.replace(/^(?:dr|prof)\.?\s+/i, '').split(' ')
  return words.length >= 2 && words.length <= 4 && isGivenName(words[0] ?? '') && words.every(isShort)
}

function isShort(word: string): boolean {
  return word.length <= 20
}

const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|das|du|des|la|las|le|los|van|von|vom|zu|zur|den|der|het|te|ten|ter|ag|ben|bin|ibn|al|el|y|e|af|av|the|of|and|und|et|\(.*)$/

/** A phrase that mixes capitals with common words is a description; a name all in small letters may be a pen name. */
function isCapitalised(part: string): boolean {
  const words = part.split(' ')
  if (!words.some((word) => CAPITAL(word).test(word))) return words.length <= 2
  return words.every((word) => !SMALL(word).test(word) || PARTICLE.test(word))
}
