import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import { walk } from '../../core/pipeline.ts'
import { fingerprint, namesOf, similarity } from '../../core/profile/fingerprint.ts'
import { concerning, NO_GUIDANCE, NO_PROFILE } from '../../core/profile/guide.ts'
import { FEWEST_ARTICLES, learnedFrom } from '../../core/profile/learned.ts'
import type { Edit, Guidance, Lesson, Profile } from '../../core/types.ts'
import fc from '../fast-check.ts'
import { APPEAL, story } from './story.ts'

const EDITED =
  'The paper has no owner and no wall; its 4,212 readers pay for the reporting, a little each month.'
const CORRECTION =
  'Correction: an earlier version of this article gave the wrong date for the vote on the quay.'

async function read(text: string, guidance: Guidance = NO_GUIDANCE) {
  const bytes = new TextEncoder().encode(text)
  const walked = await walk(
    { key: 'a.txt', bytes, declaredType: 'text/plain; charset=utf-8' },
    defaultPolicy,
    guidance,
  )
  if (!walked.ok || walked.value.guided === undefined) throw new Error('refused')
  return { ...walked.value.publication, ...walked.value.guided }
}

const lessons = (count: number, ...ends: string[]): Promise<Lesson[]> =>
  Promise.all(Array.from({ length: count }, async (_, n) => (await read(story(n + 1, ...ends))).lesson))

const taught = async (...ends: string[]): Promise<Guidance> => ({
  profile: { learned: learnedFrom(await lessons(FEWEST_ARTICLES, ...ends)), edits: [] },
  edits: [],
})

const edited = (action: Edit['action'], text: string): Edit => ({ action, passage: fingerprint(text) })

describe('a fingerprint', () => {
  it('has a template that is the same whatever its numbers are, unless it is as short as a line of a table', () => {
    const members = (count: string) => `So far ${count} members keep the lamp of this paper lit.`
    const templateOf = (text: string) => namesOf(text).template
    expect(templateOf(members('2,940'))).toEqual(templateOf(members('998')))
    expect(fingerprint(members('2,940')).hash).not.toBe(fingerprint(members('998')).hash)
    expect(templateOf('Attendance: 2,940')).toEqual(fingerprint('Attendance: 2,940'))
  })

  it('knows the same words whatever the case, the punctuation and the white space', () => {
    expect(fingerprint('Give “today”,\n  please')).toEqual(fingerprint('give today please!'))
    expect(fingerprint('give please today').hash).not.toBe(fingerprint('give today please').hash)
  })

  it('finds an edited copy similar, and another paragraph not', () => {
    expect(similarity(fingerprint(APPEAL), fingerprint(EDITED))).toBeGreaterThan(0.5)
    expect(similarity(fingerprint(APPEAL), fingerprint(CORRECTION))).toBe(0)
    expect(similarity(fingerprint('Hi'), fingerprint('Ho'))).toBe(0)
  })

  it('is the Jaccard index itself up to 66 words, and close to it beyond', () => {
    const word = fc.integer({ min: 0, max: 400 }).map((n) => `w${n}`)
    const sets = (text: string) => {
      const words = text.split(' ')
      return new Set(words.slice(2).map((_, i) => words.slice(i, i + 3).join(' ')))
    }
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 3, maxLength: 180 }),
        fc.nat(180),
        fc.nat(180),
        (words, from, to) => {
          const one = words.join(' ')
          const other = [...words.slice(0, from), 'edited', ...words.slice(to)].join(' ')
          const [a, b] = [sets(one), sets(other)]
          const common = [...a].filter((shingle) => b.has(shingle)).length
          const exact = one === other ? 1 : common / Math.max(1, a.size + b.size - common)
          const found = similarity(fingerprint(one), fingerprint(other))
          const isExact = a.size <= 64 && b.size <= 64
          expect(Math.abs(found - exact)).toBeLessThan(isExact ? 0.02 : 0.3)
        },
      ),
    )
  })
})

describe('what a publisher repeats', () => {
  it('is learned from five articles and not from four, and taken out with the reason', async () => {
    expect(learnedFrom(await lessons(FEWEST_ARTICLES - 1, APPEAL))).toEqual([])
    expect((await read(story(9, APPEAL))).text).toContain(APPEAL)
    const { article } = await read(story(9, APPEAL), await taught(APPEAL))
    const [removed] = article.removed.slice(-1)
    expect(removed).toMatchObject({ kind: 'appeal', text: APPEAL })
    expect(removed?.evidence).toContainEqual(expect.objectContaining({ rule: 'publisher', weight: 8 }))
  })

  it('is not learned from one article that was uploaded five times', async () => {
    const copies = await Promise.all(
      Array.from({ length: 8 }, async () => (await read(story(1, APPEAL))).lesson),
    )
    expect(learnedFrom(copies)).toEqual([])
  })

  it('takes edited copies along', async () => {
    expect((await read(story(9, EDITED), await taught(APPEAL))).text).not.toContain('4,212')
  })

  it('is never what a reader is owed, nor what leans to nothing', async () => {
    const background =
      'The quay was built in 1911 for the herring fleet, and has carried a crane since the flood of 1953.'
    for (const text of [CORRECTION, background]) expect(learnedFrom(await lessons(8, text))).toEqual([])
  })

  it('is not how a report ends, above an appeal in every article', async () => {
    const ends = ['The trial continues.', 'Close the gap before June 30', APPEAL, 'Donate today']
    const learned = learnedFrom(await lessons(FEWEST_ARTICLES, ...ends)).map(({ hash }) => hash)
    expect(ends.filter((text) => learned.includes(fingerprint(text).hash))).toEqual(ends.slice(1))
  })

  it('is learned from the end of a long article, too', async () => {
    const long = Array.from({ length: 700 }, (_, n) => story(n + 20)).join('\n\n')
    const { passages } = (await read(`${long}\n\n${APPEAL}`)).lesson
    expect(passages.filter(({ leans }) => leans).map(({ text }) => text)).toContain(APPEAL)
  })

  it('goes in spite of doubts of its words, and stays in a copy with what a reader is owed', async () => {
    const quoting = 'You asked who pays us, the mayor told our paper: its readers do, a little each month.'
    const owed = `${quoting} ${CORRECTION}`
    const known = { profile: { learned: [fingerprint(quoting)], edits: [] }, edits: [] }
    expect((await read(story(9, quoting, ...story(10).split('\n\n')), known)).text).not.toContain('mayor')
    expect(
      (await read(story(9, owed), { ...known, profile: { learned: [fingerprint(owed)], edits: [] } })).text,
    ).toContain('mayor')
  })

  it('teaches the same whatever was learned before', async () => {
    const text = story(9, APPEAL)
    expect((await read(text, await taught(APPEAL))).lesson).toEqual((await read(text)).lesson)
  })

  it('never leaves nothing to read', async () => {
    const known = { ...NO_PROFILE, learned: [fingerprint(APPEAL)] }
    const { text, article } = await read(APPEAL, { profile: known, edits: [] })
    expect(text).toContain('has no owner')
    expect(article.notes).toContainEqual(expect.objectContaining({ code: 'guidance-not-followed' }))
  })

  it('says the same as its part that concerns the article', async () => {
    const elsewhere = fingerprint('A paragraph of the same publisher that stands in other articles alone')
    const whole: Profile = {
      learned: [...(await taught(APPEAL)).profile.learned, elsewhere],
      edits: [edited('take-out', 'Words of no article at all')],
    }
    const withWhole = await read(story(9, APPEAL), { profile: whole, edits: [] })
    expect(withWhole.profile).toEqual({ learned: (await taught(APPEAL)).profile.learned, edits: [] })
    expect(await read(story(9, APPEAL), { profile: withWhole.profile, edits: [] })).toEqual(withWhole)
    expect(concerning(whole, (await read(story(9))).lesson)).toEqual(NO_PROFILE)
  })
})

describe('what people decide', () => {
  const body =
    'The herring fleet, which lands 9 tons a night, moves to the southern basin until the wall has been rebuilt.'

  it('takes a passage of the body out, and puts a removed one back', async () => {
    const edits = [edited('take-out', body)]
    const { article, text } = await read(story(9), { profile: NO_PROFILE, edits })
    expect(text).not.toContain('herring fleet')
    expect(article.removed.map(({ text, reason }) => ({ text, reason }))).toContainEqual({
      text: body,
      reason: 'A person took it out.',
    })
    const back = { ...(await taught(APPEAL)), edits: [edited('put-back', APPEAL)] }
    expect((await read(story(9, APPEAL), back)).text).toContain(APPEAL)
  })

  it('names a passage by its very words, though copies with other numbers are learned as one', async () => {
    const landed = (tons: number) =>
      `The trawlers of the northern harbour landed ${tons} tons of herring in the night.`
    const around = Array.from({ length: 4 }, (_, n) => story(n + 20))
    const whole = [around.slice(0, 2), landed(12), landed(340), around.slice(2)].flat().join('\n\n')
    const { text } = await read(whole, { profile: NO_PROFILE, edits: [edited('take-out', landed(340))] })
    expect(text).toContain(landed(12))
    expect(text).not.toContain(landed(340))
  })

  it('on all articles of the publisher counts less than on the article, and more than what was learned', async () => {
    const { learned } = (await taught(APPEAL)).profile
    const wide = { learned, edits: [edited('put-back', APPEAL)] }
    expect((await read(story(9, APPEAL), { profile: wide, edits: [] })).text).toContain(APPEAL)
    const own = [edited('take-out', APPEAL)]
    expect((await read(story(9, APPEAL), { profile: wide, edits: own })).text).not.toContain(APPEAL)
  })

  it('the later of two on one passage counts', async () => {
    const edits = [edited('take-out', body), edited('put-back', body)]
    expect((await read(story(9), { profile: NO_PROFILE, edits })).text).toContain(body)
  })

  it('on all articles spares what a reader is owed; on the article it does not', async () => {
    const edit = edited('take-out', CORRECTION)
    const wide = { learned: [], edits: [edit] }
    expect((await read(story(9, CORRECTION), { profile: wide, edits: [] })).text).toContain(CORRECTION)
    expect((await read(story(9, CORRECTION), { profile: NO_PROFILE, edits: [edit] })).text).not.toContain(
      CORRECTION,
    )
  })
})
