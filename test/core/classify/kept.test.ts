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

const aboutPermits = [
  'How to register for the parking permit',
  'The town has moved its parking permits to a website and an app. Those who live in the zone can register in ten minutes.',
]
const afterPermits =
  'The permit is valid at once. Those who have no phone can go to the town hall on Tuesdays, where a clerk fills in the form.'

describe('the steps of a how-to', () => {
  it.each([
    [
      'with numbers',
      [
        '1. Download the app from the App Store or Google Play.',
        '2. Have a bill with your address at hand.',
        '3. Open the app and log in with your e-mail address.',
        '4. Tap Subscribe in the menu and choose your zone.',
        '5. Turn on notifications so that you know when the permit ends.',
      ],
    ],
    [
      'with bullets',
      [
        '- Open the app and sign in with your account.',
        '- Tap Subscribe in the menu, then Manage subscription.',
        '- Log in again when asked.',
        '- Choose Cancel, and confirm it in the e-mail that follows.',
      ],
    ],
    [
      'in German',
      [
        '1. Laden Sie die App herunter.',
        '2. Öffnen Sie die App und melden Sie sich mit Ihrer E-Mail-Adresse an.',
        '3. Tippen Sie im Menü auf Abonnieren.',
        '4. Zahlen Sie die Gebühr von 12 Euro mit der Karte.',
      ],
    ],
  ])('stay where they name an app or an account: %s', async (_, steps) => {
    const { text } = await cleaned([...aboutPermits, ...steps, afterPermits])
    expect(steps.filter((step) => !text.includes(step.replace(/^\S+ /, '')))).toEqual([])
  })

  it.each([
    ['- Download the Herald app.', '- Sign up for our newsletter.', '- Open the app and follow us.'],
    ['- Download the Herald app.', '- Sign up for the newsletter.', '- Subscribe now from £2 a week.'],
    ['1. Download the Herald app.', '2. Sign up for the newsletter.', '3. Donate now from £2 a month.'],
  ])('are none where the publisher asks for it: %s', async (...asked) => {
    const { text } = await cleaned([...aboutPermits, afterPermits, ...asked])
    expect(text.endsWith(afterPermits)).toBe(true)
  })
})
