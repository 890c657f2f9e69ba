import { describe, expect, it } from 'vitest'
import { cleaned, navigation } from './pasted.ts'
import { reporting } from './wordings.ts'

describe('a headline among menus', () => {
  const headline = 'Council votes to repair the northern sea wall'
  const wall =
    'The council voted to repair the sea wall on the northern quay, which the storms of three winters have opened.'

  it('is the title of the article that it is about, and the name below it is a byline', async () => {
    const { title, text, removed } = await cleaned([
      ...navigation,
      'Ten things to do this weekend',
      headline,
      'By Ada Reyes',
      'Fri 6 Feb 2026 07.00 GMT',
      'Share: Facebook Twitter Email',
      wall,
      ...reporting,
      'Most read',
      'Storm closes the coast road',
      'Privacy policy',
      'All rights reserved',
    ])
    expect({ title, start: text.slice(0, 16) }).toEqual({ title: headline, start: 'The council vote' })
    expect(removed.find((one) => one.text.includes('Ada Reyes'))).toMatchObject({ kind: 'byline' })
  })

  it('is not looked for where no line says what the article is about', async () => {
    const { title } = await cleaned([...navigation, 'Ten things to do this weekend', wall, ...reporting])
    expect(title).not.toBe('Ten things to do this weekend')
  })
})

it('takes who wrote, who took the pictures, when, and how long it takes to read for one byline', async () => {
  const signature = 'By Ada Reyes and Tom Prescott\nPhotographs by Lena Marsh\n12 November 2026 · 7 min read'
  const { byline, publishedAt, removed } = await cleaned([
    'The bridges that nobody will mend',
    signature,
    ...reporting,
  ])
  expect({ byline, publishedAt }).toEqual({ byline: 'Ada Reyes, Tom Prescott', publishedAt: '2026-11-12' })
  expect(removed).toMatchObject([{ kind: 'byline', text: signature }])
})

/** Two parts of an article with headings of their own. */
function chronicle(first: string, second: string): readonly string[] {
  return [
    first,
    'The organ is taken down and put into a barn.',
    second,
    'Nobody tells the parish that it was sold.',
  ]
}

describe('a headline at the top', () => {
  const headline = 'The bridges that nobody will mend'

  it.each(['Harbour News / Transport', 'Shore Desk » Buses', 'From the winter issue', 'Vol. 12, No. 3'])(
    'is the title below the section that it stands in: %s',
    async (section) => {
      const { title, removed } = await cleaned([section, headline, 'By Ada Reyes', ...reporting])
      expect({ title, removed: removed[0] }).toMatchObject({
        title: headline,
        removed: { kind: 'navigation', text: section },
      })
    },
  )

  it('is the title below a menu, where its writer stands below it', async () => {
    const menu = 'News Features Opinion Sports Arts The Back Page Archive'
    const { title, removed } = await cleaned([menu, headline, 'Maria Reyes · 3 min read', ...reporting])
    expect({ title, isFirst: removed[0]?.text.startsWith(menu) }).toEqual({ title: headline, isFirst: true })
  })

  it('costs no line above it that may be a headline as well', async () => {
    const above = 'The paper that the harbour reads.'
    const { title, text } = await cleaned([above, headline, 'Maria Reyes · 3 min read', ...reporting])
    expect({ title, begins: text.startsWith(above) }).toEqual({ title: headline, begins: true })
  })

  it.each([
    ['Kip Lundergaard, Sports Editor\nNov 3, 2022', 'a name and a post'],
    ['Albums · 4 minutes', 'a part of the site and a time to read'],
    ['6 MIN · AUDIO AVAILABLE', 'what can be heard'],
    ['Ground > Repairs > Sea walls', 'a path'],
  ])('is not %s, %s', async (line) => {
    const own = 'Five bridges, two engineers and a winter that would not end'
    const byline = 'Reviewed by Priscilla Hart, 12 September'
    const { title } = await cleaned([line, own, byline, ...reporting])
    expect(title).toBe(own)
  })

  it('is none where the article begins with its first paragraph', async () => {
    const { title, text } = await cleaned(reporting)
    expect(text.startsWith(reporting[0] ?? '')).toBe(true)
    expect(reporting[0]).toContain(title)
  })

  it.each([
    [
      'a sentence that names somebody',
      [headline, 'Anna Keller, mayor since 2012, will leave office in May 2026.'],
    ],
    ['a sentence that begins like a byline', [headline, 'By 2030 the town will have spent £40m.']],
    ['sentences above a short one', ['Storm opens the sea wall.', 'Ferries wait.', '4 March 2026']],
    ['the days of a chronicle', [headline, ...chronicle('3 March 2021', '14 June 2022')]],
    ['the days of a signed diary', [headline, 'By 2030 it ran.', ...chronicle('1 May 1911', '2 May 1911')]],
    ['places', [headline, ...chronicle('By Marden Pier', 'By Pell Harbour')]],
    ['an embargo', ['Sperrfrist: 4. März 2025, 10 Uhr', headline]],
    ['a list of names', ['The candidates are:', 'Anna Keller, Greens', 'John Smith, Labour', 'Mary Jones']],
    ['a list of days', ['Old hall', 'Sea shanties', '4 March 2026, 19.30', 'Talks', '5 March 2026, 19.00']],
  ])('is none that would cost %s', async (_, lines) => {
    const { title, text } = await cleaned([...lines, ...reporting])
    const all = `${title}\n${text}`
    expect(lines.filter((line) => !all.includes(line.replace(/[.:]$/, '')))).toEqual([])
  })

  it('has the date below it with the name, in German as well', async () => {
    const german = ['Die Fähre nach Skerrow fährt nur noch zweimal am Tag', 'Von Martha Kühn', '12. Mai 2025']
    const wall =
      'Die Reederei streicht ihren Winterfahrplan von fünf auf zwei Fahrten am Tag zusammen, wie sie am Dienstag in Skerrow mitteilte.'
    const { title, text } = await cleaned([...german, wall])
    expect({ title, text }).toEqual({ title: german[0], text: wall })
  })

  it('has its writer below it where another article stands below', async () => {
    const second = ['The bridge is shut', 'By Cal Penn', reporting[0] ?? '']
    const { text } = await cleaned([headline, 'By Ada Reyes', ...reporting, ...second])
    expect(text).not.toContain('By Ada Reyes')
  })

  it('leaves a notice above it where it stands', async () => {
    const notice = 'Content warning: this report describes a suicide.'
    const { title, text } = await cleaned([notice, headline, 'By Ada Reyes', ...reporting])
    expect({ title, begins: text.startsWith(notice) }).toEqual({ title: headline, begins: true })
  })

  it('is the first sentence where only a notice stands above it', async () => {
    const { title } = await cleaned(['Triggerwarnung: Suizid', ...reporting])
    expect(reporting[0]).toContain(title)
  })

  it.each([
    'Sunita Rao, environment correspondent',
    'Interview: Karla Mertens',
    'Aus Graz berichtet Lena Hofer',
    'Lena Hofer berichtet aus Graz',
    'Von unserer Korrespondentin Lena Hofer',
    'Photographs by Ann Lee',
  ])('has no credit below it that stays: %s', async (credit) => {
    const { title, text } = await cleaned([headline, credit, ...reporting])
    expect({ title, stays: text.includes(credit) }).toEqual({ title: headline, stays: false })
  })

  it.each(['Report: Harbour Wall Unsafe', 'Jon Poe, a young reporter'])(
    'keeps below it what only looks like a credit: %s',
    async (deck) => {
      const { title, text } = await cleaned([headline, deck, ...reporting])
      expect({ title, stays: text.startsWith(deck) }).toEqual({ title: headline, stays: true })
    },
  )

  it.each(['Opinion', 'Analysis', 'Meinung', 'Kommentar'])(
    'has no lone kicker above it: %s',
    async (kicker) => {
      const { title, text } = await cleaned([kicker, headline, ...reporting])
      expect({ title, stays: text.includes(kicker) }).toEqual({ title: headline, stays: false })
    },
  )

  it.each([[['1984']], [['1984', 'By Ada Reyes']]])('may be a number: %j', async (head) => {
    const { title, text } = await cleaned([...head, ...reporting])
    expect({ title, text: text.slice(0, 20) }).toEqual({ title: '1984', text: reporting[0]?.slice(0, 20) })
  })

  it.each([
    [['1984', headline]],
    [['1984', reporting[0] ?? '', '1985']],
    [['1984', 'loaves of bread went to the families of the dockers in the first week of the strike.']],
  ])(
    'is no number that is one of several, or stands above another line or the rest of its sentence: %j',
    async (head) => {
      const { text } = await cleaned([...head, ...reporting])
      expect(text.startsWith('1984')).toBe(true)
    },
  )

  it('is no part of a list of short lines', async () => {
    const list = ['Salt', 'Flour', 'Four eggs', 'A bowl', 'Butter for the tin']
    const { text } = await cleaned([...list, ...reporting])
    expect(text.startsWith(list.join('\n\n'))).toBe(true)
  })

  it('is the title where it has a full stop and its writer below it', async () => {
    const signed = 'The council promised a night bus. It has not come.'
    const { title, text } = await cleaned([signed, 'By Ada Reyes | Transport writer', ...reporting])
    expect({ title, again: text.includes(signed) }).toEqual({ title: signed, again: false })
  })

  it('is the title above a line that says little of the article', async () => {
    const { title } = await cleaned([headline, 'Letters to the desk', ...reporting])
    expect(title).toBe(headline)
  })
})
