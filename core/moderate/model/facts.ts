import {
  CONDEMNING,
  DEMEANING,
  DESPAIR,
  FIRST,
  INSULT,
  INTENT,
  LOATHING,
  NEGATION,
  PERSON,
  REPORTING,
  SCAM,
  SEXUAL,
  VIOLENCE,
  VIOLENCE_DONE,
  YOU,
} from './cues.ts'
import { phraseFacts } from './phrases.ts'

const GROUP = '§group'

/**
 * What it means when words meet: an insult beside `you`, violence that somebody is wished or told to do, a group called vermin.
 * A word by itself gives no fact that speaks for abuse, so a grim topic is only a topic.
 */
export function factsOf(words: readonly string[]): string[] {
  const condemned = words.some((word) => CONDEMNING.has(word))
  const reported = words.some((word) => REPORTING.has(word))
  const facts = new Set(phraseFacts(words, reported, condemned))
  if (condemned) facts.add('§condemning')
  if (reported) facts.add('§reporting')
  const add = (fact: string, at: number) => {
    const negated = has(words, at - 4, at, NEGATION)
    facts.add(negated ? `${fact}-negated` : condemned ? `${fact}-condemned` : fact)
  }
  /** What is told of others is news. */
  const told: Add = (fact, at) => add(reported ? `${fact}-told` : fact, at)
  words.forEach((word, at) => {
    if (INSULT.has(word) && has(words, at - 4, at + 4, YOU)) add('§you-insult', at)
    if (INSULT.has(word) && !word.startsWith('fuck') && has(words, at - 3, at, ARTICLE))
      add('§names-called', at)
    if (SEXUAL.has(word) && has(words, at - 5, at + 6, YOU))
      facts.add(has(words, at - 6, at + 6, FIRST) ? '§i-want-you' : '§you-sexual')
    if (SEXUAL.has(word) && has(words, at - 3, at, ME)) facts.add('§i-want-you')
    if (word === GROUP) aboutGroup(words, at, told)
    if (VIOLENCE.has(word)) aboutViolence(words, at, told)
    if (VIOLENCE_DONE.has(word) && has(words, at - 2, at, BE) && has(words, at - 5, at, INTENT)) {
      told('§violence-willed', at)
    }
    if (DESPAIR.has(word) && has(words, at - 6, at + 3, FIRST)) facts.add('§i-despair')
    if (word === 'myself' && has(words, at - 2, at, HARM)) add('§harm-myself', at)
    if (word === 'yourself' && has(words, at - 2, at, HARM)) add('§harm-yourself', at)
    if ((word === 'life' || word === 'it') && has(words, at - 3, at, ENDING)) add('§end-life', at)
  })
  const desires = words.filter((word) => SEXUAL.has(word)).length
  if (desires > 1) facts.add(desires > 3 ? '§desires' : '§desire')
  const lures = new Set(words.filter((word) => SCAM.has(word))).size
  for (const count of [2, 3, 4, 6, 8]) if (lures >= count) facts.add(`§lures-${count}`)
  return [...facts]
}

const ARTICLE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'such',
  'this',
  'that',
  'these',
  'those',
  'the',
  'is',
  'are',
  'fucking',
])
const ONLY_GROUP: ReadonlySet<string> = new Set([GROUP])
const ME: ReadonlySet<string> = new Set(['me'])
const BE: ReadonlySet<string> = new Set(['be', 'get', 'being'])
const HARM: ReadonlySet<string> = new Set([
  'kill',
  'kills',
  'killing',
  'hurt',
  'hurting',
  'cut',
  'cutting',
  'harm',
  'hang',
  'shoot',
])
const ENDING: ReadonlySet<string> = new Set(['end', 'ending', 'take', 'taking'])
const ARE: ReadonlySet<string> = new Set([
  'are',
  'is',
  'r',
  'being',
  'as',
  'like',
  'these',
  'those',
  'all',
  'fucking',
])

type Add = (fact: string, at: number) => void

function aboutGroup(words: readonly string[], at: number, add: Add): void {
  if (has(words, at - 4, at, LOATHING)) add('§group-loathed', at)
  if (cannotStand(words, at)) add('§group-loathed', at - 4)
  if (has(words, at - 4, at, VIOLENCE) || has(words, at + 1, at + 6, VIOLENCE)) add('§group-violence', at)
  const demeaned = has(words, at + 1, at + 6, DEMEANING)
  if (demeaned && has(words, at + 1, at + 4, NEGATION)) add('§group-is-demeaned-negated', at)
  else if (demeaned && has(words, at - 2, at + 5, ARE)) add('§group-is-demeaned', at)
  else if (demeaned || has(words, at - 3, at, DEMEANING)) add('§group-demeaned', at)
}

/** `I can't stand them`: here the negation is the loathing. */
function cannotStand(words: readonly string[], at: number): boolean {
  const verb = words.lastIndexOf('stand', at)
  return verb > 0 && at - verb < 4 && NEGATION.has(words[verb - 1] ?? '')
}

function aboutViolence(words: readonly string[], at: number, add: Add): void {
  const target = has(words, at + 1, at + 5, PERSON) || has(words, at + 1, at + 5, ONLY_GROUP)
  const willed = has(words, at - 5, at, INTENT) || at === 0 || words[at - 1] === '!'
  if (target && willed) add('§violence-willed', at)
  else if (target) add('§violence-at', at)
}

/** Whether one of `set` stands in `words[from .. to)`. */
function has(words: readonly string[], from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, from); at < to && at < words.length; at++) {
    if (set.has(words[at] ?? '')) return true
  }
  return false
}
