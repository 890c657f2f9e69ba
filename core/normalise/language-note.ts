import { LANGUAGES, type Language } from '../classify/lines-model/languages.ts'
import type { Document, Metadata, Note } from '../types.ts'

/** In markup its names tell what a part of a page is, whatever language it is in. */
const BY_WORDS: readonly Document['format'][] = ['text', 'markdown']

/** Says where hardly anything was looked for: appeals in sentences are known by their words. */
export function languageNotes({ format }: Document, { language }: Metadata): readonly Note[] {
  const [spoken = ''] = language?.value.toLowerCase().split('-') ?? []
  if (!BY_WORDS.includes(format) || spoken === '' || isRead(spoken)) return []
  // Only where it is said: the first of `Intl` takes a process 17 ms.
  const read = new Intl.ListFormat('en-GB').format(Object.values(NAMES))
  const detail = `Appeals and prompts in ordinary sentences are known in ${read}; in this language (${spoken}) they stay.`
  return [{ code: 'language-not-read', detail }]
}

function isRead(language: string): boolean {
  return LANGUAGES.some((known) => known === language)
}

const NAMES = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
  nl: 'Dutch',
  pl: 'Polish',
} as const satisfies Record<Language, string>
