import { readFileSync } from 'node:fs'

/** A line of `content/appeals`. */
export interface Labelled {
  readonly id: string
  readonly run: string
  readonly style: string
  readonly kind: string
  readonly language: string
  readonly text: string
  readonly split: 'fit' | 'held-out'
}

/** One file of `content/appeals`, in its order. */
export function readLabelled(name: 'appeals' | 'near-misses'): readonly Labelled[] {
  return readFileSync(`content/appeals/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line): Labelled => JSON.parse(line))
}

/** Blocks that stand together. */
export function runsOf<Block extends Pick<Labelled, 'run'>>(
  blocks: readonly Block[],
): readonly (readonly Block[])[] {
  const runs = new Map<string, Block[]>()
  for (const block of blocks) {
    const run = runs.get(block.run)
    if (run === undefined) runs.set(block.run, [block])
    else run.push(block)
  }
  return [...runs.values()]
}
