import { describe, expect, it } from 'vitest'
import { articleId } from '../../store/keys.ts'
import { getArticle } from '../../store/library.ts'
import { settle } from '../../store/settle.ts'
import fc from '../fast-check.ts'
import { MemoryWorld } from './memory.ts'

const KEY = 'times/a.txt'

describe('a reader', () => {
  it('finds a whole article while its body is being replaced', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (s) => {
        const world = new MemoryWorld({
          faults: { before: (call) => s.schedule(Promise.resolve(), call), after: async () => 'heard' },
        })
        world.put(KEY, 'large one')
        await s.waitFor(settle(world.ports, { key: KEY, sequencer: '1' }))
        const replace = async () => {
          for (const [n, text] of ['large two', 'large three', 'large four'].entries()) {
            world.put(KEY, text)
            await settle(world.ports, { key: KEY, sequencer: String(n + 2) })
          }
        }
        const read = async () => {
          const { records, bodies } = world.ports
          const article = await getArticle(records, bodies, articleId(KEY), 0)
          expect(article?.state).toMatchObject({ publication: { text: expect.stringMatching(/^large/) } })
        }
        await s.waitFor(Promise.all([replace(), read(), read()]))
      }),
      { numRuns: 500 },
    )
  })

  it('is told of a body that is really missing', async () => {
    const world = new MemoryWorld()
    world.put(KEY, 'large one')
    await settle(world.ports, { key: KEY, sequencer: '1' })
    world.bodies.clear()
    const { records, bodies } = world.ports
    await expect(getArticle(records, bodies, articleId(KEY), 0)).rejects.toThrow('is missing')
  })
})
