import { letterPattern } from '../../letters.ts'
import type { Moderator, Sighting } from '../moderator.ts'
import { near } from '../numbers.ts'

const V4 = letterPattern(String.raw`(?<![\p{L}\d.\-/_])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\d_-]|\.\d)`, 'gu')
const V6 = letterPattern(
  String.raw`(?<![\p{L}\d:._])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?![\p{L}\d:_])`,
  'giu',
)
/** What every address of version 6 holds, and next to no text: it is found at a tenth of the cost. */
const TWO_COLONS = /:[\da-f]{0,4}:/i
const SAYS_ADDRESS =
  /\b(?:IPs?|IPv[46]|address(?:es)?|hosts?|servers?|router|traced|logged in from|Adresse|adresse|dirección)\b/i
const SAYS_VERSION =
  /\b(?:v|ver|version|versions|release|build|firmware|update|patch|section|clause|chapter|rule|article|kernel|driver|SDK|API|Chrome|Firefox|Safari|iOS|Android|Windows)[ .:]*$/i

export const ipAddress: Moderator = {
  id: 'ip-address',
  find({ text }) {
    const found: Sighting[] = []
    for (const [candidates, isPersonal] of [
      [text.matchAll(V4(text)), isPublicV4],
      [TWO_COLONS.test(text) ? text.matchAll(V6(text)) : [], isPublicV6],
    ] as const) {
      for (const { 0: value, index } of candidates) {
        const span = { start: index, end: index + value.length }
        const said = near(text, span, SAYS_ADDRESS, 50)
        if (!isPersonal(value, said) || SAYS_VERSION.test(text.slice(Math.max(0, index - 20), index)))
          continue
        found.push({
          category: 'personal_data',
          type: 'ip',
          score: said ? 0.95 : 0.7,
          span,
          note: `An IP address, ${value.split(/[.:]/, 2).join(value.includes(':') ? ':' : '.')}…`,
        })
      }
    }
    return found
  },
  examples: {
    finds: [
      { type: 'ip', text: 'The posts came from 84.115.23.9, police said.' },
      { type: 'ip', text: 'His IP address was 5.6.7.8 at the time.' },
      { type: 'ip', text: 'Logged: 2001:db8:85a3::8a2e:370:7334' },
    ],
    leaves: [
      'The fix is in version 84.115.23.9 of the app.',
      'Firmware 1.2.3.4 and release 12.4.0.1 are affected.',
      'See 4.2.1.3 for the exception.',
      'Home routers answer at 192.168.1.1 or 127.0.0.1.',
      'There is no 300.115.23.9 and no 84.115.23.',
      'He ran it in 1:23:45, she in 01:23:44:12.',
      'Use std::vector and a::b::c.',
      'The card has 00:1B:44:11:3A:B7 printed on it.',
    ],
  },
}

/** Private, loopback and reserved ranges point at nobody. Small figures are a numbering unless the text says more. */
function isPublicV4(value: string, said: boolean): boolean {
  const parts = value.split('.')
  const octets = parts.map(Number)
  const [a = 0, b = 0] = octets
  if (parts.some((part) => part.length > 1 && part.startsWith('0')) || octets.some((octet) => octet > 255))
    return false
  if (a === 0 || a === 10 || a === 127 || a >= 224 || (a === 192 && b === 168) || (a === 169 && b === 254))
    return false
  if (a === 172 && b >= 16 && b < 32) return false
  return said || octets.filter((octet) => octet >= 20).length >= 2
}

/** RFC 4291 text; three digits in some group tell it from a time or a hardware address. */
function isPublicV6(value: string, said: boolean): boolean {
  const halves = value.split('::')
  const groups = value.split(':').filter((group) => group !== '')
  if (halves.length > 2 || (halves.length === 1 && groups.length !== 8)) return false
  if (/^:(?!:)|(?<!:):$/.test(value) || groups.length > 8 || groups.length < 2) return false
  if (/^f[cde]/i.test(value)) return false
  return groups.some((group) => group.length >= 3 && (/\d/.test(group) || said))
}
