import { TextDecoder } from '@exodus/bytes/encoding-lite.js'
import { describe, expect, it } from 'vitest'
import { withoutDoubleEncoding } from '../../../core/decode/double-encoded.ts'
import { decode } from '../../../core/decode/index.ts'
import fc from '../../fast-check.ts'
import { exponentOf, LINEAR } from '../linear.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** As programs make it that take UTF-8 for windows-1252, or for Latin-1. */
const twice = (text: string): string => new TextDecoder('windows-1252').decode(bytesOf(text))
const asLatin1 = (text: string): string =>
  Array.from(bytesOf(text), (byte) => String.fromCharCode(byte)).join('')

const repaired = (text: string): string => withoutDoubleEncoding(text)?.text ?? text

const TEXTS = [
  'The mayor’s café wasn’t open – “naïve”, she said… and the fiancé agreed.',
  'Le château était fermé à midi; l’été, il rouvre à dix heures, dès que le gardien a déjeuné.',
  'Die Brücke über den Fluß wurde für Fußgänger gesperrt, weil die Träger rosten.',
  'Zażółć gęślą jaźń, powiedział burmistrz, i poszedł łowić ryby.',
  'Мэр сказал, что мост откроют весной.',
  '市長は橋を春に開くと言った。',
  'Ο δήμαρχος είπε ότι η γέφυρα θα ανοίξει.',
  'It’s fine 😀, isn’t it? “It’s fine.”',
]

describe('UTF-8 that was encoded twice', () => {
  it.each(TEXTS)('is repaired: %s', (text) => {
    expect(repaired(twice(text))).toBe(text)
    expect(repaired(twice(twice(text)))).toBe(text)
    expect(repaired(asLatin1(text))).toBe(text)
  })

  it('is noted by the decoder, and stays amid a page that holds a sign or two of its own', async () => {
    const page = `<p>© Quay</p>${`<p>${twice(TEXTS[0] ?? '')}</p>`.repeat(3)}`
    const decoded = await decode({ key: '', bytes: new TextEncoder().encode(page) })
    expect(decoded).toMatchObject({
      ok: true,
      value: {
        text: page.replaceAll(twice(TEXTS[0] ?? ''), TEXTS[0] ?? ''),
        notes: [{ code: 'double-encoded' }],
      },
    })
  })

  it.each([
    ...TEXTS,
    'The word cafÃ© stood in the file, where the author had written café; naïvetÃ© and rÃ´le, too.',
    'On the page I see â€™ and â€œ and Ã© in place of the signs: what is wrong?',
    'Mojibake such as donâ€™t, isnâ€™t and wonâ€™t is what a wrong charset leaves.',
    'A FUNDAÇÃO DA IRMÔ, disse ela, “É A MANHÔ — e NÃO…',
    'RÉSUMÉ : l’Â » et le « Ã »… La forêt, âgée, brûlait.',
    'Costs Â£5 or Â£6.',
  ])('is left alone where it is none, or not surely: %s', (text) => {
    expect(withoutDoubleEncoding(text)).toBeUndefined()
  })

  it('is never seen in a text that has letters of its own beyond ASCII', () => {
    const letters = fc.array(fc.constantFrom(...'éèêàçüößåñøłż’“”–… abcde'), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(letters, (chars) => {
        expect(withoutDoubleEncoding(`é è ${chars.join('')}`)).toBeUndefined()
      }),
    )
  })

  it('takes time in proportion to its length', async () => {
    const make = (n: number) => 'aÃ©bâ€™cÃ'.repeat(n)
    expect(await exponentOf([8_000, 16_000, 32_000, 64_000], make, repaired)).toBeLessThan(LINEAR)
  })
})
