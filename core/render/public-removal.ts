import { wordsOf } from '../normalise/words.ts'
import type { Removal } from '../types.ts'

/** What everybody may know of a passage that was taken out: its words are for reviewers. */
export function publicRemoval({ kind, start, end, text, reason }: Omit<Removal, 'evidence'>) {
  return { kind, start, end, words: wordsOf(text).length, reason: unquoted(reason) }
}

/** A reason may quote what gave a passage away, which can be the whole of a short one. */
function unquoted(reason: string): string {
  return reason.replace(/:? *“[^”]*”/g, '')
}
