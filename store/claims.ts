import { accept, refuse } from '../core/outcome.ts'
import type { Outcome, UploaderClaims } from '../core/types.ts'

/** Names in S3 metadata and in a sidecar, and what they are called here. */
const FIELDS = {
  publisher: 'publisher',
  title: 'title',
  byline: 'byline',
  published: 'published',
  'source-url': 'sourceUrl',
  language: 'language',
  rights: 'rights',
  embargo: 'embargo',
  robots: 'robots',
  'tdm-reservation': 'tdmReservation',
  'tdm-policy': 'tdmPolicy',
} as const satisfies Record<string, keyof UploaderClaims>

/** In UTF-16 units. S3 allows 2 KB for all metadata together; a sidecar field gets as much. */
const LONGEST_CLAIM = 2048

/** A publisher is part of index keys, which DynamoDB bounds. */
const LONGEST_PUBLISHER = 200

const ENCODED_WORD = /=\?([^?\s]+)\?([bq])\?([^?\s]*)\?=/gi

/** What an object's S3 metadata says of the article. Values are percent-encoded UTF-8; unencoded ones pass as they are. */
export function claimsOfMetadata(metadata: Readonly<Record<string, string>> = {}): UploaderClaims {
  return collect((name) => {
    const value = metadata[name]
    return value === undefined ? undefined : decodePercent(decodeWords(value)).slice(0, LONGEST_CLAIM)
  })
}

/** Reads a sidecar: a JSON object with the same names, values as plain text. Names it doesn't know are left alone. */
export function parseSidecar(bytes: Uint8Array): Outcome<UploaderClaims> {
  let parsed: unknown
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return broken('is not JSON in UTF-8')
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    return broken('is not a JSON object')
  const values = new Map<string, unknown>(Object.entries(parsed))
  for (const name of Object.keys(FIELDS)) {
    const value = values.get(name) ?? ''
    if (typeof value !== 'string') return broken(`has a "${name}" that is not text`)
    const longest = name === 'publisher' ? LONGEST_PUBLISHER : LONGEST_CLAIM
    if (value.length > longest) return broken(`has a "${name}" of more than ${longest} characters`)
  }
  return accept(
    collect((name) => {
      const value = values.get(name)
      return typeof value === 'string' ? value : undefined
    }),
  )
}

function broken(what: string) {
  return refuse('broken-sidecar', `The sidecar file (.meta.json) ${what}; correct it or delete it.`)
}

function collect(read: (name: string) => string | undefined): UploaderClaims {
  return Object.fromEntries(
    Object.entries(FIELDS).flatMap(([name, field]) => {
      const value = read(name)?.normalize('NFC').trim()
      return value ? [[field, field === 'publisher' ? value.slice(0, LONGEST_PUBLISHER) : value]] : []
    }),
  )
}

/** S3 answers metadata that isn't ASCII as RFC 2047 encoded words; white space between two of them is no content. */
function decodeWords(value: string): string {
  return value
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(ENCODED_WORD, (word: string, charset: string, encoding: string, text: string) => {
      const bytes = encoding.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : quotedBytes(text)
      try {
        return new TextDecoder(charset).decode(bytes)
      } catch {
        return word // a charset that nobody knows
      }
    })
}

function quotedBytes(text: string): Uint8Array {
  const latin1 = text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(latin1, 'latin1')
}

/** Escapes that are no UTF-8, and a `%` that starts none, stand as they are. */
function decodePercent(value: string): string {
  return value.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })
}
