import type { Block } from '../types.ts'

/** Renumbers headings so that the first is level 2 (1 is the title) and none skips a level. */
export function levelHeadings(blocks: readonly Block[]): Block[] {
  const open: number[] = []
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    while ((open.at(-1) ?? 0) >= block.level && open.length > 0) open.pop()
    open.push(block.level)
    const level = Math.min(open.length + 1, 6)
    return level === block.level ? block : { ...block, level }
  })
}
