import { describe, expect, it } from 'vitest'
import { parseText } from '../../../core/formats/text.ts'
import type { Block } from '../../../core/types.ts'
import fc from '../../fast-check.ts'
import { type Press, typeset } from './typeset.ts'

const STORY = [
  'The harbour council voted on Thursday to close the swing bridge at Saint-Denis for two winters, after divers found that the stone piers on the northern side had lost nearly a third of their footing since the last inspection.',
  'The decision, which had been expected for months, was taken by eleven votes to four in a meeting that lasted until after midnight. Three of the councillors who voted against it own businesses on the far bank.',
  '“We have known about the piers since the flood,” said Marguerite Ashdown, the well-known engineer who led the inquiry. “What we did not know is how quickly the river would finish what the flood had begun.”',
  'Her report, a hundred and forty pages long, describes a structure that was never meant to carry motor traffic. It was built in 1887 for horse-drawn wagons, and strengthened twice, in 1921 and 1954, with materials that engineers today would not consider.',
  'For the ferrymen of the lower town the closing is a long-awaited opportunity. Until 1887 their grandfathers carried everything that crossed the river, and the landing stages are still there, overgrown with nettles and elder.',
  'Whether a footbridge can be built in time is doubtful. The only contractor in the region with the necessary pontoons is under contract to the railway until February, according to the minutes of the meeting.',
]

function read(text: string): { readonly own: readonly string[]; readonly between: readonly Block[] } {
  const document = parseText({ text, charset: 'utf-8', notes: [] }, undefined)
  if (!document.ok) throw new Error(document.refusal.detail)
  const { blocks } = document.value
  return {
    own: blocks.filter(({ pageFurniture }) => pageFurniture === undefined).map((block) => block.text),
    between: blocks.filter(({ pageFurniture }) => pageFurniture !== undefined),
  }
}

/** What may stand between pages, before the page of this number. */
const BETWEEN: Readonly<Record<string, Press['between']>> = {
  'a head with a number': (page) => ['', `THE HARBOUR GAZETTE — ${page + 12}`, ''],
  'a head with a number and nothing blank': (page) => [`THE HARBOUR GAZETTE — ${page + 12}`],
  'a head without a number': () => ['', 'The Harbour Gazette', ''],
  'heads of left and right pages': (page) =>
    page % 2 === 0 ? ['', `${page}  THE HARBOUR GAZETTE`, ''] : ['', `THE BRIDGE INQUIRY  ${page}`, ''],
  'page 3 of 12': (page) => ['', `Page ${page} of 12`, ''],
  'a number': (page) => ['', `${page + 16}`, ''],
  'a number and nothing blank': (page) => [`${page + 16}`],
  'a number in dashes': (page) => ['', `- ${page + 16} -`, '', ''],
  'a foot, a form feed and a head': (page) => ['', `${page}`, '\fThe Bridge Inquiry', ''],
  'a form feed': () => ['\f'],
}

const presses = fc.record({
  width: fc.constantFrom(26, 32, 40, 52, 66, 90),
  linesPerPage: fc.integer({ min: 7, max: 30 }),
  between: fc.constantFrom(...Object.values(BETWEEN)),
  hyphen: fc.constantFrom('', '-', '¬', '\u00ad'),
  blank: fc.boolean(),
  ragged: fc.constantFrom(0, 3, 6),
})

const lettersOf = (texts: readonly string[]): string => texts.join('').replace(/\P{L}/gu, '')

describe('a text that was set in pages', () => {
  it.each(Object.entries(BETWEEN))('goes on behind %s', (_, between) => {
    const press = { width: 52, linesPerPage: 9, between, hyphen: '-', blank: true }
    const { own, between: found } = read(typeset(STORY, press))
    expect(own).toEqual(STORY)
    expect(found.length).toBeGreaterThanOrEqual(between(2).some((line) => line.trim() !== '') ? 3 : 0)
  })

  it('goes on in narrow columns, whose lines are not of one length', () => {
    const between = (page: number) => ['', `THE HARBOUR GAZETTE  ${page}`, '']
    const press = { width: 30, linesPerPage: 17, between, hyphen: '¬', blank: false, ragged: 4 }
    expect(read(typeset(STORY, press)).own).toEqual(STORY)
  })

  it('goes on behind what a browser prints at the foot and the head of a page', () => {
    const head = '13.11.26, 09:14    The bridge that nobody wanted | Harbour Gazette'
    const between = (page: number) => [`https://harbour.example/bridge      ${page - 1}/9`, '', head, '']
    const text = `${head}\n\n${typeset(STORY, { width: 80, linesPerPage: 8, between, blank: true })}`
    const { own, between: found } = read(text)
    expect(own).toEqual(STORY)
    expect(found).toHaveLength(text.split(head).length - 1 + text.split('https').length - 1)
  })

  it('goes on where a blank line stands between all lines', () => {
    const press = { width: 66, linesPerPage: 99, between: () => [], blank: true }
    expect(read(typeset(STORY, press).replaceAll('\n', '\n\n')).own).toEqual(STORY)
  })

  it('goes on in the items of a list', () => {
    const list = [
      '1. The bridge is closed until the end of March, and in the winter that',
      '- 2 -',
      'follows.',
      '2. The ferry runs.',
    ]
    const { own, between } = read(
      `${list.slice(0, 1)}\n   or the one after, unless the engineer\n\n${list.slice(1).join('\n\n')}`,
    )
    expect(own.at(-1)).toBe('The ferry runs.')
    expect(own[0]).toContain('unless the engineer follows.')
    expect(between.map(({ text }) => text)).toEqual(['- 2 -'])
  })

  it('loses nothing and moves nothing, however it is set', () => {
    fc.assert(
      fc.property(presses, ({ hyphen, ...press }) => {
        const { own, between } = read(typeset(STORY, hyphen === '' ? press : { ...press, hyphen }))
        const heads = [2, 3].map((page) => lettersOf(press.between(page))).filter(Boolean)
        // A head that nothing gives away stays, and stays where it is.
        const kept = heads.reduce((text, head) => text.replaceAll(head, ''), lettersOf(own))
        expect(kept).toBe(lettersOf(STORY))
        expect(between.filter(({ text }) => !['', ...heads].includes(lettersOf([text])))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('says where each head stood, and why it is one', () => {
    const text = `${STORY[0]?.slice(0, 120)}\n\nPage 3 of 12\n\n${STORY[0]?.slice(120).trim()}`
    const { own, between } = read(text)
    expect(own).toEqual([STORY[0]])
    expect(
      between.map(({ span, pageFurniture }) => [text.slice(span.start, span.end), pageFurniture]),
    ).toEqual([['Page 3 of 12', 'It numbers a page: the sentence before it goes on behind it.']])
  })

  it('goes on where a newspaper says on which page', () => {
    const between = (page: number) => [
      '',
      `(Continued on Page ${page}, Column 2)`,
      '',
      'BRIDGE, from page 1',
      '',
    ]
    const press = { width: 52, linesPerPage: 22, between, blank: true }
    const { own, between: found } = read(typeset(STORY, press))
    expect(own).toEqual(STORY)
    expect(found.map(({ text }) => text)).toEqual(['(Continued on Page 2, Column 2)', 'BRIDGE, from page 1'])
  })
})

describe('what is no head of a page', () => {
  const stays = (text: string) => expect(read(text).between).toEqual([])

  it('chapters and their numbers', () => {
    stays(STORY.map((text, i) => `${i + 1}\n\n${text}`).join('\n\n'))
    stays(STORY.map((text, i) => `Chapter ${i + 1}\n\n${text}`).join('\n\n'))
    stays(STORY.map((text, i) => `PART ${i + 1}\n${text}`).join('\n'))
  })

  it('speakers, refrains and times', () => {
    stays(STORY.map((text, i) => `${i % 2 ? 'MARGUERITE ASHDOWN' : 'TOBIAS RENNER'}\n\n${text}`).join('\n\n'))
    stays(STORY.map((text, i) => `${text}\n\n1${i}.30\n\nAdvertisement`).join('\n\n'))
  })

  it('the numbers of stanzas, and a refrain', () => {
    const stanza =
      'and then the sea came in again\nwith all that it had borrowed\nand laid it softly at the door'
    stays([1, 2, 3, 4].map((number) => `${number}\n\n${stanza}`).join('\n\n'))
    stays([1, 2, 3, 4].map((number) => `${number}\n\n${stanza}`).join('\n'))
    stays([1, 2, 3, 4].map(() => `${stanza}\n\nThe Sea, The Sea`).join('\n\n'))
  })

  it('numbers in a list or a table', () => {
    stays(
      'apples and pears and all that grows on trees\n17\nplums and cherries from the same orchard\n18\nnuts',
    )
    stays('Results of the vote in the northern districts\n\n11\n\nFor\n\n4\n\nAgainst')
  })

  it('a headline, which is the running head as well', () => {
    const press = { width: 52, linesPerPage: 9, between: () => ['', 'The Bridge Inquiry', ''], blank: true }
    const { own, between } = read(`The Bridge Inquiry\n\n${typeset(STORY, press)}`)
    expect(own).toEqual(['The Bridge Inquiry', ...STORY])
    expect(between.every(({ span }) => span.start > 0)).toBe(true)
  })

  it('links and figures within the sentences of a page that was pasted', () => {
    const sentence = (link: string) =>
      `${STORY[0]?.slice(0, 150)} by\n\n${link}\n\nwhich was published on Thursday, and later by the county.`
    stays(
      ['The Harbour Gazette', 'The Harbour Gazette', 'COVID-19', 'APOLLO 11', '200']
        .map(sentence)
        .join('\n\n'),
    )
  })
})

describe('words that were broken at the end of a line', () => {
  /** A narrow column, in which enough words are broken to show that it breaks them. */
  const column = (...lines: readonly string[]) =>
    read(
      [
        'A ship that had been ex-',
        'pected since the sum-',
        'mer came into the har-',
        'bour late in the eve-',
        ...['ning of the same day,', ...lines],
      ].join('\n'),
    ).own.join('\n')

  it.each([
    [['and its cap-', 'tain was pleased.'], 'captain'],
    [['and the well-', 'known pilot was pleased.'], 'well-known'],
    [['from the port of Saint-', 'Denis in the south.'], 'Saint-Denis'],
    [['under her mother-in-', 'law, who steered.'], 'mother-in-law'],
    [['with a father-', 'in-law on board.'], 'father-in-law'],
    [['in the winter of 1913-', '14, it was said.'], '1913-14'],
    [['for a three- to', 'four-day stay at most.'], 'three- to four-day'],
    [['drawn by horse-', 'drawn wagons all day.'], 'horse-drawn'],
    [['on the high-', 'est tide of the year.'], 'highest'],
    [['and a co-worker of the co-', 'worker was pleased.'], 'co-worker of the co-worker'],
    [['as AF-', 'RICA was not so far.'], 'AFRICA'],
    [['mit allen Vor-', 'und Nachteilen davon.'], 'Vor- und Nachteilen'],
    [['and the ﬁrſt mate con-', 'feſſed the oﬀence.'], 'ﬁrſt mate confeſſed the oﬀence'],
    [['and it was no more — or', 'so the captain said.'], 'no more — or so'],
  ])('%j', (lines, expected) => {
    expect(column(...lines)).toContain(expected)
  })

  it('leaves verse alone', () => {
    const verse = 'I saw the sea-\ngreen glass upon the shelf\nand thought of you\nand thought of it myself'
    expect(read(verse).own).toEqual([verse])
  })
})
