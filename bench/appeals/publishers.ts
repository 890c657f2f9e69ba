/**
 * The row "in its publisher's library": `npm run bench:appeals -- --publishers [--split fit]`. Every article of a publisher is cleaned with what
 * all of its articles teach, as the library does once its queue is empty.
 */
import { NO_GUIDANCE } from '../../core/profile/guide.ts'
import type { Guidance } from '../../core/types.ts'
import { fittingPublishers, readArticles, type WholeArticle } from '../../train/lines/articles.ts'
import { cleanWith, taughtBy, uploadOf } from './fifth.ts'
import { folderNamed, type System } from './systems.ts'
import { textOf } from './whole.ts'

/** Six articles of each publisher; nothing was fitted on those that are held out, nor any rule written by them. */
export function articlesOfPublishers(split: string): readonly WholeArticle[] {
  return split === 'fit' ? fittingPublishers() : readArticles('content/appeals', 'publishers.txt')
}

export async function inItsLibrary(articles: readonly WholeArticle[]): Promise<System> {
  const guidance = new Map<string, Guidance>()
  for (const publisher of new Set(articles.map((one) => one.publisher))) {
    const own = articles.filter((one) => one.publisher === publisher)
    guidance.set(publisher, await taughtBy(own.map((one) => uploadOf(textOf(one), folderNamed(publisher)))))
  }
  return {
    name: 'Cleancopy, in a library of its publisher’s articles',
    run: (text, publisher = '') =>
      cleanWith(uploadOf(text, folderNamed(publisher)), guidance.get(publisher) ?? NO_GUIDANCE),
  }
}
