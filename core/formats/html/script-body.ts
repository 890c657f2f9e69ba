import type { Claim } from '../../types.ts'
import type { ScriptPlace } from './page.ts'
import { asLines, isTextOfParts, markupOf } from './rich-text.ts'
import { isClosed } from './script-closed.ts'
import { resolved } from './script-references.ts'
import { namesTitle, titleKeys } from './script-title.ts'
import { type List, readValues, type ScriptValue, type Text } from './script-values.ts'

/** A text found in the state of a script. */
export interface ScriptBody {
  readonly markup: string
  /** Characters of its words. */
  readonly length: number
  readonly start: number
  readonly end: number
  /** How far above it stands something that names the page's title; Infinity where nothing does. */
  readonly distance: number
}

/** Characters of all scripts of a page that are looked into, largest scripts first. */
const MOST_READ = 6_000_000
const MOST_SCRIPTS = 8
/** Characters of markup that are made of them: what one part of a page holds is made again as a text of its own. */
const MOST_MADE = 20_000_000
/** Characters: shorter texts are summaries. */
const SHORTEST = 500
/** Where the page does not call itself an article, it may be a product's description or a policy. */
const SHORTEST_UNDECLARED = 1_000
const ARTICLE = /article$|blogposting$/i
/** Levels above a text at which a title is its own. */
const NEAR = 5
/** Texts within texts: a program that holds JSON as a text, once more as a text. */
const MOST_PACKED = 2
/** A text that nothing names must be so many times as long as any other. */
const ALONE = 2

/**
 * The body of the article as the page's scripts hold it, or undefined: the longest text that stands beside the page's title, or where none does
 * and the page calls itself an article, one that is far longer than all others. Nothing that its neighbours call closed to readers.
 */
export function scriptBody(
  source: string,
  scripts: readonly ScriptPlace[],
  claims: readonly Claim[],
): ScriptBody | undefined {
  const titles = new Set(claims.flatMap(({ field, value }) => (field === 'title' ? titleKeys(value) : [])))
  const found: ScriptBody[] = []
  const work = { left: MOST_MADE }
  let read = 0
  for (const { start, end } of scripts
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, MOST_SCRIPTS)) {
    if (read + end - start > MOST_READ) continue
    read += end - start
    const search = { titles, found, work, packed: 0, place: null }
    for (const root of readValues(source, start, end)) collectAll(root, search, Number.POSITIVE_INFINITY)
  }
  found.sort((a, b) => b.length - a.length)
  const isArticle = claims.some(({ field, value }) => field === 'pageType' && ARTICLE.test(value))
  const named = found.find(({ distance }) => distance <= NEAR)
  if (named !== undefined) return isArticle || named.length >= SHORTEST_UNDECLARED ? named : undefined
  const [first, ...others] = isArticle ? found : []
  const isAlone = others.every(
    ({ length, markup }) => length * ALONE <= (first?.length ?? 0) || markup === first?.markup,
  )
  return isAlone ? first : undefined
}

interface Search {
  readonly titles: ReadonlySet<string>
  readonly found: ScriptBody[]
  readonly packed: number
  /** Of the text that all this was packed in, or of the script where it refers to other places in it. */
  readonly place: ScriptPlace | null
  /** Characters of markup that may yet be made. */
  readonly work: { left: number }
}

function collectAll(root: ScriptValue, search: Search, above: number): void {
  const value = resolved(root)
  if (value === root || root.kind === 'word') collect(value, search, above)
  else collect(value, { ...search, place: search.place ?? { start: root.start, end: root.end } }, above)
}

function collect(value: ScriptValue, search: Search, above: number): void {
  if (value.kind === 'text') collectText(value, search, above)
  else if (value.kind === 'list') collectList(value, search, above)
  else if (value.kind === 'fields' && !isClosed(value)) {
    const distance = namesTitle(value, search.titles) ? 0 : above + 1
    for (const inner of value.entries.values()) collect(inner, search, distance)
  }
}

function collectList(list: List, search: Search, above: number): void {
  if (!isTextOfParts(list)) {
    // What names a list of things names none of them.
    const distance = list.items.length > 1 ? Number.POSITIVE_INFINITY : above + 1
    for (const item of list.items) collect(item, search, distance)
    return
  }
  if (search.work.left <= 0) return
  const parts = list.items.map((item) => markupOf(item, true))
  for (const part of parts) search.work.left -= part.length
  const whole = parts.reduce((sum, part) => sum + lengthOf(part), 0)
  const main = list.items.findIndex((_, i) => lengthOf(parts[i] ?? '') > whole * MAIN)
  const item = list.items[main]
  // A page is made of parts, too; the article is one of them.
  if (item !== undefined && item.kind === 'fields') collect(item, search, above + 1)
  else add(parts.join(''), list, search, above)
}

/** Share of a list's text above which one item is the text, and the list only holds it. */
const MAIN = 0.7

function collectText(value: Text, search: Search, above: number): void {
  const { text } = value
  if (text.length < SHORTEST) return
  const json = search.packed < MOST_PACKED ? packedIn(text) : undefined
  if (json === undefined) {
    add(asLines(text), value, search, above)
    return
  }
  const inner = { ...search, packed: search.packed + 1, place: search.place ?? value }
  for (const root of readValues(json, 0, json.length)) collectAll(root, inner, above + 1)
}

function packedIn(text: string): string | undefined {
  if (/^\s*(?:\{\s*"|\[\s*[[{"])/.test(text)) return text
  if (!/^%(?:7B|5B)/i.test(text)) return undefined
  try {
    return decodeURIComponent(text)
  } catch {
    // Cut short within a character: then it is no text either.
    return undefined
  }
}

function add(markup: string, value: List | Text, { found, place }: Search, distance: number): void {
  const length = lengthOf(markup)
  if (length < SHORTEST || !isProse(markup)) return
  const { start, end } = place ?? value
  found.push({ markup, length, start, end, distance })
}

/** Characters of its words, tags left out. */
function lengthOf(markup: string): number {
  let length = 0
  for (const [words] of markup.matchAll(/>[^<>]+|^[^<>]+/g)) length += words.length
  return length
}

/** Sentences, rather than names, settings or a program. */
function isProse(markup: string): boolean {
  const text = markup.replace(/<[^<>]*>/g, '\n')
  const sentences = text.match(SENTENCE_END)?.length ?? 0
  const signs = text.match(/[{}[\]=<>|\\]|;\s*$|\/\//gm)?.length ?? 0
  return sentences >= FEWEST_SENTENCES && signs <= sentences
}

/** The stop is looked for first: it is rarer than letters, and so what stands before it is looked at once. */
const SENTENCE_END = /[.!?…](?<=\p{L}{2}["'”’»)]*.)(?=\s|["'”’»)]|$)|[。！？।۔؟]/gmu
const FEWEST_SENTENCES = 4
