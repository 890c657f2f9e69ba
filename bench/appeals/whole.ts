import { mustGo, type Paragraph, readArticles, type WholeArticle } from '../../train/lines/articles.ts'
import { wordsOf } from '../words.ts'
import type { Carrier, Place } from './cases.ts'
import { emptyTally, harm, lose, occurrences, type Tally, tell } from './judge.ts'
import type { System } from './systems.ts'

/** Whole articles: written to be as hard as real life is, and from the list alone of what goes and what stays. */
export const SETS = ['articles', 'specified'] as const
export type ArticleSet = (typeof SETS)[number]

/** The articles of a set that nothing was fitted on, nor any rule written by, in one of `LANGUAGES`. */
export function heldOutArticles(set: ArticleSet, language: string): readonly WholeArticle[] {
  return readArticles('content/appeals', language === 'en' ? `${set}.txt` : `${set}-${language}.txt`)
}

/** Its paragraphs, for what wants an article that nothing is set into. */
export function carrierOf({ id, paragraphs }: WholeArticle): Carrier {
  return { id, lines: paragraphs.map(({ text }) => text) }
}

/** One system over whole articles, each of them as it was written. */
export async function judgeArticles(
  { name, run }: System,
  articles: readonly WholeArticle[],
): Promise<Tally> {
  const tally = emptyTally(name)
  for (const article of articles) judgeArticle(tally, article, await run(textOf(article), article.publisher))
  return tally
}

export function textOf({ paragraphs }: WholeArticle): string {
  return paragraphs.map(({ text }) => text).join('\n\n')
}

function judgeArticle(tally: Tally, { id, paragraphs }: WholeArticle, output: string | null): void {
  if (output === null) tally.refused += 1
  const left = wordsOf(output ?? '').join(' ')
  const own = wordsOf(paragraphs.flatMap((one) => (mustGo(one) ? [] : one.text)).join('\n')).join(' ')
  const placeOf = placesIn(paragraphs)
  for (const [i, paragraph] of paragraphs.entries()) {
    const words = wordsOf(paragraph.text)
    const joined = words.join(' ')
    // A byline may be told as metadata.
    if (joined === '' || paragraph.tag === 'byline') continue
    if (mustGo(paragraph)) {
      const isThere = occurrences(left, joined) > occurrences(own, joined)
      tell(tally, placeOf(i), { id, kind: paragraph.tag, text: paragraph.text }, isThere)
      continue
    }
    const isThere = occurrences(left, joined) > 0
    tally.words += words.length
    if (paragraph.tag === 'near') harm(tally, 'near miss', { id, text: paragraph.text }, isThere)
    if (!isThere) lose(tally, id, paragraph.text, words.length)
  }
}

/** Above, amid and below an article's own paragraphs; its title and byline are above them. */
function placesIn(paragraphs: readonly Paragraph[]): (i: number) => Place {
  const isText = ({ tag }: Paragraph) => tag === 'keep' || tag === 'near'
  const first = paragraphs.findIndex(isText)
  const last = paragraphs.findLastIndex(isText)
  return (i) => (i < first ? 'top' : i > last ? 'bottom' : 'middle')
}
