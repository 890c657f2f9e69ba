import type { Block } from '../types.ts'

/** A page's reader puts a picture before the line in which it stands, or at whose end: it is shown below that line. */
export function withFiguresBelow(body: readonly Block[]): readonly Block[] {
  const placed: Block[] = []
  let held: Block[] = []
  for (const block of body) {
    if (block.kind === 'figure') {
      held.push(block)
      continue
    }
    const isInside = ({ span }: Block): boolean => span.start > block.span.start
    for (const figure of held) if (!isInside(figure)) placed.push(figure)
    placed.push(block)
    for (const figure of held) if (isInside(figure)) placed.push(figure)
    held = []
  }
  for (const figure of held) placed.push(figure)
  return placed
}
