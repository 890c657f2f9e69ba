import { describe, expect, it } from 'vitest'
import { clean } from '../../../core/index.ts'
import { keepers, reporting, styles } from './wordings.ts'

const APPEAL = [
  'Your support helps us to tell the story',
  'From housing to hospitals to the courts, The Sentinel is on the ground when the story is developing. Whether it’s following the money of a campaign or filming our latest documentary, we know how important it is to part the facts from the messaging.',
  'At such a critical moment, we need reporters on the ground. Your donation lets us keep sending journalists to speak to both sides of the story.',
  'The Sentinel is trusted across the entire political spectrum. And unlike many other outlets, we choose not to lock readers out of our reporting with paywalls.',
  'Your support makes all the difference.',
]

async function cleaned(text: string) {
  const copy = await clean(text, { name: 'a.txt' })
  if (!copy.ok) throw new Error(copy.refusal.detail)
  return copy.value
}

describe('appeals in plain text', () => {
  it('takes an appeal off the top and a form off the end, and every word of reporting stays', async () => {
    const copy = await cleaned(
      [...APPEAL, ...reporting.slice(0, 3), '', ...reporting.slice(3), 'Leave a Reply'].join('\n'),
    )
    expect(copy.text).toBe(reporting.join('\n\n'))
    expect(copy.removed.map(({ kind }) => kind)).toEqual(['appeal', 'comment-form'])
    expect(copy.title).not.toMatch(/support|Sentinel/)
  })

  it.each(styles)('removes the run of a $name', async ({ at, lines }) => {
    const all = at === 'top' ? [...lines, ...reporting] : [...reporting, ...lines]
    expect((await cleaned(all.join('\n\n'))).text).toBe(reporting.join('\n\n'))
  })

  it.each(keepers)('keeps %j wherever it stands', async (keeper) => {
    const [first = '', ...rest] = reporting
    for (const lines of [
      [keeper, ...reporting],
      [first, keeper, ...rest],
      [...reporting, keeper],
      [...reporting, keeper, 'Support our journalism', 'We rely on readers like you. Please donate today.'],
    ])
      expect((await cleaned(lines.join('\n\n'))).text).toContain(keeper)
  })

  it('takes title, dek and writer off the top, but no poem and no list', async () => {
    const [lead = ''] = reporting
    expect(await cleaned(['Two bridges close', 'By Dana Roe', lead].join('\n'))).toMatchObject({
      title: 'Two bridges close',
      text: lead,
    })
    const list = ['Salt', 'Flour', 'Four eggs', 'A bowl', lead]
    expect((await cleaned(list.join('\n\n'))).text).toBe(list.join('\n\n'))
  })
})

describe('a speech', () => {
  const speech = [
    'The mayor’s speech in Millbrook, in full',
    'Thank you all for coming out tonight, in this weather, to a hall that leaks on all of us.',
    'I was born four streets from here, above the hardware store, and I have never wanted to live anywhere else.',
    'When the mill closed my father told us that the town would close with it. He was wrong, and I have told him so.',
    'We have opened a clinic. We have kept the library open on Sundays. We have paved Front Street, twice.',
    'My opponent says that we spent too much. I say that we spent it here, in our own town.',
    'We will build forty houses on the rail yard, and we will build them for people who work in this town.',
    'We depend on you. Without your support this campaign is a man on a box.',
    'Friends, we need your support. We need you on the doorsteps of this town, and we need you at the polls.',
    'Please give what you can, and bring your neighbours when we meet again on Monday.',
    'Thank you, and God bless you all.',
  ]
  const [title, ...said] = speech
  const ask =
    'The Courier is free to read because readers like you chip in. Please donate today and keep our reporting free for everyone.'

  it('keeps all that it asks for, wherever that stands', async () => {
    const copy = await cleaned(speech.join('\n\n'))
    expect({ title: copy.title, text: copy.text }).toEqual({ title, text: said.join('\n\n') })
  })

  it('loses what the publisher asks for below it', async () => {
    const copy = await cleaned([...speech, ask].join('\n\n'))
    expect(copy.text).toBe(said.join('\n\n'))
    expect(copy.removed.map(({ kind }) => kind)).toEqual(['appeal'])
  })

  it('loses what the publisher set around it', async () => {
    const around = ['The mayor at the mill. Photo: Sam Dawe', 'Watch: the whole speech, from the gallery']
    const copy = await cleaned([...speech.slice(0, 4), ...around, ...speech.slice(4)].join('\n\n'))
    expect(copy.text).toBe(said.join('\n\n'))
  })

  it('is the same as a page', async () => {
    const page = `<html><body><article><h1>${title}</h1>${[...said, ask].map((line) => `<p>${line}</p>`).join('')}</article></body></html>`
    const copy = await clean(page, { contentType: 'text/html' })
    expect(copy.ok && copy.value.text).toBe(said.join('\n\n'))
  })
})
