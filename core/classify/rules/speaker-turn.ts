import { letterPattern } from '../../letters.ts'
import { oncePer } from '../../once-per.ts'
import type { Document } from '../../types.ts'
import type { Examples, Rule, Scene } from '../rule.ts'

/** As much as for what somebody is quoted to say. */
const WEIGHT = 3.5
/** So many speakers must speak so often each. */
const FEWEST_SPEAKERS = 2
const FEWEST_TURNS = 2
/** `Q:`, `COBB:`, `Ines Barrow:`, and what is said, to its end. */
const TURN = letterPattern(
  String.raw`^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}): \S.*[.?!…]["'”’»)]?$`,
  'su',
)

/** In an interview, a transcript, questions and answers whoever speaks says we and you, and is not the publisher. */
export const speakerTurn: Rule = {
  id: 'speaker-turn',
  kind: 'body',
  looksAround: true,
  vote({ document, block }: Scene) {
    const speaker = speakerOf(block.text)
    if (speaker === undefined || !speakersIn(document.blocks).has(speaker)) return undefined
    return { weight: WEIGHT, note: 'Somebody speaks, and others do in turn.' }
  },
}

/** Of each document the labels of those who speak in turn, if any do. */
const speakersIn = oncePer(readSpeakers)

function readSpeakers(blocks: Document['blocks']): ReadonlySet<string> {
  const turns = new Map<string, number>()
  for (const { text } of blocks) {
    const speaker = speakerOf(text)
    if (speaker !== undefined) turns.set(speaker, (turns.get(speaker) ?? 0) + 1)
  }
  const often = [...turns].flatMap(([speaker, count]) => (count >= FEWEST_TURNS ? [speaker] : []))
  return new Set(often.length >= FEWEST_SPEAKERS ? often : [])
}

function speakerOf(text: string): string | undefined {
  return text.includes(': ') ? TURN(text).exec(text)?.[1] : undefined
}

export const examples: Examples = {
  catches: [],
  leaves: ['Q: How can I help? A: Become a member today.', 'Note: sign up for our newsletter.'],
}
