import { hashName } from '../../hash.ts'
import { lookUp, wordTable } from '../../word-table.ts'
import type { Shape } from '../model/shape.ts'

/** Who speaks to whom: how many words of a line say we, you, and what others said and did. */
export interface Voice {
  readonly we: number
  readonly you: number
  readonly they: number
}

export function voiceOf({ hashes }: Shape): Voice {
  let [we, you, they] = [0, 0, 0]
  for (let i = 0; i < hashes.length; i++) {
    const person = lookUp(PERSONS, hashes[i] ?? 0)
    if (person === WE) we++
    else if (person === YOU) you++
    else if (person === THEY) they++
  }
  return { we, you, they }
}

const [WE, YOU, THEY] = [0, 1, 2]

/** The words of each, in the same order; other languages are read by their glosses. */
const WORDS = [
  'we us our ours ourselves',
  'you your yours yourself',
  'he she him his her hers said says told tells asked asks added adds wrote writes warned warns announced announces according reported argued argues explained explains recalled recalls noted notes replied replies insisted insists claimed claims stated states',
]
const PERSONS = wordTable(
  WORDS.flatMap((words, person) => words.split(' ').map((word) => [hashName(word, 0), person] as const)),
)
