import { GROUP, INFORMAL, YOU } from './cues.ts'

const FAR = 4
const SOMEBODY = /^(?:he|she|they|him|them|person|people|guy|guys|everyone|anyone|who)$/
/** Said of people and of things. */
const OF_THINGS =
  /^(?:stupid|stupidest|dumb|dumbest|pathetic|ugly|crazy|insane|idiotic|moronic|asinine|disgusting|ignorant|delusional|worthless|fat|crap|crappy|garbage|trash|disgrace|nuts|sucks?)$/
const THINGS = new Set(
  `act advert album answer argument article attack ban bill bid book bridge budget building campaign ceremony choice claim comedy contract crowd
  dam deal debate decision defence defense design dish display drama dress election ending episode exhibition experiment fashion fee fence film
  fine food football game gesture goal habit hat headline hotel house idea interview joke jokes law laws lie lines logo match meal measure
  meeting menu mistake movie music name novel number offer opera paint performance plan plans play poem policy policies price prices process
  programme program project proposal question questions reason reform regulation report result rule rules ruling scandal scene scheme script
  season series show slogan song sound speech stadium statement statue story strike system tactic tax taste test tower towers town trial tune
  verdict version victory video vote wall war wars waste weather wig wigs win winter year`.split(/\s+/),
)

/** `A stupid law`, `the film was pathetic`; not where a person is spoken to or of close by. `at` is the place of the insult. */
export function isOfThing(words: readonly string[], cues: readonly number[], at: number): boolean {
  if (!OF_THINGS.test(words[at] ?? '')) return false
  const from = Math.max(0, at - FAR)
  const isPersonal = cues.slice(from, at + FAR + 1).some((cue) => (cue & (YOU | GROUP | INFORMAL)) !== 0)
  const near = words.slice(from, at + FAR + 1)
  return !isPersonal && near.some((word) => THINGS.has(word)) && !near.some((word) => SOMEBODY.test(word))
}
