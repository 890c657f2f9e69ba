import type { Command } from 'commander'
import type { UploaderClaims } from '../core/types.ts'
import { Complaint } from './complaint.ts'

/** What the uploader says of the article, as options; they win over what the page says of itself. */
export function withClaims(command: Command): Command {
  return command
    .option('--publisher <name>', 'who publishes the article')
    .option('--title <title>', 'its title')
    .option('--byline <names>', 'its authors')
    .option('--published <date>', 'when it was published, ISO 8601')
    .option('--language <tag>', 'its language, BCP 47')
    .option('--rights <words>', 'its licence or other terms')
    .option('--embargo <date>', 'until when it must not be served, ISO 8601')
}

/** The claims alone, without the other options of a command and without absent ones. */
export function claimsOf(options: UploaderClaims): UploaderClaims {
  const { publisher, title, byline, published, sourceUrl, language, rights, embargo } = options
  const all = { publisher, title, byline, published, sourceUrl, language, rights, embargo }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/** @throws Complaint when `value` is no absolute http(s) address. */
export function webAddress(value: string): string {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return value
  throw new Complaint(`${value} is not an address that begins with http:// or https://.`, 2)
}

/** @throws Complaint when `value` is no whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (/^\d+$/.test(value) && number >= least && number <= most) return number
    throw new Complaint(`${value} is not a whole number from ${least} to ${most}.`, 2)
  }
}
