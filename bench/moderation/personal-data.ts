import examples from 'libphonenumber-js/examples.mobile.json'
import { type CountryCode, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { generator } from '../../train/moderation/random.ts'

/** A sentence with a value in it, and whether the value can be real. */
export interface Case {
  readonly kind: 'card' | 'iban' | 'ssn' | 'phone'
  readonly text: string
  readonly language: string
  readonly valid: boolean
}

const EACH = 200
const SENTENCES = [
  'Card? No: account? It says %s here.',
  'They wrote %s on the form.',
  'Her number, %s, was leaked.',
]
const CARDS = ['4|16', '51|16', '2221|16', '37|15', '6011|16', '36|14', '3528|16', '62|16']
const IBANS = ['DE|18', 'NL|14', 'FR|23', 'ES|20', 'GB|18', 'PL|24', 'NO|11', 'CH|17', 'IT|23', 'SE|20']
const PHONES: readonly (readonly [CountryCode, string])[] = [
  ['US', 'en'],
  ['GB', 'en-GB'],
  ['AU', 'en-AU'],
  ['IN', 'en-IN'],
  ['DE', 'de'],
  ['FR', 'fr'],
  ['ES', 'es'],
  ['IT', 'it'],
  ['BR', 'pt-BR'],
  ['PL', 'pl'],
  ['SE', 'sv'],
  ['JP', 'ja'],
]

/** Values drawn at random, the same at each call: cards, IBANs and SSNs, each right and wrong, and phone numbers in seven notations. */
export function personalData(): Case[] {
  const random = generator(41)
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('')
  const off = (digit: string) => String((Number(digit) + 1 + Math.floor(random() * 9)) % 10)
  const cases: Case[] = []
  for (let at = 0; at < EACH; at++) {
    const place = <T>(list: readonly T[]): T | undefined => list[at % list.length]
    const say = (kind: Case['kind'], value: string, valid: boolean, language = 'en') =>
      cases.push({ kind, text: (place(SENTENCES) ?? '%s').replace('%s', value), language, valid })
    const [prefix = '', length] = (place(CARDS) ?? '').split('|')
    const body = prefix + digits(Number(length) - prefix.length - 1)
    const spaced = at % 2 === 0 && length === '16' ? 4 : 19
    say('card', grouped(body + luhn(body), spaced), true)
    say('card', grouped(body + off(luhn(body)), spaced), false)
    const [country = '', account] = (place(IBANS) ?? '').split('|')
    const rest = digits(Number(account))
    const check = mod97(country, rest)
    say('iban', grouped(country + check + rest, at % 2 === 0 ? 4 : 34), true)
    say(
      'iban',
      grouped(country + check.charAt(0) + off(check.charAt(1)) + rest, at % 2 === 0 ? 4 : 34),
      false,
    )
    const area = String(1 + Math.floor(random() * 664)).padStart(3, '0')
    const serial = `${1 + Math.floor(random() * 9)}${digits(1)}-${1 + Math.floor(random() * 9)}${digits(3)}`
    say('ssn', `${area}-${serial}`, true)
    say('ssn', `${place(['000', '666', `9${digits(2)}`])}-${serial}`, false)
  }
  for (const [country, language] of PHONES) {
    for (let made = 0; made < 10; ) {
      const number = phoneOf(country, digits)
      if (number === undefined) continue
      made++
      for (const written of notations(number)) {
        // With a word that announces a number, and without one.
        const text =
          made % 2 === 0 ? `Reach her on ${written} after six.` : `On the note stood ${written}, he said.`
        cases.push({ kind: 'phone', text, language, valid: true })
      }
    }
  }
  return cases
}

function phoneOf(country: CountryCode, digits: (count: number) => string) {
  const example = getExampleNumber(country, examples)
  if (example === undefined) return undefined
  const { nationalNumber, countryCallingCode } = example
  const drawn = `+${countryCallingCode}${nationalNumber.slice(0, 3)}${digits(nationalNumber.length - 3)}`
  const number = parsePhoneNumberFromString(drawn)
  return number?.isValid() ? number : undefined
}

function notations(number: NonNullable<ReturnType<typeof phoneOf>>): string[] {
  const national = number.formatNational()
  const international = number.formatInternational()
  const plain = national.replace(/[()]/g, '')
  return [
    national,
    international,
    number.number,
    `00${international.slice(1)}`,
    plain.replace(/[ -]+/g, '.'),
    plain.replace(/[ .]+/g, '-'),
    national.replace(/\D/g, ''),
  ]
}

function grouped(value: string, size: number): string {
  return (value.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(' ')
}

/** ISO/IEC 7812-1 annex B. */
function luhn(body: string): string {
  const sum = Array.from(body, Number)
    .reverse()
    .reduce((total, digit, at) => total + (at % 2 === 1 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0)
  return String((10 - (sum % 10)) % 10)
}

/** ISO 13616. */
function mod97(country: string, account: string): string {
  const letters = Array.from(country, (letter) => letter.charCodeAt(0) - 55).join('')
  const rest = [...`${account}${letters}00`].reduce((left, digit) => (left * 10 + Number(digit)) % 97, 0)
  return String(98 - rest).padStart(2, '0')
}
