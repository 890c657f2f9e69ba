import { describe, expect, it } from 'vitest'
import { cleaned } from './pasted.ts'

const review = [
  'The Lighthouse, by Mara Vale',
  'Mara Vale’s second novel is set on a rock in the North Sea, where two keepers wait for a boat that does not come.',
  'The prose is plain, and the dialogue is better than that. Few novels of this year are as well made.',
  'It is a pity that the ending explains what did not need explaining. A shorter book would have been a great one.',
]

describe('the rating of a review', () => {
  it.each(['★★★★☆', '4/5 stars', 'Rating: 4 out of 5', 'Wertung: 4 von 5 Sternen'])(
    'stays at its end and above its first sentence: %s',
    async (rating) => {
      const [title = '', ...rest] = review
      expect((await cleaned([...review, rating])).text).toContain(`\n\n${rating}`)
      const above = await cleaned([title, rating, ...rest])
      expect(above).toMatchObject({ title, text: expect.stringContaining(`${rating}\n\n`) })
    },
  )

  it('is no title', async () => {
    const { title, text } = await cleaned(['★★★★☆', ...review])
    expect({ title, begins: text.startsWith('★★★★☆') }).toEqual({ title: review[0], begins: true })
  })

  it.each([['Rate this article ★★★★★'], ['Rate this article', '★★★★★'], ['☆☆☆☆☆']])(
    'is none where readers are to give it: %s',
    async (...lines) => {
      const { text } = await cleaned([...review, ...lines])
      expect(text.slice(-20)).toBe(review.at(-1)?.slice(-20))
    },
  )
})
