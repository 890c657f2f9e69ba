import packed from '../../data/rule-index.json' with { type: 'json' }
import { pick } from '../pick.ts'
import type { Document, Evidence, Role } from '../types.ts'
import { lengthOf, type PatternIndex, unpackIndex } from './pattern-index.ts'
import { plainLine } from './plain-line.ts'
import type { Candidates, PlainLine, Rule, Scene } from './rule.ts'
import { rules } from './rules/index.ts'

/** What every rule says of every block, in document order. */
export function voteByRules(document: Document): readonly (readonly Evidence[])[] {
  return hear(document).votes
}

/** What the rules say of a document, and of what is left of it. */
export interface Hearing {
  /** Of every block, in document order. */
  readonly votes: readonly (readonly Evidence[])[]
  /** Of the blocks `left`, as of a document of their own: only rules that look around are asked again. */
  again(left: readonly number[]): readonly (readonly Evidence[])[]
}

export function hear(document: Document): Hearing {
  const read = readBlocks(document)
  return {
    votes: lookAround(document, read),
    again: (left) => {
      const blocks = pick(document.blocks, left)
      return lookAround({ ...document, blocks }, pick(read, left))
    },
  }
}

/** A rule as it is asked here: of one shape, whatever its file leaves out, as each is asked for each block, and one role for all it says. */
interface Voter {
  readonly id: string
  readonly role: Role
  readonly vote: Rule['vote']
  readonly hasPatterns: boolean
  readonly looksAround: boolean
}

const voters = rules.map(
  ({ id, kind, vote, patterns, looksAround = false }): Voter => ({
    id,
    role: kind === 'body' ? kind : `boilerplate:${kind}`,
    vote,
    hasPatterns: patterns !== undefined,
    looksAround,
  }),
)

/** A block as the rules read it by itself. */
interface ReadBlock {
  readonly line: PlainLine
  /** What those say that look at nothing else. */
  readonly own: readonly Evidence[]
  /** Those that look around and know the line by its words, with what of theirs may match. */
  readonly around: readonly (readonly [Voter, Candidates])[]
}

const NONE: readonly never[] = []

function readBlocks(document: Document): readonly ReadBlock[] {
  switchboard ??= connect(rules)
  const { index, ruleOf, starts, open, always } = switchboard
  const possible = open.slice()
  const candidates = starts.map((start, i) => possible.subarray(start, starts[i + 1]))
  const asked = new Uint8Array(rules.length)
  const note = (pattern: number): void => {
    possible[pattern] = 1
    asked[ruleOf[pattern] ?? 0] = 1
  }
  return document.blocks.map((block, i) => {
    const line = plainLine(block.text)
    asked.set(always)
    possible.set(open)
    search(index, line, note)
    return ask({ document, block, index: i, line, heard: NONE }, asked, candidates)
  })
}

/** What the rules say that look around, beside what the others said. */
function lookAround(document: Document, read: readonly ReadBlock[]): readonly (readonly Evidence[])[] {
  const heard = read.map(({ own }) => own)
  return read.map(({ line, own, around }, index) => {
    const block = document.blocks[index]
    if (block === undefined) return own
    const scene = { document, block, index, line, heard }
    const found: Evidence[] = []
    for (const voter of lookers) add(found, evidenceOf(voter, scene))
    for (const [voter, candidates] of around) add(found, evidenceOf(voter, scene, candidates))
    return found.length === 0 ? own : [...own, ...found]
  })
}

/** Those that look around and go by other things than a line's words. */
const lookers = voters.filter(({ looksAround, hasPatterns }) => looksAround && !hasPatterns)

/** Which rules need to be asked about a line. All patterns of all rules stand in one row, rule by rule. */
interface Switchboard {
  readonly index: PatternIndex
  /** The rule of a pattern: its place in `rules`. */
  readonly ruleOf: Uint16Array
  /** Where each rule's patterns begin in the row. */
  readonly starts: readonly number[]
  /** For each pattern, 1 if any line may match it. */
  readonly open: Uint8Array
  /** For each rule, 1 if any line may be one of its own. */
  readonly always: Uint8Array
}

/** Made on first use: it takes milliseconds, and loading the library should not. */
let switchboard: Switchboard | undefined

function connect(all: readonly Rule[]): Switchboard {
  const starts: number[] = []
  const row: RegExp[] = []
  for (const { patterns = [] } of all) {
    starts.push(row.length)
    row.push(...patterns)
  }
  if (packed.patterns !== row.length || packed.length !== lengthOf(row))
    throw new Error('data/rule-index.json is of other rules: npm run golden')
  const index = unpackIndex(packed, row)
  const ruleOf = Uint16Array.from(row, (_, pattern) => starts.findLastIndex((start) => start <= pattern))
  const always = Uint8Array.from(voters, ({ hasPatterns, looksAround }) =>
    Number(!hasPatterns && !looksAround),
  )
  const open = new Uint8Array(row.length)
  for (const pattern of index.open) {
    open[pattern] = 1
    always[ruleOf[pattern] ?? 0] = 1
  }
  return { index, ruleOf, starts, open, always }
}

function search(index: PatternIndex, { text, own }: PlainLine, found: (pattern: number) => void): void {
  index.candidates(text, found)
  // Without its quotations a text may hold what it does not hold with them.
  if (own !== text) index.candidates(own, found)
}

function ask(scene: Scene, asked: Uint8Array, candidates: readonly Uint8Array[]): ReadBlock {
  const own: Evidence[] = []
  const around: [Voter, Candidates][] = []
  for (let i = 0; i < voters.length; i += 1) {
    const voter = asked[i] === 0 ? undefined : voters[i]
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
