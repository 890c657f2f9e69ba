import { describe, expect, it } from 'vitest'
import { book as any } from '../../../core/classify/books/any.ts'
import { book as dutchPolish } from '../../../core/classify/books/dutch-polish.ts'
import { book as dutchPolishNotices } from '../../../core/classify/books/dutch-polish-notices.ts'
import { book as german } from '../../../core/classify/books/german.ts'
import { book as germanNotices } from '../../../core/classify/books/german-notices.ts'
import { book as romance } from '../../../core/classify/books/romance.ts'
import { book as romanceNotices } from '../../../core/classify/books/romance-notices.ts'
import { book as texts } from '../../../core/classify/books/texts.ts'
import { panelForText } from '../../../core/classify/panels.ts'
import { plainLine } from '../../../core/classify/plain-line.ts'
import type { RuleBook } from '../../../core/classify/rule-book.ts'
import { voteByRules } from '../../../core/classify/voters.ts'
import type { Document } from '../../../core/types.ts'
import { paragraph } from '../render/publication.ts'
import { examplesOf } from './rule-examples.ts'

const asked: readonly (readonly [language: string | undefined, books: readonly RuleBook[]])[] = [
  ...['en', 'sv', 'ja'].map((language) => [language, [any, texts]] as const),
  ['de', [any, texts, german, germanNotices]],
  ...['fr', 'es', 'it', 'pt'].map((language) => [language, [any, texts, romance, romanceNotices]] as const),
  ...['nl', 'pl'].map((language) => [language, [any, texts, dutchPolish, dutchPolishNotices]] as const),
  [undefined, [any, texts, romanceNotices, germanNotices, dutchPolishNotices]],
]

describe.each(asked)('a text in %s', (language, books) => {
  const rules = books.flatMap((book) => book.rules)

  it('is asked by the rules of its language', async () => {
    const { voters } = await panelForText(language)
    expect(voters.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
  })

  it('is told of every line what each rule says that is asked of all its patterns', async () => {
    const panel = await panelForText(language)
    const further = books.slice(1).flatMap((book) => book.rules)
    const alone = [...further, ...any.rules.slice(0, 10)].filter(({ looksAround }) => !looksAround)
    for (const text of alone.map(examplesOf).flatMap(({ catches }) => catches.slice(0, 5))) {
      const block = paragraph(text)
      const document: Document = {
        format: 'text',
        text,
        blocks: [block],
        claims: [],
        notes: [],
        baseUrl: null,
      }
      const [votes = []] = voteByRules(document, panel)
      for (const { id, vote } of alone) {
        const said = vote({ document, block, index: 0, line: plainLine(text), heard: [[]] })
        expect(votes.find(({ rule }) => rule === id)?.weight, `${id}: ${text}`).toBe(said?.weight)
      }
    }
  })
})
