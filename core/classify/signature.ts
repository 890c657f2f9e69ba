import { isGivenName } from '../metadata/given-names.ts'
import { introduced, withoutDates } from '../metadata/persons.ts'
import type { LabelledBlock } from '../types.ts'
import { isBylineLine } from './title.ts'

const LONGEST_SIGNATURE = 110

/** `By Jane Doe, 4 March`, `Jane Doe · 3 min read`, `Published: 14.03.2026`: who wrote it, or when, and no sentence. */
export function isSignature(line: LabelledBlock): boolean {
  const { text, kind } = line.block
  if (kind !== 'paragraph' || text.length > LONGEST_SIGNATURE || /[?!:;"”]$|^[-–—]|@/.test(text)) return false
  return isByline(line) || (!isSentence(text) && (withoutDates(text) !== text || isNamed(text)))
}

/** Of those one that can be nothing else. */
export function isByline({ block: { text }, role }: LabelledBlock): boolean {
  if (isBylineLine(text) || role === 'boilerplate:byline') return true
  return !isSentence(text) && NAMES.test(introduced(text) ?? '')
}

/** A full stop that ends no initial, title or time of day. */
function isSentence(text: string): boolean {
  return /[.…][)\]]?$/.test(text) && !/(?:(?:^|[\s.])\p{L}|[ap]\.m|Jr|Sr|Ph\.?D|M\.?D)\.$/u.test(text)
}

const NAMES =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|al|bin)){1,4}(?:$|,| [|·•–—/(]| (?:and|und|et|y|&) )/u
const NAMED = /^(\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:$| ?[,|·•–—/] )/u

function isNamed(text: string): boolean {
  return isGivenName(NAMED.exec(text)?.[1] ?? '')
}
