import type { Mark, Run } from '../../types.ts'
import type { Change, Line } from './line.ts'
import { marksInOrder } from './tags.ts'

const markSets = new Map<number, readonly Mark[]>()

/** The line as runs; their texts join to `text`, which may be shorter than `line.text` (trailing breaks). */
export function toRuns(line: Line, text: string): readonly Run[] {
  const [first] = line.changes
  if (first !== undefined && line.changes.length === 1 && line.readings.length === 0)
    return [run(text, first)]
  const runs: Run[] = []
  const readings = line.readings.values()
  let reading = readings.next()
  for (let i = 0; i < line.changes.length; i++) {
    const change = line.changes[i]
    if (change === undefined || change.at >= text.length) break
    const to = Math.min(line.changes[i + 1]?.at ?? text.length, text.length)
    let at = change.at
    for (; !reading.done && reading.value.to <= to; reading = readings.next()) {
      const { from, to: end, reading: ruby } = reading.value
      if (from < at) continue
      if (from > at) runs.push(run(text.slice(at, from), change))
      runs.push({ ...run(text.slice(from, end), change), ruby })
      at = end
    }
    if (at < to) runs.push(run(text.slice(at, to), change))
  }
  return runs
}

function run(text: string, { marks, href }: Change): Run {
  if (marks === 0) return href === undefined ? { text } : { text, href }
  return href === undefined ? { text, marks: markSet(marks) } : { text, marks: markSet(marks), href }
}

function markSet(mask: number): readonly Mark[] {
  const known = markSets.get(mask)
  if (known !== undefined) return known
  const made = marksInOrder.filter((_, bit) => (mask & (1 << bit)) !== 0)
  markSets.set(mask, made)
  return made
}
