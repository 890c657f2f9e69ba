import { describe, expect, it } from 'vitest'
import { parseText } from '../../../core/formats/text.ts'
import { tidy } from '../../../core/normalise/white-space.ts'
import { renderText } from '../../../core/render/text.ts'
import fc from '../../fast-check.ts'
import { blocks } from './arbitrary.ts'
import { cell, item, paragraph } from './publication.ts'

describe('text', () => {
  it('separates blocks by blank lines, with list markers, rows on one line, and no figures', () => {
    const figure = { src: null, alt: 'x', caption: 'Caption', credit: '' }
    const body = [
      paragraph('Heading', { kind: 'heading', level: 2 }),
      item('a', 1),
      item('b', 1, 2),
      cell('c', 0, 0),
      cell('d\te', 0, 1),
      cell('f', 1, 0),
      paragraph('Caption', { kind: 'figure', runs: [], figure }),
      paragraph('  x\n\n  y', { kind: 'code' }),
    ]
    expect(renderText(body)).toBe('Heading\n\n- a\n\n2. b\n\nc | d e\n\nf\n\n  x\n\n  y')
  })

  it('keeps the lines of verse and sets other broken lines apart', () => {
    const verse =
      'The rain it falls upon the plain\nand on the hill and on the sea\nand nobody will say again'
    expect(renderText([paragraph(verse)])).toBe(verse)
    expect(renderText([paragraph('12 High Street\nLondon')])).toBe('12 High Street\n\nLondon')
  })

  it('is read again as the same text', () => {
    fc.assert(
      fc.property(blocks('paragraph', 'heading', 'list-item', 'cell'), (body) => {
        const text = renderText(body.map(tidy))
        const again = parseText({ text, charset: 'utf-8', notes: [] }, undefined)
        expect(again.ok && renderText(again.value.blocks)).toBe(text)
      }),
      { numRuns: 300 },
    )
  })
})
