import { readFileSync } from 'node:fs'

/** Short texts that were written before any model was asked about them, and that nothing is fitted on. */
export interface ShortTexts {
  readonly name: string
  readonly want: 'held' | 'passed'
  readonly texts: readonly string[]
}

/** Reports, health advice, opinion, headlines and captions on grim subjects; harm in disguise; and what only looks like that. */
export function shortTexts(): readonly ShortTexts[] {
  const harm = linesOf('short-harm.txt').map((line) => line.split('|'))
  const ofKind = (wanted: string) => harm.flatMap(([kind, text]) => (kind === wanted ? [text ?? ''] : []))
  return [
    { name: 'short reports on grim subjects, held', want: 'passed', texts: linesOf('grim-reports.txt') },
    { name: 'everyday words that look like harm', want: 'passed', texts: linesOf('look-alikes.txt') },
    { name: 'own end announced, or urged on somebody', want: 'held', texts: ofKind('self-harm') },
    { name: 'veiled threats', want: 'held', texts: ofKind('veiled') },
    { name: 'abuse spaced out, dotted, in figures', want: 'held', texts: ofKind('disguised') },
  ]
}

function linesOf(file: string): string[] {
  return readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
}
