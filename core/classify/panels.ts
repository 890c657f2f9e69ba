import { onDemand } from '../on-demand.ts'
import { book as any } from './books/any.ts'
import { type Panel, panelOf } from './panel.ts'
import type { RuleBook } from './rule-book.ts'

/** What is asked of texts in some languages has a file of its own, which no other text needs. */
const romance = () => import('./books/romance.ts')
const german = () => import('./books/german.ts')
const dutchPolish = () => import('./books/dutch-polish.ts')

const inAnyLanguage = panelWith()
const inRomance = panelWith(romance)
const inGerman = panelWith(german)
const inDutchPolish = panelWith(dutchPolish)
const inLanguage: Readonly<Record<string, () => Promise<Panel>>> = {
  de: inGerman,
  fr: inRomance,
  es: inRomance,
  it: inRomance,
  pt: inRomance,
  nl: inDutchPolish,
  pl: inDutchPolish,
}
const inEveryLanguage = panelWith(romance, german, dutchPolish)

/** The rules that a text in this language is asked by; by all of them where it does not tell its language (`detectedIn`). */
export function panelFor(language: string | undefined): Promise<Panel> {
  if (language === undefined) return inEveryLanguage()
  return (inLanguage[language] ?? inAnyLanguage)()
}

function panelWith(...books: (() => Promise<{ readonly book: RuleBook }>)[]): () => Promise<Panel> {
  return onDemand(async () => {
    const further = await Promise.all(books.map((load) => load()))
    return panelOf([any, ...further.map(({ book }) => book)])
  })
}
