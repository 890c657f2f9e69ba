import type { Block, Evidence } from '../../types.ts'
import { rulesOf } from '../lines-model/score.ts'
import { type Voice, voiceOf } from '../lines-model/voice.ts'
import { type Shape, shapeOf } from '../model/shape.ts'
import { isNotice } from '../notices.ts'
import { type Signature, signatureOf } from './signature.ts'

/** What is known of a line by its words alone. */
export interface Wording {
  readonly shape: Shape
  readonly voice: Voice
}

export function wordingOf({ text }: Block): Wording {
  const shape = shapeOf(text)
  return { shape, voice: voiceOf(shape) }
}

/** A line as it is read when the headline is looked for. */
export interface BeginningLine extends Wording {
  readonly block: Block
  /** What rules say against it most, and for it in all (log-odds). */
  readonly against: number
  readonly kept: number
  /** It was taken for a plea, and says nothing by where it stands. */
  readonly isTaken: boolean
  /** A rule holds it to be a notice that is owed to the reader. */
  readonly isNotice: boolean
  /** What in it says who wrote the article, or when. */
  readonly signature: Signature
}

export function beginningLine(
  block: Block,
  votes: readonly Evidence[],
  { shape, voice }: Wording,
  isTaken = false,
): BeginningLine {
  return {
    block,
    shape,
    voice,
    ...rulesOf(votes),
    isTaken,
    isNotice: isNotice(votes),
    signature: signatureOf(block.text, votes),
  }
}

/** What rules say so much against says nothing by where it stands, unless it says who wrote the article. */
const SPOKEN_AGAINST = 2

export function isOpen({ against, kept, signature, isTaken }: BeginningLine): boolean {
  return !isTaken && (against - kept < SPOKEN_AGAINST || signature.by)
}

/** UTF-16 units: what is as long is a paragraph; what is shorter, if it ends as a sentence does. */
const PARAGRAPH = 130
const SENTENCE = 60

export function isParagraph({ block: { text }, shape }: BeginningLine): boolean {
  const length = WHOLE_SYLLABLES.test(text) ? text.length * 2 : text.length
  return length >= PARAGRAPH || (length >= SENTENCE && shape.ended)
}

/** Scripts in which a character says as much as two letters or more. */
const WHOLE_SYLLABLES = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/

/** In so many words something may be told. */
const FEWEST_TOLD = 8

/** A sentence of some length that says neither we nor you. */
export function isReporting(line: BeginningLine): boolean {
  const { shape, voice } = line
  return shape.ended && shape.words >= FEWEST_TOLD && voice.we + voice.you === 0 && isOpen(line)
}

/** A line that says who wrote the article, or when, if only by a name. */
export function isSigned({ signature: { by, day, given } }: BeginningLine): boolean {
  return by || day || given
}
