import type { Line } from './line.ts'

export const proseNames = ['to-prose-before', 'to-prose-after', 'prose-before', 'prose-after'] as const

/** A line that only an article, or a long answer to one, consists of. */
export function isProse({ shape }: Line): boolean {
  return shape.words >= 20 && shape.ended
}

/** Log distances to the nearest lines of prose, and how many there are before and after. */
export function proseColumns(prose: readonly boolean[]): readonly Float32Array[] {
  const [toBefore, toAfter, before, after] = proseNames.map(() => new Float32Array(prose.length))
  if (!toBefore || !toAfter || !before || !after) return []
  for (let i = 0, last = -99, seen = 0; i < prose.length; i++) {
    toBefore[i] = Math.log1p(Math.min(99, i - last))
    before[i] = Math.min(20, seen)
    if (prose[i]) [last, seen] = [i, seen + 1]
  }
  for (let i = prose.length - 1, next = prose.length + 99, seen = 0; i >= 0; i--) {
    toAfter[i] = Math.log1p(Math.min(99, next - i))
    after[i] = Math.min(20, seen)
    if (prose[i]) [next, seen] = [i, seen + 1]
  }
  return [toBefore, toAfter, before, after]
}
