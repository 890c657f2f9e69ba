import { describe, expect, it } from 'vitest'
import { moderators } from '../../../core/moderate/moderators/index.ts'

describe.each(moderators)('$id', (moderator) => {
  it.each(moderator.examples.finds)('finds $type in: $text', async ({ text, type, language }) => {
    const sightings = await moderator.find({ text, language, quotes: [] })
    expect(sightings.map((sighting) => sighting.type)).toContain(type)
    for (const { span } of sightings) {
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(text.length)
    }
  })

  it.each(moderator.examples.leaves)('leaves: %s', async (text) => {
    const sightings = await moderator.find({ text, quotes: [] })
    expect(sightings.filter(({ score }) => score >= 0.5)).toEqual([])
  })
})
