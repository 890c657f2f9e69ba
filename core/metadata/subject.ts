import type { LabelledBlock, Sourced } from '../types.ts'
import { oneLine } from './line.ts'

const SUBJECT = /^(?:Subject|Betreff|Objet|Asunto|Oggetto): (.+)$/s
/** `Fwd: Re: `, as mail programs of several languages put it before what is answered or sent on. */
const SENT_ON = /^(?:(?:re|aw|fwd?|wg|tr|rv|rif|i)(?:\[\d+\])?: ?)+/i

/**
 * The subject of the innermost mail in whose header the article was sent on, for articles that name no title. One word, as `FYI`, says
 * nothing.
 */
export function subjectOf(labelled: readonly LabelledBlock[]): Sourced<string> | undefined {
  for (const { block, evidence } of labelled.toReversed()) {
    if (!evidence.some(({ rule }) => rule === 'mail-header')) continue
    const value = oneLine((SUBJECT.exec(block.text)?.[1] ?? '').replace(SENT_ON, ''))
    if (value?.includes(' ')) return { value, source: 'mail-subject', span: block.span }
  }
  return undefined
}
