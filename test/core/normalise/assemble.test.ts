import { describe, expect, it } from 'vitest'
import { assemble } from '../../../core/normalise/index.ts'
import { wordsOf } from '../../../core/normalise/words.ts'
import type { Block, Document, LabelledBlock, Metadata, Role, Span } from '../../../core/types.ts'
import fc from '../../fast-check.ts'
import { hostileText, labelledBlocks } from '../render/arbitrary.ts'
import { item, marked, paragraph } from '../render/publication.ts'

const document: Document = {
  format: 'html',
  text: '',
  blocks: [],
  claims: [],
  notes: [{ code: 'double-encoded', detail: 'Before.' }],
  baseUrl: 'https://e.org/a/b',
}

function label(block: Block, role: Role = 'body', rule = 'test', weight = 3): LabelledBlock {
  return { block, role, evidence: [{ rule, role, weight, note: `${rule} says so.` }] }
}

function heading(text: string, level: number): Block {
  return paragraph(text, { kind: 'heading', level })
}

const titled: Metadata = {
  title: { value: 'The Title', source: 'json-ld', disagreed: [{ value: 'Old Title', source: 'open-graph' }] },
}

describe('assemble', () => {
  it('keeps the body in order and tidies its white space across runs', () => {
    const block = marked(
      { text: ' a  ' },
      { text: '  b \n', marks: ['strong'] },
      { text: '\n c\t' },
      { text: '  ' },
    )
    expect(assemble(document, [label(block)], {}).body).toMatchObject([
      { text: 'a b\nc', runs: [{ text: 'a ' }, { text: 'b\n', marks: ['strong'] }, { text: 'c' }] },
    ])
  })

  it('keeps no-break spaces, and code as it is', () => {
    const code = paragraph('  a\n\n\tb ', { kind: 'code' })
    const { body } = assemble(document, [label(paragraph('« a »')), label(code)], {})
    expect(body.map(({ text }) => text)).toEqual(['« a »', '  a\n\n\tb '])
  })

  it('drops blocks without anything to see', () => {
    expect(assemble(document, [label(paragraph(' \n ')), label(paragraph('***'))], {}).body).toHaveLength(1)
  })

  it('keeps no picture without address and words, and shows others below the line in which they stand', () => {
    const picture = (alt: string, at: number): Block => {
      const figure = { src: 'p.jpg', alt, caption: '', credit: '' }
      return paragraph('', { kind: 'figure', runs: [], span: { start: at, end: at }, figure })
    }
    const line = paragraph('Text.', { span: { start: 10, end: 40 } })
    const blocks = [picture('before', 0), picture('within', 20), picture('', 21), line].map((block) =>
      label(block),
    )
    const { body } = assemble({ ...document, baseUrl: null }, blocks, {})
    expect(body.map(({ figure, text }) => figure?.alt ?? text)).toEqual(['before', 'Text.', 'within'])
  })

  it('shows a picture below the part of a line in which it stands, or where that would be', () => {
    const element = { tag: 'p', names: '', hidden: false, parent: null, depth: 0, index: 0 }
    const shownOf = (places: readonly (readonly [string, number, number])[], whole: Span, left: string) => {
      const partOf = paragraph('Whole.', { span: whole })
      const blocks = places.map(([name, start, end]): Block => {
        const span = { start, end }
        if (name === 'next') return paragraph(name, { span })
        if (!name.endsWith('.jpg'))
          return paragraph(name, { span, markup: { element, linkChars: 0, partOf } })
        const figure = { src: `https://e.org/${name}`, alt: name, caption: '', credit: '' }
        return paragraph('', { kind: 'figure', runs: [], span, figure })
      })
      const labelled = blocks.map((block) =>
        label(block, block.text !== '' && left.includes(block.text) ? 'boilerplate:appeal' : 'body'),
      )
      return assemble(document, labelled, {}).body.map(({ figure, text }) => figure?.alt ?? text)
    }
    const pictures = [2, 15, 50, 75, 95].map((at) => [`${at}.jpg`, at, at] as const)
    const parts = [
      ['one', 10, 30],
      ['two', 40, 60],
      ['three', 70, 90],
      ['next', 100, 110],
    ] as const
    const line = { start: 10, end: 90 }
    const all = ['2.jpg', 'one', '15.jpg', 'two', '50.jpg', 'three', '75.jpg', '95.jpg', 'next']
    for (const left of ['', 'one', 'two', 'three', 'two three', 'next'])
      expect(shownOf([...pictures, ...parts], line, left).join(' ')).toBe(
        all.filter((name) => !left.split(' ').includes(name)).join(' '),
      )
    const script = { start: 5, end: 99 }
    const inScript = ['a.jpg', 'one', 'two', 'b.jpg', 'next'].map((name) => [name, 5, 99] as const)
    expect(shownOf(inScript, script, '')).toEqual(['a.jpg', 'one', 'two', 'b.jpg', 'next'])
    expect(shownOf([['2.jpg', 2, 2], ...inScript], script, '')[0]).toBe('2.jpg')
  })

  it('takes off the arrows that lead from a note back to its mark', () => {
    const note = marked(
      { text: 'Holm, p. 77. ' },
      { text: '↩︎', href: '#r1' },
      { text: ' ' },
      { text: '↩', href: '#r2' },
    )
    const shown = ['https://e.org/', 'https://e.org/c#r1', '/a/#r1', 'https://e.org/a/b'].map((href) =>
      marked({ text: 'Press ' }, { text: '↩', href }),
    )
    const back = ['#r1', 'b#r1', '/a/b#r1', 'https://e.org/a/b#r1'].map((href) =>
      marked({ text: 'Holm.' }, { text: '↩', href }),
    )
    const blocks = [note, ...shown, ...back].map((block) => label(block))
    const textsOn = (baseUrl: string | null): readonly string[] =>
      assemble({ ...document, baseUrl }, blocks, {}).body.map(({ text }) => text)
    for (const fragment of ['', '#top'])
      expect(textsOn(`https://e.org/a/b${fragment}`)).toEqual([
        'Holm, p. 77.',
        ...shown.map(() => 'Press ↩'),
        ...back.map(() => 'Holm.'),
      ])
    expect(textsOn(null).slice(-4)).toEqual(['Holm.', 'Holm.↩', 'Holm.↩', 'Holm.↩'])
  })

  it('starts headings at level 2 and skips none', () => {
    const levels = [3, 5, 5, 3, 1, 6].map((level) => label(heading('h', level)))
    expect(assemble(document, levels, {}).body.map(({ level }) => level)).toEqual([2, 3, 3, 2, 2, 3])
  })

  it('takes a line that is the title out of the body, unless it is all there is or stands in for a title', () => {
    const lines = [label(paragraph('The Title')), label(paragraph('Text.'))]
    expect(assemble(document, lines, titled).body.map(({ text }) => text)).toEqual(['Text.'])
    expect(assemble(document, lines.slice(0, 1), titled).body).toHaveLength(1)
    const lead: Metadata = { title: { value: 'The Title', source: 'lead' } }
    expect(assemble(document, lines, lead).body).toHaveLength(2)
  })

  it('resolves links and drops the targets, not the words, of unsafe ones', () => {
    const block = marked(
      { text: 'a', href: '../c' },
      { text: 'b', href: 'javascript:alert(1)' },
      { text: 'c', href: '#top' },
      { text: 'd', href: 'mailto:x@e.org' },
    )
    expect(assemble(document, [label(block)], {}).body[0]?.runs).toEqual([
      { text: 'a', href: 'https://e.org/c' },
      { text: 'b' },
      { text: 'c' },
      { text: 'd', href: 'mailto:x@e.org' },
    ])
    expect(assemble({ ...document, baseUrl: null }, [label(block)], {}).body[0]?.runs[0]).toEqual({
      text: 'a',
    })
  })

  it('tells neighbours of one kind as one removal, with the strongest rule’s reason', () => {
    const at = (text: string, start: number): Block => paragraph(text, { span: { start, end: start + 5 } })
    const { removed, body } = assemble(
      document,
      [
        label(at('Give', 10), 'boilerplate:appeal', 'weak', 1),
        label(at('Now', 20), 'boilerplate:appeal', 'strong', 4),
        label(at('News', 30)),
        label(at('More', 40), 'boilerplate:appeal', 'model', 9),
        label(item('Share', 1), 'boilerplate:share-bar', 'share'),
      ],
      {},
    )
    expect(body.map(({ text }) => text)).toEqual(['News'])
    expect(removed.map(({ evidence: _, ...removal }) => removal)).toEqual([
      { kind: 'appeal', text: 'Give\n\nNow', start: 10, end: 25, reason: 'strong says so.' },
      {
        kind: 'appeal',
        text: 'More',
        start: 40,
        end: 45,
        reason: 'It reads like an appeal for support rather than a part of the article.',
      },
      { kind: 'share-bar', text: 'Share', start: 0, end: 5, reason: 'share says so.' },
    ])
    expect(removed[0]?.evidence.map(({ rule }) => rule)).toEqual(['weak', 'strong'])
  })

  it('gives the reason of a rule before that of the model of lines, unless it only hints', () => {
    const at = (text: string, start: number): Block => paragraph(text, { span: { start, end: start + 5 } })
    const reasonBeside = (weight: number): string | undefined =>
      assemble(
        document,
        [
          label(at('Give', 10), 'boilerplate:appeal', 'lines-model', 5),
          label(at('Now', 20), 'boilerplate:appeal', 'rule', weight),
        ],
        {},
      ).removed[0]?.reason
    expect(reasonBeside(2)).toBe('rule says so.')
    expect(reasonBeside(0.5)).toBe('lines-model says so.')
  })

  it('leaves what a person took out alone among what goes for other reasons', () => {
    const lines = ['ask', 'person', 'person', 'ask', 'ask'].map((rule, i) =>
      label(paragraph(`${i}`, { span: { start: 10 + i, end: 11 + i } }), 'boilerplate:appeal', rule),
    )
    const { removed } = assemble(document, [label(paragraph('Text.')), ...lines], {})
    expect(removed.map(({ text, reason }) => [text, reason])).toEqual([
      ['0', 'ask says so.'],
      ['1', 'person says so.'],
      ['2', 'person says so.'],
      ['3\n\n4', 'ask says so.'],
    ])
  })

  it('takes a title block into the metadata when the title holds its words', () => {
    const { body, removed } = assemble(
      document,
      [label(paragraph('old title!'), 'title'), label(paragraph('Text.'))],
      titled,
    )
    expect([body.length, removed.length]).toEqual([1, 0])
  })

  it('shows a deck that was taken for a title, and not a title that lost the name of its site', () => {
    const removedBeside = (value: string) => {
      const title = { value: 'The Title', source: 'block', disagreed: [{ value, source: 'block' }] }
      const lines = [label(paragraph('The Title'), 'title'), label(paragraph(value), 'title')]
      return assemble(document, [...lines, label(paragraph('Text.'))], { title }).removed
    }
    expect(removedBeside('A Deck')).toMatchObject([{ kind: 'furniture', text: 'A Deck' }])
    expect(removedBeside('The Title - Site')).toEqual([])
  })

  it('removes a title block that the title does not hold, and says so', () => {
    const { removed } = assemble(document, [label(paragraph('Another One'), 'title')], titled)
    expect(removed).toMatchObject([
      { kind: 'furniture', text: 'Another One', reason: 'It looks like a title, but the title is another.' },
    ])
  })

  it('keeps what tells something, although it was taken for the title and has no full stop at its end', () => {
    const lead = 'We lost 40 milliseconds on every request for a year, and found them in an index'
    const told = [
      lead,
      `${lead} (see below)`,
      `${lead} 🎉`,
      'We lost a year.[1]',
      '我々は一年を失ったのだった。',
    ]
    for (const text of told) {
      const { body, removed } = assemble(document, [label(paragraph(text), 'title')], titled)
      expect([body.map((block) => block.text), removed]).toEqual([[text], []])
    }
  })

  it('takes another wording of the title out, however long', () => {
    const title = { value: 'Council drops plan for a tower beside the harbour station', source: 'upload' }
    const text = 'Council drops its plan for the glass tower beside the old harbour station'
    const labelled = [label(paragraph(text), 'title'), label(paragraph('Text.'))]
    expect(assemble(document, labelled, { title }).removed).toMatchObject([{ kind: 'furniture', text }])
  })

  it('removes a heading that repeats the title above the text, but no later one', () => {
    const blocks = [
      heading('The Title', 1),
      heading('the title', 2),
      paragraph('Text.'),
      heading('The Title', 2),
    ]
    const { body, removed } = assemble(
      document,
      blocks.map((block) => label(block)),
      titled,
    )
    expect(body.map(({ text }) => text)).toEqual(['Text.', 'The Title'])
    expect(removed).toMatchObject([
      { kind: 'furniture', text: 'the title', reason: 'It repeats the title above the text.' },
    ])
  })

  it('passes notes on and says when the title is made from the lead', () => {
    const metadata: Metadata = { title: { value: 'Text', source: 'lead' } }
    expect(assemble(document, [label(paragraph('Text.'))], metadata).notes.map(({ code }) => code)).toEqual([
      'double-encoded',
      'title-from-lead',
      'few-words',
    ])
  })

  it('says of a text of a few words that a file which was cut off looks like it', () => {
    const notesOn = (text: string): readonly string[] =>
      assemble(document, [label(paragraph(text))], {}).notes.map(({ code }) => code)
    expect(notesOn('Council votes to')).toContain('few-words')
    expect(notesOn('港の橋が閉鎖された。')).toContain('few-words')
    expect(
      notesOn(
        'The bridge will close on Monday, and the buses will go round by Lower Moor until spring, the county says.',
      ),
    ).toEqual(['double-encoded'])
    expect(
      notesOn('港の橋は月曜日から閉鎖され、バスは春まで下の荒野を回ると県が火曜日の夜に明らかにした。'),
    ).toEqual(['double-encoded'])
  })

  it('loses no word and doubles none, whatever the labels', () => {
    const titles = fc.option(fc.record({ value: hostileText, source: fc.constantFrom('json-ld', 'block') }), {
      nil: undefined,
    })
    fc.assert(
      fc.property(labelledBlocks, titles, fc.boolean(), (labelled, title, isOwn) => {
        const block = labelled.find(({ role }) => role === 'title')?.block.text
        const chosen = isOwn && block !== undefined ? { value: block, source: 'block' } : title
        const { body, removed } = assemble(document, labelled, chosen ? { title: chosen } : {})
        const input = bagOf(labelled.map(({ block }) => block.text))
        const output = bagOf([...body, ...removed].map(({ text }) => text))
        for (const [word, count] of output) expect(input.get(word) ?? 0, word).toBeGreaterThanOrEqual(count)
        const inTitle = bagOf([chosen?.value ?? ''])
        for (const [word, count] of input) {
          if ((output.get(word) ?? 0) < count) expect(inTitle.has(word), word).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

function bagOf(texts: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>()
  for (const word of texts.flatMap(wordsOf)) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}
