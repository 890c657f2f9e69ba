import { type Command, InvalidArgumentError } from 'commander'
import { parseDate } from '../core/metadata/parse-date.ts'
import { embargoEnd } from '../core/rights/embargo.ts'
import type { UploaderClaims } from '../core/types.ts'

/** Ends the help of every command. */
export const EXIT_CODES = `
Exit code: 0 done, 1 refused or not possible (why, on standard error), 2 wrong usage.`

/** What the uploader says of the article, as options; they win over what the page says of itself. */
export function withClaims(command: Command): Command {
  return command
    .option('--publisher <name>', 'who publishes the article', notBlank)
    .option('--title <title>', 'its title')
    .option('--byline <names>', 'its authors')
    .option('--published <date>', 'when it was published, ISO 8601', date)
    .option('--language <tag>', 'its language, BCP 47', languageTag)
    .option('--rights <words>', 'its licence or other terms')
    .option(
      '--embargo <time>',
      'until when it must not be served: a date of ISO 8601, or a span like 36h',
      embargo,
    )
}

/** The claims alone, without the other options of a command and without absent ones. */
export function claimsOf(options: UploaderClaims): UploaderClaims {
  const { publisher, title, byline, published, sourceUrl, language, rights, embargo } = options
  const all = { publisher, title, byline, published, sourceUrl, language, rights, embargo }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/** @throws InvalidArgumentError where nobody could say which day is meant: a claim that cannot be read would be dropped later. */
function date(value: string): string {
  if (parseDate(value, { monthFirst: false }) !== undefined) return value
  throw new InvalidArgumentError('Write a date as 2026-11-22 or 2026-11-22T18:30:00Z.')
}

/** @throws InvalidArgumentError where nobody could say when it ends: the article would be held. */
function embargo(value: string): string {
  if (embargoEnd(value, '2000-01-01') !== null) return value
  throw new InvalidArgumentError(
    'Write a date as 2026-11-22 or 2026-11-22T18:30:00Z, or a span like 36h or 7d.',
  )
}

/** @throws InvalidArgumentError for nothing but white space. */
export function notBlank(value: string): string {
  if (value.trim() !== '') return value
  throw new InvalidArgumentError('It is empty.')
}

/** @throws InvalidArgumentError when `value` is no language tag. */
function languageTag(value: string): string {
  try {
    Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))
    return value
  } catch {
    throw new InvalidArgumentError('Write a language as en, pt-BR or zh-Hant.')
  }
}

/** @throws InvalidArgumentError when `value` is no absolute http(s) address. */
export function webAddress(value: string): string {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return value
  throw new InvalidArgumentError('An address begins with http:// or https://.')
}

/** @throws InvalidArgumentError when `value` is no whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (/^\d+$/.test(value) && number >= least && number <= most) return number
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
  }
}
