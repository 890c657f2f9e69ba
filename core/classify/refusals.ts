import { letterPattern } from '../letters.ts'
import { freeOf } from '../metadata/details.ts'
import { wordsOf } from '../normalise/words.ts'
import { refuse } from '../outcome.ts'
import { isWall } from '../rights/wall.ts'
import type { Document, LabelledBlock, Refusal } from '../types.ts'
import { namesFailure } from './failure-titles.ts'

/** With fewer words than this, a page that says it failed or is closed has nothing else to say. */
const SHORT = 120
/** With fewer it is hardly a sentence. */
const FEW = 30

const failures =
  /\b(?:404|403|410|500)\b.{0,30}\b(?:error|not found|forbidden|gone)\b|\b(?:page|article|url|site|location)\b.{0,25}\b(?:not (?:be )?found|can.?t be found|doesn.?t exist|does not exist|no longer (?:exists|available))\b|\baccess denied\b|\bverify (?:that )?you are (?:a )?human\b|\bseite (?:wurde )?nicht gefunden\b|\bpage (?:introuvable|non trouvée)\b|\bpágina no encontrada\b/i

/** What stands in the place of a text that scripts put together. */
const unfinished = /^\W*(?:loading|please wait)\b.{0,20}$|\b(?:enable|requires?|turn on) javascript\b/i

const LETTER_OR_DIGIT = letterPattern(String.raw`[\p{L}\p{N}]`, 'u')

/** Why what was labelled is not to be read: nothing is left, or links, or a page that says so of itself. */
export function nothingToRead(document: Document, labelled: readonly LabelledBlock[]): Refusal | undefined {
  if (!labelled.some(({ role, block }) => role === 'body' && LETTER_OR_DIGIT(block.text).test(block.text)))
    return refuse('not-an-article', 'Nothing in it reads like an article.').refusal
  if (isOnlyLinks(labelled))
    return refuse('not-an-article', 'It is a list of links, without a paragraph to read.').refusal
  return document.format === 'html' ? selfDeclared(document, labelled) : undefined
}

/** Pages that say of themselves that there is nothing to read: errors, and stubs before a paywall. */
function selfDeclared(document: Document, labelled: readonly LabelledBlock[]): Refusal | undefined {
  if (!hasAtMost(SHORT, labelled)) return undefined
  const wall = labelled.find(({ block }) => block.text.length < 300 && isWall(block.text))
  const closed = freeOf(document.claims)?.value === false
  if (wall !== undefined || closed) {
    const because =
      wall === undefined
        ? 'it says that it is not free to read'
        : `it says: “${wall.block.text.slice(0, 120)}”`
    return refuse('paywalled', `Only the beginning of the article is here; ${because}.`).refusal
  }
  const isUnfinished = labelled.some(({ block }) => block.text.length < 160 && unfinished.test(block.text))
  if (isUnfinished && hasAtMost(FEW, labelled))
    return refuse('not-an-article', 'Its text is not in the file: scripts are to fetch it.').refusal
  const failure =
    labelled.find(({ block }) => block.text.length < 160 && failures.test(block.text))?.block.text ??
    (hasAtMost(FEW, labelled) ? failingTitle(document) : undefined)
  if (failure === undefined) return undefined
  return refuse('not-an-article', `It is an error page; it says: “${failure.slice(0, 120)}”.`).refusal
}

/** Of so many words a heading is a story's. */
const HEADLINE = 3

/** What the page says that it is, to machines or to readers, where that it is not there, and no headline says otherwise. */
function failingTitle({ claims, blocks }: Document): string | undefined {
  const headings = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1)
  if (headings.some(({ text }) => wordsOf(text).length >= HEADLINE && !namesFailure(text))) return undefined
  const titles = claims.flatMap(({ field, value }) => (field === 'title' ? [value] : []))
  return [...titles, ...headings.map(({ text }) => text)].find(namesFailure)
}

/** Counts the words of the body no further than it has to: most pages are long. */
function hasAtMost(most: number, labelled: readonly LabelledBlock[]): boolean {
  let words = 0
  for (const { block, role } of labelled) {
    if (role === 'body') words += wordsOf(block.text).length
    if (words > most) return false
  }
  return true
}

/** A line of this many words, most of them no links, is something to read. */
const READABLE = 15

/** Menus and front pages: more links than text in what would be kept, and no line of prose. */
function isOnlyLinks(labelled: readonly LabelledBlock[]): boolean {
  let [chars, linkChars] = [0, 0]
  for (const { block, role } of labelled) {
    const links = block.markup?.linkChars ?? 0
    if (role !== 'body' || block.kind === 'figure') continue
    if (links < block.text.length / 2 && wordsOf(block.text).length >= READABLE) return false
    chars += block.text.length
    linkChars += links
  }
  return linkChars > chars / 2
}
