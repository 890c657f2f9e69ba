import type { Span } from '../../types.ts'
import type { Moderator, Sighting } from '../moderator.ts'

/** RFC 5321 limits: 64 before the @, 255 after. */
const LOCAL = /[\p{L}\d!#$%&'*+/=?^_`{|}~.-]{1,64}$/u
const DOMAIN =
  /^(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,8}(?:\p{L}{2,24}|xn--[a-z\d-]{2,59})(?![\p{L}\d-])/u
const EDGES = /^[.'`/{|=?#*]+|[.]+$/g
/** `logo@2x.png` is a file. */
const FILE = /\.(?:png|jpe?g|gif|webp|svg|avif|css|js|json|html?|php)$/i

export const eMail: Moderator = {
  id: 'e-mail',
  find({ text }) {
    const found: Sighting[] = []
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
      const span = addressAround(text, at)
      if (span === undefined) continue
      found.push({
        category: 'personal_data',
        type: 'e-mail',
        score: 0.95,
        span,
        note: `An e-mail address, ${text.charAt(span.start)}•••@${text.slice(at + 1, span.end)}.`,
      })
    }
    return found
  },
  examples: {
    finds: [
      { type: 'e-mail', text: 'Write to jane.o-neil+desk@example.co.uk.' },
      { type: 'e-mail', text: '(jörg@müller.example)' },
      { type: 'e-mail', text: 'mailto:tips@news.example' },
    ],
    leaves: [
      'Follow @cleancopy for more.',
      'The file logo@2x.png is missing.',
      'He sold 3 @ 5.00 each.',
      'They met @ the pub.Then they left.',
      'root@localhost',
      '@@@@@@@@@@',
    ],
  },
}

function addressAround(text: string, at: number): Span | undefined {
  const domain = DOMAIN.exec(text.slice(at + 1, at + 256))?.[0]
  if (domain === undefined || FILE.test(domain)) return undefined
  const local = LOCAL.exec(text.slice(Math.max(0, at - 64), at))?.[0].replace(EDGES, '')
  if (!local || local.includes('..') || text.charAt(at - 1) === '.') return undefined
  return { start: at - local.length, end: at + 1 + domain.length }
}
