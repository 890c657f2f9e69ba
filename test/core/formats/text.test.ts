import { describe, expect, it } from 'vitest'
import { parseText } from '../../../core/formats/text.ts'
import type { Block } from '../../../core/types.ts'

function parse(text: string): readonly Block[] {
  const document = parseText({ text, charset: 'utf-8', notes: [] }, undefined)
  if (!document.ok) throw new Error(document.refusal.detail)
  return document.value.blocks
}

const texts = (text: string): string[] => parse(text).map((block) => block.text)

const WRAPPED = [
  'The county will close two of its four bridges over the Alder River this',
  'winter after inspectors found cracks in the bearings. Officials said on',
  'Thursday that the closings would last until May.',
]

describe('plain text', () => {
  it('reads one paragraph a line', () => {
    expect(texts('The first paragraph ends here.\nThe second one is short.\r\nThird.\rFourth.')).toHaveLength(
      4,
    )
  })

  it('reads a number as an item’s only where something else is numbered', () => {
    const headline = '1. FC Hechlingen steigt in die Landesliga auf'
    const report = 'Der Verein hat am Sonntag mit 3:1 gewonnen. Trainer Ole Brodersen lobte die Abwehr.'
    expect(parse(`${headline}\n\n${report}`)[0]).toMatchObject({ kind: 'paragraph', text: headline })
    const list = parse(`${report}\n\n1. Salz\n2. Pfeffer`)
    expect(list.map(({ kind }) => kind)).toEqual(['paragraph', 'list-item', 'list-item'])
  })

  it('joins hard-wrapped lines and parts the paragraphs between them', () => {
    expect(texts(WRAPPED.join('\n'))).toEqual([WRAPPED.join(' ')])
    expect(texts([...WRAPPED, ...WRAPPED].join('\n'))).toEqual([WRAPPED.join(' '), WRAPPED.join(' ')])
  })

  it('joins wrapped lines of short paragraphs that nothing blank parts', () => {
    const paragraphs = [
      ['The ferry was late again on Tuesday, and nobody on the', 'quay was surprised.'],
      [
        '“It is the third time this week,” said the woman who sells',
        'the tickets. “I have stopped counting.”',
      ],
      ['She has a list of those who complained, and she keeps it', 'in a drawer.'],
    ]
    expect(texts(paragraphs.flat().join('\n'))).toEqual(paragraphs.map((lines) => lines.join(' ')))
  })

  it('keeps the lines of a poem in one block', () => {
    const poem =
      'I went down to the water\nbefore the day was up\nand carried home the morning\nin a blue enamel cup'
    expect(texts(poem)).toEqual([poem])
  })

  it('sets a day below a headline apart from it, and none that a sentence ends in', () => {
    const headline = 'Remarks of Mayor Ruth Adeyemi at the opening of the winter shelter'
    for (const day of ['As delivered, 3 November 2026', 'Fife, November 3, 2026', 'Bonn, 3. Mai 2026'])
      expect(texts(`${headline}\n${day}\n\nGood evening.`)).toEqual([headline, day, 'Good evening.'])
    const told = 'The mayor, who had asked the town for its help, opened the shelter on'
    expect(texts(`${told}\nTuesday, 3 November 2026.`)).toEqual([`${told} Tuesday, 3 November 2026.`])
  })

  it('takes neither a headline with its byline and date nor a form for verse', () => {
    const header = ['The wheelhouse of the Santa Irena is raised', 'By Lena Forsyth', '14 November 2026']
    const form = [
      'Lena Forsyth writes of ships.',
      'Leave a Reply',
      'Your address will not be published anywhere',
    ]
    expect(texts(header.join('\n'))).toEqual(header)
    expect(texts(form.join('\n'))).toEqual(form)
  })

  describe('a headline of two lines', () => {
    const above = (...lines: readonly string[]) =>
      texts([...lines, '', WRAPPED.join(' ')].join('\n')).slice(0, -1)

    it.each([
      [['County to close two of its four', 'bridges over the Alder for the winter']],
      [['County To Close Two Of Its Four Bridges', 'Over The Alder For The Winter']],
      [['COUNTY TO CLOSE TWO OF ITS FOUR BRIDGES', 'OVER THE ALDER FOR THE WINTER']],
      [['BRIDGES TO CLOSE', 'FOR THE WINTER']],
      [['Der Landkreis schließt zwei Brücken über die', 'Aller für den ganzen Winter']],
      [['Two bridges closed for the winter,', 'says a county that has no others']],
    ])('is one line: %j', (lines) => {
      expect(above(...lines)).toEqual([lines.join(' ')])
    })

    it('is one line above a name and a date, and below a menu', () => {
      const lines = [
        'County Closes Bridges Over the',
        'Alder for the Winter',
        'By Lena Forsyth',
        '14 November 2026',
      ]
      expect(above('Home', 'News', ...lines)).toEqual([
        'Home',
        'News',
        lines.slice(0, 2).join(' '),
        ...lines.slice(2),
      ])
    })

    it.each([
      [['County closes two bridges for the winter', 'Cracks found in the bearings of the piers']],
      [['COUNTY CLOSES TWO BRIDGES FOR THE WINTER', 'Cracks Found in the Bearings']],
      [['County Closes Two Bridges for the Winter', 'Lena Marie Forsyth']],
      [['County Closes Two Bridges for the Winter', 'by Lena Forsyth']],
      [['Sign Up or Log In', 'County Closes Bridges']],
    ])('is none with a deck, a name or a button: %j', (lines) => {
      expect(above(...lines)).toEqual(lines)
    })
  })

  it('reads lists, with items that run over several lines', () => {
    expect(parse('Take:\n- two eggs\n* some flour\n  and a pinch of salt\n3. a bowl')).toMatchObject([
      { kind: 'paragraph', text: 'Take:' },
      { kind: 'list-item', text: 'two eggs', ordinal: null },
      { kind: 'list-item', text: 'some flour and a pinch of salt', ordinal: null },
      { kind: 'list-item', text: 'a bowl', ordinal: 3 },
    ])
  })

  it('takes the marks off quoted mail and counts them', () => {
    expect(parse('> one line\n>> another line\n>\n> > 5 is > 4')).toMatchObject([
      { text: 'one line', quote: 1 },
      { text: 'another line', quote: 2 },
      { text: '5 is > 4', quote: 2 },
    ])
  })

  it('does not take a year or a dash in a sentence for a list', () => {
    expect(parse('1985. That was the year.\n— No, he said.').map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
    ])
  })

  it('does not take a day for an item of a list', () => {
    expect(texts('Streik abgesagt\n\n12. Mai 2025\n\n3. März 2026, 14 Uhr')).toEqual([
      'Streik abgesagt',
      '12. Mai 2025',
      '3. März 2026, 14 Uhr',
    ])
    expect(parse('4. Mars\n5. Jupiter').map(({ kind }) => kind)).toEqual(['list-item', 'list-item'])
  })

  it('points into the source', () => {
    const source = '\n\n  One  line \r\n\r\n> two\f- three\n'
    expect(parse(source).map(({ span }) => source.slice(span.start, span.end))).toEqual([
      'One  line',
      '> two',
      '- three',
    ])
  })

  it('refuses more lines than an article has', () => {
    const document = parseText({ text: 'a\n\n'.repeat(200_001), charset: 'utf-8', notes: [] }, undefined)
    expect(document).toMatchObject({ ok: false, refusal: { code: 'too-large' } })
  })
})
