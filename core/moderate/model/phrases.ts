import { cuesOf, FIRST } from './cues.ts'

/** Several words with one meaning, in the tokeniser's spelling; `§group` stands for any group of people. */
const phrases = (list: string): Phrases => {
  const found = new Map<string, string[][]>()
  for (const phrase of list.split('|')) {
    const [first = '', ...rest] = phrase.trim().split(' ')
    found.set(first, [...(found.get(first) ?? []), rest])
  }
  return found
}

/** By their first word, what follows it. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Innocent as a whole; the words of which they are made are not looked at. */
const IDIOMS = phrases(
  `blue tit|great tit|coal tit|blue tits|great tits|pussy willow|bastard sword|chink in the armour|chink in the armor|chinks of light|
  scum line|magna cum laude|summa cum laude|cum laude|suckling pig|prick up your ears|prick up its ears|pricked up her ears|
  faggots and peas|bundle of faggots|cock and bull|dildo newfoundland|twatt orkney|cumming georgia|gaylord hotel|hooker the rugby|
  spotted dick|moby dick|dick van|philip k dick|extra virgin|virgin olive|virgin atlantic|dead heat|killer whale|kill switch|crap shoot|craps table`,
)

const THREATS = phrases(
  `know where you live|coming for you|coming for your|watch your back|pay with your life|beat the life out|must not live|smash your face|
  break every bone|break your|load your guns|take up arms|leave town or die|you are dead|you're dead|end up in the river|make you bleed|
  make them bleed|make her bleed|make him bleed|into the street and|drag them out|drag him out|drag her out|drag you out|rapes you|
  won't survive|will not survive|slit some|slit your|put a bullet|get what's coming|rot in hell|deserve to die|deserves to die|
  should be dead|with fire and`,
)

const EXCLUSION = phrases(
  `should not be allowed|shouldn't be allowed|don't belong|do not belong|doesn't belong|belong in|go back to|get rid of|away from our|
  in their blood|don't deserve|do not deserve|deserve everything|makes me sick|make me sick|breed like|they breed|out of our|
  out of this country|drive §group out|send all §group|send §group|too stupid|nobody wants|no one wants|can't trust|cannot trust|
  never trust|ruin every|keep §group|ban all §group|ban §group|rid of §group|are not human|aren't human|are not people|
  should be banned|should be deported|should be removed|should be wiped|should not exist|shouldn't exist|have no rights|
  are taking over|are to blame|are all the same|should have no|are not welcome|aren't welcome|where you crawled`,
)

const DESPAIR = phrases(
  `wish i hadn't|wish i was dead|wish i were dead|never wake up|end my life|ending my life|take my own life|goodbye letters|
  tired of living|stopped eating|want to be alive|want to live anymore|want to live any more|want to die|better off without me|
  better off if i|kill my self|no reason to live|no point in going on|about suicide|commit suicide|to be dead`,
)

/** The words with every idiom replaced by a placeholder that says nothing. */
export function withoutIdioms(words: readonly string[]): readonly string[] {
  const left: string[] = []
  for (let at = 0; at < words.length; at++) {
    const length = lengthAt(IDIOMS, words, at)
    left.push(length === 0 ? (words[at] ?? '') : '§idiom')
    at += Math.max(0, length - 1)
  }
  return left
}

export function phraseFacts(words: readonly string[], reported: boolean, condemned: boolean): string[] {
  const any = (list: Phrases) => words.some((_, at) => lengthAt(list, words, at) > 0)
  const facts: string[] = []
  const suffix = condemned ? '-condemned' : reported ? '-told' : ''
  if (any(THREATS)) facts.push(`§violence-willed${suffix}`)
  if (words.includes('§group') && any(EXCLUSION)) facts.push(`§group-demeaned${suffix}`)
  if (any(DESPAIR) && words.some((word) => (cuesOf(word) & FIRST) !== 0)) facts.push('§i-despair')
  return facts
}

/** How many words the phrase of the list has that starts here; 0 where none does. */
function lengthAt(list: Phrases, words: readonly string[], at: number): number {
  const rests = list.get(words[at] ?? '')
  const rest = rests?.find((following) => following.every((word, ahead) => words[at + 1 + ahead] === word))
  return rest === undefined ? 0 : rest.length + 1
}
