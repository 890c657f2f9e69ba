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

describe('the embedded model, of a text that says it is not English', () => {
  const threat =
    'I know where you live with your family and I am going to slit your throat, and the house will be burnt to the ground by us.'
  const french =
    'La réunion du conseil a eu lieu mardi soir dans la grande salle de la mairie, et les élus ont voté le budget pour la commune.'
  const model = moderators.find(({ id }) => id === 'embedded-model')

  it.each([
    'I will kill you and burn your house down, you filthy whore.',
    'Muslims are vermin. Gas them all.',
    'Kill yourself, worthless bitch.',
  ])('reads %j on a page that calls itself German', async (text) => {
    const page = `Der Rat hat am Montag über die Mauer am Hafen beraten, die zwei Stürme in einem Winter gebrochen haben.\n${text}`
    const found = (await model?.find({ text: page, language: 'de', quotes: [] })) ?? []
    expect(found.some(({ score }) => score >= 0.9)).toBe(true)
  })

  it('believes the text', async () => {
    const found = await model?.find({ text: threat, language: 'fr', quotes: [] })
    expect(found?.map(({ type }) => type)).toContain('threat')
  })

  it('reads the paragraphs that are English, and no others', async () => {
    const text = `${french}\n${french}\n${threat}\n${french}`
    const found = await model?.find({ text, language: 'fr', quotes: [] })
    expect(found?.map(({ type }) => type)).toContain('threat')
    expect(await model?.find({ text: `${french}\n${french}`, language: 'fr', quotes: [] })).toEqual([])
  })
})
