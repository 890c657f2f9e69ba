import type { Block, Element } from '../../types.ts'
import { claim } from './head.ts'
import type { Page } from './page.ts'

const bylineNames =
  /(?:^|[\s_-])(?:by-?line|authors?|author-?names?|writer|contributor|entry-author|post-author)(?=$|[\s_-])/
const dateNames =
  /(?:^|[\s_-])(?:date|datepublished|dateline|pub-?date|published|publish-?date|post-?date|entry-date|timestamp|posted-on)(?=$|[\s_-])/
const UPDATED = /^\W*(?:last )?(?:updated|modified|reviewed|revised)(?!\p{L})(?!.*published)/iu
const LONGEST_LINE = 160
const MOST_OF_A_KIND = 8

/** What short visible lines claim: headings of level 1, lines in elements named after bylines and dates. */
export function visibleClaims(page: Page, blocks: readonly Block[]): void {
  let bylines = 0
  let dates = 0
  for (const block of blocks) {
    const element = block.markup?.element
    if (element === undefined || element.hidden || block.text.length > LONGEST_LINE * 2) continue
    if (block.kind === 'heading' && block.level === 1) claim(page, 'title', block.text, 'html:h1')
    if (block.text.length > LONGEST_LINE) continue
    if (bylines < MOST_OF_A_KIND && namedNear(element, bylineNames)) {
      claim(page, 'byline', block.text, 'html:byline')
      bylines++
    }
    if (dates < MOST_OF_A_KIND && namedNear(element, dateNames)) {
      claim(page, UPDATED.test(block.text) ? 'modifiedAt' : 'publishedAt', block.text, 'html:date')
      dates++
    }
  }
}

function namedNear(element: Element, pattern: RegExp): boolean {
  return pattern.test(element.names) || (element.parent !== null && pattern.test(element.parent.names))
}
