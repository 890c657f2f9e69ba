import { detectLanguage } from '../../metadata/detect-language.ts'
import { endsSentence } from '../model/shape.ts'

/** Those whose words are read as what they mean in English. */
export const GLOSSED = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'] as const
/** The languages that the model learned from. */
export const LANGUAGES = ['en', ...GLOSSED] as const
export type Language = (typeof LANGUAGES)[number]

/** Enough text to be sure, little enough to be quick; UTF-16 units. */
const SAMPLE = 3000

/** The language by which a text is read: what its sentences are written in, else English. */
export function languageOf(lines: readonly string[]): Language {
  const detected = detectLanguage(sampleOf(lines.filter(endsSentence))) ?? detectLanguage(sampleOf(lines))
  return LANGUAGES.find((language) => language === detected) ?? 'en'
}

function sampleOf(lines: readonly string[]): string {
  let sample = ''
  for (const line of lines) {
    sample += `${line}\n`
    if (sample.length > SAMPLE) break
  }
  return sample.slice(0, SAMPLE)
}
