import type { Document, Evidence } from '../types.ts'
import { indexPatterns, type PatternIndex } from './pattern-index.ts'
import { plainLine } from './plain-line.ts'
import type { PlainLine, Rule, Scene } from './rule.ts'
import { rules } from './rules/index.ts'

/** What every rule says of every block, in document order. */
export function voteByRules(document: Document): Evidence[][] {
  switchboard ??= connect(rules)
  const { index, ownerOf, always } = switchboard
  const asked = new Uint8Array(rules.length)
  const candidates = new Set(index.open)
  const found: RegExp[] = []
  const note = (pattern: RegExp): void => {
    found.push(pattern)
    candidates.add(pattern)
    asked[ownerOf.get(pattern) ?? 0] = 1
  }
  return document.blocks.map((block, i) => {
    const line = plainLine(block.text)
    asked.set(always)
    search(index, line, note)
    const evidence = ask({ document, block, index: i, line, candidates }, asked)
    for (const pattern of found) candidates.delete(pattern)
    found.length = 0
    return evidence
  })
}

/** Which rules need to be asked about a line. */
interface Switchboard {
  readonly index: PatternIndex
  /** The rule's place in `rules`. */
  readonly ownerOf: ReadonlyMap<RegExp, number>
  /** For each rule, 1 if any line may be one of its own. */
  readonly always: Uint8Array
}

/** Made on first use: it takes milliseconds, and loading the library should not. */
let switchboard: Switchboard | undefined

function connect(all: readonly Rule[]): Switchboard {
  const ownerOf = new Map(all.flatMap(({ patterns = [] }, i) => patterns.map((pattern) => [pattern, i])))
  const index = indexPatterns([...ownerOf.keys()])
  const always = Uint8Array.from(all, ({ patterns }) =>
    patterns === undefined || patterns.some((pattern) => index.open.includes(pattern)) ? 1 : 0,
  )
  return { index, ownerOf, always }
}

function search(index: PatternIndex, { text, own }: PlainLine, found: (pattern: RegExp) => void): void {
  index.candidates(text, found)
  // Without its quotations a text may hold what it does not hold with them.
  if (own !== text) index.candidates(own, found)
}

function ask(scene: Scene, asked: Uint8Array): Evidence[] {
  const evidence: Evidence[] = []
  for (let i = 0; i < rules.length; i += 1) {
    const rule = asked[i] === 0 ? undefined : rules[i]
    const answer = rule?.vote(scene)
    if (rule === undefined || answer === undefined) continue
    const role = rule.kind === 'body' ? 'body' : (`boilerplate:${rule.kind}` as const)
    evidence.push({ rule: rule.id, role, ...answer })
  }
  return evidence
}
