import packed from '../../data/rule-index.json' with { type: 'json' }
import type { Document, Evidence } from '../types.ts'
import { lengthOf, type PatternIndex, unpackIndex } from './pattern-index.ts'
import { plainLine } from './plain-line.ts'
import type { Candidates, PlainLine, Rule, Scene } from './rule.ts'
import { rules } from './rules/index.ts'

/** What every rule says of every block, in document order. */
export function voteByRules(document: Document): Evidence[][] {
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
    return ask({ document, block, index: i, line }, asked, candidates)
  })
}

/**
 * What every rule says of the blocks that are left of a document, from what it said `before` of each. Only rules that look around are asked
 * again.
 */
export function voteAgain(document: Document, before: readonly (readonly Evidence[])[]): Evidence[][] {
  return document.blocks.map((block, index) => {
    const scene = { document, block, index, line: plainLine(block.text) }
    const said = before[index] ?? []
    return rules.flatMap((rule) =>
      rule.looksAround ? (evidenceOf(rule, scene) ?? []) : said.filter(({ rule: id }) => id === rule.id),
    )
  })
}

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
  const index = unpackIndex(packed)
  const ruleOf = Uint16Array.from(row, (_, pattern) => starts.findLastIndex((start) => start <= pattern))
  const always = Uint8Array.from(all, ({ patterns }) => (patterns === undefined ? 1 : 0))
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

function ask(scene: Scene, asked: Uint8Array, candidates: readonly Uint8Array[]): Evidence[] {
  const evidence: Evidence[] = []
  for (let i = 0; i < rules.length; i += 1) {
    const rule = asked[i] === 0 ? undefined : rules[i]
    const said = rule && evidenceOf(rule, scene, rule.patterns && candidates[i])
    if (said !== undefined) evidence.push(said)
  }
  return evidence
}

function evidenceOf(rule: Rule, scene: Scene, candidates?: Candidates): Evidence | undefined {
  const answer = rule.vote(scene, candidates)
  if (answer === undefined) return undefined
  return { rule: rule.id, role: rule.kind === 'body' ? 'body' : `boilerplate:${rule.kind}`, ...answer }
}
