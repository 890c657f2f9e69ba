import { describe, expect, it } from 'vitest'
import { clean } from '../../../core/index.ts'
import { cleaned } from './pasted.ts'
import { votesIn } from './votes-in.ts'
import { reporting } from './wordings.ts'

describe('what a speaker asks for', () => {
  it.each([
    [
      'a mayor, as delivered',
      [
        'Remarks of Mayor Ruth Adeyemi at the opening of the shelter\nAs delivered, 3 November 2026',
        'Good evening, friends. Thank you for coming out in this weather.',
        'Two years ago I stood in this very room and asked you for your help. You gave 212,000 dollars.',
        'But I did not come only to thank you. I came to ask again. Please give. Give what you can, at the door or on our website.',
        'There are people in this city who will sleep outside tonight. I am not willing to get used to that.',
        'Thank you, and God bless this town.',
      ],
    ],
    [
      'a governor, at length',
      [
        'Governor Hale’s remarks at the flood barrier',
        'Delegates, thank you. Please sit down, you have been standing since noon.',
        'When the water came over the wall nobody in this hall waited for a form. I carried sandbags, and so did you.',
        'They tell me that it costs too much. I have seen what the other thing costs, and I buried two of my neighbours.',
        'Chip in what you can. Five dollars, ten dollars, an hour on the phones. Every gift counts, and every one of you knows why.',
        'Thank you, and God bless the lower county.',
      ],
    ],
    [
      'a mourner, in German',
      [
        'Worte zum Abschied von Elisabeth Kern\nEs gilt das gesprochene Wort.',
        'Meine Damen und Herren, liebe Familie Kern,',
        'wir nehmen heute Abschied von einer Frau, die nie im Mittelpunkt stehen wollte.',
        'Ich habe sie vor dreißig Jahren kennengelernt, auf einer Leiter, in der Bücherei, die wir ihr verdanken.',
        'Ich gebe ihren Wunsch weiter: Spenden Sie für die Bücherei. Helfen Sie mit. Ihre Spende hilft, und jeder Beitrag zählt.',
        'Wir werden sie vermissen. Ich werde sie vermissen, jeden Dienstag um vier.',
      ],
    ],
    [
      'a head teacher, in Spanish',
      [
        'Palabras del director Julio Arce en el acto de fin de curso',
        'Queridas familias, queridos alumnos:',
        'Me han pedido que sea breve, y voy a intentarlo. Llevo treinta y un años en esta casa y nunca lo he conseguido.',
        'Hoy os pido una cosa. Apoyad a la biblioteca. Haced una donación: necesitamos vuestro apoyo.',
        'Os vamos a echar de menos. Gracias a todos, y buen verano a todas las familias.',
      ],
    ],
  ])('stays: %s', async (_, lines) => {
    const { removed } = await cleaned(lines)
    expect(removed).toEqual([])
  })
})

describe('verse', () => {
  const poem = [
    'I gave you bread, I gave you salt,\n  I gave you what I had,\nGive now, give now, the water said,\n  and I was glad, was glad.',
    'Subscribe to nothing but the tide,\n  sign up for wind and rain,\nand if you leave the bay tonight\n  you will come back again.',
  ]

  it('asks nobody for anything', async () => {
    const { text, removed } = await cleaned(['Harbour Song', 'by Inga Dahl', ...poem])
    expect(text).toContain('Subscribe to nothing but the tide,')
    expect(removed.map(({ kind }) => kind)).toEqual(['byline'])
  })

  it('is no prompt with an address, and no lines amid reporting', () => {
    const prompt =
      'Support our newsroom,\nwhich you read for free,\nat courier.example,\nand give what you can.'
    expect(votesIn('verse', [...poem, prompt]).map((weight) => weight > 0)).toEqual([true, true, false])
    expect(votesIn('verse', [...reporting, ...poem.slice(1)]).some((weight) => weight > 0)).toBe(false)
  })
})

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

  it('is none where a raised number is of a unit', () => {
    const lines = [
      'The lake has 40 km² and holds 3 m³ a head, at 9.8 m/s².',
      ...reporting,
      '2. Donate now.',
      '3. Join us.',
    ]
    expect(votesIn('referred-note', lines)).toEqual(lines.map(() => 0))
    const referred = ['The lake is deep.² Nobody has seen its bed.³', ...lines.slice(1)]
    expect(votesIn('referred-note', referred).filter((weight) => weight > 0)).toHaveLength(2)
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
    const lines = [...reporting, '--', ...reporting, ...reporting, ...reporting]
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
