import type { Moderator, Sighting } from '../moderator.ts'

/** Length of an IBAN by country, from the SWIFT IBAN registry (release 97). */
const LENGTHS = new Map(
  [
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27',
    'DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28',
    'IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22',
    'MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24',
    'SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30',
  ]
    .join(' ')
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)

const START = /(?<![A-Za-z0-9])[A-Za-z]{2}[ \u00a0]?\d{2}(?=[ \u00a0\u202f-]?[A-Za-z0-9])/g
const SEPARATOR = /[ \u00a0\u202f-]/
const ALPHANUMERIC = /[A-Za-z0-9]/

export const iban: Moderator = {
  id: 'iban',
  find({ text }) {
    const found: Sighting[] = []
    for (const { index } of text.matchAll(START)) {
      const end = endOfIban(text, index)
      if (end === undefined) continue
      const value = compact(text.slice(index, end))
      if (!passesMod97(value) || !isWrittenAsIban(text.slice(index, end))) continue
      found.push({
        category: 'personal_data',
        type: 'iban',
        score: 0.99,
        span: { start: index, end },
        note: `A bank account number (IBAN) of ${value.slice(0, 2)} ending in ${value.slice(-4)}; its check digits are right.`,
      })
    }
    return found
  },
  examples: {
    finds: [
      { type: 'iban', text: 'Transfers went to DE89 3704 0044 0532 0130 00 in Cologne.' },
      { type: 'iban', text: 'Account GB82WEST12345698765432.' },
      { type: 'iban', text: 'Pay NO93 8601 1117 947 by Friday.' },
      { type: 'iban', text: 'sur le compte FR14 2004 1010 0505 0001 3M02 606 avant mai' },
    ],
    leaves: [
      'Transfers went to DE89 3704 0044 0532 0130 01 in Cologne.',
      'Flight BA82 left at 12 34 56 98 76 54.',
      'An IBAN starts with DE89 and has 22 characters.',
      'The ball is 65cm which means it will also do.',
      'Part GB82WEST1234569876543 was recalled.',
    ],
  },
}

/** Where the country's length is reached, if the number ends there. */
function endOfIban(text: string, start: number): number | undefined {
  let left = LENGTHS.get(text.slice(start, start + 2).toUpperCase()) ?? 0
  if (left === 0) return undefined
  let at = start
  for (; left > 0; at++) {
    const unit = text.charAt(at)
    if (ALPHANUMERIC.test(unit)) left--
    else if (!SEPARATOR.test(unit) || !ALPHANUMERIC.test(text.charAt(at + 1))) return undefined
  }
  return ALPHANUMERIC.test(text.charAt(at)) ? undefined : at
}

function compact(value: string): string {
  return value.replace(/[^A-Za-z0-9]/g, '').toUpperCase()
}

/** Small letters in uneven groups are words. */
function isWrittenAsIban(written: string): boolean {
  return !/[a-z]/.test(written) || /^(?:[a-z\d]{4}[^A-Za-z\d]?)+[a-z\d]{0,4}$/.test(written)
}

/** ISO 13616: the rearranged number, letters as 10 to 35, leaves 1 when divided by 97. */
function passesMod97(value: string): boolean {
  let rest = 0
  for (const unit of value.slice(4) + value.slice(0, 4)) {
    const number = Number.parseInt(unit, 36)
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97
  }
  return rest === 1
}
