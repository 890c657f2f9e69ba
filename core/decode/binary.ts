const MAGIC: readonly (readonly [signature: string, name: string])[] = [
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['BM????\0\0\0\0', 'a bitmap image'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['RIFF????WEBP', 'a WebP image'],
  ['RIFF????WAVE', 'a sound recording'],
  ['RIFF????AVI ', 'a video'],
  ['????ftyp', 'a video or an image in an ISO container'],
  ['OggS', 'an Ogg recording'],
  ['ID3', 'an MP3 recording'],
  ['\x1aE\xdf\xa3', 'a Matroska video'],
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a zip archive (perhaps an Office document or an EPUB)'],
  ['PK\x05\x06', 'an empty zip archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document'],
  ['{\\rtf', 'a Rich Text document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive'],
  ['Rar!\x1a', 'a RAR archive'],
  ['\x7fELF', 'a program'],
  ['MZ\x90\0', 'a program'],
  ['SQLite format 3\0', 'a database'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
  ['bplist00', 'a property list'],
]

/** What a file is by its first bytes, in words, when it is no text; `?` in a signature is any byte. */
export function describeBinary(bytes: Uint8Array): string | undefined {
  return MAGIC.find(([signature]) => startsWith(bytes, signature))?.[1]
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  if (bytes.length < signature.length) return false
  for (let i = 0; i < signature.length; i += 1)
    if (signature[i] !== '?' && bytes[i] !== signature.charCodeAt(i)) return false
  return true
}

const SAMPLE = 65_536
/** Texts out of old word processors and terminals hold a few control characters; other files hold many. */
const CONTROL_SHARE = 0.02

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/

export function looksBinary(text: string): boolean {
  if (!CONTROL.test(text.slice(0, SAMPLE))) return false
  const length = Math.min(text.length, SAMPLE)
  let controls = 0
  for (let i = 0; i < length; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit < 0x09 || (unit > 0x0d && unit < 0x20 && unit !== 0x1b)) controls += 1
  }
  return controls > Math.max(1, length * CONTROL_SHARE)
}
