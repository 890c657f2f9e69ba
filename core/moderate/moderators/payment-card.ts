import type { Moderator, Sighting } from '../moderator.ts'
import { digitRuns, mask, near } from '../numbers.ts'

/** Issuer ranges as first and last prefix, with the lengths that the issuer uses (ISO/IEC 7812). */
const ISSUERS: readonly (readonly [from: string, to: string, lengths: readonly number[]])[] = [
  ['4', '4', [13, 16, 19]], // Visa
  ['51', '55', [16]], // Mastercard
  ['2221', '2720', [16]],
  ['34', '34', [15]], // American Express
  ['37', '37', [15]],
  ['300', '305', [14]], // Diners Club
  ['36', '36', [14]],
  ['38', '39', [14]],
  ['6011', '6011', [16, 19]], // Discover
  ['644', '649', [16, 19]],
  ['65', '65', [16, 19]],
  ['3528', '3589', [16, 17, 18, 19]], // JCB
  ['62', '62', [16, 17, 18, 19]], // UnionPay
  ['2200', '2204', [16]], // Mir
  ['5018', '5018', [16, 17, 18, 19]], // Maestro
  ['5020', '5020', [16, 17, 18, 19]],
  ['5038', '5038', [16, 17, 18, 19]],
  ['6304', '6304', [16, 17, 18, 19]],
  ['6759', '6763', [16, 17, 18, 19]],
]

/** How people break a card number into groups; anything else is a table of figures. */
const SHAPES = new Set([
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '4-4-4-4',
  '4-6-5',
  '4-6-4',
  '4-4-4-4-3',
  '4-3-3-3',
  '6-13',
])

/** Numbers that payment companies publish for tests. */
const PUBLISHED = new Set([
  '4111111111111111',
  '4242424242424242',
  '4012888888881881',
  '5555555555554444',
  '5105105105105100',
  '378282246310005',
  '371449635398431',
  '6011111111111117',
  '30569309025904',
  '3530111333300000',
])
const TEST_WORDS = /\b(?:test(?:ing|s)?|sandbox|dummy|sample|placeholder|example)\b/i
const CARD_WORDS = /\b(?:card|visa|mastercard|amex|kreditkarte|karte|carte|tarjeta|carta|cart[ãa]o)/i

export const paymentCard: Moderator = {
  id: 'payment-card',
  find({ text }) {
    const found: Sighting[] = []
    for (const { groups } of digitRuns(text)) {
      for (let first = 0; first < groups.length; first++) {
        // A card number is at most five groups, so the inner loop is bounded.
        for (let last = Math.min(groups.length, first + 5) - 1; last >= first; last--) {
          const parts = groups.slice(first, last + 1)
          const span = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 }
          const digits = parts.map((part) => part.digits).join('')
          const shape = parts.map((part) => part.digits.length).join('-')
          const separators = new Set(parts.slice(0, -1).map((part) => part.separator))
          if (!SHAPES.has(shape) || separators.size > 1 || !isCard(digits)) continue
          if (PUBLISHED.has(digits) && near(text, span, TEST_WORDS)) continue
          if (digits.length === 13 && isEan(digits) && !near(text, span, CARD_WORDS)) continue
          found.push({
            category: 'personal_data',
            type: 'card',
            score: 0.99,
            span,
            note: `A payment card number ending in ${mask(digits, 4).slice(-4)}; its check digit is right.`,
          })
          first = last
          break
        }
      }
    }
    return found
  },
  examples: {
    finds: [
      { type: 'card', text: 'He read out the card, 4539 1488 0343 6467, on air.' },
      { type: 'card', text: 'Paid with 378734493671000 in March.' },
      { type: 'card', text: 'Card 5425-2334-3010-9903, expires 12 27.' },
      { type: 'card', text: 'The number 4539 1488 0343 6467 12 27 was printed in full.' },
      { type: 'card', text: 'Refund to 4111 1111 1111 1111 please.' },
    ],
    leaves: [
      'Developers use the test number 4111 1111 1111 1111, which no bank will charge.',
      'He read out 4539 1488 0343 6468, which is not a number that any bank gave out.',
      'ISBN 978-3-16-148410-0 and ISBN 9783161484100 name the same book.',
      'Order 1000 2000 3000 4000 left the warehouse.',
      'Turnover was 4539 1488 0343 in 2019, 2020 and 2021.',
      'The coordinates are 48.858370, 2.294481.',
      'Ticker: 4 539 148 803 436 467 shares.',
    ],
  },
}

function isCard(digits: string): boolean {
  const issued = ISSUERS.some(([from, to, lengths]) => {
    const prefix = digits.slice(0, from.length)
    return lengths.includes(digits.length) && prefix >= from && prefix <= to
  })
  return issued && passesLuhn(digits)
}

/** ISO/IEC 7812-1 annex B. */
function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** The barcode check of GS1; German barcodes start with a 4, as Visa cards do. */
function isEan(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) sum += (digits.charCodeAt(i) - 48) * (i % 2 === 0 ? 1 : 3)
  return sum % 10 === 0
}
