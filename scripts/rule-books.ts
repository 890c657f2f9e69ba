import { book as any } from '../core/classify/books/any.ts'
import { book as dutchPolish } from '../core/classify/books/dutch-polish.ts'
import { book as dutchPolishNotices } from '../core/classify/books/dutch-polish-notices.ts'
import { book as german } from '../core/classify/books/german.ts'
import { book as germanNotices } from '../core/classify/books/german-notices.ts'
import { book as romance } from '../core/classify/books/romance.ts'
import { book as romanceNotices } from '../core/classify/books/romance-notices.ts'
import { book as texts } from '../core/classify/books/texts.ts'
import type { RuleBook } from '../core/classify/rule-book.ts'

/** All of them, as their files in `data/rule-index` are called. */
export const BOOKS: Readonly<Record<string, RuleBook>> = {
  any,
  texts,
  romance,
  'romance-notices': romanceNotices,
  german,
  'german-notices': germanNotices,
  'dutch-polish': dutchPolish,
  'dutch-polish-notices': dutchPolishNotices,
}

export const everyRule = Object.values(BOOKS).flatMap(({ rules }) => rules)
