/**
 * The row "in its publisher's library": `npm run bench:appeals -- --publishers [--split fit]`. Every article of a publisher is cleaned with what
 * all of its articles teach, as the library does once its queue is empty.
 */
import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import { walk } from '../../core/pipeline.ts'
import { NO_GUIDANCE } from '../../core/profile/guide.ts'
import { learnedFrom } from '../../core/profile/learned.ts'
import type { Guidance, Lesson } from '../../core/types.ts'
import { readArticles, type WholeArticle } from '../../train/lines/articles.ts'
import { cleanWith, uploadOf } from './fifth.ts'
import { folderNamed, type System } from './systems.ts'
import { textOf } from './whole.ts'

/** Six articles of each publisher; nothing was fitted on those that are held out, nor any rule written by them. */
export function articlesOfPublishers(split: string): readonly WholeArticle[] {
  const isFit = split === 'fit'
  return readArticles(isFit ? 'train/data/lines' : 'content/appeals', 'publishers.txt')
}

export async function inItsLibrary(articles: readonly WholeArticle[]): Promise<System> {
  const guidance = new Map<string, Guidance>()
  for (const publisher of new Set(articles.map((one) => one.publisher)))
    guidance.set(publisher, await taughtBy(articles.filter((one) => one.publisher === publisher)))
  return {
    name: 'Cleancopy, in a library of its publisher’s articles',
    run: (text, publisher = '') =>
      cleanWith(uploadOf(text, folderNamed(publisher)), guidance.get(publisher) ?? NO_GUIDANCE),
  }
}

async function taughtBy(articles: readonly WholeArticle[]): Promise<Guidance> {
  const lessons: Lesson[] = []
  for (const article of articles) {
    const upload = uploadOf(textOf(article), folderNamed(article.publisher))
    const walked = await walk(upload, defaultPolicy, NO_GUIDANCE)
    const lesson = walked.ok ? walked.value.guided?.lesson : undefined
    if (lesson !== undefined) lessons.push(lesson)
  }
  return { profile: { learned: learnedFrom(lessons), edits: [] }, edits: [] }
}
