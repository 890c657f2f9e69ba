import { freeMark } from '../../rights/free.ts'
import { isWall } from '../../rights/wall.ts'
import type { Claim, Element, Note } from '../../types.ts'
import type { Draft, Page, ScriptPlace } from './page.ts'
import { asLines } from './rich-text.ts'
import { scriptBody } from './script-body.ts'

/** Shorter texts are summaries. */
const FEWEST_WORDS = 80
/** Share of the text's runs of words on the page from which the page shows it already. */
const SHOWN = 0.2
const RUN = 5

/** Characters of prose on the page from which no script is looked into for more. */
const ENOUGH = 2_000
/** Characters from which a line is prose. */
const PROSE = 60
/** A text of a script must be so many times as long as what the page shows. */
const FAR_LONGER = 2

/** Lines of the article that the page does not show, and the note that says where they are from. */
export interface Embedded {
  readonly drafts: readonly Draft[]
  readonly note: Note
}

/**
 * The article where only a script holds it, as on pages that are put together in the browser; undefined where the page shows it, or says that
 * it is not for everybody. Its lines stand in an `<article>` of their own, after the rest. `read` reads its markup.
 */
export function embeddedBody(page: Page, read: (markup: string) => Page): Embedded | undefined {
  if (page.bodies.length === 0 && page.scripts.length === 0) return undefined
  const body = describedBody(page) ?? (hasLittle(page) ? heldBody(page) : undefined)
  if (body === undefined || isWalled(page)) return undefined
  const { markup, start, end, note } = body
  return { drafts: graft(page, read(markup), start, end), note }
}

interface Found extends ScriptPlace {
  readonly markup: string
  readonly note: Note
}

function describedBody({ bodies, drafts }: Page): Found | undefined {
  for (const { text, start, end } of bodies) {
    const runs = runsOf(text)
    if (runs.size >= FEWEST_WORDS && !isShown(runs, drafts))
      return { markup: asLines(text), start, end, note: FROM_JSON_LD }
  }
  return undefined
}

function heldBody({ text, scripts, claims, drafts }: Page): Found | undefined {
  if (claims.some(isOther)) return undefined
  const body = scriptBody(text, scripts, claims)
  if (body === undefined || body.length < proseOf(drafts) * FAR_LONGER) return undefined
  return isShown(runsOf(body.markup.replace(/<[^<>]*>/g, ' ')), drafts)
    ? undefined
    : { ...body, note: FROM_SCRIPT }
}

/** Most pages show more than enough, and then nothing looks into their scripts. */
function hasLittle({ scripts, drafts }: Page): boolean {
  return scripts.length > 0 && proseOf(drafts) < ENOUGH
}

const FROM_JSON_LD: Note = {
  code: 'body-from-json-ld',
  detail:
    'The page does not show the text of the article that it states for machines (JSON-LD `articleBody`); that was read too.',
}

const FROM_SCRIPT: Note = {
  code: 'body-from-script',
  detail:
    'The page does not show the text of the article, which its scripts hold as data; that was read too.',
}

/** What a wall hides from readers is not taken from behind it. */
function isWalled({ claims, drafts }: Page): boolean {
  return (
    claims.some(({ field, value }) => field === 'isAccessibleForFree' && freeMark(value) === false) ||
    drafts.some(({ text }) => text.length < LONGEST_WALL && isWall(text))
  )
}

const LONGEST_WALL = 300

/** A page to buy from or to browse has texts in its state that are no article. */
function isOther({ field, value }: Claim): boolean {
  return field === 'pageType' && /product|collection|itemlist|searchresult/i.test(value)
}

function proseOf(drafts: readonly Draft[]): number {
  let chars = 0
  for (const { text, line, element } of drafts) {
    if (text.length >= PROSE && !element.hidden && (line?.linkChars ?? 0) * 2 < text.length)
      chars += text.length
  }
  return chars
}

function isShown(runs: ReadonlySet<string>, drafts: readonly Draft[]): boolean {
  let shown = 0
  for (const { text } of drafts) {
    for (const run of runsOf(text)) if (runs.has(run)) shown++
    if (shown > runs.size * SHOWN) return true
  }
  return false
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const joined = words.join(' ')
  const runs = new Set<string>()
  let start = 0
  let end = -1
  for (const [i, word] of words.entries()) {
    end += word.length + 1
    if (i + 1 < RUN) continue
    runs.add(joined.slice(start, end))
    start += (words[i + 1 - RUN]?.length ?? 0) + 1
  }
  return runs
}

/** The lines of another page as lines of this one; all have the place of the script that holds them. */
function graft(page: Page, other: Page, start: number, end: number): Draft[] {
  const root = articleIn(page)
  const moved = new Map<Element, Element>()
  const move = (element: Element): Element => {
    if (element.tag === 'body' || element.tag === 'html') return root
    const known = moved.get(element)
    if (known !== undefined) return known
    const parent = element.parent === null ? root : move(element.parent)
    const made = { ...element, parent, depth: parent.depth + 1, index: page.elements++ }
    moved.set(element, made)
    return made
  }
  const tables = page.tables
  page.tables += other.tables
  return other.drafts
    .filter((draft) => !other.merged.has(draft))
    .map((draft) => ({
      ...draft,
      start,
      end,
      element: move(draft.element),
      cell: draft.cell && { ...draft.cell, table: draft.cell.table + tables },
    }))
}

function articleIn(page: Page): Element {
  const last = page.drafts.at(-1)?.element ?? null
  let root = last
  while (root !== null && root.parent !== null && root.tag !== 'body') root = root.parent
  const depth = root === null ? 0 : root.depth + 1
  return { tag: 'article', names: 'articlebody', parent: root, hidden: false, depth, index: page.elements++ }
}
