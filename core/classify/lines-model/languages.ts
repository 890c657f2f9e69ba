import { detectLanguage } from '../../metadata/detect-language.ts'
import { endsSentence } from '../model/shape.ts'

/** Those whose words are read as what they mean in English. */
export const GLOSSED = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'] as const
/** The languages that the model learned from. */
export const LANGUAGES = ['en', ...GLOSSED] as const
export type Language = (typeof LANGUAGES)[number]

/** Enough text to be sure, little enough to be quick; UTF-16 units. */
const SAMPLE = 3000

/** What a text's sentences are written in, else its lines; undefined where they do not tell. */
export function detectedIn(lines: readonly string[]): string | undefined {
  return detectLanguage(sampleOf(lines, endsSentence)) ?? detectLanguage(sampleOf(lines, () => true))
}

/** The language by which a text is read: its own, else English. */
export function languageOf(lines: readonly string[]): Language {
  const detected = detectedIn(lines)
  return LANGUAGES.find((language) => language === detected) ?? 'en'
}

function sampleOf(lines: readonly string[], isRead: (line: string) => boolean): string {
  let sample = ''
  for (const line of lines) {
    if (isRead(line)) sample += `${line}\n`
    if (sample.length > SAMPLE) break
  }
  return sample.slice(0, SAMPLE)
}
