import type { RawUpload } from '../types.ts'

/** Bytes in which a page's own declaration is looked for; WHATWG asks for 1024, real pages need more. */
const PRESCAN = 4096

/** The encoding's label as the uploader's content type or, for markup, the page itself states it. */
export function declaredLabel({ bytes, declaredType, key }: RawUpload): string | undefined {
  const given = charsetOf(declaredType ?? '')
  if (given !== undefined) return given
  const head = latin1(bytes.subarray(0, PRESCAN))
  const isMarkup = /html|xml/i.test(declaredType ?? '') || /\.x?html?$/i.test(key) || /^\s*</.test(head)
  return isMarkup ? declaredInMarkup(head) : undefined
}

/** WHATWG name, lower case; undefined for a label that names none. What pages may not declare is mapped. */
export async function toEncoding(label: string): Promise<string | undefined> {
  if (/^utf-?8$/i.test(label)) return 'utf-8'
  const { normalizeEncoding } = await import('./legacy.ts')
  const encoding = normalizeEncoding(label)
  if (encoding === null || encoding === 'replacement') return undefined
  return encoding === 'x-user-defined' ? 'windows-1252' : encoding
}

function charsetOf(parameters: string): string | undefined {
  const match = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"'>]+))/i.exec(parameters)
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.trim() || undefined
}

function declaredInMarkup(head: string): string | undefined {
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"'>]*)["']/i.exec(head)
  if (xml?.[1]) return xml[1]
  const visible = head.replace(/<!--.*?-->/gs, '')
  for (const [tag] of visible.matchAll(/<meta[\s/][^>]*>/gi)) {
    const own = tag.replace(/content\s*=\s*(?:"[^"]*"|'[^']*')/gi, '')
    const isPragma = /http-equiv\s*=\s*["']?content-type/i.test(tag)
    const label = /[\s/"']charset\s*=/i.test(own) ? charsetOf(own) : isPragma ? charsetOf(tag) : undefined
    if (label !== undefined) return label
  }
  return undefined
}

/** Few bytes only: each becomes an argument. */
function latin1(bytes: Uint8Array): string {
  return Reflect.apply(String.fromCharCode, undefined, bytes)
}
