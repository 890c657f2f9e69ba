import type { Block, Run } from '../types.ts'

/** Control characters, and line and paragraph separators, which no output would show as the author saw them. */
const UNTIDY = /^\s|\s$|[^\P{Cc}\n]|[\u2028\u2029]|[ \n]{2}/u

/**
 * Collapses white space across the runs of a block and trims its ends; `\n` is a line break and stays.
 * No-break and ideographic spaces inside the text are the author's and stay too. Code is left as it is.
 */
export function tidy(block: Block): Block {
  if (block.kind === 'code' || !UNTIDY.test(block.text)) return block
  const text = collapse(block.text).trim()
  const runs = tidyRuns(block.runs)
  // A producer whose runs do not spell the text loses its marks, never its words.
  return { ...block, text, runs: spells(runs, text) ? runs : [{ text }] }
}

function collapse(text: string): string {
  return text.replace(/(?:[^\P{Cc}\n]|[ \u2028\u2029])+/gu, ' ').replace(/ ?\n[ \n]*/g, '\n')
}

function tidyRuns(runs: readonly Run[]): Run[] {
  const tidied: Run[] = []
  let previous = '\n'
  for (const run of runs) {
    let text = collapse(run.text)
    if (previous === '\n') text = text.trimStart()
    else if (previous === ' ' && text.startsWith(' ')) text = text.slice(1)
    if (text.startsWith('\n')) trimLast(tidied)
    if (text === '') continue
    tidied.push({ ...run, text })
    previous = text.at(-1) ?? previous
  }
  while (tidied.length > 0 && trimLast(tidied) === '') tidied.pop()
  return tidied
}

function trimLast(runs: Run[]): string | undefined {
  const last = runs.at(-1)
  if (last === undefined) return undefined
  const text = last.text.trimEnd()
  runs[runs.length - 1] = { ...last, text }
  return text
}

function spells(runs: readonly Run[], text: string): boolean {
  return runs.map((run) => run.text).join('') === text
}
