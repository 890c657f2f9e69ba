import { pick } from '../pick.ts'
import type { Document, Evidence, LabelledBlock } from '../types.ts'
import { withPageFurniture } from './between-pages.ts'
import { takeBetweenPleas } from './between-pleas.ts'
import { byModel, type Reading } from './by-model.ts'
import { takeComments } from './comments-below.ts'
import { wordingOf } from './headline/beginning.ts'
import { withHead } from './headline/index.ts'
import type { Known } from './index.ts'
import { cautionOf, FAMILIAR } from './lines-model/caution.ts'
import type { Glossary } from './lines-model/glossary.ts'
import { lineOf, readTogether } from './lines-model/index.ts'
import type { Line } from './lines-model/line.ts'
import { rulesOf } from './lines-model/score.ts'
import { isWholePage, RULES_ABOVE_MODEL } from './lines-model/vote.ts'
import type { Shape } from './model/shape.ts'
import { isPlea } from './pleas.ts'
import { votesByName, whereTelling } from './publisher-name.ts'
import { resolve } from './resolve.ts'
import { isSpeech, labelSpeech } from './speech.ts'
import type { Hearing } from './voters.ts'
import { withKnown } from './with-known.ts'

/**
 * Looking again stops after so many lines in all, as hostile texts must end: after a dozen times the whole text, and later where it is
 * short. Of 300 pages as plain text none is looked at more than nine times.
 */
const mostLooks = (lines: number): number => Math.min(100_000, 500 + 12 * lines)
/** For the same reason the rules are asked again so many times at most. */
const MOST_ASKS = 8

/** What the rules say of a text (`hear`); where they have been asked of more than it, they cannot be asked again. */
export interface Heard {
  readonly votes: Hearing['votes']
  readonly again?: Hearing['again']
  /** Of every block, where a page has read them already. */
  readonly shapes?: readonly Shape[]
}

/** Labels the blocks of a text without markup. `glossary` is that of its language (`glossaryFor`). */
export function labelText(
  document: Document,
  known: Known,
  glossary: Glossary | undefined,
  { votes: said, again, shapes }: Heard,
): readonly LabelledBlock[] {
  const votes = withPageFurniture(document, said)
  if (!isSpeech(document, votes))
    return takeComments(labelLines({ document, glossary }, shapes, votes, known, again))
  const all = withKnown(votes, known)
  return withHead(labelSpeech(document, all), all, document.blocks.map(wordingOf))
}

/**
 * Labels from the rules' votes. What goes changes how the rest reads, so that the rest is looked at again until nothing more goes, and
 * the rules, some of which go by places and neighbours, are asked `again`, where they may be, of what is left by then. That is a
 * text that comes out of here as it went in.
 */
function labelLines(
  { document, glossary }: { readonly document: Document; readonly glossary: Glossary | undefined },
  shapes: Heard['shapes'],
  first: readonly (readonly Evidence[])[],
  known: Known,
  again: Hearing['again'] | undefined,
): LabelledBlock[] {
  const votes = [...first]
  const lines = document.blocks.map(({ text }, i) => lineOf(text, votes[i] ?? [], glossary, shapes?.[i]))
  const oddsOf = readTogether(glossary !== undefined)
  const names = votesByName(document)
  const labelled = document.blocks.map((block, i): LabelledBlock => {
    if (block.pageFurniture === undefined) return { block, role: 'body', evidence: [] }
    return { block, role: 'boilerplate:furniture', evidence: votes[i] ?? [] }
  })
  const stays = (i: number): boolean => labelled[i]?.role === 'body'
  // What stands between pages says nothing of the lines beside it.
  let left = [...document.blocks.keys()].filter(stays)
  let askedOf = document.blocks.length
  let asks = MOST_ASKS
  let hasHead = false
  for (let looks = mostLooks(left.length); left.length > 0 && looks > 0; looks -= left.length) {
    const rest = pick(lines, left)
    const read = oddsOf(rest)
    const named = whereTelling(names, left)
    const odds = read.map((value, k) => value - (named[k]?.weight ?? 0))
    const caution = cautionOf(rest, read)
    const wholePage = isWholePage(read, (k) => votes[left[k] ?? 0] ?? [])
    const before = left.length
    const reading = { rest, odds, named, caution, wholePage }
    for (const [k, looked] of look(document, left, reading, votes, known).entries())
      labelled[left[k] ?? 0] = looked
    left = left.filter(stays)
    if (left.length < before) continue
    // The head is read with the rest until nothing more goes, and the rest then without it, as when the text is read again.
    if (!hasHead) {
      hasHead = true
      for (const [i, line] of withHead(labelled, withKnown(first, known), lines).entries()) labelled[i] = line
      left = left.filter(stays)
      if (left.length < before) continue
    }
    if (again === undefined || asks === 0 || left.length === askedOf) break
    asks -= 1
    askedOf = left.length
    const changed = hearAgain(again(left), left, votes)
    if (changed.length === 0) break
    for (const i of changed) {
      const line = lines[i]
      if (line !== undefined) lines[i] = { ...line, rules: rulesOf(votes[i] ?? []) }
    }
  }
  return labelled
}

/** Puts what the rules say `now` of the blocks `left` into `votes`, and returns where it is new. */
function hearAgain(
  now: readonly (readonly Evidence[])[],
  left: readonly number[],
  votes: (readonly Evidence[])[],
): number[] {
  return left.filter((i, k) => {
    const before = votes[i] ?? []
    votes[i] = now[k] ?? []
    return !isSame(before, votes[i] ?? [])
  })
}

function isSame(some: readonly Evidence[], others: readonly Evidence[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ rule, weight }, i) => rule === others[i]?.rule && weight === others[i]?.weight)
  )
}

/** What is made of the blocks that are left, before any of them goes. */
interface WholeReading extends Reading {
  readonly wholePage: boolean
}

/** A few lines are no article to tell others from. */
const FEWEST_LINES = 4

/**
 * One look at the blocks `left`, as if they were the whole text, or what is left of a whole page: what goes by the model, and where
 * nothing does, what goes by the rules alone.
 */
function look(
  document: Document,
  left: readonly number[],
  reading: WholeReading,
  votes: readonly (readonly Evidence[])[],
  known: Known,
): readonly LabelledBlock[] {
  const { rest, odds, caution, wholePage } = reading
  const blocks = pick(document.blocks, left)
  const isRead = blocks.length >= FEWEST_LINES
  // Of a few lines the model is no surer than a rule, and knows nothing but whether they ask for something.
  const doubt = isRead ? 0 : RULES_ABOVE_MODEL
  const all = left.map((i, k) => {
    // The model was trained without knowing what a publisher repeats.
    const vote = known.get(i)
    const said = votes[i] ?? []
    const isAsked = isRead || said.some(({ role }) => isPlea(role))
    const own = vote ?? (isAsked ? ownVote(rest[k], (odds[k] ?? 0) - doubt, caution) : undefined)
    return own === undefined ? said : [...said, own]
  })
  const part = { ...document, blocks }
  if (wholePage) {
    const strange = byModel(part, { ...reading, caution: 0 }, all, true)
    if (takesAny(strange)) return strange
  }
  // Where the model knows nothing, the rules decide, and what stands between pleas is all that says so.
  if (caution === Number.POSITIVE_INFINITY) return takeBetweenPleas(resolve(part, all))
  const told = byModel(part, reading, all, false)
  if (isRead && takesAny(told)) return told
  return resolve(part, all).map((ruled, k) =>
    ruled.role === 'body' ? { ...ruled, ...told[k], role: ruled.role } : ruled,
  )
}

/** What a rule takes for a plea in a line that the model is sure of as reporting is a word out of place: the surer, the more. */
function ownVote(line: Line | undefined, odds: number, caution: number): Evidence | undefined {
  if (line === undefined || line.rules.against === 0 || caution === Number.POSITIVE_INFINITY) return undefined
  const { shape, sense } = line
  const weight = Math.min(MOST_OWN, odds)
  const isRead = shape.words >= FEWEST_WORDS && sense.known >= shape.hashes.length * FAMILIAR
  return isRead && weight > 0 ? { ...OWN, weight } : undefined
}

const OWN = {
  rule: 'lines-model',
  role: 'body',
  note: 'Its words and its voice are those of the article around it.',
} as const
const MOST_OWN = 3
const FEWEST_WORDS = 6

function takesAny(labelled: readonly LabelledBlock[]): boolean {
  return labelled.some(({ role }) => role !== 'body')
}
