import type { Block, BoilerplateKind, Claim, Document, Element, Evidence } from '../types.ts'
import { elementCount } from './model/page-stats.ts'
import type { ReadingKind } from './model/reading.ts'
import type { KindOf } from './place-kinds.ts'

/** A name is believed of a box that holds at most this share of the words that would be kept. */
const SMALL = 0.15

/** Share of the kept words in boxes of comments from which a page is a thread. */
const THREAD = 0.75

/** How far up a box may be. */
const REACH = 8

const WEIGHT = 4

/**
 * Kinds whose name on a small box settles it. Measured on the development pages of WCXB, lines that the model alone
 * would keep, out of fold: in such boxes 0 % (comments, newsletter) to 38 % (related) belonged to the article, where
 * the same names around most of the page say nothing (85-100 %).
 */
const telling: ReadonlySet<BoilerplateKind> = new Set([
  'appeal',
  'newsletter',
  'app-prompt',
  'subscription',
  'cookie-notice',
  'comment-form',
  'comments',
  'related',
  'advertisement',
  'author-box',
  'affiliate',
  'legal-footer',
] as const)

/**
 * For each block a vote from the box that it stands in, or undefined. `keeps` says what would be kept without it. In a thread comments
 * are what it is there for, and in a page of reference a box is named after its topic.
 */
export function voteByBoxes(
  { blocks, claims }: Document,
  keeps: (i: number) => boolean,
  wordsOf: (i: number) => number,
  kind: ReadingKind,
  kindOf: KindOf,
): readonly (Evidence | undefined)[] {
  const { words, total } = keptWords(blocks, keeps, wordsOf)
  const authors = authorsOf(claims)
  const begins = blocks.findIndex((_, i) => keeps(i) && wordsOf(i) >= PROSE)
  const votes = blocks.map((block, i) => {
    if (!keeps(i) || block.markup === undefined) return undefined
    const byline = i < begins ? bylineVote(block, wordsOf(i), authors, kindOf) : undefined
    if (byline !== undefined || kind === 'reference') return byline
    return boxVote(block.markup.element, words, SMALL * Math.max(1, total), kindOf)
  })
  const discussed = votes.reduce((sum, vote, i) => (isComments(vote) ? sum + wordsOf(i) : sum), 0)
  // So where most of the page is comments, whatever it calls itself.
  return kind === 'thread' || discussed > total * THREAD
    ? votes.map((vote) => (isComments(vote) ? undefined : vote))
    : votes
}

function isComments(vote: Evidence | undefined): boolean {
  return vote?.role === 'boilerplate:comments'
}

function boxVote(from: Element, words: Float64Array, most: number, kindOf: KindOf): Evidence | undefined {
  let element: Element | null = from
  for (let step = 0; element !== null && step < REACH; step++, element = element.parent) {
    if ((words[element.index] ?? 0) > most) return undefined
    // Headings carry slugs of their own words as ids.
    const named = /^h[1-6]$/.test(element.tag) ? undefined : kindOf(element)
    if (named === undefined || !telling.has(named.kind)) continue
    return {
      rule: 'box',
      role: named.role,
      weight: WEIGHT,
      note: `It stands in ${named.place}, a small part of the page.`,
    }
  }
  return undefined
}

const LONGEST_BYLINE = 16
const PROSE = 20
const MOST_AUTHORS = 50

/**
 * "By Kaia Templeman · 2 June 2026 · 6 min read" between the headline and the text: a short line that names a claimed
 * author, is a date, or stands under a name or tag for either.
 */
function bylineVote(
  { kind, text, markup }: Block,
  words: number,
  authors: readonly string[],
  kindOf: KindOf,
): Evidence | undefined {
  if (kind !== 'paragraph' || markup === undefined || words > LONGEST_BYLINE || /[.!?]$/.test(text))
    return undefined
  const { element } = markup
  const called = [element, element.parent].find(
    (box) => box !== null && (box.tag === 'time' || kindOf(box)?.kind === 'byline'),
  )
  const dated = words <= 6 && /\b(?:19|20)\d\d\b/.test(text)
  if (called === undefined && !dated && !authors.some((author) => text.includes(author))) return undefined
  const note = 'It names the author or the date above the text; both are kept as metadata.'
  return { rule: 'headline-lines', role: 'boilerplate:byline', weight: WEIGHT, note }
}

function authorsOf(claims: readonly Claim[]): readonly string[] {
  const named = claims.flatMap(({ field, value }) =>
    field === 'byline' && value.length >= 5 && value.length <= 80 ? [value] : [],
  )
  return [...new Set(named)].slice(0, MOST_AUTHORS)
}

function keptWords(blocks: readonly Block[], keeps: (i: number) => boolean, wordsOf: (i: number) => number) {
  const words = new Float64Array(elementCount(blocks))
  let total = 0
  for (let i = 0; i < blocks.length; i++) {
    if (!keeps(i)) continue
    const own = wordsOf(i)
    total += own
    let element = blocks[i]?.markup?.element ?? null
    for (let step = 0; element !== null && step <= REACH; step++, element = element.parent) {
      words[element.index] = (words[element.index] ?? 0) + own
    }
  }
  return { words, total }
}
