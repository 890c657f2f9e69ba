import type { Block, Document, Evidence, LabelledBlock, Role } from '../types.ts'
import { leadingTitles } from './title.ts'

/** Log-odds from which a block goes wherever it stands. */
const SURE = 4
/** Enough at the top or the bottom of the article, where everything further out went as well. */
const SURE_AT_EDGE = 2
/** Enough at an edge beside a removed appeal: persuasive lines that never ask. */
const SURE_BESIDE_APPEAL = 0.8

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
  for (;;) {
    top = peelEdge(opinions, roles, top, 1)
    const titles = leadingTitles(blocks, roles, top)
    if (titles.length === 0) break
    for (const [i, role] of titles) roles[i] = role
  }
  peelEdge(opinions, roles, blocks.length - 1, -1)
}

/** From an edge inwards; returns where the article begins. */
function peelEdge(opinions: readonly Opinion[], roles: Role[], from: number, step: 1 | -1): number {
  let i = from
  let besideAppeal = false
  for (; i >= 0 && i < roles.length; i += step) {
    if (roles[i] === 'body') {
      const opinion = opinions[i]
      const enough = besideAppeal && isPlea(opinion?.role) ? SURE_BESIDE_APPEAL : SURE_AT_EDGE
      if (opinion === undefined || opinion.role === 'body' || opinion.weight < enough) break
      roles[i] = opinion.role
    }
    besideAppeal = isPlea(roles[i])
  }
  return i
}

function isPlea(role: Role | undefined): boolean {
  return (
    role === 'boilerplate:appeal' || role === 'boilerplate:subscription' || role === 'boilerplate:newsletter'
  )
}
