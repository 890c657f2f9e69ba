import type { Evidence } from '../../types.ts'
import { forestScores } from '../model/forest.ts'
import type { Shape } from '../model/shape.ts'
import { type Forest, unpackForest } from '../model/unpack.ts'
import { columnNames, lineColumns } from './columns.ts'
import type { Glossary } from './glossary.ts'
import type { Line } from './line.ts'
import { type LineTables, readLine } from './score.ts'
import { addSecond, SURELY_OWN, secondNames } from './second-forest.ts'
import { stored } from './stored.ts'
import { unpackTables } from './weights.ts'

interface LinesModel {
  readonly tables: LineTables
  readonly forest: Forest
  /** Adds to what the first one says, once that is known of all lines. */
  readonly second: Forest
}

let unpacked: LinesModel | undefined

/** Unpacks on first use. */
function linesModel(): LinesModel {
  unpacked ??= unpack()
  return unpacked
}

function unpack(): LinesModel {
  const names = [stored.columns, stored.secondColumns].join()
  if (names !== [columnNames, secondNames].join())
    throw new Error('data/lines-model.json was trained on other columns: train again')
  return {
    tables: unpackTables(stored.linear),
    forest: unpackForest(stored.forest),
    second: unpackForest(stored.second),
  }
}

/** What a line of text says by itself. `glossary`: that of the text's language (`glossaryFor`); `known`: its shape, where somebody has read it already. */
export function lineOf(
  text: string,
  votes: readonly Evidence[],
  glossary: Glossary | undefined,
  known?: Shape,
): Line {
  return readLine(text, votes, linesModel().tables, glossary, known)
}

/**
 * Words that are read by their glosses tell the forests less, and of what is unclear most is the article's own. Of articles that they had not seen the
 * bound for English lines harmed 1.3 % of the near misses in six languages, 2.3 % in English, and took 76.5 % of what must go; so much sooner, 1.5 and 78.0 %.
 */
const SOONER = 0.15

/** What lines say that stand together: log-odds for being the article's own, a line. */
export type ReadTogether = (lines: readonly Line[]) => Float32Array

/**
 * Reads the lines of one text, of which fewer and fewer are left; `isGlossed`: they were read by a glossary. A line that was surely the article's own
 * stays so, and is not asked again: asking it in other company as well would spare 3 of 14,400 near misses (cross-validated).
 */
export function readTogether(isGlossed: boolean): ReadTogether {
  const { forest, second } = linesModel()
  const surely = new Map<Line, number>()
  return (lines) => {
    const first = new Float32Array(lines.length)
    const asked: number[] = []
    for (const [i, line] of lines.entries()) {
      const odds = surely.get(line)
      if (odds === undefined) asked.push(i)
      else first[i] = odds
    }
    const found = forestScores(forest, lineColumns(lines, asked), columnNames.length, SURELY_OWN)
    for (const [k, i] of asked.entries()) {
      const line = lines[i]
      const odds = found[k] ?? 0
      first[i] = odds
      if (line !== undefined && odds >= SURELY_OWN) surely.set(line, odds)
    }
    const odds = addSecond(second, lines, first)
    return isGlossed ? odds.map((value) => value - SOONER) : odds
  }
}
