import { letterPattern } from '../../letters.ts'

/** How surely a paragraph goes on in another, which does not follow it. */
export type Interruption = 'surely' | 'maybe' | 'no'

/** How much of a width a line uses. UTF-16 units. */
export interface Room {
  readonly used: number
  readonly width: number
}

/** Where each line is a paragraph, one that is as long as this ends with a stop; shorter ones are labels. UTF-16 units. */
const PARAGRAPH = 100
/** Where lines are broken at a width, one reaches this share of it unless its paragraph ends. */
const FULL = 0.75
const FEWEST_WORDS = 3

export const SENTENCE_END = /[.!?…。！？؟।:;]["'”’»)\]]*$/u
/** After these a sentence may go on, and mostly does. */
const HALF_STOP = /[,;]$/
const BROKEN_WORD = letterPattern(String.raw`\p{L}[-‐¬⸗\u00ad]$`, 'u')
export const BEGINS_SMALL = letterPattern(String.raw`^["'“‘«(]*\p{Ll}`, 'u')
const BEGINS_WORD = letterPattern(String.raw`^\p{L}`, 'u')
/** Whether a word may be broken at the end of a line. */
export function endsBroken(line: string): boolean {
  const last = line.slice(-3)
  return /[-‐¬⸗\u00ad]$/.test(last) && BROKEN_WORD(last).test(last)
}

/** No sentence, no headline and no paragraph ends with one of these. */
export const OPEN_WORD =
  /(?:^| )(?:the|a|an|of|and|or|to|in|for|that|with|by|at|from|on|as|was|is|der|die|das|den|dem|und|von|zu|im|le|la|les|des|du|de|et|el|los|las|del|y|il|di|e)$/

/**
 * Whether what ends and what begins are parts of one paragraph.
 * @param room what the last line of `before` has left of the width at which the text is broken; undefined where each line is a paragraph
 */
export function interruption(before: string, after: string, room: Room | undefined): Interruption {
  const isHalf = HALF_STOP.test(before)
  if (SENTENCE_END.test(before) && !isHalf) return 'no'
  // The lines of verse stay where they are.
  if (before.split(' ', FEWEST_WORDS).length < FEWEST_WORDS || /\n/.test(before + after)) return 'no'
  const word = after.split(' ', 1).join('').length
  if (room === undefined ? before.length < PARAGRAPH : room.used + 1 + word < room.width * FULL) return 'no'
  if (endsBroken(before) && BEGINS_WORD(after).test(after)) return 'surely'
  if (BEGINS_SMALL(after).test(after)) return 'surely'
  if (room === undefined) return 'no'
  return isHalf || OPEN_WORD.test(before) ? 'surely' : 'maybe'
}
