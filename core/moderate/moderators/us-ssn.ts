import { letterPattern } from '../../letters.ts'
import type { Moderator, Sighting } from '../moderator.ts'
import { near } from '../numbers.ts'

const CANDIDATE = letterPattern(
  String.raw`(?<![\p{L}\d.\-/+])(\d{3})([- .\u2011\u2013]?)(\d{2})\2(\d{4})(?![\p{L}\d]|[-/.,]\d)`,
  'gu',
)
const SAYS_SSN = /\b(?:SSNs?|social[- ]security|taxpayer|TIN)\b/i
/** What else is written 123-45-6789. */
const SAYS_OTHER =
  /\b(?:order|part|case|ticket|model|catalog(?:ue)?|item|invoice|docket|tracking|serial|product|ref(?:erence)?|permit|licen[cs]e|phone|tel|call|fax|cas)\b/i
/** Printed in advertisements, and withdrawn for it (SSA, "Meaning of the Social Security Number"). */
const WITHDRAWN = new Set(['078051120', '219099999'])

export const usSsn: Moderator = {
  id: 'us-ssn',
  find({ text }) {
    const found: Sighting[] = []
    for (const match of text.matchAll(CANDIDATE(text))) {
      const [whole, area = '', separator = '', group = '', serial = ''] = match
      if (!isIssuable(area, group, serial)) continue
      const span = { start: match.index, end: match.index + whole.length }
      const said = near(text, span, SAYS_SSN, 80)
      // Digits alone, or with spaces or dots, are too common to be taken for one unless the text says so.
      const hyphenated = separator !== '' && separator !== ' ' && separator !== '.'
      if (!said && (!hyphenated || near(text, span, SAYS_OTHER, 40))) continue
      found.push({
        category: 'personal_data',
        type: 'ssn',
        score: said ? 0.97 : 0.8,
        span,
        note: `A US social security number ending in ${serial}.`,
      })
    }
    return found
  },
  examples: {
    finds: [
      { type: 'ssn', text: 'Her social security number, 536-22-8714, was on the form.' },
      { type: 'ssn', text: 'The leaked file lists Mary Poole, 536-22-8714.' },
      { type: 'ssn', text: 'SSN: 536228714' },
      { type: 'ssn', text: 'SSN 536 22 8714' },
    ],
    leaves: [
      'Social security numbers such as 000-12-3456, 666-12-3456, 912-34-5678, 536-00-8714 and 536-22-0000 are never given out.',
      'The card in the wallets of 1938 showed 078-05-1120 as its social security number.',
      'Order 536-22-8714 was late.',
      'The tally was 536 22 8714 by noon.',
      'The object weighs 536228714 kilograms.',
      'Call 536-555-8714 today.',
    ],
  },
}

function isIssuable(area: string, group: string, serial: string): boolean {
  if (area === '000' || area === '666' || area >= '900' || group === '00' || serial === '0000') return false
  return !WITHDRAWN.has(area + group + serial)
}
