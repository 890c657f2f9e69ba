import type { Block } from '../types.ts'
import type { Candidate } from './candidates.ts'
import { creditedIn } from './credit-line.ts'
import { isGivenName } from './given-names.ts'
import type { NearLine } from './near-title.ts'
import { introduced, isUsualName, personsIn, withoutDates } from './persons.ts'
import { readSignature } from './signature-line.ts'
import type { Site } from './site.ts'

const LONGEST_LINE = 160
/** In the text itself only a line that is nothing but a byline counts. */
const LONGEST_IN_TEXT = 80

/** How sure a line is to name the author. */
const NAME = 1
const NAMED_ELEMENT = 2
const INTRODUCED = 3
/** Above a title stand the bylines of teasers, too. */
const ABOVE = 1.5

/** The line by the title that says who wrote it (source `line`), or that only seems to (source `line:name`). */
export function statedByline(near: readonly NearLine[], site: Site): Candidate<string>[] {
  let best: Candidate<string> | undefined
  let surest = 0
  let previous = ''
  for (const line of near) {
    const { text, span } = line.block
    const bare = bareWriters(line)
    const kind = text.length > LONGEST_LINE ? 0 : bare === undefined ? kindOf(line, previous) : INTRODUCED
    previous = text
    const sureness = line.above ? kind - ABOVE : kind
    if (sureness <= surest) continue
    const persons = personsOf(bare ?? text, kind, site)
    if (persons.length === 0) continue
    const isSure =
      kind >= NAMED_ELEMENT && (persons.some(isUsualName) || (kind === INTRODUCED && persons.some(isLong)))
    best = { value: persons.join(', '), source: isSure ? 'line' : 'line:name', span }
    surest = sureness
  }
  return best === undefined ? [] : [best]
}

/** The names in a line that no word introduces, but the headline above it and the text below. */
function bareWriters({ block, role, evidence }: NearLine): string | undefined {
  if (role !== 'boilerplate:byline' || !evidence.some(({ rule }) => rule === BELOW_HEADLINE)) return undefined
  if (introduced(block.text) !== undefined) return undefined
  const writers = readSignature(block.text)?.writers ?? []
  return writers.length > 0 ? writers.join(', ') : undefined
}

function kindOf({ block, role, inText, evidence }: NearLine, previous: string): number {
  const isBody = role === 'body'
  if (isBody && (inText || block.text.length > LONGEST_IN_TEXT)) return 0
  // `Ann Lee, film critic` as a headline is about her, and whoever sent the article on did not write it.
  if (role === 'title' && creditedIn(block.text) !== undefined) return 0
  if (evidence.some(({ rule }) => rule === 'mail-header')) return 0
  if (introduced(block.text) !== undefined || LONE_INTRODUCTION.test(previous)) return INTRODUCED
  if (isBody || role === 'title') return 0
  const isNamed =
    role === 'boilerplate:byline' ||
    AUTHOR_NAMES.test(namesOf(block)) ||
    withoutDates(block.text) !== block.text
  return isNamed ? NAMED_ELEMENT : NAME
}

/** The rule that knows a byline by what stands around it. */
const BELOW_HEADLINE = 'below-headline'
const LONE_INTRODUCTION = /^\W{0,3}(?:(?:written|posted|published) by|by|authors?|von|par|por):?\W{0,3}$/i
const AUTHOR_NAMES =
  /(?:^|[\s_-])(?:by-?line|authors?|author-?names?|writer)(?=$|[\s_-])(?!.*(?:description|bio))/

function namesOf({ markup }: Block): string {
  return `${markup?.element.names ?? ''} ${markup?.element.parent?.names ?? ''}`
}

/** Where no word introduces the names, one is a name that people are given, or a date stands beside a full name. */
function personsOf(text: string, kind: number, site: Site): readonly string[] {
  if (kind === INTRODUCED) return personsIn(text, site)
  for (const part of withoutDates(text).split(/\s*[|•·⋅●/\n]\s*|\s[-–—]\s/)) {
    const persons = part.length > LONGEST_IN_TEXT ? [] : personsIn(part, site)
    if (persons.some(isUsualName) && persons.every(isLong)) return persons
    if (kind === NAMED_ELEMENT && persons.some(isGivenName)) return persons
  }
  return []
}

function isLong(person: string): boolean {
  return person.includes(' ')
}
