import { describe, expect, it } from 'vitest'
import { fold } from '../../../core/moderate/fold.ts'
import { findAll } from '../../../core/moderate/index.ts'
import fc from '../../fast-check.ts'

describe('a number is found', () => {
  it.each([
    [
      'in digits of full width',
      'Card ４５３９ １４８８ ０３４３ ６４６７.',
      'card',
      '４５３９ １４８８ ０３４３ ６４６７',
    ],
    ['in Arabic digits', 'Visa ٤٥٣٩١٤٨٨٠٣٤٣٦٤٦٧.', 'card', '٤٥٣٩١٤٨٨٠٣٤٣٦٤٦٧'],
    [
      'with what nobody sees in it',
      'A\u00adsk for 45\u200b39\u00ad1488\u20600343\u200b6467!',
      'card',
      '45\u200b39\u00ad1488\u20600343\u200b6467',
    ],
    ['with slashes', 'Card 4539/1488/0343/6467.', 'card', '4539/1488/0343/6467'],
    [
      'with thin spaces',
      'To DE89\u20093704\u20090044\u20090532\u20090130\u200900.',
      'iban',
      'DE89\u20093704\u20090044\u20090532\u20090130\u200900',
    ],
    ['with dots, where the text says what it is', 'Her SSN is 536.22.8714.', 'ssn', '536.22.8714'],
    ['behind a sign of full width', 'Write to jane＠example.org.', 'e-mail', 'jane＠example.org'],
  ])('%s', async (_, text, type, value) => {
    const findings = await findAll({ body: [], metadata: {} }, text)
    const found = findings.find(({ category }) => category === 'personal_data')
    expect(found).toMatchObject({ type })
    expect(text.slice(found?.span.start, found?.span.end)).toBe(value)
  })

  it.each([
    'In 2019/2020/2021/2022 it rained.',
    'Version 536.22.8714 is out.',
    'Card ４５３９ １４８８ ０３４３ ６４６８.',
  ])('nowhere in %s', async (text) => {
    expect(await findAll({ body: [], metadata: {} }, text)).toEqual([])
  })
})

it('every place is found again', () => {
  const part = fc.constantFrom('a', '1', '\u200b', '\u00ad', '２', ' ', '\u{1f600}')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const source = parts.join('')
      const { text, unfold } = fold(source)
      for (let at = 0; at < text.length; at++) {
        const { start, end } = unfold({ start: at, end: at + 1 })
        expect(fold(source.slice(start, end)).text).toBe(text.charAt(at))
      }
    }),
  )
})
