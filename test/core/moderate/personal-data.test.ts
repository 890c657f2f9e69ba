import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../../core/moderate/default-policy.ts'
import { moderate } from '../../../core/moderate/index.ts'
import type { Moderator } from '../../../core/moderate/moderator.ts'
import { iban } from '../../../core/moderate/moderators/iban.ts'
import { paymentCard } from '../../../core/moderate/moderators/payment-card.ts'
import { phone } from '../../../core/moderate/moderators/phone.ts'
import { usSsn } from '../../../core/moderate/moderators/us-ssn.ts'
import fc from '../../fast-check.ts'

async function count(moderator: Moderator, text: string): Promise<number> {
  return (await moderator.find({ text, quotes: [] })).length
}
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))

function luhnDigit(body: string): number {
  const sum = Array.from(body, Number)
    .reverse()
    .reduce(
      (total, digit, at) => total + (at % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit),
      0,
    )
  return (10 - (sum % 10)) % 10
}

const card = fc
  .constantFrom(['4', 16], ['51', 16], ['2221', 16], ['37', 15], ['6011', 16], ['3528', 16], [
    '36',
    14,
  ] as const)
  .chain(([prefix, length]) => {
    const start = String(prefix)
    return digits(Number(length) - start.length - 1).map(
      (rest) => `${start}${rest}${luhnDigit(start + rest)}`,
    )
  })

describe('payment cards', () => {
  it('are found with a right check digit, and not with a wrong one', async () => {
    await fc.assert(
      fc.asyncProperty(card, fc.integer({ min: 1, max: 9 }), async (number, off) => {
        expect(await count(paymentCard, `Card ${number} was used.`)).toBe(1)
        const wrong = number.slice(0, -1) + ((Number(number.at(-1)) + off) % 10)
        expect(await count(paymentCard, `Card ${wrong} was used.`)).toBe(0)
      }),
    )
  })

  it('are found in groups of four', async () => {
    await fc.assert(
      fc.asyncProperty(
        card.filter((number) => number.length === 16),
        fc.constantFrom(' ', '-', '\u00a0'),
        async (number, between) => {
          expect(await count(paymentCard, `(${number.match(/.{4}/g)?.join(between)})`)).toBe(1)
        },
      ),
    )
  })
})

it('finds IBANs with right check digits only', async () => {
  const german = digits(18).map((account) => {
    const rest = [...`${account}131400`].reduce((left, digit) => (left * 10 + Number(digit)) % 97, 0)
    return `DE${String(98 - rest).padStart(2, '0')}${account}`
  })
  await fc.assert(
    fc.asyncProperty(
      german,
      fc.integer({ min: 4, max: 21 }),
      fc.integer({ min: 1, max: 9 }),
      async (number, at, off) => {
        expect(await count(iban, `to ${number}.`)).toBe(1)
        expect(await count(iban, `to ${number.match(/.{1,4}/g)?.join(' ')} today`)).toBe(1)
        const wrong = number.slice(0, at) + ((Number(number[at]) + off) % 10) + number.slice(at + 1)
        expect(await count(iban, `to ${wrong}.`)).toBe(0)
      },
    ),
  )
})

it('finds social security numbers that can have been issued, and no others', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(999), fc.nat(99), fc.nat(9999), async (area, group, serial) => {
      const pad = (value: number, length: number) => String(value).padStart(length, '0')
      const issuable = area !== 0 && area !== 666 && area < 900 && group !== 0 && serial !== 0
      const text = `His social security number is ${pad(area, 3)}-${pad(group, 2)}-${pad(serial, 4)}.`
      expect(await count(usSsn, text)).toBe(issuable ? 1 : 0)
    }),
  )
})

it('says of a book of numbers that not all were looked up', async () => {
  const numbers = (many: number) => Array.from({ length: many }, () => '+999 99 99').join(', ')
  expect(await count(phone, numbers(5_000))).toBe(0)
  const article = { body: [], metadata: {}, removed: [], notes: [] }
  const { verdict } = await moderate(article, numbers(5_007), defaultPolicy)
  expect(verdict).toMatchObject({
    action: 'label',
    because: [
      'personal data (phone-untried): Of 5007 numbers only the first 5000 were looked up, and not this one.',
    ],
  })
  expect(verdict.findings).toHaveLength(7)
})
