import { letterPattern } from '../letters.ts'
import { monthOf } from './month-names.ts'

export interface DateOptions {
  /** Reads 05/12/2024 as May 12 where both numbers could be the month. */
  readonly monthFirst: boolean
}

/**
 * Reads one date as people and programs write it. ISO 8601 comes back: with its zone where one is stated, with
 * a time without zone where none is, as a date alone where no time is given. Undefined where no real day is named.
 */
export function parseDate(raw: string, options: DateOptions): string | undefined {
  const text = raw.trim().slice(0, 120)
  const instant = unixTime(text)
  if (instant !== undefined) return instant
  for (const read of [isoDay, eastAsianDay, numericDay, namedDay]) {
    const day = read(text, options)
    if (day !== undefined)
      return isReal(day) ? `${isoOf(day)}${timeAfter(text.slice(day.end), text)}` : undefined
  }
  return undefined
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Where the date ends in the text. */
  readonly end: number
}

function unixTime(text: string): string | undefined {
  if (!/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(text)) return undefined
  const number = Number(text)
  const milliseconds = text.length >= 12 && !text.includes('.') ? number : number * 1000
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z')
}

function isoDay(text: string): Day | undefined {
  const match = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?!\d)/.exec(text)
  if (match === null) return undefined
  return dayOf(match[1], match[3] ?? match[5], match[4] ?? match[6], match[0].length)
}

function eastAsianDay(text: string): Day | undefined {
  const match = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(text)
  return match === null ? undefined : dayOf(match[1], match[2], match[3], match.index + match[0].length)
}

function numericDay(text: string, { monthFirst }: DateOptions): Day | undefined {
  const match = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/.exec(text)
  if (match === null) return undefined
  const [whole, first = '', separator, second = '', year = ''] = match
  const monthLeads = Number(second) > 12 || (separator !== '.' && monthFirst && Number(first) <= 12)
  const [month, day] = monthLeads ? [first, second] : [second, first]
  return dayOf(year.length === 2 ? `20${year}` : year, month, day, match.index + whole.length)
}

// Lookaheads bound the names: `\p{L}{3,12}` is compiled as several copies of a large class, which takes milliseconds.
const DAY_FIRST = letterPattern(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?[\s-]+(?:de |d['’]|of )?(?=[^\s.,-]{3,12}[\s.,-])(\p{L}+)\.?,?[\s-]+(?:de |del )?['’]?(\d{4})(?!\d)`,
  'iu',
)
const MONTH_FIRST = letterPattern(
  String.raw`(?<!\p{L})(?=[^\s.]{3,12}[\s.])(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{4})(?!\d)`,
  'iu',
)
/** As JavaScript and C print a date: `Sun May 12 10:15:00 UTC 2024`. */
const YEAR_LAST = letterPattern(
  String.raw`(?<!\p{L})(?=\S{3}\s)(\p{L}+)\s+(\d{1,2})\s(?=\d{1,2}:\d{2}.*?\s(\d{4})(?!\d))`,
  'iu',
)

/** As archives of papers print it: `2023 Jan 7`. */
const YEAR_FIRST = letterPattern(
  String.raw`(?<!\d)(\d{4}),?\s(?=[^\s.]{3,12}[\s.])(\p{L}+)\.?\s+(\d{1,2})(?![\d:])`,
  'iu',
)

function namedDay(text: string): Day | undefined {
  const dayFirst = DAY_FIRST(text).exec(text)
  const first = dayFirst && named(dayFirst[3], dayFirst[2], dayFirst[1], dayFirst.index + dayFirst[0].length)
  if (first) return first
  for (const pattern of [MONTH_FIRST, YEAR_LAST]) {
    const match = pattern(text).exec(text)
    const day = match && named(match[3], match[1], match[2], match.index + match[0].length)
    if (day) return day
  }
  const match = YEAR_FIRST(text).exec(text)
  return match === null ? undefined : named(match[1], match[2], match[3], match.index + match[0].length)
}

function named(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
  end: number,
): Day | undefined {
  const month = monthOf(name ?? '')
  return month === undefined ? undefined : dayOf(year, String(month), day, end)
}

function dayOf(year = '', month = '', day = '', end: number): Day {
  return { year: Number(year), month: Number(month), day: Number(day), end }
}

/** Whether the calendar has the day, in a year in which an article can be dated. */
function isReal({ year, month, day }: Day): boolean {
  if (year < 1600 || year > 2199 || month < 1 || month > 12) return false
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function isoOf({ year, month, day }: Day): string {
  return `${year}-${pad(month)}-${pad(day)}`
}

const TIME =
  /(?<!\d)(\d{1,2})(?:\s?[:.h]\s?(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*([ap])\.?m\b\.?|(?<!\d)(\d{1,2})\s?[:.h]\s?(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?/i
const COMPACT_TIME = /^T(\d{2})(\d{2})(\d{2})?/

/** The time that follows the date, or (where none does) that stands before it, e.g. `10:15 a.m. EST, May 12, 2024`. */
function timeAfter(rest: string, whole: string): string {
  const compact = COMPACT_TIME.exec(rest)
  const match = compact === null ? TIME.exec(rest) : null
  if (compact !== null)
    return `${clock(compact[1], compact[2], compact[3])}${zoneOf(rest.slice(compact[0].length))}`
  if (match !== null) return spelled(match, rest)
  const before = whole.slice(0, whole.length - rest.length)
  const earlier = /\d{1,2}\s?:\s?\d{2}/.test(before) ? TIME.exec(before) : null
  return earlier === null ? '' : spelled(earlier, before)
}

function spelled(match: RegExpExecArray, text: string): string {
  const half = match[5]?.toLowerCase()
  const stated = Number(match[1] ?? match[6])
  const hour = half === undefined ? stated : (stated % 12) + (half === 'p' ? 12 : 0)
  const seconds = match[3] ?? match[8]
  const fraction = match[4] ?? match[9]
  const time = clock(String(hour), match[2] ?? match[7] ?? '00', seconds, fraction)
  return time === '' ? '' : `${time}${zoneOf(text.slice(match.index + match[0].length))}`
}

function clock(hour = '', minute = '', second?: string, fraction?: string): string {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return ''
  const precise = fraction === undefined || /^0+$/.test(fraction) ? '' : `.${fraction}`
  return `T${pad(Number(hour))}:${minute}:${second ?? '00'}${precise}`
}

/** Offsets of the zone names that stand for one offset only. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WET: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

function zoneOf(rest: string): string {
  const offset = /^\s*(?:Uhr\s*)?\(?(?:GMT|UTC)?\s*([+\-−])(\d{2}):?(\d{2})?(?!\d)/i.exec(rest)
  if (offset !== null) {
    const [, sign = '+', hours = '00', minutes = '00'] = offset
    if (Number(hours) > 14 || Number(minutes) > 59) return ''
    return `${hours}${minutes}` === '0000' ? 'Z' : `${sign === '+' ? '+' : '-'}${hours}:${minutes}`
  }
  const name = /^\s*(?:Uhr\s*)?\(?([A-Z]{1,4})\b/.exec(rest)?.[1]
  return name === undefined ? '' : (ZONES[name] ?? '')
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
