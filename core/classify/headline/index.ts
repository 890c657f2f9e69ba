import type { Evidence, LabelledBlock } from '../../types.ts'
import { isPlea } from '../pleas.ts'
import { isKicker, isSection } from '../site-section.ts'
import { headThatAsks } from './asking-head.ts'
import { isBareByline, isLikeByline, namesAnybody } from './bare-byline.ts'
import {
  type BeginningLine,
  beginningLine,
  isOpen,
  isParagraph,
  isReporting,
  type Wording,
} from './beginning.ts'
import { isByline, isPictureCredit, namesWriter } from './byline.ts'
import { candidatesIn, LINES_READ } from './candidates.ts'
import { numberTitle } from './number-title.ts'
import { scoreOf } from './score.ts'

/** Log-odds below the headline's from which a line is hardly the headline itself. */
const FAR = 4
/** Log-odds over no headline at all from which lines beside it go that nothing else takes. */
const SURE = 1
/** A line that the labels take away must be so much likelier than no headline (log-odds). */
const CLEARLY = 2
/** A page's menu may stand between its headline and what stays of it: so many lines. */
const MOST_ABOVE = 40
/** UTF-16 units of a label. */
const LONGEST_LABEL = 130
/** Lines below the headline among which who wrote the article, and when, stands together. */
const SIGNED_WITHIN = 5
const MOST_BYLINES = 3

const ABOVE: Evidence = {
  rule: 'above-headline',
  role: 'boilerplate:navigation',
  weight: 3,
  note: 'It stands above the headline, where nothing of an article stands.',
}
const BYLINE: Evidence = {
  rule: 'below-headline',
  role: 'boilerplate:byline',
  weight: 3,
  note: 'It stands below the headline, and says who wrote the article, or when.',
}
const CREDIT: Evidence = {
  rule: 'below-headline',
  role: 'boilerplate:caption-credit',
  weight: 3,
  note: 'It stands below the headline, and says who took the pictures.',
}

/**
 * The labels with the headline and what stands by it. It is the likeliest of the lines at the beginning, or none of them: a log-linear model
 * over what a line looks like, what stands around it, and how much it says of what is told below (data/headline.md). A number says nothing of
 * it, and is the headline where there is no other.
 */
export function withHead(
  labelled: readonly LabelledBlock[],
  votes: readonly (readonly Evidence[])[],
  read: readonly Wording[],
): readonly LabelledBlock[] {
  const places = beginningOf(labelled)
  const lines: BeginningLine[] = []
  for (const i of places) {
    const [line, wording] = [labelled[i], read[i]]
    if (line && wording) lines.push(beginningLine(line.block, votes[i] ?? [], wording, isTaken(line)))
  }
  const candidates = candidatesIn(lines).map((one) => ({ ...one, score: scoreOf(one.features) }))
  const number = numberTitle(lines)
  const [best = headThatAsks(labelled, lines, places[0])] =
    number === undefined
      ? candidates
          .filter(({ at, score }) => score > (labelled[places[at] ?? -1]?.role === 'body' ? 0 : CLEARLY))
          .sort((a, b) => b.score - a.score)
      : [{ at: number, score: SURE }]
  if (best === undefined) return labelled
  const beside = new Map<number, Evidence>()
  const bylines = bylinesBelow(lines, best.at)
  if (best.score > SURE || bylines.some((at) => isSigned(lines[at])))
    for (const at of bylines)
      beside.set(places[at] ?? -1, isPictureCredit(lines[at]?.block.text ?? '') ? CREDIT : BYLINE)
  const far = new Set(candidates.flatMap(({ at, score }) => (score > best.score - FAR ? [] : [at])))
  const above = best.score > SURE ? labelsAbove(lines, best.at, far) : kickerAbove(lines, best.at)
  for (const at of above) beside.set(places[at] ?? -1, ABOVE)
  const title = places[best.at]
  return labelled.map((line, i) => (i === title ? { ...line, role: 'title' } : withVote(line, beside.get(i))))
}

/** A byline is one, whatever else it was taken for; of what stands above only what would stay gets another role. */
function withVote(line: LabelledBlock, vote: Evidence | undefined): LabelledBlock {
  if (vote === undefined || line.role === vote.role || (vote === ABOVE && line.role !== 'body')) return line
  return { ...line, role: vote.role, evidence: [...line.evidence, vote] }
}

/** A line that leaves with the labels may be the headline all the same, but not as an appeal, nor as long as a paragraph. */
function isTaken(line: LabelledBlock): boolean {
  return isPlea(line.role) || (line.role !== 'body' && isLong(line))
}

function isLong({ block }: LabelledBlock): boolean {
  return block.text.length > LONGEST_LABEL
}

function isSigned(line: BeginningLine | undefined): boolean {
  if (line === undefined) return false
  const { text } = line.block
  return namesWriter(text, line.signature) || isPictureCredit(text) || namesAnybody(text)
}

/** The places of the first lines that stay, and of some above them. */
function beginningOf(labelled: readonly LabelledBlock[]): readonly number[] {
  const first = labelled.findIndex(({ role }) => role === 'body')
  const places: number[] = []
  for (let i = Math.max(0, first - MOST_ABOVE); i < labelled.length && places.length < LINES_READ; i += 1)
    if (labelled[i]?.block.pageFurniture === undefined) places.push(i)
  return places
}

/** More of them, or some that stand apart, are a list of names or days. */
function bylinesBelow(lines: readonly BeginningLine[], title: number): readonly number[] {
  const found: number[] = []
  let seen = 0
  for (let at = title + 1; at < lines.length && seen < SIGNED_WITHIN; at += 1) {
    const line = lines[at]
    if (line === undefined || isParagraph(line)) break
    const { text } = line.block
    if (isByline(text) || isPictureCredit(text) || isBareByline(lines, title, at)) found.push(at)
    if (isOpen(line)) seen += 1
  }
  if (beginsParts(lines, found.at(-1))) found.pop()
  const [first = 0] = found
  const isApart = (found.at(-1) ?? first) - first >= found.length
  return isApart || found.length > MOST_BYLINES ? [] : found
}

/** A chronicle has days for headings, a list of places `By Pell Harbour`: further ones of the kind stand amid the text below. */
function beginsParts(lines: readonly BeginningLine[], at: number | undefined): boolean {
  if (at === undefined || !isAboveText(lines, at)) return false
  const isBare = !isByline(lines[at]?.block.text ?? '')
  return lines.some(
    ({ block, signature }, i) =>
      i > at + 1 &&
      lines[i - 1]?.shape.ended === true &&
      signature.day === lines[at]?.signature.day &&
      isAboveText(lines, i) &&
      (isByline(block.text) || (isBare && isLikeByline(block.text))),
  )
}

function isAboveText(lines: readonly BeginningLine[], at: number): boolean {
  const next = lines[at + 1]
  return next !== undefined && isOpen(next) && next.shape.ended
}

/** `Opinion`, and nothing else above. */
function kickerAbove(lines: readonly BeginningLine[], title: number): readonly number[] {
  const above = [...lines.slice(0, title).entries()].filter(([, line]) => isOpen(line))
  return above.flatMap(([at, { block }]) => (above.length === 1 && isKicker(block.text) ? [at] : []))
}

/** None where a sentence of the article, or what leads to its next line, stands among them. */
function labelsAbove(
  lines: readonly BeginningLine[],
  title: number,
  far: ReadonlySet<number>,
): readonly number[] {
  const above = lines.slice(0, title)
  if (above.some((line) => isReporting(line) || (isOpen(line) && line.block.text.endsWith(':')))) return []
  return [...above.keys()].filter((at) => {
    const { block, isNotice } = lines[at] ?? {}
    return (
      block !== undefined &&
      !isNotice &&
      block.text.length <= LONGEST_LABEL &&
      (isSection(block.text) || isKicker(block.text) || far.has(at))
    )
  })
}
