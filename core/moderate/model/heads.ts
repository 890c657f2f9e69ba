import { CLINICAL, DOUBLE, FIRST, GROUP, INFORMAL, SEXUAL, VIOLENCE_DONE, YOU } from './cues.ts'

/** What the model was fitted to tell, in the order of the weights. */
export const HEADS = ['tox', 'hate', 'harass', 'threat', 'sexual', 'selfharm', 'profanity', 'spam'] as const

export type Head = (typeof HEADS)[number]

/**
 * Facts of which one is needed before a head may speak. The weights alone would hold an article for its subject; this is where
 * "a topic word alone never holds" and "a threat needs a target or an imperative" are kept.
 */
const NEEDS: Readonly<Record<Head, readonly string[]>> = {
  tox: [
    '§insulting',
    '§slur',
    '§gendered',
    '§insult',
    '§you-insult',
    '§names-called',
    '§group-is-demeaned',
    '§group-demeaned',
    '§group-loathed',
    '§group-violence',
    '§violence-willed',
    '§harm-yourself',
  ],
  hate: [
    '§slur',
    '§gendered',
    '§insult',
    '§group-is-demeaned',
    '§group-demeaned',
    '§group-loathed',
    '§group-violence',
  ],
  harass: [
    '§insulting',
    '§slur',
    '§gendered',
    '§explicit',
    '§profane',
    '§insult',
    '§you-insult',
    '§names-called',
    '§harm-yourself',
    '§violence-willed',
  ],
  threat: ['§violence-willed', '§violence-at', '§group-violence', '§harm-yourself'],
  sexual: [
    '§explicit',
    '§i-want-you',
    '§you-sexual',
    '§desires',
    '§desire',
    '§topics',
    '§advance',
    '§i-sexual',
  ],
  selfharm: ['§i-despair', '§harm-myself', '§harm-yourself', '§end-life'],
  profanity: ['§profane', '§explicit', '§gendered', '§slur', '§insult'],
  spam: [],
}

/** Of what is said to be untrue, wrong, or somebody else's words. */
const DISTANCED = /-(?:negated|told|condemned)$/
/** What it costs the umbrella head, in logits, to speak where no fact backs it: it has learnt implicit abuse, but topics as well; and the sexual one; */
const UNBACKED = 1.7
/** more where a word names a topic, or people by what they are. */
const UNBACKED_ON_TOPIC = 2.2

/** What it costs to be sexual in words none of which is in a list. */
const ALLUSIVE = 2.5
/** What it costs an advance to be one among words of a doctor. */
const CLINICAL_ADVANCE = 3
/** What it costs to threaten, or to speak of one's own end, in words of which no fact is known. */
const VEILED_THREAT = 1.4
const VEILED_INTENT = 3
const TOLD = ['§reporting', '§recovery', '§condemning']

/** more still where nobody speaks to anybody, as in a headline. */
const UNBACKED_AT_NOBODY = 3.3
/** and most of all where a thing is called stupid. */
const OF_A_THING = 4

/** What a window is of which a head is to speak. */
export interface Said {
  /** What is known of each of its words (`vocabulary.ts`). */
  readonly bits: readonly number[]
  readonly facts: readonly string[]
}

/**
 * What a head has to take off its logit before it speaks of a window: 0 where a fact backs it; nothing where it is to be silent.
 */
export function reserveOf(head: Head, { bits, facts }: Said): number | undefined {
  // Whoever condemns the words repeats them; a slur, or an insult to the reader's face, is another matter.
  const condemns = facts.includes('§condemning') && !facts.includes('§slur')
  if (condemns && (head === 'hate' || head === 'threat')) return undefined
  const face = facts.includes('§you-insult')
  if (condemns && head === 'harass' && !face) return undefined
  if (head === 'sexual' && isClinical(bits)) return facts.includes('§advance') ? CLINICAL_ADVANCE : undefined
  const backed = NEEDS[head].length === 0 || facts.some((fact) => NEEDS[head].includes(fact))
  if (backed && !(condemns && head === 'tox' && !face)) return 0
  if (head === 'sexual') {
    if (isSuggestive({ bits, facts })) return UNBACKED
    return isAllusive({ bits, facts }) ? ALLUSIVE : undefined
  }
  if (head === 'threat') return isVeiled({ bits, facts }, YOU) ? VEILED_THREAT : undefined
  if (head === 'selfharm') return isVeiled({ bits, facts }, FIRST) ? VEILED_INTENT : undefined
  if (head !== 'tox' || facts.some((fact) => DISTANCED.test(fact))) return undefined
  if (isInnocent(bits)) return undefined
  const has = (list: number) => bits.some((cue) => (cue & list) !== 0)
  if (facts.includes('§insulting-thing')) return OF_A_THING
  if (has(GROUP)) return UNBACKED_ON_TOPIC
  if (!has(YOU | INFORMAL | FIRST)) return UNBACKED_AT_NOBODY
  return facts.includes('§topic') ? UNBACKED_ON_TOPIC : UNBACKED
}

/** One word of desire, which may be meant or not; a topic word alone never holds, but what is sold with one may. */
function isSuggestive({ bits, facts }: Said): boolean {
  const isTopic = facts.includes('§topic') && !facts.includes('§lures-2')
  return !isTopic && bits.some((cue) => (cue & SEXUAL) !== 0)
}

/** No word of desire, or only a topic that somebody speaks of to somebody. */
function isAllusive({ bits, facts }: Said): boolean {
  const isSomebody = bits.some((cue) => (cue & (YOU | FIRST | INFORMAL)) !== 0)
  if (isInnocent(bits) || facts.some((fact) => TOLD.includes(fact))) return false
  return isSomebody || !facts.includes('§topic')
}

/** A threat may only let on what one knows, and a leave-taking may name no death; but somebody speaks, to or of somebody, and nobody reports it. */
function isVeiled({ bits, facts }: Said, person: number): boolean {
  return !facts.some((fact) => TOLD.includes(fact)) && bits.some((cue) => (cue & person) !== 0)
}

function isClinical(bits: readonly number[]): boolean {
  return bits.some((cue) => (cue & CLINICAL) !== 0)
}

/** What was done to people is news; and `an ass` is a beast, but not `your ass`. */
function isInnocent(bits: readonly number[]): boolean {
  let ambiguous = false
  let talks = false
  for (const cue of bits) {
    if ((cue & VIOLENCE_DONE) !== 0) return true
    if ((cue & DOUBLE) !== 0) ambiguous = true
    else if ((cue & (YOU | INFORMAL)) !== 0) talks = true
  }
  return ambiguous && !talks
}
