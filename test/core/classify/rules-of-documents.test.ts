import { describe, expect, it } from 'vitest'
import type { Panel } from '../../../core/classify/panel.ts'
import { panelFor, panelForText } from '../../../core/classify/panels.ts'
import { voteByRules } from '../../../core/classify/voters.ts'
import type { Document, Evidence } from '../../../core/types.ts'
import { everyRule } from '../../../scripts/rule-books.ts'
import { exponentOf, LINEAR } from '../linear.ts'
import { paragraph } from '../render/publication.ts'
import { examplesOf } from './rule-examples.ts'
import { textOf, votesIn } from './votes-in.ts'

const panel = await panelForText(undefined)

const PARAGRAPH =
  'The council met for three hours on Monday in a hall without heating, and it decided nothing that anybody could name afterwards.'

function article(byline: string, last: string): readonly string[] {
  return ['The hall', byline, PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH, last]
}

it.each([
  ['By Ottoline Farr', 'Ottoline Farr lives in Fife with a dog who does not care for boats.'],
  ['By Sam Dawe and Ottoline Farr', "Ottoline Farr's most recent book is The Price of Shoes."],
  ['Ottoline Farr | Fife | 19 November', 'Ottoline Farr is labour editor of the Bushveld Mail.'],
  ['Words: Ottoline Farr', 'About the author: Ottoline Farr has been a chaplain since 2009.'],
  ['Ottoline Farr', 'Ottoline Farr lives in Fife with a dog.'],
  ['Ottoline Farr', "Ottoline Farr's second book of essays will be published in May."],
  ['WORDS Ottoline Farr PICTURES Sam Dawe', 'Ottoline Farr grew up on a boat and has left it.'],
  ['Our critic in the gods, Ottoline Farr', 'OTTOLINE FARR has reviewed plays for the Post since 2006.'],
  ['By Rev. Ottoline Farr', 'Rev. Ottoline Farr serves four parishes in Fife.'],
  ['Guest column by Ottoline Farr', 'Ottoline Farr lives in Fife with a dog of uncertain loyalties.'],
  ['Ottoline Farr in Fife', 'Ottoline Farr covers industry. She was previously with a daily.'],
  ['By Ottoline Farr', 'About Ottoline Farr'],
  ['By Ottoline Farr', 'Ottoline Farr, Staff Writer'],
  ['By Ottoline Farr', "Ottoline Farr's latest novel, The Wall, is published by Saltwind."],
  ['By Ottoline Farr', 'Ottoline has mended boats for nine years and keeps a shop in Fife.'],
  ['Posted by Ottoline', 'About Ottoline: mother of two, mender of boats.'],
])('knows the author of %j by name', (byline, last) => {
  expect(votesIn('named-author', article(byline, last)).at(-1)).toBeGreaterThan(0)
})

it.each([
  ['By Ottoline Farr', 'Sam Dawe lives in Fife with a dog.'],
  ['By Ottoline Farr', 'Ottoline Farr said that the hall was cold.'],
  ['By Ottoline Farr', 'Ottoline Farr lives next door to the hall. She took no part in the vote.'],
  ['By Ottoline Farr', 'Ottoline was late for the vote.'],
  ['By The Fife Post', 'The Fife Post is published weekly.'],
  ['By Air Street Capital', 'Air Street Capital is a venture capital firm.'],
])('leaves, below %j, %j', (byline, last) => {
  expect(votesIn('named-author', article(byline, last)).at(-1)).toBe(0)
})

it.each([
  ['By Ottoline Farr', 'Ottoline Farr is a member of the Wolvercote Bathing Club.'],
  ['By Ottoline Farr', 'Ottoline Farr sits on the arch committee. So does everybody.'],
  [
    'Ottoline Farr | Fife',
    'Ottoline Farr rents from a different landlord, also in dispute with its tenants.',
  ],
  ['Words: Ottoline Farr', 'Ottoline Farr breeds ponies. Her cousin sells fireworks, of both sorts.'],
  ['By Ottoline Farr', "Ottoline Farr's brother was a pupil at the school."],
  ['By Ottoline Farr', 'Ottoline Farr receives rent from two houses in Fife.'],
])('keeps, below %j, what ties the author: %j', (byline, last) => {
  expect(votesIn('keep-author-ties', article(byline, last)).at(-1)).toBeGreaterThan(0)
})

it.each([
  ['By Sam Dawe', 'Ottoline Farr is a member of the Wolvercote Bathing Club.'],
  ['By Ottoline Farr', 'Ottoline Farr is a member of our investigations team.'],
  ['By Ottoline Farr', 'Ottoline Farr writes about boats. Her brother sells them.'],
  ['By Ottoline Farr', 'Ottoline Farr lives in Fife with a dog.'],
])('tells no ties of the author, below %j: %j', (byline, last) => {
  expect(votesIn('keep-author-ties', article(byline, last)).at(-1)).toBe(0)
})

it('leaves who the article is about, by whose name it is headed', () => {
  const [title = '', ...rest] = article('Ottoline Farr', 'Ottoline Farr lives in Fife with a dog.')
  const portrait = [title, ...rest.slice(0, -1), `Miss Farr was there. ${PARAGRAPH}`, ...rest.slice(-1)]
  expect(votesIn('named-author', portrait).at(-1)).toBe(0)
})

it.each([
  ['Élie Garandeau', 'Élie Garandeau vit à Varnes. Son dernier recueil, « Basses eaux », est paru en mai.'],
  [
    'Por Daniela Aguayo | Ilustración: Iker Sanz',
    'Daniela Aguayo es reportera independiente. Vive en Tibbia.',
  ],
  ['Il corsivo di Nazareno Spina', 'Nazareno Spina, critico musicale e veterinario a Varna.'],
])('knows, below %j, who has written it in %j', async (byline, last) => {
  const romance = await panelForText('fr')
  expect(votesIn('named-author-romance', article(byline, last), romance).at(-1)).toBeGreaterThan(0)
})

it.each([
  ['Livia Starace', "Livia Starace ha lavorato nell'orto dal 1996 al 2009."],
  ['Ennio Falasca', 'Ennio Falasca è volontario del Parco di cui si parla sopra.'],
  ['Agata Nicosia', 'Agata Nicosia scrive sotto protezione dal 2021, e ha omesso dei nomi.'],
  ['Perrine Watteau', "Perrine Watteau est marraine de deux ardoises, achetées avant d'entrer au journal."],
  ['Marta Rosi', 'Marta Rosi vive a Varna, e non è socia della cooperativa.'],
  ['Luis Peña', 'Luis Peña escribe en la revista del sindicato convocante.'],
  ['Luc Roy', "Luc Roy écrit aussi pour l'association qui gère le marais."],
  ['Marc Aubin', "Marc Aubin enseigne au lycée technique que l'usine a longtemps fourni."],
  ['Ana Gil', 'Ana Gil vive en el edificio del mercado, que el plan municipal quería derribar.'],
  ['Denis Faure', 'Denis Faure couvre la justice et a témoigné dans ce procès.'],
  ['Piero Gatti', 'Piero Gatti segue il calcio e allena i ragazzi del club.'],
  ['Raúl Mora', 'Raúl Mora cubre deportes y jugó en el club.'],
  ['Anna Costa', 'Anna Costa è scrittrice, e la casa di cui parla è la sua.'],
  ['Rui Leal', 'Ana Prado vive em Varna com dois gatos e um cão.'],
])('leaves, below %j, what ties the writer to it or is about another: %j', async (byline, last) => {
  const romance = await panelForText('fr')
  expect(votesIn('named-author-romance', article(byline, last), romance).at(-1)).toBe(0)
})

it('looks for an author once, however many lines begin with the name', async () => {
  const make = (lines: number) => [
    'Jane Doe | Fife',
    ...Array.from({ length: 6 }, () => PARAGRAPH),
    ...Array.from({ length: lines }, () => 'JANE DOE is in.'),
  ]
  const work = (lines: readonly string[]) => votesIn('named-author', lines)
  expect(await exponentOf([1_000, 2_000, 4_000, 8_000], make, work)).toBeLessThan(LINEAR)
})

it.each(['Related stories', 'Das könnte Sie auch interessieren', 'Lo más leído', 'À lire aussi'])(
  'knows headlines below %j as a list of other articles',
  (heading) => {
    const lines = [PARAGRAPH, heading, 'Five bridges that should have been closed', PARAGRAPH]
    expect(votesIn('related-list', lines).map((weight) => weight > 0)).toEqual([false, false, true, false])
  },
)

it.each([
  ['[Advert]', '[Advert ends]', 'en'],
  ['AD', 'END AD', 'en'],
  ['– Anzeige –', '– Ende der Anzeige –', 'de'],
  ['Publicité', 'Fin de la publicité', 'fr'],
  ['– Reklama –', '– Koniec reklamy –', 'pl'],
])('knows what stands between %j and %j as an advertisement', async (start, end, language) => {
  const lines = [PARAGRAPH, start, 'Skips from Dave.', 'No permit? No bother.', end, PARAGRAPH]
  expect(votesIn('between-adverts', lines, await panelForText(language)).map((weight) => weight > 0)).toEqual(
    [false, false, true, true, false, false],
  )
})

it('takes the label of what is paid for as an advertisement’s amid an article alone', () => {
  const amid = [PARAGRAPH, PARAGRAPH, '– Advertorial –', 'Skips from Dave.', PARAGRAPH]
  expect(votesIn('ad-marker-paid', amid)).toEqual([0, 0, 5, 0, 0])
  expect(votesIn('keep-paid-label', amid)).toEqual([0, 0, 0, 0, 0])
  for (const lines of [
    ['Skips for all', 'Advertorial', PARAGRAPH, PARAGRAPH],
    [PARAGRAPH, PARAGRAPH, 'Advertorial'],
  ]) {
    expect(votesIn('ad-marker-paid', lines)).toEqual(lines.map(() => 0))
    expect(votesIn('keep-paid-label', lines)).toEqual(lines.map((line) => (line === 'Advertorial' ? 12 : 0)))
  }
})

it('knows what stands between the label of what is paid for and where the text goes on', async () => {
  const lines = [PARAGRAPH, PARAGRAPH, '– Advertorial –', 'Rahmen nach Maß.', '– Weiter im Text –', PARAGRAPH]
  expect(votesIn('between-adverts', lines, await panelForText('de'))).toEqual([0, 0, 0, 5, 0, 0])
})

it('leaves what stands between two advertisements of which no end is told', () => {
  expect(votesIn('between-adverts', ['AD', PARAGRAPH, 'AD', PARAGRAPH])).toEqual([0, 0, 0, 0])
  expect(votesIn('between-adverts', ['AD', PARAGRAPH, 'Ad ends in 5', PARAGRAPH])).toEqual([0, 0, 0, 0])
})

it('knows what readers wrote below the heading of their comments', () => {
  const lines = [
    PARAGRAPH,
    PARAGRAPH,
    PARAGRAPH,
    '3 comments',
    'PatW: Hear hear.',
    'Efua (author): I shall not come.',
    'northernlad says: you legend',
    PARAGRAPH,
  ]
  expect(votesIn('comment-list', lines).map((weight) => weight > 0)).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
    true,
    false,
  ])
})

it('leaves an interview below the number of its comments', () => {
  const lines = ['The bell founder', '12 comments', 'MARY: How did you begin?', 'JOSIAH: With a cracked one.']
  expect(votesIn('comment-list', lines).every((weight) => weight === 0)).toBe(true)
})

it('knows comments that stand in one block with their heading', () => {
  const whole = 'Reader comments (3):\nElaine N.: I saw you in line\nDutch: 81 tons, where you gonna put it'
  expect(votesIn('comment-list', [PARAGRAPH, whole]).map((weight) => weight > 0)).toEqual([false, true])
  expect(votesIn('comment-list', ['Comments:\nthe sea made none,\nand the wind many'])).toEqual([0])
})

it.each([
  'Fiona K says: My cat ate a whole oar once!!',
  'BayRat: I will be there Saturday.',
  'tarpot_71 writes: bring back the ladder',
  'Bev in Fife says: You taught me that, Rita.',
])('knows %j below an article as what a reader wrote', (comment) => {
  const above = ['The hall', PARAGRAPH, PARAGRAPH, PARAGRAPH]
  expect(votesIn('comment-list', [...above, comment]).map((weight) => weight > 0)).toEqual(
    [...above, comment].map((line) => line === comment),
  )
  expect(votesIn('comment-list', [comment, ...above]).every((weight) => weight === 0)).toBe(true)
})

it.each(['Rita Kemp says: “The hall is cold.”', 'Sources: the council, the parish.'])(
  'leaves %j below an article',
  (line) => {
    expect(votesIn('comment-list', ['The hall', PARAGRAPH, PARAGRAPH, PARAGRAPH, line]).at(-1)).toBe(0)
  },
)

it('leaves the last answer of an interview', () => {
  const said = ['Mary: How did you begin?', 'Josiah says: With a cracked one.', 'Mary: And then?']
  const lines = [PARAGRAPH, PARAGRAPH, PARAGRAPH, ...said, 'Josiah says: Then I cast another.']
  expect(votesIn('comment-list', lines).at(-1)).toBe(0)
})

it('knows the headline of another article by its label, below the beginning and by itself', () => {
  const pointer = 'READ: The clerks who warned them, by our man in Fife'
  const text = ['The hall', PARAGRAPH, PARAGRAPH, PARAGRAPH, pointer, PARAGRAPH]
  expect(votesIn('related-pointer', text).map((weight) => weight > 0)).toEqual(
    text.map((line) => line === pointer),
  )
  expect(votesIn('related-pointer', [pointer, PARAGRAPH])).toEqual([0, 0])
  const facts = ['Born: Fife, in 1951', 'Background: Eleven years on the boats', 'Salary: None']
  expect(votesIn('related-pointer', [...text, ...facts]).slice(-3)).toEqual([0, 0, 0])
})

it('hears those who speak in turn, each of them more than once', () => {
  const turns = [
    'Odile Fann: Why did you stop?',
    'COX: I did not. Give what you can, and ask nobody.',
    'Odile Fann: And now?',
    'COX: Sign up for everything, and turn up.',
  ]
  expect(votesIn('speaker-turn', [PARAGRAPH, ...turns]).map((weight) => weight > 0)).toEqual([
    false,
    ...turns.map(() => true),
  ])
  expect(votesIn('speaker-turn', turns.slice(0, 3))).toEqual([0, 0, 0])
  expect(votesIn('speaker-turn', ['Video: The hall', 'Opinion: Cold', 'Video: Ice', 'Opinion: Wet'])).toEqual(
    [0, 0, 0, 0],
  )
})

it('says the same of a block wherever it stands, unless the rule says that it looks around', () => {
  const around = new Set(everyRule.filter(({ looksAround }) => looksAround).map(({ id }) => id))
  const lines = everyRule.map(examplesOf).flatMap(({ catches, leaves }) => [...catches, ...leaves])
  const blocks = lines.filter((text) => !text.startsWith('<')).map((text) => paragraph(text))
  const document: Document = { format: 'text', text: '', blocks, claims: [], notes: [], baseUrl: null }
  const ofPlace = (of: readonly Evidence[]) => of.filter(({ rule }) => !around.has(rule))
  expect(voteByRules(document, panel).map(ofPlace)).toEqual(
    blocks.map((block) => ofPlace(voteByRules({ ...document, blocks: [block] }, panel)[0] ?? [])),
  )
})

it('are asked of a page but for those that its markup answers as well', async () => {
  const document = textOf([
    'Until the next bus. — Odell',
    'Rating: ★★★☆☆',
    'Please support our newsroom with a gift.',
  ])
  const heard = (asked: Panel) => voteByRules(document, asked).map((said) => said.length > 0)
  expect(heard(await panelForText('en'))).toEqual([true, true, true])
  expect(heard(await panelFor('en'))).toEqual([false, false, true])
})

describe('a sentence that begins in the paragraph above', () => {
  const REST = 'where the mean is read off the wall of the slip, with the year.'

  it("is the article's own as far as it goes", () => {
    expect(votesIn('continued-sentence', ['With that the height of the water is', REST])).toEqual([0, 4])
    const amid = ['With that the height of the water is', 'h = h_0 + a \\cos(2\\pi t / T_2)', REST]
    expect(votesIn('continued-sentence', amid)).toEqual([0, 0, 4])
  })

  it.each([
    ['a sentence has ended', ['With that the height of the water is known.', REST]],
    ['a label stands', ['Read more', REST]],
    [
      'another one begins',
      ['With that the height of the water is', 'Where the mean is read off the wall, it rains.'],
    ],
    ['a button stands below', ['With that the height of the water is', 'share this']],
  ])('is none where %s', (_, lines) => {
    expect(votesIn('continued-sentence', lines)).toEqual(lines.map(() => 0))
  })
})

describe('an entry of a live report', () => {
  const ENTRIES = [
    '14:05 The river has reached the second step of the quay.',
    '14.40pm The bridge is shut, and the mill with it.',
    '15h10 A boat has come loose above the weir and is drifting.',
    '16:20 Please send us your pictures of the flood, and mind the water.',
  ]

  it('stays where the report is told by the clock', () => {
    expect(votesIn('live-entry', ENTRIES)).toEqual([3, 3, 3, 3])
  })

  it.each([
    [
      'headlines of a ticker',
      [
        '14:05 Minister resigns over the weir',
        '14:40 Bridge is shut',
        '15:10 Boat adrift',
        '16:20 Mill under water',
      ],
    ],
    ['three alone', ENTRIES.slice(1)],
    ['prices', ENTRIES.map((_, i) => `1${i}.50 euros is what a ticket costs in the other town today.`)],
    ['dates', ENTRIES.map((_, i) => `1${i}.05.2024 was the day on which the mill was shut for good.`)],
  ])('is none among %s', (_, lines) => {
    expect(votesIn('live-entry', lines)).toEqual(lines.map(() => 0))
  })
})
