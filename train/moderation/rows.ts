import { PATTERNS } from './patterns.ts'
import { ADULT } from './patterns-adult.ts'
import { POSTS } from './patterns-posts.ts'
import { REPORTS } from './patterns-reports.ts'
import { VEILED } from './patterns-veiled.ts'
import { generator } from './random.ts'
import { SLOTS } from './slots.ts'

/**
 * The project's own labelled rows, drawn from the patterns, as lines of JSON. A row's `unit` is its pattern, so that no pattern stands on
 * both sides of a split. The same patterns give the same lines.
 */
export function drawRows(): string[] {
  const random = generator(2026)
  const fill = (pattern: string) => {
    let text = pattern
    // A value may have slots of its own.
    for (let round = 0; round < 2; round++) {
      text = text.replace(/\{(\w+)\}/g, (whole, slot: string) => {
        const values = SLOTS[slot] ?? [whole]
        return values[Math.floor(random() * values.length)] ?? whole
      })
    }
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  const seen = new Set<string>()
  const rows: string[] = []
  for (const { kind, labels, rows: wanted, patterns } of [
    ...PATTERNS,
    ...POSTS,
    ...ADULT,
    ...REPORTS,
    ...VEILED,
  ]) {
    for (let made = 0, tries = 0; made < wanted && tries < wanted * 20; tries++) {
      const at = tries % patterns.length
      const text = fill(patterns[at] ?? '')
      if (seen.has(text)) continue
      seen.add(text)
      rows.push(JSON.stringify({ text, labels, source: kind, unit: `${kind}/${at}` }))
      made++
    }
  }
  return rows
}
