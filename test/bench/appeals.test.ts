import { describe, expect, it } from 'vitest'
import { casesOf, ownCarriers } from '../../bench/appeals/cases.ts'
import { figuresOf } from '../../bench/appeals/figures.ts'
import { judge } from '../../bench/appeals/judge.ts'
import { articlesOfPublishers, inItsLibrary } from '../../bench/appeals/publishers.ts'
import { systems } from '../../bench/appeals/systems.ts'
import { heldOutArticles, judgeArticles, SETS, textOf } from '../../bench/appeals/whole.ts'
import { fallen } from '../../bench/floors.ts'
import { hashOfTexts } from '../../bench/hash.ts'
import { LANGUAGES } from '../../core/classify/lines-model/languages.ts'

/** `npm run bench:appeals -- --alone --every 37 --pin` pins them. */
const EVERY = 37

describe('appeals in plain text, held-out styles in the own samples', () => {
  it('are removed as often as pinned, and no more is harmed', async () => {
    const carriers = ownCarriers()
    const cases = casesOf(carriers, 'held-out').filter((_, i) => i % EVERY === 0)
    const [own] = systems
    if (own === undefined) throw new Error('no system to judge')
    const tally = await judge(own, cases, carriers)
    expect(fallen('appeals', hashOfTexts(cases.map(({ text }) => text)), figuresOf(tally))).toEqual([])
  })
})

describe.each(SETS)('appeals and leftovers in %s of publishers that nothing was fitted on', (set) => {
  it.each(LANGUAGES)('are removed as often as pinned, and no more is harmed: %s', async (language) => {
    const articles = heldOutArticles(set, language)
    const [own] = systems
    if (own === undefined) throw new Error('no system to judge')
    const tally = await judgeArticles(own, articles)
    expect(fallen('appeals', hashOfTexts(articles.map(textOf)), figuresOf(tally))).toEqual([])
  })
})

describe('what publishers repeat, in libraries of six articles that nothing was fitted on', () => {
  it('is removed as often as pinned, and no more is harmed', async () => {
    const articles = articlesOfPublishers('held-out')
    const tally = await judgeArticles(await inItsLibrary(articles), articles)
    expect(fallen('appeals', hashOfTexts(articles.map(textOf)), figuresOf(tally))).toEqual([])
  })
})
