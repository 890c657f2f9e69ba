import type { CountryCode, PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { letterPattern } from '../../letters.ts'
import type { Span } from '../../types.ts'
import { PLAIN } from '../grounds.ts'
import type { Moderator, Sighting } from '../moderator.ts'
import { mask, near } from '../numbers.ts'
import { regionsOf } from '../regions.ts'

// Bounded: a number has at most 15 digits (ITU-T E.164), separators and an extension aside.
const CANDIDATE = letterPattern(
  String.raw`(?<![\p{Script=Latin}\d.,/_=&#$€£¥+-])(?:\+ ?|00 ?)?\(?\d(?:[ \u00a0\u202f.()\-/\u2010\u2011\u2013]{0,2}\d){5,17}(?![\p{Script=Latin}\d%°]|[.,:/-]\d| ?[%€£$°])`,
  'gu',
)
const DATE =
  /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|(?:1[5-9]|20)\d\d ?[-–/] ?(?:1[5-9]|20)?\d\d)$/
/** Numbers that people announce: "tel", "call", "reach her on" and the same in the larger languages. */
const SAYS_PHONE =
  /(?:\b(?:tel(?:[eé]?(?:phone|fono|fon|efon|efone))?|phones?|call(?:ed|ing|s)?|dial(?:led)?|mobile|cell(?:phone)?|fax|text(?:ed)?|sms|whatsapp|signal|ring|reach(?:ed|able)?|contact|hotline|helpline|landline|Tel|Telefon(?:nummer)?|Handy|Rufnummer|anrufen|erreichbar|portable|joindre|appele[rz]|m[oó]vil|llam(?:ar?|e|ando)|celular|cellulare|chiamare|telefoon|bel(?:len)?|telem[oó]vel|ligue|puhelin|telefonu?|tlf)\b|電話|电话|☎|📞|هاتف|тел\.|телефон)/iu
const SAYS_OTHER =
  /(?:\b(?:ISBN|ISSN|DOI|orders?|invoice|account|serial|part|case|docket|ticket|tracking|item|model|patent|catalog(?:ue)?|ref(?:erence)?|no|nr|IBAN|card|SSN|PMID|ID|coordinates?|lat(?:itude)?|lon(?:gitude)?|USD|EUR|GBP)\b|№|#)[ .:]*$/i
/** Freephone and crisis lines belong to an institution, whoever answers them. */
const FREEPHONE =
  /^(?:\+1(?:800|888|877|866|855|844|833)|\+44(?:800|808|116)|\+(?:49|33|39|34|61|31|32|43|41)1?800|\+49116)/
/** So many are tried against the plans: a text that holds more numbers is a table, and each costs most of a millisecond. */
const MOST_TRIED = 5_000
/** Of those that are not tried so many are pointed out: another moderator may know the first of them for something else. */
const MOST_UNTRIED = 20

export const phone: Moderator = {
  id: 'phone',
  async find(input) {
    const candidates = [...input.text.matchAll(CANDIDATE(input.text))].flatMap(({ 0: value, index }) => {
      const span = { start: index, end: index + value.length }
      const manner = mannerOf(value, span, input.text)
      return manner === undefined ? [] : [{ value, span, manner }]
    })
    if (candidates.length === 0) return []
    const { parsePhoneNumberFromString } = await import('../phone-plans.ts')
    const regions = regionsOf(input.language)
    const found: Sighting[] = []
    for (const { value, span, manner } of candidates.slice(0, MOST_TRIED)) {
      const number = readNumber(value, manner, regions, parsePhoneNumberFromString)
      if (number === undefined) continue
      if (FREEPHONE.test(number.number)) continue
      found.push({
        category: 'personal_data',
        type: 'phone',
        score: value.startsWith('+') ? 0.95 : 0.85,
        span,
        note: `A phone number, ${mask(number.number, 2)}${number.country ? ` (${number.country})` : ''}.`,
      })
    }
    return [...found, ...untried(candidates)]
  },
  examples: {
    finds: [
      { type: 'phone', text: 'Reach her on +44 20 7946 0958 after six.' },
      { type: 'phone', text: 'Call (212) 736-5000 for tickets.' },
      { type: 'phone', text: 'The banner said 212-736-5000.' },
      { type: 'phone', text: 'My mobile is 07911 123456.' },
      { type: 'phone', text: 'Telefon: 030 901820', language: 'de' },
      { type: 'phone', text: 'Joindre le 01 42 68 53 00.', language: 'fr' },
      { type: 'phone', text: '電話は03-3581-5111です', language: 'ja' },
    ],
    leaves: [
      'Between 2019-2021 the figure rose to 1,234,567,890.',
      'On 2024-05-17 and on 17.05.2024 it rained.',
      'ISBN 978-3-16-148410-0, DOI 10.1000/182.',
      'Order no. 2127365000 was late.',
      'The coordinates are 48.858370, 2.294481.',
      'The score was 6-4 6-4 7-5 4-6 3-6.',
      'A total of 2127365000 people watched.',
      'In distress, call the crisis hotline on 1-800-273-8255.',
      'Shares: 1200 1300 1400 1500.',
    ],
  },
}

/** What was not looked up is said: a policy may have a person look for it. */
function untried(candidates: readonly { readonly span: Span }[]): Sighting[] {
  const note = `Of ${candidates.length} numbers only the first ${MOST_TRIED} were looked up, and not this one.`
  return candidates
    .slice(MOST_TRIED, MOST_TRIED + MOST_UNTRIED)
    .map(({ span }) => ({ category: 'personal_data', type: 'phone-untried', score: PLAIN, span, note }))
}

/** How digits are written that may be a phone number. */
type Manner = 'international' | 'announced' | 'grouped'

/** Undefined where they are none, in whatever country: most large numbers in a text are none, and need no plans. */
function mannerOf(value: string, span: Span, text: string): Manner | undefined {
  if (DATE.test(value)) return undefined
  if (/^(?:\+|00)/.test(value)) return 'international'
  if (SAYS_OTHER.test(text.slice(Math.max(0, span.start - 20), span.start))) return undefined
  if (near(text, span, SAYS_PHONE, 50)) return 'announced'
  return /\d\D+\d/.test(value) ? 'grouped' : undefined
}

/** The plans of all countries are large: they are loaded when a text holds what may be a number. */
type Parse = typeof parsePhoneNumberFromString

function readNumber(
  value: string,
  manner: Manner,
  regions: readonly CountryCode[],
  parse: Parse,
): PhoneNumber | undefined {
  if (manner === 'international') {
    // Whoever writes the country code means a number, also one that films use and nobody is given.
    const number = parse(value.replace(/^00/, '+'))
    return number?.isPossible() ? number : undefined
  }
  for (const region of regions) {
    const number = readAs(value, region, parse)
    if (number !== undefined && (manner === 'announced' || isGroupedAs(number, value))) return number
  }
  return undefined
}

function readAs(value: string, region: CountryCode, parse: Parse): PhoneNumber | undefined {
  const number = parse(value, region)
  return number?.isValid() ? number : undefined
}

/** Without a word that announces it, a run of digits is a phone number only if it is written like one. */
function isGroupedAs(number: PhoneNumber, value: string): boolean {
  const groups = (written: string) => written.match(/\d+/g)?.join(' ')
  const written = groups(value)?.replace(/^1 (?=\d{3} )/, '')
  return written?.includes(' ') === true && written === groups(number.formatNational())
}
