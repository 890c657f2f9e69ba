import { describe, expect, it } from 'vitest'
import { clean } from '../../../core/index.ts'
import { cleaned } from './pasted.ts'
import { votesIn } from './votes-in.ts'
import { reporting } from './wordings.ts'

describe('a numbered note', () => {
  const text =
    'The first salt road of the north ran from Lund to the coast.[1] A cart took nine days.[2] In winter it took five, since the bogs froze.'
  const notes = [
    '1. A. Holm, Roads of the North (Lund, 1911), p. 14.',
    '2. Subscribers paid for the printing.',
  ]

  it('stays where the text refers to it', async () => {
    const { removed } = await cleaned(['On Salt Roads', text, 'Notes', ...notes])
    expect(removed).toEqual([])
  })

  it('is an item like any other where it does not', () => {
    const lines = [...reporting, ...notes]
    expect(votesIn('referred-note', lines)).toEqual(lines.map(() => 0))
  })
})

describe('a headline that asks', () => {
  const letter = [
    'To the editor,',
    'I am 81 and I cannot drive any more. The library bus is the only door that I still walk through on my own. I write to ask my neighbours to give what they can before the vote on Tuesday.',
    'Last year the bus cost the county 41,000 dollars, less than the fireworks.',
    'Harriet Bloom, Elm Street',
  ]

  it('is the title of the text that it heads', async () => {
    const { title, text, removed } = await cleaned(['Letter: Please give to the library', ...letter])
    expect({ title, removed }).toEqual({ title: 'Letter: Please give to the library', removed: [] })
    expect(text.startsWith('To the editor,')).toBe(true)
  })

  it('is an appeal above a headline', async () => {
    const { title, text } = await cleaned([
      'Please give to the Courier',
      'Why the pumps of the city fail',
      ...reporting,
    ])
    expect(title).toBe('Why the pumps of the city fail')
    expect(text).not.toContain('Please give')
  })
})

describe('what a mail has around it', () => {
  it.each([
    'On Mon, Oct 12, 2026 at 8:14 AM Piet Solberg <piet@coastdesk.example> wrote:',
    'Am 12.10.2026 um 08:14 schrieb Piet Solberg <piet@coastdesk.example>:',
  ])('goes: %s', async (above) => {
    const quoted = [...reporting, '--\nPiet Solberg\nCoast Desk'].join('\n\n').replaceAll(/^/gm, '> ')
    const outcome = await clean(`${above}\n${quoted}`, { name: 'a.txt' })
    if (!outcome.ok) throw new Error(outcome.refusal.detail)
    const { text, removed } = outcome.value
    for (const line of reporting) expect(text).toContain(line)
    expect(removed.map((one) => one.text).join('\n')).toContain('Piet Solberg')
    expect(text).not.toContain('Piet Solberg')
    expect(text).not.toContain('--')
  })

  it('is no mark amid a text', () => {
    const lines = [...reporting, '--', ...reporting]
    expect(votesIn('mail-signature', lines)).toEqual(lines.map(() => 0))
  })
})

describe('a byline', () => {
  const english =
    'The ferry returned to the old harbour on Monday, six years after the pier was closed by a storm.'

  it.each([
    ['By our Staff Correspondent', 'Ferry returns after six years', english],
    [
      'Von unserem Korrespondenten',
      'Die Fähre fährt wieder',
      'Die Fähre kehrte am Montag in den alten Hafen zurück, sechs Jahre nach der Schließung.',
    ],
    [
      'מאת דנה לוי',
      'המעבורת חוזרת אחרי שש שנים',
      'המעבורת חזרה ביום שני אל הנמל הישן, אחרי שש שנים של סגירה. הים לא השתנה, אמר אחד הדייגים.',
    ],
    [
      'بقلم ليلى حداد',
      'العبارة تعود بعد ست سنوات',
      'عادت العبارة يوم الاثنين إلى الميناء القديم بعد ست سنوات من الإغلاق. وقال أحد الصيادين إن البحر لم يتغير.',
    ],
    [
      '文・佐藤美咲',
      '渡し船、百五十年の歴史に幕',
      '南町の渡し船が今月末で運航を終える。明治四年から続いた航路で、最盛期には一日に三千人が利用した。',
    ],
  ])('goes from below the headline: %s', async (byline, title, text) => {
    const copy = await cleaned([title, byline, text, text.replace(/^\S+/u, '')])
    expect(copy.removed.map((one) => one.text)).toEqual([byline])
    expect(copy.title).toBe(title)
  })
})
