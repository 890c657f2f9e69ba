import { describe, expect, it } from 'vitest'
import { heldOutArticles, SETS } from '../../bench/appeals/whole.ts'
import { LANGUAGES } from '../../core/classify/lines-model/languages.ts'
import {
  askedIn,
  fittedArticles,
  fittingPublishers,
  mustGo,
  nearIn,
  readArticles,
} from '../../train/lines/articles.ts'
import { readLabelled } from '../../train/lines/labelled.ts'

const fitted = fittedArticles()
const heldOut = SETS.flatMap((set) => LANGUAGES.flatMap((language) => heldOutArticles(set, language)))

describe('whole publishers', () => {
  const [own, others] = [fittingPublishers(), readArticles('content/appeals', 'publishers.txt')]

  it('have six articles each, and none is on both sides', () => {
    const counts = new Map<string, number>()
    for (const { publisher } of [...own, ...others]) counts.set(publisher, (counts.get(publisher) ?? 0) + 1)
    expect([...counts.values()].filter((count) => count !== 6)).toEqual([])
    expect(own.filter((one) => others.some(({ publisher }) => publisher === one.publisher))).toEqual([])
  })

  it('call what must go as the labelled set does', () => {
    const kinds = new Set(readLabelled('appeals').map(({ kind }) => kind))
    const gone = [...own, ...others].flatMap(({ paragraphs }) => paragraphs.filter(mustGo))
    expect(gone.filter(({ tag }) => !kinds.has(tag))).toEqual([])
  })
})

describe('whole articles', () => {
  it('are known each by one name, and begin with a title', () => {
    const all = [...fitted, ...heldOut]
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { paragraphs } of all) expect(paragraphs.filter(({ tag }) => tag === 'title')).toHaveLength(1)
  })

  it('that are held out are of publishers that nothing is fitted on', () => {
    const publishers = new Set(fitted.map(({ publisher }) => publisher))
    expect(heldOut.filter(({ publisher }) => publishers.has(publisher))).toEqual([])
  })

  it('call what must go as the labelled set does', () => {
    const kinds = new Set(readLabelled('appeals').map(({ kind }) => kind))
    const gone = [...fitted, ...heldOut].flatMap(({ paragraphs }) => paragraphs.filter(mustGo))
    expect(gone.filter(({ tag }) => !kinds.has(tag))).toEqual([])
  })

  it('give runs of what must go as it stands together, and near misses one by one', () => {
    const paragraphs = ['title', 'appeal', 'newsletter', 'keep', 'near', 'near', 'share-bar'].map(
      (tag, i) => ({
        tag,
        text: String(i),
      }),
    )
    const article = { id: 'a', publisher: 'p', language: 'en', paragraphs }
    expect(askedIn(article)).toEqual([['1', '2'], ['6']])
    expect(nearIn(article)).toEqual([['4'], ['5']])
  })
})
