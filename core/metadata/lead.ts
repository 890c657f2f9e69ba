import { isNotice } from '../classify/notices.ts'
import { letterPattern } from '../letters.ts'
import type { LabelledBlock, Sourced } from '../types.ts'
import { oneLine } from './line.ts'
import { beginsWithMonth } from './month-names.ts'
import { mayGreet } from './salutation.ts'

/** Longest title made from a lead, in UTF-16 units. */
export const LEAD_LIMIT = 110
/** Shorter beginnings tell too little, unless the paragraph has no more. */
const LEAD_MINIMUM = 30

/** The beginning of the article as its title, for articles that name none. Never from what is removed. */
export function leadOf(labelled: readonly LabelledBlock[]): Sourced<string> | undefined {
  const saying = labelled.filter(({ block, evidence }) => !mayGreet(block.text) && !isNotice(evidence))
  return beginningOf(saying) ?? beginningOf(labelled)
}

function beginningOf(labelled: readonly LabelledBlock[]): Sourced<string> | undefined {
  for (const { block, role } of labelled) {
    if (role !== 'body' || (block.kind !== 'paragraph' && block.kind !== 'list-item')) continue
    const line = LETTER_OR_DIGIT(block.text).test(block.text) ? oneLine(block.text, 2000) : undefined
    const value = line && cutAtClause(line)
    if (value) return { value, source: 'lead', span: block.span }
  }
  return undefined
}

/** At most `LEAD_LIMIT` units: the first sentence, else as many whole clauses as fit, else whole words. */
export function cutAtClause(line: string): string {
  const sentence = firstSentenceEnd(line)
  if (sentence <= LEAD_LIMIT) return polish(line.slice(0, sentence))
  const clauses = clauseEnds(line).filter((end) => end >= LEAD_MINIMUM)
  const clause = clauses.findLast((end) => isBalanced(line.slice(0, end))) ?? clauses.at(-1)
  return polish(line.slice(0, clause ?? joinedAt(line) ?? wordEnd(line)))
}

const LETTER_OR_DIGIT = letterPattern(String.raw`[\p{L}\p{N}]`, 'u')
const SENTENCE_END = letterPattern(
  String.raw`[.!?…]+["'”’»)\]]*(?=\s+["'“‘«(¿¡[]*[\p{Lu}\p{Lo}\p{N}])|[。！？｡]+[」』”’）]*|[؟।۔]+(?=\s)`,
  'gu',
)
/** An initial or a usual abbreviation with a full stop, e.g. `U.S.`, `Dr.`, `No.`: hardly the end of a sentence. */
const ABBREVIATION = letterPattern(
  String.raw`(?:^|[\s("“])(?:(?:\p{L}\.)*\p{L}|mrs?|ms|dr|prof|gov|sens?|reps?|st|lt|gen|col|sgt|capt|rev|hon|jr|sr|inc|co|corp|ltd|no|nr|vs|bzw|ca|jan|feb|apr|aug|sept?|oct|nov|dec|mass|calif|fla|va|pa|ga|ill|md)\.$`,
  'iu',
)

/** Whether the mark that ends here is an abbreviation's, or a day's: `am 6. Juni`. */
function isShortened(line: string, end: number): boolean {
  const before = line.slice(Math.max(0, end - 12), end)
  if (ABBREVIATION(line).test(before)) return true
  return /(?<!\d)\d{1,2}\.$/.test(before) && beginsWithMonth(line.slice(end, end + 14))
}

function firstSentenceEnd(line: string): number {
  for (const { index, 0: mark } of line.matchAll(SENTENCE_END(line))) {
    const end = index + mark.length
    if (end >= LEAD_MINIMUM && !isShortened(line, end)) return end
    if (/[。！？｡]/u.test(mark) && end >= LEAD_MINIMUM / 2) return end
  }
  return line.length
}

const CLAUSE_END = /[,;:،؛](?=["'”’»)]?\s)|\s[-–—]+\s|—|[、，；：。！？]|[.!?](?=["'”’»)]*\s)/gu

function clauseEnds(line: string): number[] {
  const ends: number[] = []
  for (const { index } of line.matchAll(CLAUSE_END)) {
    if (index > LEAD_LIMIT) break
    if (line[index] !== '.' || !isShortened(line, index + 1)) ends.push(index)
  }
  return ends
}

/** Words that begin a clause where no comma stands before them. Not `and` or `that`: they join and point as often. */
const JOINERS =
  / (?=(?:after|although|amid|as|because|before|but|despite|if|since|though|unless|until|when|where|whereas|which|while|who|whose|nachdem|obwohl|weil|während|wenn|après|alors|lorsque|parce|tandis|aunque|cuando|después|mientras|porque|dopo|mentre|perché|quando|depois|enquanto|nadat|omdat|terwijl|toen)\s)/giu

/** Where the last clause begins that a title has no room for; undefined where none does. */
function joinedAt(line: string): number | undefined {
  const starts = [...line.slice(0, LEAD_LIMIT + 1).matchAll(JOINERS)].map(({ index }) => index)
  return starts.findLast((start) => start >= LEAD_MINIMUM && isBalanced(line.slice(0, start)))
}

function wordEnd(line: string): number {
  const space = line.lastIndexOf(' ', LEAD_LIMIT)
  if (space >= LEAD_MINIMUM) return space
  let end = 0
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(line)) {
    if (index + segment.length > LEAD_LIMIT) break
    end = index + segment.length
  }
  return end
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['«', '»'],
  ['(', ')'],
  ['「', '」'],
  ['『', '』'],
  ['[', ']'],
]

function isBalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1
  return count('"') % 2 === 0 && PAIRS.every(([open, close]) => count(open) === count(close))
}

const INITIALS = letterPattern(String.raw`(?:\p{L}\.){2,}$`, 'u')

/** No stop, comma, dash or opening mark at the end; a question and an exclamation keep theirs. */
function polish(text: string): string {
  const cut = text.replace(/[\s,;:،؛、，；：。｡।۔…\-–—([{“‘«「『¿¡"']+$/u, (end) => closing(text, end))
  return INITIALS(cut).test(cut) ? cut : cut.replace(/[\s.,…]+$/u, '')
}

/** A straight quote at the end stays where it closes one. */
function closing(text: string, end: string): string {
  const quote = end.trimStart()[0]
  return quote === '"' && (text.split('"').length - 1) % 2 === 0 ? '"' : ''
}
