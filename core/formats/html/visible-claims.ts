import { letterPattern } from '../../letters.ts'
import type { Block, Element } from '../../types.ts'
import { claim } from './head.ts'
import type { Page } from './page.ts'

const bylineNames =
  /(?:^|[\s_-])(?:by-?line|authors?|author-?names?|writer|contributor|entry-author|post-author)(?=$|[\s_-])/
const dateNames =
  /(?:^|[\s_-])(?:date|datepublished|dateline|pub-?date|published|publish-?date|post-?date|entry-date|timestamp|posted-on)(?=$|[\s_-])/
const UPDATED = letterPattern(
  String.raw`^\W*(?:last )?(?:updated|modified|reviewed|revised)(?!\p{L})(?!.*published)`,
  'iu',
)
const LONGEST_LINE = 160
const MOST_OF_A_KIND = 8

/** What short visible lines claim: headings of level 1, lines in elements named after bylines and dates. */
export function visibleClaims(page: Page, blocks: readonly Block[]): void {
  let bylines = 0
  let dates = 0
  const known = new Map<string, number>()
  for (const block of blocks) {
    const element = block.markup?.element
    if (element === undefined || element.hidden || block.text.length > LONGEST_LINE * 2) continue
    if (block.kind === 'heading' && block.level === 1) claim(page, 'title', block.text, 'html:h1')
    if (block.text.length > LONGEST_LINE) continue
    const kinds = kindsNear(element, known)
    if (bylines < MOST_OF_A_KIND && (kinds & BYLINE) !== 0) {
      claim(page, 'byline', block.text, 'html:byline')
      bylines++
    }
    if (dates < MOST_OF_A_KIND && (kinds & DATE) !== 0) {
      claim(
        page,
        UPDATED(block.text).test(block.text) ? 'modifiedAt' : 'publishedAt',
        block.text,
        'html:date',
      )
      dates++
    }
  }
}

const BYLINE = 1
const DATE = 2

/** What the element or its parent is named after, as bits. Pages repeat their names: each is read once. */
function kindsNear({ names, parent }: Element, known: Map<string, number>): number {
  return kindsOf(names, known) | (parent === null ? 0 : kindsOf(parent.names, known))
}

function kindsOf(names: string, known: Map<string, number>): number {
  if (names === '') return 0
  const kinds = known.get(names)
  if (kinds !== undefined) return kinds
  const found = (bylineNames.test(names) ? BYLINE : 0) | (dateNames.test(names) ? DATE : 0)
  known.set(names, found)
  return found
}
