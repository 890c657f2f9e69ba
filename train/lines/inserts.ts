import type { Language } from '../../core/classify/lines-model/languages.ts'
import { askedIn, foldOfArticle, nearIn, type WholeArticle } from './articles.ts'
import { deckOf } from './deck.ts'
import type { Inserts, LabelledPage } from './documents.ts'
import { readLabelled, runsOf } from './labelled.ts'
import { foldOfRow, readRows } from './rows.ts'
import { foldOf } from './split.ts'

/** What is set into the reports of one language: only what is written in it, or a foreign language gives it away. */
export function insertsOf(
  pages: readonly LabelledPage[],
  articles: readonly WholeArticle[],
  language: Language,
  fold: number,
): Inserts {
  const textsOf = (name: 'appeals' | 'near-misses') => {
    const labelled = readLabelled(name).filter(
      (one) => foldOf(one.style) === fold && one.language === language,
    )
    const rows = readRows(name, language).filter((row) => foldOfRow(row) === fold)
    const ofArticles = articles
      .filter((one) => foldOfArticle(one) === fold && one.language === language)
      .flatMap(name === 'appeals' ? askedIn : nearIn)
    return [
      ...[...runsOf(labelled), ...runsOf(rows)].map((run) => run.map(({ text }) => text)),
      ...ofArticles,
    ]
  }
  const leftovers = pages.flatMap((page) => (page.fold === fold ? leftoversOf(page) : []))
  return {
    appeals: deckOf(textsOf('appeals'), `appeals ${fold}`),
    nearMisses: deckOf(textsOf('near-misses'), `near misses ${fold}`),
    leftovers: deckOf(leftovers, `leftovers ${fold}`),
  }
}

/** What stands directly below and above a page's article. */
function leftoversOf({ texts, share }: LabelledPage): readonly (readonly string[])[] {
  const first = share.findIndex((value) => value >= 0.5)
  const last = share.findLastIndex((value) => value >= 0.5)
  if (first < 0) return []
  return [texts.slice(Math.max(0, first - 4), first), texts.slice(last + 1, last + 6)].filter(
    (run) => run.length > 0,
  )
}
