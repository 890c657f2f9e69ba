import { expect, it } from 'vitest'
import { isForAnotherCause } from '../../../core/classify/other-causes.ts'
import { plainLine } from '../../../core/classify/plain-line.ts'
import { clean } from '../../../core/index.ts'
import { votesIn } from './votes-in.ts'

const PARAGRAPH =
  'The council met for three hours on Monday in a hall without heating, and it decided nothing that anybody could name afterwards.'
const CLOTHES =
  'Clean clothes are taken at the depot on Mill Lane, where they are sorted on Tuesdays and driven to the shelter the same night.'
const LETTER =
  'The new timetable leaves the hospital without a bus after six, and my wife was there for a week in May.'
const ASKED = 'Please support us again in August, when the crew will be on the quay with buckets.'

const told = (lines: readonly string[]) => votesIn('told-heading', lines).map((weight) => weight > 0)

it('leaves a heading whose word the paragraph below repeats', () => {
  const below = `Donations fell by a third. ${CLOTHES}`
  expect(told([PARAGRAPH, 'Donate', below, PARAGRAPH])).toEqual([false, true, false, false])
})

it('leaves one heading of several in a row that are as short', () => {
  const lines = [PARAGRAPH, 'Sort', CLOTHES, 'Donate', CLOTHES, 'Sell', CLOTHES, PARAGRAPH]
  expect(told(lines)).toEqual(lines.map((line) => line === 'Donate'))
})

it.each([
  ['stands alone between paragraphs', [PARAGRAPH, 'Donate', PARAGRAPH, PARAGRAPH]],
  ['has nothing below the next paragraph', [PARAGRAPH, 'Donate', `Donations fell. ${CLOTHES}`]],
  ['is one of a menu', [PARAGRAPH, 'Home', 'Sport', 'Newsletter', 'Contact', PARAGRAPH, PARAGRAPH]],
  ['speaks to readers below', [PARAGRAPH, 'Sign up', `Sign up, and we write to you. ${CLOTHES}`, PARAGRAPH]],
  [
    'is followed by a plea',
    [PARAGRAPH, 'Donate', `Donate today to keep our reporting free. ${CLOTHES}`, PARAGRAPH],
  ],
])('does not protect a prompt that %s', (_, lines) => {
  expect(told(lines)).toEqual(lines.map(() => false))
})

const closes = (lines: readonly string[]) => votesIn('letter-close', lines).map((weight) => weight > 0)

it.each([
  ['Ruth Hallam', []],
  ['J. R. Dunmore, Upper Tibbin', []],
  ['Yours faithfully,', ['Ruth Hallam']],
])('leaves what a letter asks for, which %j signs', (below, rest) => {
  const lines = ['Letters to the editor', LETTER, ASKED, below, ...rest]
  expect(closes(lines)).toEqual(lines.map((line) => line === ASKED))
  expect(closes(['The bus', `Sir, ${LETTER}`, ASKED, below, ...rest])[2]).toBe(true)
})

it('knows no letter where there is no page of letters, and no signature in whose name is the paper’s', () => {
  expect(closes(['The bus', LETTER, ASKED, 'Ruth Hallam'])).toEqual([false, false, false, false])
  expect(closes(['Letters', LETTER, ASKED, 'Ruth Hallam, Editor'])).toEqual([false, false, false, false])
  expect(closes(['Letters', LETTER, ASKED, LETTER])).toEqual([false, false, false, false])
  expect(closes(['Letters', LETTER, ASKED, 'Read More'])).toEqual([false, false, false, false])
})

it('knows a letter by its salutation in its own lines alone', () => {
  const more = Array.from({ length: 12 }, () => PARAGRAPH)
  expect(closes(['The bus', `Sir, ${LETTER}`, ...more, ASKED, 'Ruth Hallam']).every((is) => !is)).toBe(true)
})

const menuPage = (plea: string, below: string) => [
  'News',
  'Opinion',
  'Letters',
  'Sport',
  'The hall',
  PARAGRAPH,
  LETTER,
  CLOTHES,
  plea,
  below,
]

it.each([
  ['Please donate today and support our independent newsroom.', 'Read More'],
  ['Please donate today and support our independent newsroom.', 'Ruth Hallam'],
  ['Please donate today.', 'Read More'],
])('takes no menu for a page of letters: %j above %j', (plea, below) => {
  expect(closes(menuPage(plea, below)).some(Boolean)).toBe(false)
})

it.each(['Please consider supporting our newsroom.', 'Please join the readers who pay for our reporting.'])(
  'removes %j above an author’s name, below a menu that names letters',
  async (plea) => {
    const cleaned = await clean(menuPage(plea, 'Ruth Hallam').join('\n\n'))
    expect(cleaned.ok && cleaned.value.removed.some(({ text }) => text.includes(plea))).toBe(true)
  },
)

const isOthers = (text: string): boolean => isForAnotherCause(plainLine(text), text)

it.each([
  'Abonnieren Sie Kontext',
  'Abonnez-vous à vie',
  'Aidez à continuer',
  'Ajude a manter viva a voz',
  'Apoie no pix',
  'Apoya a diario',
  'Apoya desde cinco euros',
  'Ayuda a mantener viva la voz',
  'Help mee!',
  'Soutenez au quotidien',
  'Steun vanaf drie euro',
  'Wspieraj regularnie drobną kwotą',
])('takes %j for its publisher’s: no cause is named', (text) => expect(isOthers(text)).toBe(false))

it.each([
  'Apúntate al coro',
  'Ayuda a un vecino',
  'Dołącz do chóru',
  'Inscreva-se num coro',
  "Iscriviti all'orto",
  'Junte-se a um coro',
  "Rejoignez l'amap",
  'Steun de boeren in de buurt',
  'Werden Sie Mitglied in einem Verein',
])('takes %j for another cause’s', (text) => expect(isOthers(text)).toBe(true))

it.each([
  'Support our nurses, marchers tell minister',
  'Help us rebuild: village appeals after fire',
  'We need your help, zoo tells visitors',
])('takes %j for the title', async (headline) => {
  const cleaned = await clean([headline, PARAGRAPH, LETTER, CLOTHES, PARAGRAPH].join('\n\n'))
  expect(cleaned.ok && cleaned.value.title).toBe(headline)
})
