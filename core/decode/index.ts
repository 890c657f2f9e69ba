import { accept, refuse } from '../outcome.ts'
import type { DecodedText, Note, Outcome, RawUpload } from '../types.ts'
import { beyondAscii, withoutAscii } from './beyond-ascii.ts'
import { describeBinary, looksBinary } from './binary.ts'
import { declaredLabel, toEncoding } from './declared.ts'
import { withoutDoubleEncoding } from './double-encoded.ts'
import { toNfc } from './nfc.ts'
import { isPlausiblyWestern } from './plausible.ts'
import { bomOf, readUtf8, tryUtf8, utf8Damage, utf16Guess } from './sniff.ts'

/** Largest upload that is read, in bytes. */
export const MAX_BYTES = 20 * 1024 * 1024

const UNDECLARED =
  'The text is neither UTF-8 nor a Western European encoding, and declares no other: save it as UTF-8, or declare its charset.'

const MULTI_BYTE = new Set(['big5', 'euc-jp', 'euc-kr', 'gb18030', 'gbk', 'iso-2022-jp', 'shift_jis'])

/**
 * Bytes to text: byte order mark, then what the uploader or the page declares, then UTF-8, then windows-1252 where the bytes
 * can be that.
 * Bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever they declare. UTF-8 that was encoded twice is repaired where that is certain.
 * Newlines are left as they came.
 * Refuses `empty`, `too-large`, `binary`, `unknown-encoding`.
 */
export async function decode(upload: RawUpload): Promise<Outcome<DecodedText>> {
  const { bytes } = upload
  if (bytes.length === 0) return refuse('empty', 'The file is empty.')
  if (bytes.length > MAX_BYTES)
    return refuse('too-large', `The file has ${bytes.length} bytes; at most ${MAX_BYTES} are read.`)
  const binary = describeBinary(bytes)
  if (binary !== undefined) return refuse('binary', `The file is ${binary}, not a text.`)

  const read = await chooseEncoding(upload)
  if (!read.ok) return read
  if (looksBinary(read.value.text))
    return refuse('binary', 'The file is full of control characters: it is not a text.')
  if (!/\S/.test(read.value.text)) return refuse('empty', 'The file holds nothing but white space.')
  const { charset, text, notes } = read.value
  const beyond = charset === 'utf-8' ? beyondAscii(bytes) : withoutAscii(text)
  const repaired = text.length === bytes.length ? undefined : withoutDoubleEncoding(text, beyond)
  if (repaired === undefined) return accept({ charset, text: toNfc(text, beyond), notes })
  return accept({ charset, text: toNfc(repaired.text), notes: [...notes, repaired.note] })
}

async function chooseEncoding(upload: RawUpload): Promise<Outcome<DecodedText>> {
  const { bytes } = upload
  const bom = bomOf(bytes)
  if (bom !== undefined) return accept(await decodeAs(bom, bytes))
  const label = declaredLabel(upload)
  const declared = label === undefined ? undefined : await toEncoding(label)
  const utf16 = utf16Guess(bytes, declared === undefined ? 0.05 : 0.4)
  if (utf16 !== undefined) return accept(await decodeAs(utf16, bytes, mismatch(declared, utf16)))
  const utf8 = tryUtf8(bytes)
  if (utf8 !== undefined && (declared === undefined || utf8.length !== bytes.length || isUnicode(declared)))
    return accept({ text: utf8, charset: 'utf-8', notes: mismatch(declared ?? label?.slice(0, 40), 'utf-8') })
  if (label !== undefined && declared === undefined)
    return refuse('unknown-encoding', `The encoding ${JSON.stringify(label.slice(0, 40))} is not known.`)
  const legacy = await decodeLegacy(bytes, declared)
  const isGuess = declared === undefined && legacy.charset === 'windows-1252'
  if (isGuess && !isPlausiblyWestern(bytes) && !looksBinary(legacy.text))
    return refuse('unknown-encoding', UNDECLARED)
  return accept(legacy)
}

/** The bytes are not UTF-8, or declare something else while being plain ASCII. */
async function decodeLegacy(bytes: Uint8Array, declared: string | undefined): Promise<DecodedText> {
  const encoding = declared ?? 'utf-8'
  if (!isUnicode(encoding)) return decodeAs(encoding, bytes)
  const { sound, broken } = utf8Damage(bytes)
  if (sound <= broken) return decodeAs('windows-1252', bytes, mismatch(declared, 'windows-1252'))
  const detail = 'Some bytes are no valid UTF-8; they appear as U+FFFD.'
  return decodeAs('utf-8', bytes, [{ code: 'broken-encoding', detail }])
}

async function decodeAs(
  encoding: string,
  bytes: Uint8Array,
  notes: readonly Note[] = [],
): Promise<DecodedText> {
  if (encoding === 'utf-8') return { text: readUtf8(bytes), charset: encoding, notes }
  const { TextDecoder } = await (MULTI_BYTE.has(encoding) ? import('./multi-byte.ts') : import('./legacy.ts'))
  return { text: new TextDecoder(encoding).decode(bytes), charset: encoding, notes }
}

function isUnicode(encoding: string): boolean {
  return encoding.startsWith('utf-')
}

function mismatch(declared: string | undefined, used: string): readonly Note[] {
  if (declared === undefined || declared === used) return []
  return [{ code: 'charset-mislabelled', detail: `Declared as ${declared}, but the bytes are ${used}.` }]
}
