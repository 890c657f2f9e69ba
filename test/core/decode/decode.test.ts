import { describe, expect, it } from 'vitest'
import { decode } from '../../../core/decode/index.ts'

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

async function read(bytes: Uint8Array, declaredType?: string, key = '') {
  const decoded = await decode({ key, bytes, declaredType })
  return decoded.ok ? decoded.value : decoded.refusal.code
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return bytes
}

describe('decode', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Grüße – „ja“'), undefined, 'Grüße – „ja“', 'utf-8'],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), undefined, 'a', 'utf-8'],
    ['UTF-16LE with a mark', utf16('\uFEFFnaïve', true), undefined, 'naïve', 'utf-16le'],
    ['UTF-16BE without a mark', utf16('A quiet street', false), undefined, 'A quiet street', 'utf-16be'],
    ['windows-1252 undeclared', ascii('\x93Caf\xe9\x94 \x80 5'), undefined, '“Café” € 5', 'windows-1252'],
    [
      'Icelandic in it',
      ascii('\xdea\xf0 er \xfev\xed mi\xf0ur satt og rangt. '.repeat(9)),
      undefined,
      'Það er því miður satt og rangt. '.repeat(9),
      'windows-1252',
    ],
    [
      'latin1, which is windows-1252',
      ascii('na\xefve \x85'),
      'text/plain; charset=iso-8859-1',
      'naïve …',
      'windows-1252',
    ],
    [
      'Shift_JIS',
      Uint8Array.of(0x93, 0xfa, 0x96, 0x7b),
      'text/plain; charset=Shift_JIS',
      '日本',
      'shift_jis',
    ],
    ['EUC-KR, extended', Uint8Array.of(0x81, 0x41), 'text/plain; charset=euc-kr', '갂', 'euc-kr'],
    ['ISO-2022-JP', ascii('\x1b$BF|K\\\x1b(B'), 'text/plain; charset=iso-2022-jp', '日本', 'iso-2022-jp'],
    ['KOI8-R', Uint8Array.of(0xed, 0xc9, 0xd2), 'text/plain; charset=koi8-r', 'Мир', 'koi8-r'],
  ])('reads %s', async (_, bytes, type, text, charset) => {
    expect(await read(bytes, type)).toMatchObject({ text, charset })
  })

  it.each([
    '<meta charset="windows-1251"><p>\xcc\xe8\xf0',
    "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'><p>\xcc\xe8\xf0",
    '<?xml version="1.0" encoding="windows-1251"?><p>\xcc\xe8\xf0',
    '<!-- <meta charset="koi8-r"> --><meta content="charset=x" name="d"><meta charset=windows-1251><p>\xcc\xe8\xf0',
  ])('believes the page: %j', async (page) => {
    expect(await read(ascii(page), 'text/html')).toMatchObject({ charset: 'windows-1251' })
    expect(await read(ascii(page), 'text/html')).toHaveProperty('text', expect.stringContaining('Мир'))
  })

  it('does not believe a label that valid UTF-8 contradicts, and says so', async () => {
    const decoded = await read(new TextEncoder().encode('Zürich'), 'text/plain; charset=iso-8859-1')
    expect(decoded).toMatchObject({
      text: 'Zürich',
      charset: 'utf-8',
      notes: [{ code: 'charset-mislabelled' }],
    })
  })

  it('reads UTF-8 under a label that nobody knows, and says so', async () => {
    expect(await read(new TextEncoder().encode('Zürich'), 'text/plain; charset=klingon-8')).toMatchObject({
      text: 'Zürich',
      notes: [{ code: 'charset-mislabelled', detail: expect.stringContaining('klingon-8') }],
    })
  })

  it('keeps UTF-8 in which a few bytes are broken', async () => {
    const bytes = Uint8Array.of(...new TextEncoder().encode('äöü'), 0xff)
    expect(await read(bytes)).toMatchObject({
      text: 'äöü\uFFFD',
      charset: 'utf-8',
      notes: [{ code: 'broken-encoding' }],
    })
  })

  it('leaves newlines alone and composes letters', async () => {
    expect(await read(new TextEncoder().encode('a\r\nb\rc\nu\u0308'))).toMatchObject({ text: 'a\r\nb\rc\nü' })
  })

  it.each([
    ['empty', new Uint8Array(), undefined],
    ['empty', new TextEncoder().encode('\n'.repeat(1_000_000)), undefined],
    ['binary', ascii('\x89PNG\r\n\x1a\n'), 'text/html'],
    ['binary', ascii('%PDF-1.7\n'), undefined],
    ['binary', ascii('PK\x03\x04rest'), undefined],
    ['binary', Uint8Array.from({ length: 900 }, (_, i) => i % 9), undefined],
    ['unknown-encoding', ascii('caf\xe9'), 'text/plain; charset=klingon-8'],
    ['unknown-encoding', ascii('\xd0\xd2\xc9\xd7\xc5\xd4, \xcd\xc9\xd2. '.repeat(3)), undefined], // KOI8-R
    ['unknown-encoding', ascii('\x93\xfa\x96\x7b\x8c\xea'.repeat(5)), 'text/plain'], // Shift_JIS
    ['unknown-encoding', ascii('\xc8\x85\x93\x93\x96k@\xa6\x96\x99\x93\x84'.repeat(3)), undefined], // EBCDIC
    ['binary', Uint8Array.from({ length: 5000 }, (_, i) => (i * 167 + (i >> 3) * 89) & 255), undefined],
    ['too-large', new Uint8Array(20 * 1024 * 1024 + 1), undefined],
  ])('refuses as %s', async (code, bytes, type) => {
    expect(await read(bytes, type)).toBe(code)
  })

  it('reads valid UTF-8 under a label that nobody knows', async () => {
    expect(await read(new TextEncoder().encode('naïve'), 'text/plain; charset=klingon-8')).toMatchObject({
      text: 'naïve',
    })
  })
})
