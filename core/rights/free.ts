/** schema.org's booleans in the spellings that pages use, and the tiers that publishers write in `article:content_tier`. */
const MARKS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['free', true],
  ['false', false],
  ['no', false],
  ['0', false],
  ['locked', false],
  ['metered', false],
])

/** What a mark of a page says: whether the page is free to read. Undefined where it says neither. */
export function freeMark(raw: string): boolean | undefined {
  return MARKS.get(
    raw
      .trim()
      .toLowerCase()
      .replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''),
  )
}
