import { pick } from '../pick.ts'
import type { Block, Document, Evidence } from '../types.ts'
import { addBit, bitsFor, nextBit } from './bits.ts'
import type { Panel, Voter } from './panel.ts'
import { plainLine } from './plain-line.ts'
import type { Candidates, PlainLine, Scene } from './rule.ts'

/** What every rule of the panel (`panelFor`) says of every block, in document order. */
export function voteByRules(document: Document, panel: Panel): readonly (readonly Evidence[])[] {
  return hear(document, panel).votes
}

/** What the rules say of a document, and of what is left of it. */
export interface Hearing {
  /** Of every block, in document order. */
  readonly votes: readonly (readonly Evidence[])[]
  /** Of the blocks `left`, as of a document of their own: only rules that look around are asked again. */
  again(left: readonly number[]): readonly (readonly Evidence[])[]
}

export function hear(document: Document, panel: Panel): Hearing {
  const read = readBlocks(document, panel)
  return {
    votes: lookAround(document, read, panel),
    again: (left) => {
      const blocks = pick(document.blocks, left)
      return lookAround({ ...document, blocks }, pick(read, left), panel)
    },
  }
}

/** A block as the rules read it by itself. */
interface ReadBlock {
  readonly line: PlainLine
  /** What those say that look at nothing else. */
  readonly own: readonly Evidence[]
  /** Those that look around and know the line by its words, with what of theirs may match. */
  readonly around: readonly (readonly [Voter, Candidates])[]
}

const NONE: readonly never[] = []

function readBlocks(document: Document, panel: Panel): readonly ReadBlock[] {
  const { voters, ruleOf, open, possible, candidates, always } = panel
  const asked = bitsFor(voters.length)
  const noted: number[] = []
  const note = (pattern: number): void => {
    possible[pattern] = 1
    addBit(asked, ruleOf[pattern] ?? 0)
    noted.push(pattern)
  }
  possible.set(open)
  return document.blocks.map((block, i) => {
    const line = plainLine(block.text)
    if (isListing(block)) return { line, own: NONE, around: NONE }
    // Few are noted of a line: to set all takes longer.
    for (let word = 0; word < asked.length; word += 1) asked[word] = always[word] ?? 0
    for (let pattern = noted.pop(); pattern !== undefined; pattern = noted.pop())
      possible[pattern] = open[pattern] ?? 0
    search(panel, line, note)
    return ask({ document, block, index: i, line, heard: NONE }, voters, asked, candidates)
  })
}

/** What a listing says it says to a machine, and its comments to whoever reads it there; sentences may be set like one. */
function isListing({ kind, text, codeLanguage }: Block): boolean {
  return kind === 'code' && (codeLanguage !== undefined || LISTING.test(text))
}

const LISTING = /[;{}=]|\w\(|^\s*(?:--|\/\/|#|\$|<\w)/m

/** What the rules say that look around, beside what the others said. */
function lookAround(
  document: Document,
  read: readonly ReadBlock[],
  { lookers }: Panel,
): readonly (readonly Evidence[])[] {
  const heard = read.map(({ own }) => own)
  return read.map(({ line, own, around }, index) => {
    const block = document.blocks[index]
    if (block === undefined || isListing(block)) return own
    const scene = { document, block, index, line, heard }
    const found: Evidence[] = []
    for (const voter of lookers) add(found, evidenceOf(voter, scene))
    for (const [voter, candidates] of around) add(found, evidenceOf(voter, scene, candidates))
    return found.length === 0 ? own : [...own, ...found]
  })
}

function search(
  { indexes, offsets }: Panel,
  { text, own }: PlainLine,
  found: (pattern: number) => void,
): void {
  for (const [i, index] of indexes.entries()) {
    const offset = offsets[i] ?? 0
    const foundHere = offset === 0 ? found : (pattern: number) => found(pattern + offset)
    index.candidates(text, foundHere)
    // Without its quotations a text may hold what it does not hold with them.
    if (own !== text) index.candidates(own, foundHere)
  }
}

function ask(
  scene: Scene,
  voters: readonly Voter[],
  asked: Int32Array,
  candidates: readonly Uint8Array[],
): ReadBlock {
  const own: Evidence[] = []
  const around: [Voter, Candidates][] = []
  for (let i = nextBit(asked, 0); i >= 0; i = nextBit(asked, i + 1)) {
    const voter = voters[i]
    if (voter === undefined) continue
    const possible = voter.hasPatterns ? candidates[i] : undefined
    // The next line's go where this one's stand.
    if (voter.looksAround) around.push([voter, possible?.slice()])
    else add(own, evidenceOf(voter, scene, possible))
  }
  return {
    line: scene.line,
    own: own.length === 0 ? NONE : own,
    around: around.length === 0 ? NONE : around,
  }
}

function add(all: Evidence[], said: Evidence | undefined): void {
  if (said !== undefined) all.push(said)
}

function evidenceOf({ id, role, vote }: Voter, scene: Scene, candidates?: Candidates): Evidence | undefined {
  const answer = vote(scene, candidates)
  return answer === undefined ? undefined : { rule: id, role, weight: answer.weight, note: answer.note }
}
