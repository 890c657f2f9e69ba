import { letterPattern } from '../letters.ts'
import { monthOf } from './month-names.ts'

const DAY = letterPattern(
  String.raw`(?<![\d\p{L}])\d{1,2}(?:er|\.º|º|ª|\.)?\s*(?:de |d['’])?(\p{L}{3,})\.?(?:(?:,| de| del)? \d{4})?(?![\d\p{L}])`,
  'giu',
)
const IN_DIGITS = /(?<![\d.])\d{1,2}(?:[./-]\d{1,2}[./-]\d{2,4}|\/\d{1,2})(?![\d.])/g
const CLOCK = /(?<![\d.])\d{1,2}\s?(?:[:.]\s?\d{2}(?:\s?(?:hs?|hrs|u))?|[hH](?:\s?\d{2})?)\b/g
const MINUTES = /(?<!\d)\d{1,2} min\p{L}*(?: de le[ci]tura| di lettura| de lecture| leestijd| czytania)?/giu

/** The line with all days and hours taken out. */
export function withoutTimes(line: string): { readonly rest: string; readonly isDated: boolean } {
  let isDated = false
  const taken = (): string => {
    isDated = true
    return ' | '
  }
  const rest = line
    .replace(DAY(line), (whole: string, month: string) => (monthOf(month) === undefined ? whole : taken()))
    .replace(IN_DIGITS, taken)
    .replace(MINUTES, ' | ')
    .replace(CLOCK, ' | ')
  return { rest: withoutEnds(rest), isDated }
}

/** Small words of time go with it: `publié le |`. */
function withoutEnds(rest: string): string {
  return rest
    .split('|')
    .map((part) => part.trim().replace(/(?: (?:le|il|el|em|a|à|às|op|om|dnia|o))+$/, ''))
    .join(' | ')
}
