import type { Block, Document, Evidence, LabelledBlock, Role } from '../types.ts'
import { voteByBoxes } from './boxes.ts'
import { voteByCopies } from './copies.ts'
import { withFigures } from './figures.ts'
import { voteByGutters } from './gutters.ts'
import { voteByHidden } from './hidden.ts'
import type { PageScores } from './model/index.ts'
import type { Lines } from './model/page-stats.ts'
import { describeElement, type KindOf, kindOfPlace, kindsIn, type PlacedKind } from './place-kinds.ts'
import { voteByRefrains } from './refrains.ts'

/** A sum of votes below this only names the kind of what the model removes. */
const SURE = 4
/** What speaks for staying is heard against the model where the model is less sure than this: the notices of a site's own footer go with it. */
const OVERRULED = 2
/** Less removes no part of a table or a listing. */
const CERTAIN = 16

/** The model's word on one page, as evidence beside the rules' votes, and the roles that follow. */
export function labelPage(
  document: Document,
  votes: readonly (readonly Evidence[])[],
  scores: PageScores,
): LabelledBlock[] {
  const titles = titleKeys(document)
  const { logOdds, body, kind, lines } = scores
  const keeps = (i: number): boolean => (logOdds[i] ?? 0) >= body
  const wordsOf = (i: number): number => lines.shapes[i]?.words ?? 0
  const kindOf = kindsIn(lines.namesakes)
  const boxes = voteByBoxes(document, keeps, wordsOf, kind, kindOf)
  // Reference says the same of many things.
  const copies = kind === 'reference' ? [] : voteByCopies(document.blocks, lines.templates, keeps, wordsOf)
  const gutters = voteByGutters(document.blocks)
  // In a thread the names of who writes are links, and come again.
  const refrains = kind === 'article' ? voteByRefrains(document.blocks) : []
  const hidden = voteByHidden(document, keeps, wordsOf)
  const said = (all: readonly Votes[]): readonly Votes[] =>
    all.filter((found) => found.some((vote) => vote !== undefined))
  // What lines have in common says nothing of the parts of one.
  const ofParts = said([boxes, hidden])
  const ofLines = [...ofParts, ...said([copies, gutters, refrains])]
  const labelled = document.blocks.map((block, i): LabelledBlock => {
    let others = votes[i] ?? NONE
    for (const found of block.markup?.partOf === undefined ? ofLines : ofParts) {
      const vote = found[i]
      if (vote !== undefined) others = [...others, vote]
    }
    const model = modelVote(block, i, scores, others, kindOf)
    const heard = kind === 'reference' ? others.filter(({ role }) => !leads.has(role)) : others
    const role = roleOf(block, heard, model, titles)
    // Nothing else speaks of most lines, and what is spread has room to grow.
    return { block, role, evidence: others.length === 0 ? [model] : [...others, model] }
  })
  return withFigures(labelled)
}

const NONE: readonly Evidence[] = []

/** What is said of each block. */
type Votes = readonly (Evidence | undefined)[]

/** Reference leads on from one part of its matter to the next. */
const leads: ReadonlySet<Role> = new Set<Role>(['boilerplate:related', 'boilerplate:navigation'])

/** The model decides, unless rules and boxes are sure of the contrary. */
function roleOf(
  block: Block,
  votes: readonly Evidence[],
  model: Evidence,
  titles: ReadonlySet<string>,
): Role {
  const net = votes.reduce((total, { role, weight }) => total + (role === 'body' ? -weight : weight), 0)
  if (model.role === 'body') {
    // A cell or a listing is part of a whole; a word like "next" in it says nothing.
    const whole = block.kind === 'cell' || block.kind === 'code'
    return net >= (whole ? CERTAIN : SURE) ? (strongest(votes)?.role ?? 'body') : 'body'
  }
  if (net <= -SURE && model.weight < OVERRULED) return 'body'
  if (block.kind === 'heading' && titles.has(titleKey(block.text))) return 'title'
  return strongest(votes)?.role ?? model.role
}

function strongest(votes: readonly Evidence[]): Evidence | undefined {
  let best: Evidence | undefined
  for (const vote of votes) {
    if (vote.role !== 'body' && vote.weight > (best?.weight ?? 0)) best = vote
  }
  return best
}

/** Body or not, and the strongest reason that the model's parts give. */
function modelVote(
  block: Block,
  i: number,
  { logOdds, body, lines }: PageScores,
  votes: readonly Evidence[],
  kindOf: KindOf,
): Evidence {
  const odds = (logOdds[i] ?? 0) - body
  if (odds >= 0)
    return { rule: 'model', role: 'body', weight: odds, note: 'It reads and stands like the article.' }
  const place = kindOfPlace(block, kindOf)
  const named = votes.find(({ role, weight }) => role !== 'body' && weight > 0)?.role
  return {
    rule: 'model',
    role: named ?? place?.role ?? 'boilerplate:furniture',
    weight: -odds,
    note: whyNot(block, i, lines, place),
  }
}

function whyNot({ markup }: Block, i: number, lines: Lines, place: PlacedKind | undefined): string {
  let reasons = ''
  if (place !== undefined) reasons = `It stands in ${place.place}.`
  else if (markup !== undefined && (lines.ownScores[i] ?? 0) + (lines.aboveScores[i] ?? 0) < -1)
    reasons = `Lines in ${describeElement(markup.element)} are seldom part of an article.`
  if ((lines.links[i] ?? 0) > 0.6) reasons = and(reasons, 'Most of it is links.')
  if ((lines.textScores[i] ?? 0) < -1)
    reasons = and(reasons, 'Its words are those of the page around an article.')
  return reasons === '' ? 'What stands around it is not the article.' : reasons
}

function and(said: string, sentence: string): string {
  return said === '' ? sentence : `${said} ${sentence}`
}

function titleKeys({ claims }: Document): ReadonlySet<string> {
  return new Set(claims.filter(({ field }) => field === 'title').map(({ value }) => titleKey(value)))
}

function titleKey(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
