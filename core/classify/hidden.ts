import type { Document, Element, Evidence } from '../types.ts'
import { isBare } from './bare.ts'

/**
 * Share of the words that would be kept. What a page hides beyond it is what it opens when it is asked, folds and tabs: of the development
 * pages of WCXB 12 of 17 such had a part of their article there, of those that hide less 2 of 8, a line each.
 */
const MOST_HIDDEN = 0.05
/** Where there is no page around the article, and no script, nothing opens it; more is the article itself. */
const MOST_OF_BARE = 0.5

const SCRIPTED = /<script\b|\son[a-z]+\s*=/i
/** Words in a line are opened by nobody. */
const INLINE = /^(?:span|a|b|i|em|strong|small|font|u|s|sub|sup|mark|label)$/

const HIDDEN: Evidence = {
  rule: 'hidden',
  role: 'boilerplate:hidden',
  // As much as takes a part out of a table.
  weight: 16,
  note: 'It stands in an element that the page hides from readers.',
}

/** For each block that would be kept though no reader sees it, a vote; none where it is the article that stands there. */
export function voteByHidden(
  { text, blocks }: Document,
  keeps: (i: number) => boolean,
  wordsOf: (i: number) => number,
): readonly (Evidence | undefined)[] {
  let [all, hidden, inLines] = [0, 0, 0]
  for (const [i, { markup }] of blocks.entries()) {
    if (!keeps(i)) continue
    all += wordsOf(i)
    if (markup?.element.hidden !== true) continue
    hidden += wordsOf(i)
    if (isInLine(markup.element)) inLines += wordsOf(i)
  }
  if (hidden === 0 || inLines > all * MOST_OF_BARE) return []
  const most = isBare(blocks) && !SCRIPTED.test(text) ? MOST_OF_BARE : MOST_HIDDEN
  const goesWhole = hidden <= all * most
  return blocks.map(({ markup }, i) => {
    if (markup?.element.hidden !== true || !keeps(i) || isOpened(markup.element)) return undefined
    return goesWhole || isInLine(markup.element) ? HIDDEN : undefined
  })
}

/** How far up what hides a line is looked for. */
const REACH = 12

/** Whether what hides it is no box. */
function isInLine(element: Element): boolean {
  const hiding = hidingOf(element)
  return hiding !== undefined && INLINE.test(hiding.tag)
}

/** What has a name, or stands in a fold, is opened by somebody's script or style, which need not be in the file: "read more", an answer, a note. */
function isOpened(element: Element): boolean {
  const hiding = hidingOf(element)
  return hiding === undefined || hiding.names !== '' || hiding.parent?.tag === 'details'
}

/** The outermost element that hides it. */
function hidingOf(element: Element): Element | undefined {
  let hiding = element
  for (let step = 0; hiding.parent?.hidden === true; step++, hiding = hiding.parent)
    if (step === REACH) return undefined
  return hiding
}
