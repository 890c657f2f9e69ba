import { greetsMany } from '../../metadata/salutation.ts'
import { type BeginningLine, isOpen, isParagraph } from './beginning.ts'
import { featuresOf } from './features.ts'

/** Lines at the beginning among which the headline stands, at most: a page's menu may stand above it. */
const MOST_LINES = 80
/** Paragraphs may stand above it as well: an appeal, a notice. */
const MOST_PARAGRAPHS = 3
/** UTF-16 units. */
const LONGEST = 200
/** So many lines below the last candidate tell what the article is about, those of some length (UTF-16 units). */
const TELLING = 15
const PROSE = 60

/** What stands below so many lines changes no feature. */
export const LINES_READ = MOST_LINES + TELLING

/** A line that could be the headline: its place, and its features. */
export interface Candidate {
  readonly at: number
  readonly features: readonly number[]
}

/** The lines at the beginning that could be the headline, the last of them first. */
export function candidatesIn(lines: readonly BeginningLine[]): readonly Candidate[] {
  const end = endOf(lines)
  const about = new Set<number>()
  for (const line of lines.slice(end, end + TELLING)) addStems(about, line)
  const found: Candidate[] = []
  let isAboveText = lines.slice(end).some(isText)
  for (let at = end - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (line === undefined) continue
    if (isAboveText && mayBeHeadline(line)) found.push({ at, features: featuresOf(lines, at, line, about) })
    addStems(about, line)
    isAboveText ||= isText(line)
  }
  return found
}

/** Where the beginning ends. */
function endOf(lines: readonly BeginningLine[]): number {
  let paragraphs = 0
  for (const [i, line] of lines.slice(0, MOST_LINES).entries()) {
    if (isText(line)) paragraphs += 1
    if (paragraphs === MOST_PARAGRAPHS) return i
  }
  return Math.min(lines.length, MOST_LINES)
}

/** Where nothing is told below, no line is the headline of it. */
function isText(line: BeginningLine): boolean {
  return isParagraph(line) && isOpen(line)
}

/** An entry of a live report begins with its time. */
const TIMED = /^\d{1,2}[.:]\d\d\b/
/** What a press release begins with, which tells nothing of it. */
const RELEASE =
  /^(?:for (?:immediate )?release|(?:embargo(?:ed)?|sperrfrist)\b.{0,60}|(?:presse|medien)(?:mitteilung|information)|zur sofortigen veröffentlichung)[,.:!]?$/i

function mayBeHeadline({ block: { kind, text }, isNotice }: BeginningLine): boolean {
  if ((kind !== 'paragraph' && kind !== 'heading') || isNotice) return false
  if (text.length > LONGEST || text.includes('\n') || !/\p{L}{2}/u.test(text)) return false
  return !RELEASE.test(text) && !TIMED.test(text) && !greetsMany(text)
}

function addStems(about: Set<number>, line: BeginningLine): void {
  if (line.block.text.length >= PROSE && isOpen(line)) for (const stem of line.shape.stems) about.add(stem)
}
