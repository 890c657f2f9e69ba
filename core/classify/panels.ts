import { onDemand } from '../on-demand.ts'
import { book as any } from './books/any.ts'
import { type Panel, panelOf } from './panel.ts'
import type { RuleBook } from './rule-book.ts'

type Load = () => Promise<{ readonly book: RuleBook }>

/** What is asked of some only has a file of its own, which nothing else needs. */
const texts = () => import('./books/texts.ts')
const romance = () => import('./books/romance.ts')
const romanceNotices = () => import('./books/romance-notices.ts')
const german = () => import('./books/german.ts')
const germanNotices = () => import('./books/german-notices.ts')
const dutchPolish = () => import('./books/dutch-polish.ts')
const dutchPolishNotices = () => import('./books/dutch-polish-notices.ts')

/** The rules that a page in this language is asked by; by those for notices in all of them where it does not tell its language (`detectedIn`). */
export const panelFor = panelsWith()
/** The same for a text without markup. */
export const panelForText = panelsWith(texts)

function panelsWith(...always: Load[]): (language: string | undefined) => Promise<Panel> {
  const inAnyLanguage = panelWith(...always)
  const inRomance = panelWith(...always, romance, romanceNotices)
  const inDutchPolish = panelWith(...always, dutchPolish, dutchPolishNotices)
  const inLanguage: Readonly<Record<string, () => Promise<Panel>>> = {
    de: panelWith(...always, german, germanNotices),
    fr: inRomance,
    es: inRomance,
    it: inRomance,
    pt: inRomance,
    nl: inDutchPolish,
    pl: inDutchPolish,
  }
  // What is left of a text may tell its language no more, and is then asked by no rule that takes out what the whole was not asked by.
  const inUnknownLanguage = panelWith(...always, romanceNotices, germanNotices, dutchPolishNotices)
  return (language) =>
    (language === undefined ? inUnknownLanguage : (inLanguage[language] ?? inAnyLanguage))()
}

function panelWith(...books: Load[]): () => Promise<Panel> {
  return onDemand(async () => {
    const further = await Promise.all(books.map((load) => load()))
    return panelOf([any, ...further.map(({ book }) => book)])
  })
}
