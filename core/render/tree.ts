import type { Block } from '../types.ts'

/** Blocks grouped as documents nest them: quotes, lists in lists, tables. */
export type Node =
  | { readonly type: 'block'; readonly block: Block }
  | { readonly type: 'quote'; readonly children: readonly Node[] }
  | List
  | { readonly type: 'table'; readonly rows: readonly Row[] }

/** Cells by their columns; null where there is none, or one of a row above reaches down. */
export type Row = readonly (Block | null)[]

export interface List {
  readonly type: 'list'
  /** Number of the first item; null for bullets. */
  readonly start: number | null
  readonly items: readonly Item[]
}

export interface Item {
  readonly block: Block
  readonly lists: readonly List[]
}

/** Nobody reads deeper; bounds the recursion. */
const MAX_DEPTH = 12

/** Nodes are put in one by one: a text may have more lines than a call may have arguments. */
export function treeOf(blocks: readonly Block[], depth = 0): readonly Node[] {
  const nodes: Node[] = []
  for (const run of split(blocks, (block) => groupOf(block, depth))) {
    const [first] = run
    if (first === undefined) continue
    if (depthOf(first) > depth) nodes.push({ type: 'quote', children: treeOf(run, depth + 1) })
    else if (first.kind === 'list-item') {
      for (const list of listsOf(run, 1)) nodes.push(list)
    } else if (first.cell !== undefined)
      nodes.push({ type: 'table', rows: split(run, ({ cell }) => String(cell?.row)).map(inColumns) })
    else for (const block of run) nodes.push({ type: 'block', block })
  }
  return nodes
}

/** Further right nothing is moved to its column: bounds what few cells can make. */
const MOST_COLUMNS = 100

function inColumns(cells: readonly Block[]): Row {
  const row: (Block | null)[] = []
  for (const block of cells) {
    const column = Math.min(block.cell?.column ?? 0, MOST_COLUMNS)
    while (row.length < column) row.push(null)
    row.push(block)
  }
  return row
}

function depthOf({ quote }: Block): number {
  return Math.min(quote, MAX_DEPTH)
}

function groupOf(block: Block, depth: number): string {
  if (depthOf(block) > depth) return 'quote'
  return block.cell === undefined ? block.kind : `table ${block.cell.table}`
}

function listsOf(blocks: readonly Block[], level: number): List[] {
  const lists: { type: 'list'; start: number | null; items: Item[] }[] = []
  let next = Number.NaN
  for (const [head, ...nested] of heads(blocks, level)) {
    if (head === undefined) continue
    const ordinal = head.ordinal ?? null
    const item = { block: head, lists: nested.length === 0 ? [] : listsOf(nested, level + 1) }
    const current = lists.at(-1)
    const continues = current !== undefined && (ordinal === null ? current.start === null : ordinal === next)
    if (continues) current.items.push(item)
    else lists.push({ type: 'list', start: ordinal, items: [item] })
    next = ordinal === null ? Number.NaN : ordinal + 1
  }
  return lists
}

/** Each item of `level` with the deeper ones that follow it. */
function heads(blocks: readonly Block[], level: number): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    if (group === undefined || Math.min(block.level, MAX_DEPTH) <= level) groups.push([block])
    else group.push(block)
  }
  return groups
}

/** Runs of neighbours with one key. */
function split(blocks: readonly Block[], keyOf: (block: Block) => string): Block[][] {
  const runs: Block[][] = []
  let previous: string | undefined
  for (const block of blocks) {
    const key = keyOf(block)
    const run = runs.at(-1)
    if (run !== undefined && key === previous) run.push(block)
    else runs.push([block])
    previous = key
  }
  return runs
}
