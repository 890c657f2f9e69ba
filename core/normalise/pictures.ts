import type { Block } from '../types.ts'

/**
 * A page's reader puts a picture before the line in which it stands, or at whose end: it is shown below that line, and where the line
 * is parted as paragraphs are, below that part.
 */
export function withFiguresBelow(body: readonly Block[]): readonly Block[] {
  const placed: Block[] = []
  let held: Block[] = []
  let next = 0
  /** Whose parts the held ones wait for. */
  let line: Block | undefined
  const placeBefore = (end: number): void => {
    for (let figure = held[next]; figure !== undefined && figure.span.start < end; figure = held[++next])
      placed.push(figure)
    if (next < held.length) return
    held = []
    next = 0
    line = undefined
  }
  for (const block of body) {
    const whole = block.markup?.partOf
    if (line !== undefined && line !== whole) placeBefore(Number.POSITIVE_INFINITY)
    if (block.kind === 'figure') {
      held.push(block)
      continue
    }
    if (line === undefined) held.sort((one, other) => one.span.start - other.span.start)
    placeBefore(block.span.start + 1)
    placed.push(block)
    // The parts of a line in a script have the place of all of it: none of them ends before the line does.
    const isFollowed = whole !== undefined && block.span.end < whole.span.end
    placeBefore(isFollowed ? block.span.end : Number.POSITIVE_INFINITY)
    if (held.length > 0) line = whole
  }
  placeBefore(Number.POSITIVE_INFINITY)
  return placed
}
