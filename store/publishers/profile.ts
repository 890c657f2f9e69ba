import type { Edit, Fingerprint, Profile } from '../../core/types.ts'
import { sha256 } from '../version.ts'
import type { StoredProfile } from './ports.ts'

export function emptyProfile(publisher: string): StoredProfile {
  return { publisher, revision: 0, learned: [], edits: [], doubtful: [], untold: [] }
}

/** What the corridor is told: who said what and when decides nothing. */
export function toProfile({ learned, edits }: Pick<StoredProfile, 'learned' | 'edits'>): Profile {
  return { learned: learned.map(({ passage }) => passage), edits: edits.map(toEdit) }
}

export function toEdit({ action, passage, kind }: Edit): Edit {
  return { action, passage, kind }
}

/** Name of a profile's content; null for one that says nothing. */
export function profileVersion({ learned, edits }: Profile): string | null {
  if (learned.length + edits.length === 0) return null
  return sha256(JSON.stringify([learned.map(({ hash }) => hash), edits.map(nameOf)])).slice(0, 16)
}

/** Name of the edits on one article, in their order. */
export function editsVersion(edits: readonly Edit[]): string {
  return edits.length === 0 ? '' : sha256(JSON.stringify(edits.map(nameOf))).slice(0, 16)
}

function nameOf({ action, passage, kind }: Edit): readonly (string | undefined)[] {
  return [action, passage.hash, kind]
}

/** `list` with `one` in the place of what has its hash, in order of hashes. */
export function withPassage<T extends { readonly passage: Fingerprint }>(
  list: readonly T[],
  one: T,
): readonly T[] {
  return [...without(list, one.passage.hash), one].toSorted((a, b) =>
    a.passage.hash < b.passage.hash ? -1 : 1,
  )
}

export function without<T extends { readonly passage: Fingerprint }>(
  list: readonly T[],
  hash: string,
): readonly T[] {
  return list.filter(({ passage }) => passage.hash !== hash)
}
