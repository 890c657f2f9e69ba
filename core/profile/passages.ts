/** How people point at one passage of an article. */

import { wordsOf } from '../normalise/words.ts'
import type { BoilerplateKind, Publication } from '../types.ts'
import { fingerprint } from './fingerprint.ts'

export interface NamedPassage {
  /** The first seven digits of its fingerprint: the same wherever it stands, and after the next upload. */
  readonly id: string
  /** Undefined where it is part of the article. */
  readonly kind: BoilerplateKind | undefined
  readonly paragraphs: readonly string[]
}

export type Choice =
  | { readonly ok: true; readonly value: NamedPassage }
  | { readonly ok: false; readonly code: 'unknown' | 'ambiguous'; readonly detail: string }

/** A removed passage may have several paragraphs; one of them can be named as well. */
export function removedPassages({ article }: Publication): readonly NamedPassage[] {
  return article.removed.flatMap(({ kind, text }) => {
    const paragraphs = paragraphsOf(text)
    const each = paragraphs.length > 1 ? paragraphs.map((one) => passageOf([one], kind)) : []
    return [passageOf(paragraphs, kind), ...each]
  })
}

export function keptPassages({ article }: Publication): readonly NamedPassage[] {
  return article.body.filter(({ text }) => text !== '').map(({ text }) => passageOf([text], undefined))
}

export function paragraphsOf(text: string): readonly string[] {
  return text.split('\n\n')
}

export function passageId(text: string): string {
  return fingerprint(text).hash.slice(0, 7)
}

function passageOf(paragraphs: readonly string[], kind: BoilerplateKind | undefined): NamedPassage {
  return { id: passageId(paragraphs.join(' ')), kind, paragraphs }
}

/** By its id, or by the words that it begins with. `where` begins the sentence that says that there is none. */
export function choosePassage(passages: readonly NamedPassage[], named: string, where: string): Choice {
  const words = wordsOf(named).join(' ')
  const begins = ({ paragraphs }: NamedPassage) =>
    words !== '' && ` ${wordsOf(paragraphs.join(' ')).join(' ')} `.startsWith(` ${words} `)
  const byId = passages.filter(({ id }) => id === named.toLowerCase())
  const found = byId.length > 0 ? byId : passages.filter(begins)
  const [first, ...others] = found
  if (first === undefined) {
    const detail = `${where} has the id ${named} or begins with these words.`
    return { ok: false, code: 'unknown', detail }
  }
  // A whole passage comes before its first paragraph, and the same words twice are one passage.
  const different = others.filter(
    ({ id, paragraphs }) => id !== first.id && !first.paragraphs.includes(paragraphs[0] ?? ''),
  )
  if (different.length === 0) return { ok: true, value: first }
  const ids = [first, ...different].map(({ id }) => id).join(', ')
  const detail = `${different.length + 1} passages begin like that: name one by its id (${ids}).`
  return { ok: false, code: 'ambiguous', detail }
}
