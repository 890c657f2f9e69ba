/** How the command line points at one passage of an article. */

import { wordsOf } from '../core/normalise/words.ts'
import { fingerprint } from '../core/profile/fingerprint.ts'
import type { BoilerplateKind, Publication } from '../core/types.ts'
import { Complaint } from './complaint.ts'

export interface Passage {
  /** The first seven digits of its fingerprint: the same wherever it stands, and after the next upload. */
  readonly id: string
  /** Undefined where it is part of the article. */
  readonly kind: BoilerplateKind | undefined
  readonly paragraphs: readonly string[]
}

/** A removed passage may have several paragraphs; one of them can be named as well. */
export function removedPassages({ article }: Publication): readonly Passage[] {
  return article.removed.flatMap(({ kind, text }) => {
    const paragraphs = text.split('\n\n')
    const each = paragraphs.length > 1 ? paragraphs.map((one) => passageOf([one], kind)) : []
    return [passageOf(paragraphs, kind), ...each]
  })
}

export function keptPassages({ article }: Publication): readonly Passage[] {
  return article.body.filter(({ text }) => text !== '').map(({ text }) => passageOf([text], undefined))
}

export function passageId(text: string): string {
  return fingerprint(text).hash.slice(0, 7)
}

function passageOf(paragraphs: readonly string[], kind: BoilerplateKind | undefined): Passage {
  return { id: passageId(paragraphs.join(' ')), kind, paragraphs }
}

/** By its id, or by the words that it begins with. @throws Complaint where that names none, or several. */
export function choose(passages: readonly Passage[], named: string, where: string): Passage {
  const words = wordsOf(named).join(' ')
  const begins = ({ paragraphs }: Passage) =>
    words !== '' && ` ${wordsOf(paragraphs.join(' ')).join(' ')} `.startsWith(` ${words} `)
  const byId = passages.filter(({ id }) => id === named.toLowerCase())
  const found = byId.length > 0 ? byId : passages.filter(begins)
  const [first, ...others] = found
  if (first === undefined) throw new Complaint(`${where} has the id ${named} or begins with these words.`, 1)
  // A whole passage comes before its first paragraph, and the same words twice are one passage.
  const different = others.filter(
    ({ id, paragraphs }) => id !== first.id && !first.paragraphs.includes(paragraphs[0] ?? ''),
  )
  if (different.length === 0) return first
  const ids = [first, ...different].map(({ id }) => id).join(', ')
  throw new Complaint(`${different.length + 1} passages begin like that: name one by its id (${ids}).`, 1)
}
