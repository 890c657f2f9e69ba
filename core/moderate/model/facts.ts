import {
  ARE,
  ARTICLE,
  ATTRIBUTING,
  BE,
  CONDEMNING,
  DEMEANING,
  DESPAIR,
  ENDING,
  FIRST,
  GROUP,
  HARM,
  INFORMAL,
  INSULT,
  INTENT,
  LIFE,
  LOATHING,
  ME,
  NEGATION,
  PERSON,
  REPORTING,
  SCAM,
  SEXUAL,
  VIOLENCE,
  VIOLENCE_DONE,
  YOU,
} from './cues.ts'
import type { Known } from './known.ts'
import { isDenied, isOver, meaningsOf, phraseFacts } from './phrases.ts'
import { isOfThing } from './things.ts'

/**
 * What it means when words meet: an insult beside `you`, violence that somebody is wished or told to do, a group called vermin.
 * A word by itself gives no fact that speaks for abuse, so a grim topic is only a topic.
 */
export function factsOf(known: Known): string[] {
  const { words, bits } = known
  const cues = bits.map((cue, at) =>
    is(cue, NEGATION) && NOTHING_BUT.test(words[at + 1] ?? '') ? cue & ~NEGATION : cue,
  )
  const said = meaningsOf(known)
  const condemned = cues.some((cue) => is(cue, CONDEMNING)) || isDenied(said)
  const reported = cues.some((cue) => is(cue, REPORTING))
  const facts = new Set(phraseFacts(known, said, reported, condemned))
  if (condemned) facts.add('§condemning')
  if (reported) facts.add('§reporting')
  // Gardeners write of hoes as well.
  if (cues.some((cue) => is(cue, INFORMAL)) && words.some(isHoe)) facts.add('§gendered')
  const add = (fact: string, at: number) => {
    const negated = has(cues, at - 4, at, NEGATION)
    facts.add(negated ? `${fact}-negated` : condemned ? `${fact}-condemned` : fact)
  }
  /** What is told of others is news. */
  const told: Add = (fact, at) => add(reported ? `${fact}-told` : fact, at)
  /** And what is over was survived. */
  const past: Add = (fact, at) => add(reported || isOver(said) ? `${fact}-told` : fact, at)
  cues.forEach((cue, at) => {
    if (!is(cue, TELLING)) return
    const word = words[at] ?? ''
    const say: Add = (fact) => (isAttributed(words, cues, at) ? facts.add(`${fact}-told`) : add(fact, at))
    const isThing = is(cue, INSULT) && isOfThing(words, cues, at)
    if (isThing) facts.add('§insulting-thing')
    else if (is(cue, INSULT) && isOfMyself(words, cues, at)) facts.add('§insulting-self')
    else if (is(cue, INSULT)) say('§insulting', at)
    if (is(cue, INSULT) && has(cues, at - 4, at + 4, YOU)) add('§you-insult', at)
    if (is(cue, INSULT) && !isThing && !word.startsWith('fuck') && has(cues, at - 3, at, ARTICLE))
      say(isOfMyself(words, cues, at) ? '§names-called-self' : '§names-called', at)
    if (is(cue, SEXUAL) && has(cues, at - 5, at + 6, YOU))
      facts.add(has(cues, at - 6, at + 6, FIRST) ? '§i-want-you' : '§you-sexual')
    if (is(cue, SEXUAL) && has(cues, at - 3, at + 4, ME)) facts.add('§i-want-you')
    if (is(cue, SEXUAL) && has(cues, at - 4, at, FIRST)) facts.add('§i-sexual')
    if (is(cue, GROUP)) aboutGroup(words, cues, at, isAttributed(words, cues, at) ? say : told)
    if (is(cue, VIOLENCE)) aboutViolence(words, cues, at, past)
    if (is(cue, VIOLENCE_DONE) && has(cues, at - 2, at, BE) && has(cues, at - 5, at, INTENT)) {
      told('§violence-willed', at)
    }
    if (is(cue, DESPAIR) && has(cues, at - 6, at + 3, FIRST)) past('§i-despair', at)
    if (word === 'myself' && has(cues, at - 2, at, HARM)) past('§harm-myself', at)
    if (word === 'kms') past('§harm-myself', at)
    if (word === 'kys') add('§harm-yourself', at)
    if (word === 'yourself' && has(cues, at - 2, at, HARM)) add('§harm-yourself', at)
    if (is(cue, LIFE) && has(cues, at - 3, at, ENDING) && isOnesLife(words, cues, at)) add('§end-life', at)
  })
  const desires = cues.filter((cue) => is(cue, SEXUAL)).length
  if (desires > 1) facts.add(desires > 3 ? '§desires' : '§desire')
  const lures = new Set(words.filter((_, at) => is(cues[at] ?? 0, SCAM))).size
  for (const count of [2, 3, 4, 6, 8]) if (lures >= count) facts.add(`§lures-${count}`)
  return [...facts]
}

function isHoe(word: string): boolean {
  return word === 'hoe' || word === 'hoes'
}

/** `End my life`, `end it all`, `I want to end it`; but nobody's who takes it home, and none that comes to an end by itself. */
function isOnesLife(words: readonly string[], cues: readonly number[], at: number): boolean {
  const whose = words[at - 1] === 'own' ? words[at - 2] : words[at - 1]
  if (words[at] === 'life') return whose === 'my' || whose === 'your' || whose === 'ur'
  const next = words[at + 1]
  if (whose !== 'end' && whose !== 'ending') return false
  return next === 'all' || (has(cues, at - 5, at, FIRST) && (next === undefined || SOON.test(next)))
}

const SOON = /^(?:now|tonight|today|tomorrow|soon|here|already|[!?])$/

/** `I was such an idiot`. */
function isOfMyself(words: readonly string[], cues: readonly number[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at)
  return (
    has(cues, at - 4, at, FIRST) && before.some((word) => MYSELF.test(word)) && !has(cues, at - 4, at, YOU)
  )
}

const MYSELF = /^(?:am|was|feel|felt|i'm|im)$/

/** Words that a fact may be about; the others are only what stands beside one. */
const TELLING = INSULT | SEXUAL | GROUP | VIOLENCE | VIOLENCE_DONE | DESPAIR | FIRST | YOU | LIFE

/** `Nothing but vermin`, `no better than rats`: here the negation denies nothing. */
const NOTHING_BUT = /^(?:but|better|more)$/
const OWN = /^(?:i|we|i'd|i'll|you|are|my)$/

type Add = (fact: string, at: number) => unknown

function aboutGroup(words: readonly string[], cues: readonly number[], at: number, add: Add): void {
  if (has(cues, at - 4, at, LOATHING)) add('§group-loathed', at)
  if (cannotStand(words, cues, at)) add('§group-loathed', at - 4)
  if (isVictim(words, cues, at)) add('§group-violence', at)
  else if (has(cues, at + 1, at + 6, VIOLENCE)) add('§group-violent', at)
  const demeaned = has(cues, at + 1, at + 6, DEMEANING)
  if (demeaned && has(cues, at + 1, at + 4, NEGATION)) add('§group-is-demeaned-negated', at)
  else if (demeaned && has(cues, at - 2, at + 5, ARE)) add('§group-is-demeaned', at)
  else if (demeaned || has(cues, at - 3, at, DEMEANING)) add('§group-demeaned', at)
}

/** `Kill them`, `they ought to hang`; but the murder of a man is news, and so are women who kill. */
function isVictim(words: readonly string[], cues: readonly number[], at: number): boolean {
  for (let verb = Math.max(0, at - 4); verb < at; verb++) {
    if (is(cues[verb] ?? 0, VIOLENCE) && !isNoun(words, verb)) return true
  }
  return has(cues, at + 1, at + 6, VIOLENCE) && has(cues, at + 1, at + 6, INTENT)
}

function isNoun(words: readonly string[], at: number): boolean {
  return AFTER_NOUN.test(words[at + 1] ?? '') || BEFORE_NOUN.test(words[at - 1] ?? '')
}

const AFTER_NOUN = /^(?:of|in|on|at|by|and|case|trial|charge|charges|victims?|threats?|suspects?|survivors?)$/
const BEFORE_NOUN = /^(?:the|a|an|of|for|after|with|his|her|their|from|this|that|mass|attempted)$/

/** Whether somebody else says or thinks what stands here; what `I` say and `I` think is mine. */
function isAttributed(words: readonly string[], cues: readonly number[], at: number): boolean {
  for (let verb = Math.max(0, at - 7); verb < at; verb++) {
    if (is(cues[verb] ?? 0, ATTRIBUTING) && !OWN.test(words[verb - 1] ?? '')) return true
  }
  return false
}

/** `I can't stand them`: here the negation is the loathing. */
function cannotStand(words: readonly string[], cues: readonly number[], at: number): boolean {
  const verb = words.lastIndexOf('stand', at)
  return verb > 0 && at - verb < 4 && is(cues[verb - 1] ?? 0, NEGATION)
}

function aboutViolence(words: readonly string[], cues: readonly number[], at: number, add: Add): void {
  if (isNoun(words, at) && !has(cues, at + 1, at + 4, YOU)) return
  const target = has(cues, at + 1, at + 5, PERSON) || has(cues, at + 1, at + 5, GROUP)
  const willed = has(cues, at - 5, at, INTENT) || at === 0 || words[at - 1] === '!'
  if (target && willed) add('§violence-willed', at)
  else if (target) add('§violence-at', at)
}

/** Whether a word of the list stands in `[from .. to)`. */
function has(cues: readonly number[], from: number, to: number, list: number): boolean {
  const end = Math.min(to, cues.length)
  for (let at = Math.max(0, from); at < end; at++) {
    if (((cues[at] ?? 0) & list) !== 0) return true
  }
  return false
}

function is(cue: number, list: number): boolean {
  return (cue & list) !== 0
}
