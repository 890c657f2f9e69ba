import type { Document, Evidence, LabelledBlock, Role } from '../types.ts'
import { isPlea } from './pleas.ts'

/** Log-odds from which a block goes wherever it stands. */
const SURE = 4
/** Enough at the top or the bottom of the article, where everything further out went as well. */
const SURE_AT_EDGE = 2
/** Enough at an edge, on the inner side of a removed plea. */
const SURE_BESIDE_PLEA = 1.5
/** Enough at an edge between pleas: persuasive lines that never ask. */
const SURE_BETWEEN_PLEAS = 0.4
/** A plea as clear as this goes near an edge as well: with a few lines that stay between it and the edge. */
const SURE_NEAR_EDGE = 2.4
/** How many lines may stay there. */
const MARGIN = 3
/** How many leaning lines may stand between pleas. */
const LONGEST_LULL = 4

/** What the votes make of a block by themselves. */
interface Opinion {
  readonly role: Role
  readonly weight: number
  /** The same among pleas alone: their votes come from the words, never from the neighbours. */
  readonly plea: { readonly role: Role; readonly weight: number }
}

/**
 * Adds the votes up to one role a block. Removal needs much in the middle, less in an unbroken run at an edge.
 * A block's score never rises when others are taken away, so a second pass over what is left removes nothing.
 */
export function resolve(document: Document, votes: readonly (readonly Evidence[])[]): LabelledBlock[] {
  const { blocks } = document
  const opinions = votes.map(strongest)
  const roles = opinions.map(({ role, weight }): Role => (weight >= SURE ? role : 'body'))
  peel(opinions, roles)
  return blocks.map((block, i) => ({ block, role: roles[i] ?? 'body', evidence: votes[i] ?? [] }))
}

function strongest(evidence: readonly Evidence[]): Opinion {
  const totals = new Map<Role, number>()
  let kept = 0
  for (const { role, weight } of evidence) {
    if (role === 'body') kept += weight
    else totals.set(role, (totals.get(role) ?? 0) + weight)
  }
  let best = NEUTRAL
  let plea = NEUTRAL
  for (const [role, total] of totals) {
    const weight = total - kept
    if (weight > best.weight) best = { role, weight }
    if (isPlea(role) && weight > plea.weight) plea = { role, weight }
  }
  return { role: best.role, weight: best.weight, plea }
}

const NEUTRAL: Opinion['plea'] = { role: 'body', weight: 0 }

/** Takes runs off both edges until neither finds more. */
function peel(opinions: readonly Opinion[], roles: Role[]): void {
  const tally = { taken: 0 }
  let top = 0
  let bottom = opinions.length - 1
  for (let before = -1; before !== tally.taken; ) {
    before = tally.taken
    top = peelEdge(opinions, roles, top, 1, tally)
    bottom = peelEdge(opinions, roles, bottom, -1, tally)
  }
}

/**
 * From an edge inwards, past at most `MARGIN` blocks that stay; returns where the first of them stands. Distance
 * is counted in blocks that stay, so that it is the same when the text is read again without the rest. Adds to `tally` what it takes.
 */
function peelEdge(
  opinions: readonly Opinion[],
  roles: Role[],
  from: number,
  step: 1 | -1,
  tally: { taken: number },
): number {
  let first = -1
  let besidePlea = false
  let stayed = 0
  let i = from
  for (; i >= 0 && i < roles.length && stayed <= MARGIN; i += step) {
    const opinion = opinions[i]
    if (opinion === undefined) break
    if (roles[i] === 'body') {
      const role = leaving(opinion, stayed > 0, pleaEnough(opinions, roles, i, step, besidePlea))
      if (role !== 'body') {
        roles[i] = role
        tally.taken += 1
      } else {
        stayed += 1
        if (first < 0) first = i
      }
    }
    besidePlea = isPlea(roles[i])
  }
  return first < 0 ? i : first
}

/** What a plea must weigh to go from here. */
function pleaEnough(
  opinions: readonly Opinion[],
  roles: readonly Role[],
  i: number,
  step: 1 | -1,
  besidePlea: boolean,
): number {
  if (leadsToPlea(opinions, roles, i, step)) return SURE_BETWEEN_PLEAS
  return besidePlea ? SURE_BESIDE_PLEA : SURE_NEAR_EDGE
}

/** The role that a block goes with, `body` where it stays. */
function leaving(opinion: Opinion, isInside: boolean, enough: number): Role {
  const { role, weight, plea } = opinion
  if (!isInside && weight >= SURE_AT_EDGE) return role
  return plea.weight >= enough ? plea.role : 'body'
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
    if (seen > 0 && isRemoved) return true
    if (opinion.plea.weight < SURE_BETWEEN_PLEAS) return false
    if (seen > 0 && opinion.plea.weight >= SURE_NEAR_EDGE) return true
    seen += 1
  }
  return false
}
