import type { Article, Finding } from '../types.ts'
import { type Address, addressesOf, type Stated, statedIn } from './addresses.ts'
import { fold } from './fold.ts'
import type { Moderator, Sighting } from './moderator.ts'
import { eMail } from './moderators/e-mail.ts'
import { iban } from './moderators/iban.ts'
import { paymentCard } from './moderators/payment-card.ts'
import { phone } from './moderators/phone.ts'
import { usSsn } from './moderators/us-ssn.ts'

/** Figures alone may be the number of a page, a picture, a campaign or a moment. */
const BARE = /^\d+$/
const SAYS_NUMBER =
  /ids?$|clid$|^(?:_|[ptv]|ts|set|key|hash|sig|token|ref|ver|utm.*|time.*|cache.*|permalink.*)$/i
const SAYS_CARD = /card|visa|mastercard|amex|^(?:cc|pan)|ccn|karte|carte|tarjeta|carta|cart[aã]o/i
const SAYS_SSN = /ssn|social.?security|^tin$/i
const SAYS_PHONE = /phone|^tel|mobile|whatsapp|sms/i

/** Which moderators read what of an address. */
const READERS: readonly (readonly [Moderator, (stated: Stated) => boolean])[] = [
  [iban, () => true],
  [paymentCard, mayBeCard],
  [usSsn, ({ name, value }) => SAYS_SSN.test(name) || SAYS_SSN.test(value)],
  [eMail, () => true],
  [phone, ({ name, value }) => SAYS_PHONE.test(name) || /^tel:/.test(value)],
]

function mayBeCard({ name, value, inPath }: Stated): boolean {
  return !BARE.test(value) || SAYS_CARD.test(name) || (inPath === undefined && !SAYS_NUMBER.test(name))
}

/**
 * Personal data in the addresses that are served with an article: what a reader does not see and a copy hands on all the same. A
 * finding stands where the words of its link stand.
 */
export async function findInAddresses(
  article: Pick<Article, 'body' | 'metadata'>,
  text: string,
): Promise<Omit<Finding, 'quoted'>[]> {
  const found: Omit<Finding, 'quoted'>[] = []
  const read = new Set<string>()
  for (const address of addressesOf(article, text)) {
    if (read.has(address.url)) continue
    read.add(address.url)
    found.push(...(await findIn(address)))
  }
  return found
}

async function findIn({ url, span }: Address): Promise<Omit<Finding, 'quoted'>[]> {
  const found: Omit<Finding, 'quoted'>[] = []
  for (const stated of statedIn(url)) {
    const said = stated.name.replaceAll(/[_-]/g, ' ')
    const { text } = fold(`${said} ${stated.value}`)
    const taken: Sighting[] = []
    for (const [moderator, reads] of READERS) {
      if (!reads(stated)) continue
      for (const sighting of await moderator.find({ text, quotes: [] })) {
        if (sighting.span.start < said.length || taken.some((other) => overlaps(other, sighting))) continue
        taken.push(sighting)
        found.push({
          moderator: moderator.id,
          ...sighting,
          span,
          inAddress: true,
          note: `In the address of a link: ${sighting.note}`,
        })
      }
    }
  }
  return found
}

function overlaps(one: Sighting, other: Sighting): boolean {
  return one.span.start < other.span.end && other.span.start < one.span.end
}
