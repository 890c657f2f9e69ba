import { describe, expect, it } from 'vitest'
import { takeComments } from '../../../core/classify/comments-below.ts'
import { clean } from '../../../core/index.ts'
import type { Evidence, LabelledBlock } from '../../../core/types.ts'
import { paragraph } from '../render/publication.ts'
import { cleaned, navigation } from './pasted.ts'
import { reporting } from './wordings.ts'

const below = [
  'Share this article',
  'Most read',
  'Storm closes the coast road',
  'Ten things to do this weekend',
  'Privacy policy',
  'Terms of use',
  'Contact us',
  'Advertise',
  'Cookie settings',
  'All rights reserved',
]

describe('a whole page, pasted', () => {
  it('loses what stands around the article, and says why', async () => {
    const { text, removed } = await cleaned([...navigation, ...reporting, ...below])
    for (const line of reporting) expect(text).toContain(line)
    for (const line of ['Skip to content', 'Ten things to do this weekend', 'Cookie settings'])
      expect(text).not.toContain(line)
    for (const { reason } of removed) expect(reason).toMatch(/\w.*\.$/)
  })
})

describe('a listing', () => {
  it('stays, whatever its comments ask for', async () => {
    const sql = ['-- subscribe to our newsletter', '-- donate now: support us', 'SELECT 1;'].join('\n')
    const [first = '', ...rest] = reporting
    const written = [first, `\`\`\`sql\n${sql}\n\`\`\``, ...rest].join('\n\n')
    const outcome = await clean(written, { name: 'a.md' })
    expect(outcome).toMatchObject({ value: { text: [first, sql, ...rest].join('\n\n'), removed: [] } })
  })
})

describe('a text of which the title is given', () => {
  const lead = 'We lost 40 milliseconds on every request for a year, and found them in an index'

  it.each([lead, `${lead}.[1]`, `${lead} (see below)`, `${lead} 🎉`])(
    'keeps its beginning: %s',
    async (line) => {
      const written = [line, ...reporting].join('\n\n')
      const title = 'Notes on a slow database'
      for (const outcome of [
        await clean(written, { name: 'a.txt', title }),
        await clean(`---\ntitle: ${title}\n---\n\n${written}`, { name: 'a.md' }),
      ])
        expect(outcome).toMatchObject({ value: { title, text: written, removed: [] } })
    },
  )
})

describe('a pasted mail', () => {
  it('keeps its header, and the addresses in it, to itself', async () => {
    const header = [
      'From: Anna Berg <anna@example.org>',
      'To: desk@courier.example',
      'Subject: Fwd: harbour vote',
      'Date: Tue, 3 Mar 2026 10:12:00 +0100',
    ]
    const outcome = await clean([header.join('\n'), ...reporting].join('\n\n'), { name: 'a.txt' })
    if (!outcome.ok) throw new Error(outcome.refusal.detail)
    expect(outcome.value.text).toBe(reporting.join('\n\n'))
    expect(outcome.value.removed[0]?.reason).toContain('header of a mail')
    const technical = [...header, 'Content-Type: text/plain; charset=utf-8', 'Message-ID: <1@example.org>']
    expect(await cleaned([technical.join('\n'), ...reporting])).toMatchObject({
      title: 'harbour vote',
      text: reporting.join('\n\n'),
    })
    const interview = ['Q: And then?', 'A: I waited.', ...reporting]
    expect((await cleaned(interview)).text).toContain('A: I waited.')
  })
})

describe('a mail that was sent on', () => {
  const sender = ['From: Anna Berg <anna@example.org>', 'Date: Tue, 3 Mar 2026 at 10:12']

  it.each([
    ['---------- Forwarded message ---------', 'Subject: Fwd: Re: Why the pumps of the city fail'],
    ['-----Original Message-----', 'Subject: Why the pumps of the city fail'],
    ['Begin forwarded message:', 'Subject: Why the pumps of the city fail'],
    ["-----Message d'origine-----", 'Objet: TR: Why the pumps of the city fail'],
    ['Note', 'Betreff: WG: Why the pumps of the city fail'],
  ])('has its subject for a title where it has no other: %s', async (mark, subject) => {
    const header = [...(mark === 'Note' ? [] : [mark]), ...sender, subject, 'To: desk@courier.example']
    const { title, text } = await cleaned([header.join('\n'), ...reporting])
    expect({ title, text }).toEqual({ title: 'Why the pumps of the city fail', text: reporting.join('\n\n') })
  })

  it.each([
    ['Subject: Have a look at this', 'Council votes to repair the northern sea wall'],
    ['Subject: FYI', undefined],
  ])('has another title than its subject: %s', async (subject, headline) => {
    const header = [...sender, subject, 'To: desk@courier.example'].join('\n')
    const head = headline === undefined ? [] : [headline, 'By Ada Reyes']
    const { title } = await cleaned([header, ...head, ...reporting])
    expect(title).toBe(headline ?? title)
    expect(subject).not.toContain(title)
  })
})

describe('what is left of a text', () => {
  const author = 'Akinyi Were writes on sport and youth. She is based in Kisumu.'
  const photograph = 'Neighbours in Lipovsk, 1988. Family photograph'

  it.each([
    ['a writer above a caption', [author, 'The bridge in March. (Jane Doe/Getty Images)']],
    ['a writer above a form', [author, 'Name* Email* Website']],
    ['a writer above an appeal', [author, 'Will you make a gift to support our newsroom?']],
    [
      'an appeal below a button that says full',
      [
        'View image in full screen',
        'We are a non-profit that depends on donations averaging about $15, and 98% of our readers look the other way.',
      ],
    ],
    [
      'a licence below a caption that says neighbours',
      [
        photograph,
        'You may republish this article for free under a Creative Commons licence; see our guidelines.',
      ],
    ],
  ])('is refused where it is nothing: %s', async (_, lines) => {
    const outcome = await clean(lines.join('\n'), { name: 'a.txt' })
    expect(outcome.ok || outcome.refusal.code).toBe('not-an-article')
  })

  it.each([
    ['a caption that says neighbours', [photograph, reporting[0] ?? '', 'Donate now']],
    ['a writer between the article and a button', [reporting[0] ?? '', author, 'Share on Facebook']],
  ])('reads as a text of its own: %s', async (_, lines) => {
    const { text } = await cleaned(lines)
    const again = await cleaned([text])
    expect({ text: again.text, removed: again.removed }).toEqual({ text, removed: [] })
  })
})

describe('what a person should look at', () => {
  const appeal = [
    'Support our journalism',
    'We rely on readers like you. Donate today and keep our reporting free for everyone who needs it.',
    'Every dollar helps us send a reporter to the places that nobody else covers, so please give what you can today.',
    'Become a member for $5 a month and get our newsletter every Friday.',
  ]

  it('is a text that lost much of its words', async () => {
    const { verdict, notes } = await cleaned([...reporting.slice(0, 2), ...appeal])
    expect(verdict.action).toBe('hold')
    expect(verdict.because.join()).toContain('% of the words')
    expect(notes.map(({ code }) => code)).toContain('much-removed')
  })

  it('is not a text that lost little', async () => {
    const { verdict, notes } = await cleaned([
      ...reporting,
      ...reporting.slice(0, 3).map((line) => `Later: ${line}`),
      'Donate today',
    ])
    expect(verdict.action).toBe('pass')
    expect(notes.map(({ code }) => code)).not.toContain('much-removed')
  })
})

describe('comments below an article, pasted', () => {
  const article = [...reporting, ...reporting.map((line) => `Later that week ${line}`)]
  const comments = [
    'Bob says: I have crossed that bridge every day for thirty years.',
    'skipper42 says: And who is going to pay for all this?',
    'Ann Lee wrote: The old ferry was quicker anyway.',
  ]

  it('go with the line that counts them', async () => {
    const { text, removed } = await cleaned([...article, '3 comments', ...comments])
    expect(text).toBe(article.join('\n\n'))
    expect(removed.map(({ kind, text: gone }) => [kind, gone])).toEqual([
      ['comments', ['3 comments', ...comments].join('\n\n')],
    ])
  })

  it('go where who speaks, when and what are lines of their own', async () => {
    const lines = [
      'Bob says:',
      '3 March 2026 at 9:14',
      'Thirty years I have crossed it.',
      'Ann Lee says:',
      'So have I.',
    ]
    expect((await cleaned([...article, 'Comments (2)', ...lines])).text).toBe(article.join('\n\n'))
  })

  /** The lines as they are labelled before anybody looks for comments: the counting line goes, the rest stays. */
  function taken(lines: readonly string[]): readonly string[] {
    const count: Evidence = {
      rule: 'comment-count',
      role: 'boilerplate:comments',
      weight: 5,
      note: 'It counts.',
    }
    const labelled = lines.map((text): LabelledBlock => {
      const block = paragraph(text)
      return /^\d+ comments?$/.test(text)
        ? { block, role: count.role, evidence: [count] }
        : { block, role: 'body', evidence: [] }
    })
    return takeComments(labelled).flatMap(({ block, role }) => (role === 'body' ? [] : [block.text]))
  }

  it('go with a line between them, and leave what stands behind the last', () => {
    const [first = '', ...others] = comments
    const lines = [...article, '3 comments', first, 'A second line of it.', ...others, 'Our new series.']
    expect(taken(lines)).toEqual(['3 comments', first, 'A second line of it.', ...others])
  })

  it.each([
    ['no line counts them', [...article, ...comments]],
    ['more speak than it counts', [...article, '1 comment', ...comments]],
    ['fewer than two speak of those it counts', [...article, '3 comments', comments[0] ?? '']],
    [
      'the article goes on below it',
      [...article, '3 comments', 'The council meets again on Tuesday.', ...comments],
    ],
    ['what they say is quoted', [...article, '2 comments', 'Mayor Lee says: “No.”', 'Bob says: “Nor we.”']],
    ['the article stands below it', ['3 comments', ...comments, ...article]],
  ])('stay where %s', (_, lines) => {
    expect(taken(lines)).toEqual(lines.filter((line) => /^\d+ comments?$/.test(line)))
  })
})
