import type { Block, Document, Evidence, LabelledBlock, Role } from '../types.ts'
import type { Line } from './lines-model/line.ts'
import { type Opinion, opinionOn, SURE } from './lines-model/vote.ts'
import { isPlea } from './pleas.ts'
import { ENDED, type NameVotes } from './publisher-name.ts'
import { leastQuote } from './quoted.ts'
import { leavingRuns } from './runs.ts'
import { isSection } from './site-section.ts'
import { strangeLines } from './strange-lines.ts'

/** The model's log-odds and a rule's weight differ by so much (see `opinionOn`). */
const AS_WEIGHT = 1
/**
 * Above this the evidence of the model is worth telling of a line that stays. Five articles of a publisher that all find it as
 * doubtful are proof enough (`core/profile`).
 */
const WORTH_TELLING = -AS_WEIGHT

/** What the model makes of blocks that are read together, each in its place. */
export interface Reading {
  readonly rest: readonly Line[]
  /** Log-odds for staying: the model's, less those of the votes in `named`. */
  readonly odds: Float32Array
  /** The votes on those that name their publisher, which the model was trained without. */
  readonly named: NameVotes
  /** See `cautionOf`. */
  readonly caution: number
}

/** What goes by the model, which has read the rules' votes. */
export function byModel(
  document: Document,
  { rest, odds, named, caution }: Reading,
  votes: readonly (readonly Evidence[])[],
  isPage: boolean,
): LabelledBlock[] {
  const { blocks } = document
  const quote = leastQuote(blocks)
  const opinions = rest.map((line, i) => {
    const block = blocks[i]
    const doubt = block !== undefined && isStrange(block, quote) ? Number.POSITIVE_INFINITY : caution
    return opinionOn(line, odds[i] ?? 0, votes[i] ?? [], doubt, named[i] !== undefined)
  })
  const because = isPage ? strangeLines(rest, opinions, odds, votes) : leavingRuns(opinions)
  const roles = blocks.map((_, i): Role => {
    const anchor = because[i] ?? -1
    return anchor < 0 ? 'body' : roleOf(blocks[i]?.text ?? '', votes[i] ?? [], votes[anchor] ?? [], isPage)
  })
  return blocks.map((block, i): LabelledBlock => {
    const role = roles[i] ?? 'body'
    return {
      block,
      role,
      evidence: withModel(role, votes[i] ?? [], named[i], opinions[i], isPage),
      doubt: opinions[i]?.doubt ?? Number.NEGATIVE_INFINITY,
    }
  })
}

/** Nothing like these was in what the model learned from; what is quoted is somebody else's, unless all is. */
function isStrange({ kind, text, quote }: Block, least: number): boolean {
  return (
    kind === 'code' ||
    kind === 'cell' ||
    kind === 'figure' ||
    quote > least ||
    TEX.test(text) ||
    CODE.test(text)
  )
}

const TEX = /\\[a-z]{2,}/
/** A call or an assignment, in a listing that lost its markup; every piece is bounded, as texts are long. */
const CODE = /\w\(\w{1,40} ?=|^[a-z_]\w{0,40} = \S|\w\.\w{1,40}\(\)/

/**
 * The kind that a rule names, if only faintly, of the line or of the sure one beside it; a sentence that asks nothing in so many
 * words is part of an appeal.
 */
function roleOf(text: string, own: readonly Evidence[], beside: readonly Evidence[], isPage: boolean): Role {
  const role = namedBy(own)
  if (role !== undefined) return role
  const near = namedBy(beside)
  if (near !== undefined && isPlea(near)) return near
  if (isSection(text)) return 'boilerplate:navigation'
  return isPage || !ENDED.test(text) ? 'boilerplate:furniture' : 'boilerplate:appeal'
}

function namedBy(votes: readonly Evidence[]): Role | undefined {
  const [named] = votes.filter(({ role }) => role !== 'body').sort((a, b) => b.weight - a.weight)
  return named?.role
}

/** The votes, and the model's beside them: what it says with the rules, whose votes it has read, is not said twice. */
function withModel(
  role: Role,
  votes: readonly Evidence[],
  named: Evidence | undefined,
  opinion: Opinion | undefined,
  isPage: boolean,
): readonly Evidence[] {
  const against = opinion?.against ?? 0
  if (role === 'body' && against <= WORTH_TELLING) return votes
  const said = role === 'body' ? (namedBy(votes) ?? 'boilerplate:appeal') : role
  const byRules = votes.reduce((sum, vote) => (vote.role === said ? sum + vote.weight : sum), 0)
  const byName = named === undefined ? [] : [{ ...named, role: said }]
  const weight = Math.max(against + AS_WEIGHT - byRules - (named?.weight ?? 0), 0)
  if (weight === 0 && byRules > 0) return [...votes, ...byName]
  const note = role === 'body' ? FAINT_NOTE : isPage || against >= SURE ? SURE_NOTE : BESIDE_NOTE
  return [...votes, ...byName, { rule: 'lines-model', role: said, weight, note }]
}

const SURE_NOTE = 'Its words, its place and its voice are not those of the article around it.'
const BESIDE_NOTE = 'It leans away from the article, and stands in a run with what is surely not part of it.'
const FAINT_NOTE = 'It leans away from the article, and not enough to go.'
