import { expect, it } from 'vitest'
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
})

it.each([
  'Support our nurses, marchers tell minister',
  'Help us rebuild: village appeals after fire',
  'We need your help, zoo tells visitors',
])('takes %j for the title', async (headline) => {
  const cleaned = await clean([headline, PARAGRAPH, LETTER, CLOTHES, PARAGRAPH].join('\n\n'))
  expect(cleaned.ok && cleaned.value.title).toBe(headline)
})

const ARGUMENT = [
  'Warum ich wieder eine Zeitung lese',
  'Zehn Jahre lang habe ich die Zeitung nicht vermisst, und sie mich auch nicht.',
  'Früher saß ein Reporter vom Tageblatt in jeder Sitzung, heute sitzt dort keiner mehr.',
]
const URGED = 'Unterstützen Sie Ihre Lokalzeitung. Abonnieren Sie sie, auch wenn Sie sich ärgern.'
const CLOSE = 'Am Dienstag lag das Blatt im Kasten, und vier Zeilen handelten von der Schule.'

const argued = (lines: readonly string[]) => votesIn('argued-plea', lines).map((weight) => weight > 0)

it('leaves a plea for newspapers to a commentary on newspapers that goes on', () => {
  const lines = [...ARGUMENT, URGED, CLOSE]
  expect(argued(lines)).toEqual(lines.map((line) => line === URGED))
})

it.each([
  ['below its end', [...ARGUMENT, CLOSE, URGED]],
  [
    'in a text on something else',
    [PARAGRAPH, URGED, 'Ich habe das gestern gelesen, und ich war froh darüber.'],
  ],
  [
    'for the publisher itself',
    [...ARGUMENT, 'Unterstützen Sie unsere Arbeit mit fünf Euro im Monat.', CLOSE],
  ],
  [
    'with a link',
    [...ARGUMENT, 'Unterstützen Sie Ihre Lokalzeitung. Das geht hier und in zwei Minuten.', CLOSE],
  ],
])('protects no plea %s', (_, lines) => {
  expect(argued(lines)).toEqual(lines.map(() => false))
})
