import { describe, expect, it } from 'vitest'
import type { Block, Element } from '../../core/types.ts'
import { INLINE_BODY, keepBody, unpackBody } from '../../store/body.ts'
import { MemoryWorld } from './memory.ts'
import { publishFake } from './samples.ts'

function publication(text: string, body: readonly Block[] = []) {
  const outcome = publishFake({ key: 'a', bytes: new TextEncoder().encode(text) })
  if (!outcome.ok) throw new Error('refused')
  return { ...outcome.value, article: { ...outcome.value.article, body } }
}

describe('a body', () => {
  it('lives in the record while it is small, in the bucket when it is large, and comes back the same', async () => {
    const world = new MemoryWorld()
    const small = await keepBody(world.ports.bodies, 'id', 1, publication('words'))
    expect('inline' in small && small.inline.length <= INLINE_BODY).toBe(true)
    const large = await keepBody(world.ports.bodies, 'id', 1, publication('large'))
    const bytes = 'key' in large ? world.bodies.get(large.key) : undefined
    expect(bytes?.length).toBeGreaterThan(INLINE_BODY)
    expect(unpackBody(bytes ?? new Uint8Array())).toEqual(publication('large'))
  })

  it('leaves out the markup that a block stood in, however deep it was', async () => {
    let element: Element | null = null
    for (let depth = 0; depth < 100_000; depth++)
      element = { tag: 'div', names: '', parent: element, hidden: false, depth, index: depth }
    if (element === null) throw new Error('no element')
    const block: Block = {
      kind: 'paragraph',
      text: 'words',
      runs: [{ text: 'words' }],
      span: { start: 0, end: 5 },
      level: 0,
      quote: 0,
    }
    const deep = { ...block, markup: { element, linkChars: 0 } }
    const kept = await keepBody(new MemoryWorld().ports.bodies, 'id', 1, publication('words', [deep]))
    if (!('inline' in kept)) throw new Error('not inline')
    expect(unpackBody(kept.inline).article.body).toEqual([block])
  })
})
