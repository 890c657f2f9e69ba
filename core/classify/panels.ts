import { onDemand } from '../on-demand.ts'
import { book as any } from './books/any.ts'
import { type Panel, panelOf } from './panel.ts'
import type { RuleBook } from './rule-book.ts'

/** What is asked of texts in some languages has a file of its own, which no other text needs. */
const englishNotices = () => import('./books/english-notices.ts')
const romance = () => import('./books/romance.ts')
const romanceNotices = () => import('./books/romance-notices.ts')
const german = () => import('./books/german.ts')
const germanNotices = () => import('./books/german-notices.ts')
const dutchPolish = () => import('./books/dutch-polish.ts')
const dutchPolishNotices = () => import('./books/dutch-polish-notices.ts')

const inAnyLanguage = panelWith()
const inEnglishText = panelWith(englishNotices)
const inRomance = panelWith(romance, romanceNotices)
const inGerman = panelWith(german, germanNotices)
const inDutchPolish = panelWith(dutchPolish, dutchPolishNotices)
const inLanguage: Readonly<Record<string, () => Promise<Panel>>> = {
  de: inGerman,
  fr: inRomance,
  es: inRomance,
  it: inRomance,
  pt: inRomance,
  nl: inDutchPolish,
  pl: inDutchPolish,
}
/** What is left of a text may tell its language no more, and is then asked by no rule that takes out what the whole was not asked by. */
const inUnknownLanguage = panelWith(englishNotices, romanceNotices, germanNotices, dutchPolishNotices)

/** The rules that a text in this language is asked by; by those for notices in all of them where it does not tell its language (`detectedIn`). */
export function panelFor(language: string | undefined): Promise<Panel> {
  if (language === undefined) return inUnknownLanguage()
  return (inLanguage[language] ?? inAnyLanguage)()
}

/** The same for a text without markup, of which nothing but words says what is owed to readers. */
export function panelForText(language: string | undefined): Promise<Panel> {
  return language === 'en' ? inEnglishText() : panelFor(language)
}

function panelWith(...books: (() => Promise<{ readonly book: RuleBook }>)[]): () => Promise<Panel> {
  return onDemand(async () => {
    const further = await Promise.all(books.map((load) => load()))
    return panelOf([any, ...further.map(({ book }) => book)])
  })
}
