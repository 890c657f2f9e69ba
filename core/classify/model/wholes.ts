import type { Block } from '../../types.ts'

/**
 * Lines as the model learned them: what breaks part in one element (`Markup.partOf`) is one line to it, whose parts share its score. Of
 * each block the line that it is in, too.
 */
export interface Wholes {
  readonly lines: readonly Block[]
  readonly lineOf: readonly number[]
}

export function wholesOf(blocks: readonly Block[]): Wholes {
  const lines: Block[] = []
  const lineOf: number[] = []
  let last: Block | undefined
  for (const block of blocks) {
    const whole = block.markup?.partOf
    if (whole === undefined || whole !== last) lines.push(whole ?? block)
    last = whole
    lineOf.push(lines.length - 1)
  }
  return { lines, lineOf }
}

/** A page's lines, some of them in their parts: of each block the line that it is in, too. */
export function inParts(
  blocks: readonly Block[],
  { lines, lineOf }: Wholes,
  parts: (line: number) => boolean,
): Wholes {
  return blocks.reduce<{ lines: Block[]; lineOf: number[] }>(
    (mixed, block, i) => {
      const line = lineOf[i] ?? 0
      const isFirst = lineOf[i - 1] !== line
      if (!isFirst && !parts(line)) return mixed
      mixed.lines.push(parts(line) ? block : (lines[line] ?? block))
      mixed.lineOf.push(line)
      return mixed
    },
    { lines: [], lineOf: [] },
  )
}
