import type { Block, Document, Evidence, LabelledBlock, Role } from '../types.ts'
import { leadingTitles } from './title.ts'

/** Log-odds from which a block goes wherever it stands. */
const SURE = 4
/** Enough at the top or the bottom of the article, where everything further out went as well. */
const SURE_AT_EDGE = 2
/** Enough at an edge, on the inner side of a removed plea. */
const SURE_BESIDE_PLEA = 1.5
/** Enough at an edge between pleas: persuasive lines that never ask. */
const SURE_BETWEEN_PLEAS = 0.4
/** How many such lines may stand in a row. */
const LONGEST_LULL = 4

/** What the votes make of a block by themselves. */
interface Opinion {
  readonly role: Role
  readonly weight: number
}

/**
 * Adds the votes up to one role a block. Removal needs much in the middle, less in an unbroken run at an edge.
 * A block's score never rises when others are taken away, so a second pass over what is left removes nothing.
 */
export function resolve(document: Document, votes: readonly (readonly Evidence[])[]): LabelledBlock[] {
  const { blocks } = document
  const opinions = votes.map(strongest)
  const roles = opinions.map(({ role, weight }): Role => (weight >= SURE ? role : 'body'))
  peel(blocks, opinions, roles)
  return blocks.map((block, i) => ({ block, role: roles[i] ?? 'body', evidence: votes[i] ?? [] }))
}

function strongest(evidence: readonly Evidence[]): Opinion {
  const totals = new Map<Role, number>()
  let kept = 0
  for (const { role, weight } of evidence) {
    if (role === 'body') kept += weight
    else totals.set(role, (totals.get(role) ?? 0) + weight)
  }
  let best: Opinion = { role: 'body', weight: 0 }
  for (const [role, weight] of totals) if (weight - kept > best.weight) best = { role, weight: weight - kept }
  return best
}

/** Takes runs off both edges, and titles off the top, until neither finds more. */
function peel(blocks: readonly Block[], opinions: readonly Opinion[], roles: Role[]): void {
  let top = 0
  let bottom = blocks.length - 1
  for (;;) {
    const [topBefore, bottomBefore] = [top, bottom]
    top = peelEdge(opinions, roles, top, 1)
    bottom = peelEdge(opinions, roles, bottom, -1)
    const titles = leadingTitles(blocks, roles, top)
    for (const [i, role] of titles) roles[i] = role
    if (titles.length === 0 && top === topBefore && bottom === bottomBefore) return
  }
}

/** From an edge inwards; returns where the article begins. */
function peelEdge(opinions: readonly Opinion[], roles: Role[], from: number, step: 1 | -1): number {
  let i = from
  let besidePlea = false
  for (; i >= 0 && i < roles.length; i += step) {
    const opinion = opinions[i]
    if (opinion === undefined) break
    if (roles[i] === 'body') {
      const enough = besidePlea && isPlea(opinion.role) ? SURE_BESIDE_PLEA : SURE_AT_EDGE
      if (opinion.role === 'body' || (opinion.weight < enough && !leadsToPlea(opinions, roles, i, step)))
        break
      roles[i] = opinion.role
    }
    besidePlea = isPlea(roles[i])
  }
  return i
}

/** Whether further in a plea stands that goes at an edge, with nothing between but lines that lean the same way. */
function leadsToPlea(
  opinions: readonly Opinion[],
  roles: readonly Role[],
  from: number,
  step: 1 | -1,
): boolean {
  for (let i = from, seen = 0; seen <= LONGEST_LULL; i += step) {
    const opinion = opinions[i]
    if (opinion === undefined) return false
    const isRemoved = roles[i] !== 'body'
    if (isRemoved && !isPlea(roles[i])) continue
    if (!isPlea(opinion.role) || opinion.weight < SURE_BETWEEN_PLEAS) return false
    if (seen > 0 && (isRemoved || opinion.weight >= SURE_AT_EDGE)) return true
    seen += 1
  }
  return false
}

function isPlea(role: Role | undefined): boolean {
  return (
    role === 'boilerplate:appeal' || role === 'boilerplate:subscription' || role === 'boilerplate:newsletter'
  )
}
