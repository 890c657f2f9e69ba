import { describe, expect, it } from 'vitest'
import { textRead } from '../../../core/moderate/beside.ts'
import { decide } from '../../../core/moderate/decide.ts'
import { defaultPolicy } from '../../../core/moderate/default-policy.ts'
import { FAINTEST } from '../../../core/moderate/grounds.ts'
import { findAll, moderate } from '../../../core/moderate/index.ts'
import type { Policy } from '../../../core/moderate/policy.ts'
import type { Article, Finding } from '../../../core/types.ts'
import fc from '../../fast-check.ts'
import { exponentOf, LINEAR } from '../linear.ts'

const article: Article = { metadata: {}, body: [], removed: [], notes: [] }
const verdictOn = async (text: string, policy: Policy = defaultPolicy) =>
  (await moderate(article, text, policy)).verdict

describe('personal data', () => {
  it.each([
    'Card 4539 1488 0343 6467 was used.',
    'Transfers went to DE89 3704 0044 0532 0130 00.',
    'Her social security number is 536-22-8714.',
  ])('holds for %s', async (text) => {
    expect((await verdictOn(text)).action).toBe('hold')
  })

  it.each(['Write to jane@example.org.', 'Call (212) 736-5000 now.'])('labels %s', async (text) => {
    expect((await verdictOn(text)).action).toBe('label')
  })

  it('stores no value that it holds for', async () => {
    const text =
      'Card 4539 1488 0343 6467, account DE89 3704 0044 0532 0130 00, SSN 536-22-8714, jane.roe@example.org, +44 20 7946 0958.'
    const { findings, because } = await verdictOn(text)
    expect(findings.map((finding) => finding.type)).toEqual(['card', 'iban', 'ssn', 'e-mail', 'phone'])
    const stored = JSON.stringify({ findings, because })
    for (const value of ['4539', '0343', '3704', '536-22', 'jane.roe', '7946'])
      expect(stored).not.toContain(value)
  })

  it('takes a number for one thing only', async () => {
    expect((await verdictOn('+4539148803436467')).findings.length).toBeLessThan(2)
  })
})

it.each(['title', 'site', 'publisher', 'copyright', 'rights', 'licence', 'description'] as const)(
  'personal data in what disagrees with the %s is found: it is served, too',
  async (field) => {
    const disagreed = [{ value: 'Card 4539 1488 0343 6467', source: 'html:title' }]
    const metadata = { [field]: { value: 'Quays', source: 'json-ld', disagreed } }
    expect((await moderate({ ...article, metadata }, 'Quays close.', defaultPolicy)).verdict.action).toBe(
      'hold',
    )
  },
)

describe('whose words they are', () => {
  const abuse = 'You are a pathetic loser and a disgusting liar, shut up.'

  it('holds what the writer says', async () => {
    expect(await verdictOn(abuse)).toMatchObject({
      action: 'hold',
      findings: [{ category: 'harassment', quoted: false }],
    })
  })

  it('labels what somebody is quoted as saying', async () => {
    const verdict = await verdictOn(
      `The caller told the newsroom on Friday: “${abuse}” He then hung up, and the police were told.`,
    )
    expect(verdict.action).toBe('label')
    expect(verdict.findings).toMatchObject([{ type: 'quoted-abuse', quoted: true }])
  })

  it('is not fooled by quotation marks around everything', async () => {
    expect((await verdictOn(`“${abuse}”`)).action).toBe('hold')
  })
})

describe('a topic is no offence', () => {
  it.each([
    'A gunman killed eleven people at a synagogue on Saturday, officials said, and then shot himself.',
    'Rape was used as a weapon of war, the tribunal found, and the general was sentenced to life.',
    'The mother of the girl who died by suicide wants platforms to remove posts that glorify self-harm.',
    'Islamists, Jews, Christians and Kurds fought over the town for years; thousands were killed or driven out.',
    'The clinic treats breast, penile and anal cancer, and sees 400 patients a year.',
    'Prosecutors said that the gang had lynched two migrants and burned their houses.',
  ])('passes %s', async (text) => {
    expect((await verdictOn(text)).action).toBe('pass')
  })
})

describe('policy', () => {
  const finding: Finding = {
    moderator: 'test',
    category: 'hate',
    type: 'group',
    score: 0.95,
    span: { start: 0, end: 1 },
    quoted: false,
    note: 'Demeans people.',
  }

  it('says why in a sentence', async () => {
    expect(decide([finding], defaultPolicy).because).toEqual(['hate (group): Demeans people.'])
  })

  it('holds nothing in detect mode, and says what it would have held', async () => {
    const verdict = decide([finding], { ...defaultPolicy, mode: 'detect' })
    expect(verdict.action).toBe('label')
    expect(verdict.because).toEqual(['Would be held: hate (group): Demeans people.'])
  })

  it('goes by the profile of the publisher', async () => {
    const swearing: Finding = { ...finding, category: 'profanity', type: 'swearing' }
    const policy: Policy = { ...defaultPolicy, publishers: { acme: 'blog' } }
    expect(decide([swearing], policy, 'daily').action).toBe('hold')
    expect(decide([swearing], policy, 'acme').action).toBe('label')
    expect(decide([swearing], policy, 'constructor').action).toBe('hold')
  })
})

it('takes any text, keeps spans inside it and in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
      const findings = await findAll(article, text)
      for (const { span, score } of findings) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(score).toBeGreaterThanOrEqual(FAINTEST)
        expect(score).toBeLessThanOrEqual(1)
      }
      const starts = findings.map(({ span }) => span.start)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    }),
  )
})

it.each([
  '4 '.repeat(50_000),
  '1'.repeat(100_000),
  '1.'.repeat(50_000),
  'a@'.repeat(50_000),
  '@a.'.repeat(30_000),
  'DE89 '.repeat(20_000),
  '“'.repeat(100_000),
  '"a" '.repeat(25_000),
  ':'.repeat(100_000),
  '+1 '.repeat(30_000),
  'a'.repeat(100_000),
  'f u c k '.repeat(12_000),
  '@'.repeat(100_000),
  'http://'.repeat(15_000),
])('comes to an end with 100,000 hostile characters (%#)', { timeout: 20_000 }, async (text) => {
  expect((await verdictOn(text)).action).toMatch(/pass|label|hold/)
})

describe('what is served beside the body', () => {
  const body =
    'The council met on Tuesday and voted for the repair of the pier, which was closed after the storm.'
  const card = 'Refunds go to 4539 1488 0343 6467, he said.'
  const threat =
    'I know where you live, Anna, and I am going to slit your throat tonight and burn your house down.'
  const sourced = <T>(value: T) => ({ value, source: 'html:meta' })
  const figure = { src: 'https://a.example/p.jpg', alt: '', caption: '', credit: '' }
  const picture = (said: Partial<typeof figure>): Article => ({
    ...article,
    body: [
      {
        kind: 'figure',
        text: '',
        runs: [],
        span: { start: 0, end: 0 },
        level: 0,
        quote: 0,
        figure: { ...figure, ...said },
      },
    ],
  })
  const held = async (one: Article) => (await moderate(one, body, defaultPolicy)).verdict.action

  it('is put together in time in proportion to the size, however many figures there are', async () => {
    const make = (count: number) => ({
      text: `${body}\n`.repeat(count),
      body: Array.from({ length: count }, (_, i) => picture({ caption: `Pier ${i}` }).body).flat(),
    })
    const work = ({ text, body }: ReturnType<typeof make>) => textRead({ body, metadata: {} }, text)
    expect(await exponentOf([4_000, 8_000, 16_000, 32_000], make, work)).toBeLessThan(LINEAR)
  })

  it.each([
    ['title', (text: string) => ({ ...article, metadata: { title: sourced(text) } })],
    ['description', (text: string) => ({ ...article, metadata: { description: sourced(text) } })],
    ['byline', (text: string) => ({ ...article, metadata: { byline: sourced(text) } })],
    ['tags', (text: string) => ({ ...article, metadata: { tags: sourced(['pier', text]) } })],
    ['caption', (caption: string) => picture({ caption })],
    ['alternative text', (alt: string) => picture({ alt })],
    ['credit', (credit: string) => picture({ credit })],
  ])('is read as well: %s', async (_, put) => {
    expect([await held(put(card)), await held(put(threat))]).toEqual(['hold', 'hold'])
    expect(await held(put('The pier of Harbour Town'))).toBe('pass')
  })

  it('is not read twice where the body says it', async () => {
    const { verdict } = await moderate(
      { ...article, metadata: { title: sourced(card) } },
      card,
      defaultPolicy,
    )
    expect(verdict.findings.map(({ type }) => type)).toEqual(['card'])
  })
})
