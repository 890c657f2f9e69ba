import { expect, it } from 'vitest'
import { treeOf } from '../../../core/render/tree.ts'
import { item, paragraph } from './publication.ts'

/** More than a call takes arguments. */
const MANY = 300_000

it.each([
  ['paragraphs', () => paragraph('x')],
  ['lists, each of one item,', (i: number) => item('x', 1, i * 2)],
])('puts more %s into a tree than a call takes arguments', (_, make) => {
  const blocks = Array.from({ length: MANY }, (_, i) => make(i))
  expect(treeOf(blocks)).toHaveLength(MANY)
})
