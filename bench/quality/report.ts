import type { Truth } from '../../train/classify/corpus.ts'
import { linesMissing, type Score } from './judge.ts'
import type { Result } from './run.ts'
import type { Row } from './table.ts'

/** One page as one system left it. */
export interface Judged extends Result {
  readonly type: string
  readonly truth: Truth
  readonly score: Score
}

export function scoresOf(pages: readonly Judged[], type: string): readonly Score[] {
  return pages.filter((page) => page.type === type).map(({ score }) => score)
}

export function rowOf(system: string, pages: readonly Judged[], type: string): Row {
  const own = pages.filter((page) => page.type === type)
  const ended = own.flatMap(({ cpu }) => cpu ?? [])
  return {
    system,
    scores: scoresOf(pages, type),
    endless: own.length - ended.length,
    cpu: ended.reduce((sum, cpu) => sum + cpu, 0) / Math.max(1, ended.length),
  }
}

/** Megabytes that the process held at its height. */
export function memoryOf(pages: readonly Judged[]): number {
  return Math.round(Math.max(0, ...pages.map(({ rss }) => rss ?? 0)) / 1024 / 1024)
}

/** Lines shown of each page, and characters of each. */
const LINES = 3
const LENGTH = 100

/** The articles with the lowest word F1, with what was lost of them and what leaked into them. */
export function worstOf(pages: readonly Judged[], most: number): string {
  const articles = pages.filter(({ type }) => type === 'article')
  const worst = articles.toSorted((a, b) => a.score.f1 - b.score.f1).slice(0, most)
  return worst
    .map(({ id, score, truth, extraction }) => {
      const [text, main] = [extraction?.text ?? '', truth.main_content ?? '']
      const shown = (sign: string, lines: readonly string[]) =>
        lines.map((line) => `  ${sign} ${line.slice(0, LENGTH)}\n`).join('')
      const lost = shown('lost  ', linesMissing(main, text, LINES))
      const leaked = shown('leaked', linesMissing(text, main, LINES))
      return `${id} ${score.f1.toFixed(3)}${score.refused ? ' refused' : ''}\n${lost}${leaked}`
    })
    .join('')
}
