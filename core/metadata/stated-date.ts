import { letterPattern } from '../letters.ts'
import type { LabelledBlock } from '../types.ts'
import type { Candidate } from './candidates.ts'
import type { NearLine } from './near-title.ts'
import { type DateOptions, parseDate } from './parse-date.ts'

export interface StatedDates {
  /** Sources `line:published`, `line` where nothing says what the date is, `line:dateline`. */
  readonly published: readonly Candidate<string>[]
  /** Source `line:updated`. */
  readonly modified: readonly Candidate<string>[]
}

const LONGEST_LINE = 200
/** In the text itself only a line that is hardly more than a date counts. */
const LONGEST_IN_TEXT = 48

/** The first date of each kind that the lines by the title state. */
export function statedDates(
  labelled: readonly LabelledBlock[],
  near: readonly NearLine[],
  options: DateOptions,
): StatedDates {
  const found = new Map<string, Candidate<string>>()
  let label = 'line'
  for (const line of near) {
    for (const part of partsOf(line)) {
      const named = sourceOf(part)
      const value = parseDate(part.slice(0, LONGEST_LINE), options)
      const source = named === 'line' ? label : named
      // `Updated` may stand on a line of its own, above the date.
      label = value === undefined ? source : 'line'
      if (value !== undefined && !found.has(source))
        found.set(source, { value, source, span: line.block.span })
    }
  }
  const pick = (...sources: string[]): readonly Candidate<string>[] =>
    sources.flatMap((source) => found.get(source) ?? [])
  const dateline = datelineOf(labelled, options)
  return {
    published: [...pick('line:published', 'line'), ...(dateline ? [dateline] : [])],
    modified: pick('line:updated'),
  }
}

const UPDATED =
  '(?:last )?(?:updated|modified|reviewed|revised)|last edited|aktualisiert|stand:|mis[e]? à jour|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|aktualizacja|zaktualizowano|uppdaterad|opdateret|oppdatert|обновлено|更新'
const PUBLISHED =
  '(?:first |originally )?(?:published|posted)|veröffentlicht|erschienen|publié|publicad[oa]|pubblicat[oa]|gepubliceerd|opublikowano|publicerad|publiceret|publisert|опубликовано|発行|公開|发布'
const LABEL = letterPattern(String.raw`(?<!\p{L})(?=(?:${UPDATED}|${PUBLISHED}))`, 'iu')
const IS_UPDATED = letterPattern(`^(?:${UPDATED})`, 'iu')
const IS_PUBLISHED = letterPattern(`^(?:${PUBLISHED})`, 'iu')

/** `Published May 2, 2025 – updated May 3, 2025` in two. */
function partsOf({ block: { text }, role, above, inText }: NearLine): readonly string[] {
  if (role === 'title' || role === 'boilerplate:related' || text.length > LONGEST_LINE) return []
  if (above && role !== 'boilerplate:byline' && !/\d{4}/.test(text)) return []
  if (role === 'body' && (inText || text.length > LONGEST_IN_TEXT) && !FIRST_PUBLISHED(text).test(text))
    return []
  return text.replace(GLUED(text), '$& ').split(LABEL(text))
}

const FIRST_PUBLISHED = letterPattern(
  String.raw`^\W*(?:this \p{L}+ was )?(?:first|originally) published`,
  'iu',
)

/** `Jane DoeMay 2, 20255 min`: where the page has them side by side. */
const GLUED = letterPattern(
  String.raw`(\p{Ll})(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[a-zA-Z]{0,6}\.? \d)|((?:19|20)\d\d)(?=\d{1,2} ?min)`,
  'gu',
)

function sourceOf(part: string): string {
  return IS_UPDATED(part).test(part)
    ? 'line:updated'
    : IS_PUBLISHED(part).test(part)
      ? 'line:published'
      : 'line'
}

/** `RAJSHAHI, Dec 20, 2025 (BSS) - ` at the beginning of the text. */
const DATELINE = letterPattern(
  String.raw`^\p{Lu}[\p{Lu}\s.,'-]{2,40},\s+(\p{Lu}\p{Ll}+\.?\s\d{1,2},\s\d{4}|\d{1,2}\s\p{Lu}\p{Ll}+\s\d{4})\s*(?:\(|[-–—])`,
  'u',
)

function datelineOf(labelled: readonly LabelledBlock[], options: DateOptions): Candidate<string> | undefined {
  const first = labelled.find(({ role, block }) => role === 'body' && block.text.length > 80)?.block
  const text = first?.text ?? ''
  const value = parseDate(DATELINE(text).exec(text)?.[1] ?? '', options)
  return first && value ? { value, source: 'line:dateline', span: first.span } : undefined
}
