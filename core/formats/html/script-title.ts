import type { Fields, ScriptValue } from './script-values.ts'

const SHORTEST_TITLE = 8
const LONGEST_TITLE = 300

/** Whether a field of its own, or one a level below, is one of the titles: Arc has `headlines.basic`, WordPress `title.rendered`. */
export function namesTitle({ entries }: Fields, titles: ReadonlySet<string>): boolean {
  const isTitle = (value: ScriptValue): boolean =>
    value.kind === 'text' && mayBeTitle(value.text, titles) && titles.has(keyOf(value.text))
  for (const value of entries.values()) {
    if (isTitle(value)) return true
    if (value.kind === 'fields') for (const inner of value.entries.values()) if (isTitle(inner)) return true
  }
  return false
}

/** By its length and its first letter; the state of a page holds thousands of short texts. */
function mayBeTitle(text: string, titles: ReadonlySet<string>): boolean {
  if (text.length < SHORTEST_TITLE || text.length >= LONGEST_TITLE) return false
  const first = text.charAt(0).toLowerCase()
  if (!/[a-z\d]/.test(first)) return true
  for (const title of titles) if (title.startsWith(first)) return true
  return false
}

/** The title as the page claims it, and its parts where a site's name stands beside it. */
export function titleKeys(title: string): string[] {
  return [title, ...title.split(/\s[|·–—-]\s/)].map(keyOf).filter((key) => key.length >= SHORTEST_TITLE)
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/&[a-z#\d]+;|[^\p{L}\p{N}]+/gu, '')
}
