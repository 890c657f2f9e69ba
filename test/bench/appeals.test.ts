import { describe, expect, it } from 'vitest'
import { casesOf, ownCarriers } from '../../bench/appeals/cases.ts'
import { fallen, hashOf, readFloors } from '../../bench/appeals/floors.ts'
import { judge } from '../../bench/appeals/judge.ts'
import { systems } from '../../bench/appeals/systems.ts'

/** `npm run bench:appeals -- --alone --every 10 --pin` pins them. */
const EVERY = 10

describe('appeals in plain text, held-out styles in the own samples', () => {
  it('are removed as often as pinned, and no more is harmed', async () => {
    const carriers = ownCarriers()
    const cases = casesOf(carriers, 'held-out').filter((_, i) => i % EVERY === 0)
    const [own] = systems
    if (own === undefined) throw new Error('no system to judge')
    const tally = await judge(own, cases, carriers)
    expect(fallen(readFloors(), hashOf(cases.map(({ text }) => text)), tally)).toEqual([])
  })
})
