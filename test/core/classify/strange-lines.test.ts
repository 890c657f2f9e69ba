import { describe, expect, it } from 'vitest'
import { glossaryFor } from '../../../core/classify/lines-model/glossaries.ts'
import { lineOf } from '../../../core/classify/lines-model/index.ts'
import type { Opinion } from '../../../core/classify/lines-model/vote.ts'
import { strangeLines } from '../../../core/classify/strange-lines.ts'
import type { Evidence } from '../../../core/types.ts'

const SENTENCE =
  'The council voted on Tuesday evening to close the old bridge over the river until the spring.'
const LABEL = 'The old bridge'

const open: Opinion = {
  against: 0,
  doubt: 0,
  byRules: 0,
  isPlain: false,
  isSentence: false,
  mayBeHeading: false,
  asks: false,
  isProtected: false,
}

interface Row {
  readonly odds: number
  readonly text?: string
  readonly votes?: readonly Evidence[]
  readonly opinion?: Partial<Opinion>
}

const times = (count: number, row: Row): readonly Row[] => Array.from({ length: count }, () => row)
const article = times(12, { odds: 3 })
const menu = times(12, { odds: -4, text: LABEL })

const glossary = await glossaryFor('en')

function staying(rows: readonly Row[]): readonly number[] {
  const left = strangeLines(
    rows.map(({ text = SENTENCE }) => lineOf(text, [], glossary)),
    rows.map(({ opinion }) => ({ ...open, ...opinion })),
    Float32Array.from(rows, ({ odds }) => odds),
    rows.map(({ votes = [] }) => votes),
  )
  return [...left.entries()].flatMap(([i, because]) => (because < 0 ? [i] : []))
}

const places = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, k) => from + k)

const counted: Evidence = {
  rule: 'comment-count',
  role: 'boilerplate:comments',
  weight: 4,
  note: 'It counts comments.',
}

describe('lines of a whole page', () => {
  it('go where they stand among menus, and stay within the article, however little they say themselves', () => {
    const doubtful: Row = { odds: -1.5, text: LABEL }
    const rows = [...menu, doubtful, ...menu, ...article, doubtful, ...article, ...menu]
    expect(staying(rows)).toEqual(places(25, 50))
  })

  it('stay on a page of which little is sure, where they would go beside an article that is', () => {
    const lists = times(20, { odds: -0.8 })
    expect(staying([...menu, ...lists, ...menu])).toEqual(expect.arrayContaining([...places(16, 28)]))
    expect(staying([...menu, ...article, ...menu, ...lists, ...menu])).toEqual(places(12, 24))
  })

  it('go below the line that counts the comments of an article, which says nothing at the top', () => {
    const readers = times(30, { odds: 2 })
    const head: Row = { odds: -3, text: '14 comments', votes: [counted] }
    expect(staying([...menu, ...article, head, ...readers])).toEqual(places(12, 24))
    expect(staying([head, ...menu, ...article, ...readers])).toEqual(places(13, 55))
  })

  it('stay where a rule protects them, and go where the rules are sure', () => {
    const rows: readonly Row[] = [
      { odds: -5, opinion: { isProtected: true } },
      ...menu,
      ...article,
      { odds: 3, opinion: { byRules: 4 } },
      ...article,
    ]
    expect(staying(rows)).toEqual([0, ...places(13, 25), ...places(26, 38)])
  })
})
