import { monthOf } from '../metadata/month-names.ts'
import { parseDate } from '../metadata/parse-date.ts'
import { greetsMany } from '../metadata/salutation.ts'
import type { Block, Role } from '../types.ts'

/** UTF-16 units. */
export const LONGEST_TITLE = 130
/** More title-like lines in a row are a list or a poem. */
const MOST_TITLES = 3

const NAME = /\p{Lu}[\p{L}'’.-]*(?: (?:al|bin|de|del|den|der|di|la|van|von|\p{Lu}[\p{L}'’.-]*)){1,4}/u.source
/** `By Jane Doe and John van Dam`, `By Jane Doe, 4 March 2024`: the word that introduces names, names, and what is a post or a date. */
const BYLINE = new RegExp(
  `^(?:[Bb]y|BY|(?:Posted|Reported|Story|Words|Written) by|Von|Par|Por|Door|Av|Af) ${NAME}(?:(?:,|,? (?:and|und|et|y|en|og|och)) ${NAME}){0,3}(?:(?:,| [|·–—-]) [^!?]{3,60})?$`,
  'u',
)

/**
 * The lines above the first real paragraph that can only be title, dek and byline, with their roles; empty when
 * the article begins without. `from` is the first block that is not removed; removed blocks are looked through, and notices below a title.
 */
export function leadingTitles(
  blocks: readonly Block[],
  roles: readonly Role[],
  from: number,
  isNotice: (block: number) => boolean,
): readonly (readonly [number, Role])[] {
  const titles: [number, Role][] = []
  for (let i = from; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (block === undefined || roles[i] !== 'body' || block.kind === 'figure') continue
    if (isNotice(i) && titles.length === 0) return []
    if (RELEASE.test(block.text) || greetsMany(block.text) || isNotice(i)) continue
    if (isParagraph(block)) return titles
    if (!isTitleLike(block) || titles.length === MOST_TITLES) return []
    titles.push([i, isBylineLine(block.text) ? 'boilerplate:byline' : 'title'])
  }
  return []
}

/** Whether a line holds names after `By`, or a date, and nothing else. */
export function isBylineLine(text: string): boolean {
  return BYLINE.test(text) || isDate(text)
}

const LONGEST_DATE = 60
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex|maa|din|woe|don|vri|zat|zon)\p{L}*$/u
const OF_TIME =
  /^(?:published|posted|updated|last|modified|at|on|am|pm|um|uhr|le|il|el|à|às|a|om|h|de|den|der|st|nd|rd|th)$/
const ZONE = /^(?:[A-Z]{1,4}T|UTC|Z|MEZ|MESZ)$/

function isDate(text: string): boolean {
  if (text.length > LONGEST_DATE || parseDate(text, { monthFirst: true }) === undefined) return false
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => {
    const lower = word.toLowerCase()
    return monthOf(lower) !== undefined || WEEKDAY.test(lower) || OF_TIME.test(lower) || ZONE.test(word)
  })
}

/** Short, and no sentence, list or speech. */
export function isTitleLike({ kind, text }: Block): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false
  if (text.length > LONGEST_TITLE || text.includes('\n') || !/\p{L}/u.test(text)) return false
  if (/[.:;,…。、，：；]["'”’»)\]]*$/u.test(text) && !/\p{Lu}\.\p{Lu}\.$/u.test(text)) return false
  // An interview, a transcript, a dialogue or a quotation begins like this.
  return !/^(?:[-–—"“„«「]|(?:Q|A|F)[.:]\s|[\p{Lu}\s.]{2,30}:\s)/u.test(text)
}

/** What a press release begins with, which tells nothing of it. */
const RELEASE = /^(?:for (?:immediate )?release|embargoed\b.{0,60})[,.:!]?$/i

/** What an article's text begins with, as against more lines that stand above it. */
function isParagraph({ kind, text }: Block): boolean {
  if (kind !== 'paragraph' || text.includes('\n')) return false
  const length = text.length * (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(text) ? 3 : 1)
  return length >= LONGEST_TITLE || (length >= 60 && /[.!?…。！？؟।]["'”’»」)\]]*$/u.test(text))
}
