import type { Block, Evidence, Role } from '../../types.ts'

/** Log-odds are multiplied by this to be compared with the rules' weights: calibrated on publishers of the fit split. */
const AGAINST = 0.8
/** On a whole page a line goes from here: most of it is not the article, and what is has many lines like it. */
const PAGE_LIMIT = -0.3
/** More than any rule's word for keeping: on a whole page the model decides. */
const PAGE_SURE = 6
/** Log-odds of a line that is surely not the article's. */
const PAGE_SIGN = -2
/** What a rule gives to a line that it is sure of. */
const KNOWN = 3
/** A text is a whole page where there are so many of them, and such a share of its lines. */
const PAGE_LINES = 8
const PAGE_SHARE = 0.15

/** Whether somebody pasted a page with everything around the article: full of lines that are surely not its own. */
export function isWholePage(odds: Float32Array, votesOf: (i: number) => readonly Evidence[]): boolean {
  let strange = 0
  for (const [i, value] of odds.entries()) if (value < PAGE_SIGN && !isKnown(votesOf(i))) strange += 1
  return strange >= PAGE_LINES && strange >= odds.length * PAGE_SHARE
}

/** Prompts and bars that a rule knows stand around many a text that is no page: they go without the model. */
function isKnown(votes: readonly Evidence[]): boolean {
  return votes.some(({ role, weight }) => role !== 'body' && weight >= KNOWN)
}

/** The rules' votes on a block and the model's beside them. */
export function withModel(
  { kind, text }: Block,
  odds: number,
  votes: readonly Evidence[],
  wholePage: boolean,
): readonly Evidence[] {
  // Nothing like these was in what it learned from.
  if (kind === 'code' || kind === 'cell' || kind === 'figure') return votes
  if (odds >= (wholePage ? PAGE_LIMIT : 0)) return votes
  const role = roleOf(text, votes, wholePage)
  // The model has read the rules' votes: what they say together is not said twice.
  const weight = wholePage ? PAGE_SURE - odds : -odds * AGAINST - sumOf(role, votes)
  return weight <= 0 ? votes : [...votes, { rule: 'lines-model', role, weight, note: NOTE }]
}

function sumOf(role: Role, votes: readonly Evidence[]): number {
  return votes.reduce((sum, vote) => (vote.role === role ? sum + vote.weight : sum), 0)
}

const NOTE = 'Its words, its place and its voice are not those of the article around it.'

/** The kind that a rule names, if only faintly; a sentence that asks nothing in so many words is part of an appeal. */
function roleOf(text: string, votes: readonly Evidence[], wholePage: boolean): Role {
  const [named] = votes.filter(({ role }) => role !== 'body').sort((a, b) => b.weight - a.weight)
  if (named !== undefined) return named.role
  return wholePage || !/[.!?…]["'”’»)]*$/.test(text) ? 'boilerplate:furniture' : 'boilerplate:appeal'
}
