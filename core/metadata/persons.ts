import { parseDate } from './parse-date.ts'
import { isOutlet, type Site, withoutOutlet } from './site.ts'

const LONGEST_NAME = 60
const MOST_WORDS = 6

/** Words that introduce a name; `Di`, `De` and `Da` also begin names, so they need two words after them. */
const INTRODUCTION =
  /^(?:(?:written|reported|posted|published|story|text|words|analysis|opinion|review|interview)\s+(?:by|von|par|por)|by|von|par|por|door|przez|autor(?:es|en|in)?|auteure?s?|authors?|skrevet af|بقلم|文|撰文|作者|記者|记者|取材)(?:\s*[:：/／]\s*|\s+)|^(?:di|de|da|av|af|od)\s+(?=\p{Lu}\S+\s+\p{Lu})/iu
/** Behind these stands what is no name any more. */
const TAIL =
  /\s+[|•·–—/]\s+|\s+-\s+|[|•·\n]|\s(?:(?:for|published|posted|updated|contributed to|covers|covered|lives|is an?|are|has|writes)(?!\p{L})|in (?=\p{Lu})).*$|\s\(.*$|\s(?:on|at)\s+(?=\p{Lu}\p{L}+|\d).*\d.*$/iu
const BETWEEN = /\s*[,;、，]\s*|\s+(?:&|and|und|et|y|e|och|og|en|i|и|with)\s+/giu
const ADDRESS = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|@\w+|\S+\.(?:com|org|net)\S*/gi
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i
const DEGREE =
  /^(?:m\.?d|ph\.?d|m\.?a|m\.?b\.?a|b\.?a|m\.?s(?:c)?|r\.?n|r\.?d|esq|j\.?d|d\.?d\.?s|mph|cpa)\.?$/i
const JOB =
  /(?<!\p{L})(?:reporters?|correspondents?|editors?|editorial|editor-in-chief|columnists?|journalists?|contributors?|contributing|producers?|photographers?|staff|writers?|author|admin(?:istrator)?|newsroom|news desk|desk|bureau|team|redaktion|redakteur(?:in)?|rédaction|redacción|redazione|redação|redakcja|korrespondent(?:in)?|guest|founder|director|professor|president|ceo|agencies|webmaster|unknown|anonymous|none|null|undefined|follow|share|min read|says|said|reply|name|email|expertise?|experts?|reviewers?|reviewed|written by|article by|insights|about|read more|head of|manager|specialist|scientist|lead|spotlight|minutes?|subscribe|view all|posts|more from|profile|comments?|updated|published)(?!\p{L})/iu

/** The persons that one byline names, without jobs, dates, addresses and the outlet. */
export function personsIn(byline: string, site: Site): string[] {
  const names: string[] = []
  const line = introduced(byline.replace(ADDRESS, ' ').replace(/\s+/g, ' ').trim())
  for (const given of split(
    line.replace(TAIL, (tail) => (tail.trim().length > 1 ? '' : '\n')).split('\n')[0] ?? '',
  )) {
    const part = withoutOutlet(given, site)
    const last = names.at(-1)
    if (SUFFIX.test(part) && last !== undefined) names[names.length - 1] = `${last} ${part}`
    else if (isPerson(part, site)) names.push(part)
  }
  return names
}

/** Takes off what stands before the names, also behind a date or a job: `Staff report by Jane Doe`. */
function introduced(line: string): string {
  const bare = line
    .replace(/^[Bb]y(?=\p{Lu})/u, '')
    .replace(INTRODUCTION, '')
    .replace(INTRODUCTION, '')
  const by = /(?:^|[\s,|])by:?\s+(?=\p{Lu})/iu.exec(bare)
  return by === null ? bare : bare.slice(by.index + by[0].length)
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

function isPerson(part: string, site: Site): boolean {
  if (part.length > LONGEST_NAME || part.length < 2 || part.includes('/') || !/\p{L}/u.test(part))
    return false
  if (part.split(' ').length > MOST_WORDS || /\d{2}|[<>{}[\]=?!]/.test(part)) return false
  if (JOB.test(part) || DEGREE.test(part) || isOutlet(part, site)) return false
  if (/^(?:by|von|par|por|autor|authors?)$/i.test(part) || part.includes(':') || !isCapitalised(part))
    return false
  return parseDate(part, { monthFirst: true }) === undefined
}

const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|das|du|des|la|le|van|von|vom|zu|zur|den|der|ten|ter|bin|ibn|al|el|y|e|af|av|the|of|and|und|et|\(.*)$/

/** A phrase that mixes capitals with common words is a description; a name all in small letters may be a pen name. */
function isCapitalised(part: string): boolean {
  const words = part.split(' ')
  if (!words.some((word) => /^\p{Lu}/u.test(word))) return words.length <= 2
  return words.every((word) => !/^\p{Ll}{2}/u.test(word) || PARTICLE.test(word))
}
