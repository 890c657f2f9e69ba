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
