import { letterPattern } from '../../letters.ts'
import type { Block, Element } from '../../types.ts'
import { claim } from './head.ts'
import type { Page } from './page.ts'

const bylineNames =
  /(?:^|[\s_-])(?:by-?line|authors?|author-?names?|writer|contributor|entry-author|post-author)(?=$|[\s_-])/
const dateNames =
  /(?:^|[\s_-])(?:date|datepublished|dateline|pub-?date|published|publish-?date|post-?date|entry-date|timestamp|posted-on)(?=$|[\s_-])/
/** In all names of both kinds, and in few others: asked first. */
const EITHER = /by-?line|author|writer|contributor|date|publish|timestamp|posted/
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
  const kindsOf = kindsIn(page)
  for (const block of blocks) {
    const element = block.markup?.element
    if (element === undefined || element.hidden || block.text.length > LONGEST_LINE * 2) continue
    if (block.kind === 'heading' && block.level === 1) claim(page, 'title', block.text, 'html:h1')
    if (block.text.length > LONGEST_LINE) continue
    const kinds = kindsOf(element) | (element.parent === null ? 0 : kindsOf(element.parent))
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

const UNKNOWN = 4

/** What an element is named after, as bits. Pages repeat their names: each is read once, and looked up once for each element. */
function kindsIn({ elements }: Page): (element: Element) => number {
  const byElement = new Uint8Array(elements).fill(UNKNOWN)
  const byNames = new Map<string, number>([['', 0]])
  return ({ index, names }) => {
    const known = byElement[index] ?? UNKNOWN
    if (known !== UNKNOWN) return known
    const kinds = byNames.get(names) ?? kindsOf(names)
    byNames.set(names, kinds)
    byElement[index] = kinds
    return kinds
  }
}

function kindsOf(names: string): number {
  if (!EITHER.test(names)) return 0
  return (bylineNames.test(names) ? BYLINE : 0) | (dateNames.test(names) ? DATE : 0)
}
