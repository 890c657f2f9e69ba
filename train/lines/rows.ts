import { readFileSync } from 'node:fs'
import type { Language } from '../../core/classify/lines-model/languages.ts'
import type { Labelled } from './labelled.ts'
import { FOLDS, fnv } from './split.ts'

/** Of how many lines runs are, as often as among those of `content/appeals`. */
const SIZES = [1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6]

/** Own writing that is for fitting alone. */
export type Row = Pick<Labelled, 'style' | 'run' | 'kind' | 'text'>

type Files = Readonly<Record<'appeals' | 'near-misses', readonly string[]>>

/** Of the other languages there are whole articles alone. */
const FILES: Readonly<Partial<Record<Language, Files>>> = {
  en: { appeals: ['appeals', 'leftovers'], 'near-misses': ['near-misses'] },
  de: { appeals: ['appeals-de'], 'near-misses': ['near-misses-de'] },
}

/** What `train/data/lines` adds to a file of `content/appeals`, in one language. */
export function readRows(name: 'appeals' | 'near-misses', language: Language): readonly Row[] {
  const rows = (FILES[language]?.[name] ?? []).flatMap((file) =>
    parseRows(readFileSync(`train/data/lines/${file}.txt`, 'utf8'), file),
  )
  return name === 'appeals' ? stacked(rows) : rows
}

/** Most were written one by one; what a publisher asks stands together, so that some of its lines that follow each other make a run. */
function stacked(rows: readonly Row[]): readonly Row[] {
  let open = { style: '', run: '', room: 0 }
  return rows.map((row, i) => {
    const isAlone = rows[i - 1]?.run !== row.run && rows[i + 1]?.run !== row.run
    if (!isAlone) return row
    if (open.room === 0 || open.style !== row.style)
      open = { style: row.style, run: `${row.run}-stacked`, room: SIZES[fnv(row.text) % SIZES.length] ?? 1 }
    open = { ...open, room: open.room - 1 }
    return { ...row, run: open.run }
  })
}

/** `== STYLE` begins a publisher, an empty line ends a run, `KIND | TEXT` is a row, and `#` begins a comment. */
function parseRows(source: string, file: string): readonly Row[] {
  const rows: Row[] = []
  let style = ''
  let run = 0
  for (const [i, line] of source.split('\n').entries()) {
    if (line.startsWith('#')) continue
    const [, kind, text] = /^([a-z-]+) *\| *(.*\S)\s*$/.exec(line) ?? []
    if (line.trim() === '') run += 1
    else if (line.startsWith('== ')) {
      style = line.slice(3).trim()
      run += 1
    } else if (kind === undefined || text === undefined || style === '')
      throw new Error(`${file}.txt, line ${i + 1} is neither a style nor a row: ${line}`)
    else rows.push({ style, kind, text, run: `${file}-${run}` })
  }
  return rows
}

/** None is held out. */
export function foldOfRow({ style }: Row): number {
  return fnv(style) % FOLDS
}
