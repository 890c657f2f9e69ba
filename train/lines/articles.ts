import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GLOSSED } from '../../core/classify/lines-model/languages.ts'
import { FOLDS, fnv } from './split.ts'

/** A paragraph of a whole article; `tag` is `title`, `byline`, `keep`, `near`, or a kind of `content/appeals` for what must go. */
export interface Paragraph {
  readonly tag: string
  readonly text: string
}

/** An article with its site's appeals and leftovers among the paragraphs, each of them labelled. */
export interface WholeArticle {
  readonly id: string
  readonly publisher: string
  readonly language: string
  readonly paragraphs: readonly Paragraph[]
}

/** What is the article's own. */
const STAYS = new Set(['title', 'byline', 'keep', 'near'])

export function mustGo({ tag }: Paragraph): boolean {
  return !STAYS.has(tag)
}

/**
 * Reads a file of whole articles: `== ID | PUBLISHER | GENRE | LANGUAGE` begins one, `TAG | TEXT` is a paragraph (`\n` is a
 * break inside it), and `#` begins a comment.
 */
export function readArticles(folder: string, name: string): readonly WholeArticle[] {
  const articles: (WholeArticle & { readonly paragraphs: Paragraph[] })[] = []
  for (const [i, line] of readFileSync(join(folder, name), 'utf8').split('\n').entries()) {
    if (line.startsWith('#') || line.trim() === '') continue
    const [, head] = /^== (.*)$/.exec(line) ?? []
    const [, tag, text] = /^([a-z-]+) *\| *(.*\S)\s*$/.exec(line) ?? []
    if (head !== undefined) {
      const [id = '', publisher = '', , language = ''] = head.split('|').map((part) => part.trim())
      articles.push({ id, publisher, language, paragraphs: [] })
    } else if (tag === undefined || text === undefined)
      throw new Error(`${name}, line ${i + 1} is neither a head nor a paragraph: ${line}`)
    else articles.at(-1)?.paragraphs.push({ tag, text: text.replaceAll('\\n', '\n') })
  }
  return articles
}

const FOLDER = 'train/data/lines'
/** Those that rules were written by, and those that nobody read for that. */
const READ = 'articles.txt'
const UNREAD = ['articles-unread.txt', ...GLOSSED.map((one) => `articles-${one}.txt`)]

/** The articles that the lines model is fitted on. */
export function fittedArticles(): readonly WholeArticle[] {
  return [...articlesRead(), ...UNREAD.flatMap((name) => readArticles(FOLDER, name))]
}

/** Those of them that rules were written by. */
export function articlesRead(): readonly WholeArticle[] {
  return readArticles(FOLDER, READ)
}

/** Whole publishers, which no weight of the lines model has seen. */
export function fittingPublishers(): readonly WholeArticle[] {
  return readArticles(FOLDER, 'publishers.txt')
}

/** None of those that are fitted on is held out. */
export function foldOfArticle({ publisher }: WholeArticle): number {
  return fnv(publisher) % FOLDS
}

/** What must go, in runs as it stands together. */
export function askedIn({ paragraphs }: WholeArticle): readonly (readonly string[])[] {
  const runs: string[][] = []
  for (const [i, paragraph] of paragraphs.entries()) {
    if (!mustGo(paragraph)) continue
    const before = paragraphs[i - 1]
    if (before !== undefined && mustGo(before)) runs.at(-1)?.push(paragraph.text)
    else runs.push([paragraph.text])
  }
  return runs
}

export function nearIn({ paragraphs }: WholeArticle): readonly (readonly string[])[] {
  return paragraphs.flatMap(({ tag, text }) => (tag === 'near' ? [[text]] : []))
}
