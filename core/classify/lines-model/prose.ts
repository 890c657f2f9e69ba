import { logOf } from '../model/logs.ts'
import type { Line } from './line.ts'

export const proseNames = ['to-prose-before', 'to-prose-after', 'prose-before', 'prose-after'] as const

/** A line that only an article, or a long answer to one, consists of. */
export function isProse({ shape }: Line): boolean {
  return shape.words >= 20 && shape.ended
}

/** Log distances to the nearest lines of prose, and how many there are before and after: `proseNames.length` for each line. */
export function proseColumns(lines: readonly Line[]): Float32Array {
  const width = proseNames.length
  const rows = new Float32Array(lines.length * width)
  for (let i = 0, last = -99, seen = 0; i < lines.length; i++) {
    rows[i * width] = logOf(Math.min(99, i - last))
    rows[i * width + 2] = Math.min(20, seen)
    if (isProseAt(lines, i)) [last, seen] = [i, seen + 1]
  }
  for (let i = lines.length - 1, next = lines.length + 99, seen = 0; i >= 0; i--) {
    rows[i * width + 1] = logOf(Math.min(99, next - i))
    rows[i * width + 3] = Math.min(20, seen)
    if (isProseAt(lines, i)) [next, seen] = [i, seen + 1]
  }
  return rows
}

function isProseAt(lines: readonly Line[], i: number): boolean {
  const line = lines[i]
  return line !== undefined && isProse(line)
}
