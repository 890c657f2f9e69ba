import { introduced } from '../metadata/persons.ts'
import type { Evidence, LabelledBlock, Role } from '../types.ts'
import { isTelling, sharedWith, stemsOf } from './buried-title.ts'
import { voiceOf } from './lines-model/voice.ts'
import { endsSentence, shapeOf } from './model/shape.ts'
import { isNotice } from './notices.ts'
import { isByline, isSignature } from './signature.ts'
import { isSection } from './site-section.ts'
import { isBylineLine, isTitleLike, LONGEST_TITLE } from './title.ts'

/** How many lines may stand above a headline: sections, banners, offers. */
const MOST_ABOVE = 5
/** Between it and who wrote it a line more may say what it is about. */
const LONGEST_DECK = 240
/** What is longer, and a sentence, is a paragraph of the article. */
const PARAGRAPH = 130
const SENTENCE = 60
/** So far from a name or a day others make a list of it. */
const LISTED_WITHIN = 3
/** In a sentence that may be reporting. */
const FEWEST_TOLD = 8
const ABOVE: Evidence = {
  rule: 'above-headline',
  role: 'boilerplate:navigation',
  weight: 3,
  note: 'It stands above the headline, where nothing of an article stands.',
}
const SIGNATURE: Evidence = {
  rule: 'below-headline',
  role: 'boilerplate:byline',
  weight: 3,
  note: 'It stands below the headline, and says who wrote the article, or when.',
}

/**
 * The headline is known by who wrote it, or when, in the line below: what was taken for the title above it, and short lines that stayed there,
 * name a part of the site, an issue, an offer. Without such a line the first is the title that names no section; and where none was found,
 * the short line above the first paragraph that says most of what the article is about.
 */
export function withHeadline(labelled: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const found = signedHeadline(labelled)
  const signed = found !== undefined && isBelowText(labelled, found.at) ? undefined : found
  const known = signed?.at ?? belowSections(labelled)
  const at = known ?? telling(labelled)
  if (at === undefined) return labelled
  return labelled.map((line, i) => {
    if (i === at) return { ...line, role: 'title' }
    if (!isLeft(line.role) || isNotice(line.evidence)) return line
    if (i === signed?.by && isByline(line)) return withVote(line, SIGNATURE)
    return known !== undefined && i < at ? withVote(line, ABOVE) : line
  })
}

/** What would be below sentences of the article, or what leads to it, is none of its headlines, and no sentence is one that has lines above it which stay. */
function isBelowText(labelled: readonly LabelledBlock[], at: number): boolean {
  const above = labelled.slice(0, at).filter(({ role, evidence }) => isLeft(role) && !isNotice(evidence))
  const isSentence = endsSentence(labelled[at]?.block.text ?? '')
  return above.some(({ block }) => isSentence || block.text.endsWith(':') || isReporting(block.text))
}

/** A sentence of some length that says neither we nor you. */
function isReporting(text: string): boolean {
  const shape = shapeOf(text, false)
  const { we, you } = voiceOf(shape)
  return shape.ended && shape.words >= FEWEST_TOLD && we + you === 0
}

function withVote(line: LabelledBlock, vote: Evidence): LabelledBlock {
  return { ...line, role: vote.role, evidence: [...line.evidence, vote] }
}

/** The places of a headline and of who wrote it. */
interface Signed {
  readonly at: number
  readonly by: number
}

/** The first line that is short, and has a byline or a date below it; undefined where the article has begun by then, or never does. */
function signedHeadline(labelled: readonly LabelledBlock[]): Signed | undefined {
  let seen = 0
  for (const [i, line] of labelled.entries()) {
    if (seen > MOST_ABOVE || isParagraph(line)) return undefined
    if (!isOpen(line)) continue
    seen += 1
    const by = mayBeHeadline(line) ? signatureOf(labelled, i) : undefined
    if (by !== undefined && labelled.slice(by + 1).some(isText))
      return { at: firstTitleLike(labelled, i), by }
  }
  return undefined
}

/** Of lines that could all be the headline the first is, unless it names a section: the one below may be a byline of an unusual form. */
function firstTitleLike(labelled: readonly LabelledBlock[], signed: number): number {
  const first = labelled
    .slice(0, signed)
    .findIndex(({ block, role }) => isLeft(role) && isTitleLike(block) && !isSection(block.text))
  return first < 0 ? signed : first
}

function isLeft(role: Role): boolean {
  return role === 'body' || role === 'title'
}

/** The place of the line that signs the one at `at`. What goes by the rules is looked through, as if the text were read again without it. */
function signatureOf(labelled: readonly LabelledBlock[], at: number): number | undefined {
  let isBelowDeck = false
  for (let i = at + 1; i < labelled.length; i += 1) {
    const line = labelled[i]
    if (line === undefined) return undefined
    if (isSignature(line))
      return introduced(line.block.text) === undefined && isListed(labelled, i) ? undefined : i
    if (!isOpen(line)) continue
    if (isBelowDeck || line.block.text.length > LONGEST_DECK || mayBeHeadline(line)) return undefined
    isBelowDeck = true
  }
  return undefined
}

/** More names or days around it, but for the one that a byline may have beside it, are a list. */
function isListed(labelled: readonly LabelledBlock[], at: number): boolean {
  const around = [
    ...labelled.slice(Math.max(0, at - 1 - LISTED_WITHIN), Math.max(0, at - 1)),
    ...labelled.slice(at + 2, at + 2 + LISTED_WITHIN),
  ]
  return around.some((line) => isLeft(line.role) && isSignature(line))
}

function mayBeHeadline(line: LabelledBlock): boolean {
  const { kind, text } = line.block
  const isLine = (kind === 'paragraph' || kind === 'heading') && !text.includes('\n')
  const isShort = isLine && text.length <= LONGEST_TITLE && /\p{L}/u.test(text)
  return isShort && !text.endsWith(':') && !isSignature(line) && !isNotice(line.evidence)
}

/** Something to read stands below. */
function isText({ block: { text }, role }: LabelledBlock): boolean {
  return role === 'body' && text.length >= SENTENCE
}

function isParagraph({ block: { text }, role }: LabelledBlock): boolean {
  return role === 'body' && text.length >= PARAGRAPH
}

/** It stays, or no rule says that it goes: the model may find a headline strange. */
function isOpen({ role, evidence }: LabelledBlock): boolean {
  return isLeft(role) || evidence.every(({ rule, role }) => rule === 'lines-model' || role === 'body')
}

/** The first title that names no part of the site, where one that does stands above it. */
function belowSections(labelled: readonly LabelledBlock[]): number | undefined {
  const first = labelled.findIndex(({ role }) => role === 'body')
  const titles = labelled
    .slice(0, Math.max(0, first))
    .flatMap(({ role, block }, i) => (role === 'title' && !isBylineLine(block.text) ? [i] : []))
  const headline = titles.find((i) => !isSection(labelled[i]?.block.text ?? ''))
  return headline === titles[0] ? undefined : headline
}

/** The first line above the first paragraph that says anything of the article, if it says much and could be a headline; only where there is no title. */
function telling(labelled: readonly LabelledBlock[]): number | undefined {
  const first = labelled.findIndex(isParagraph)
  if (first <= 0 || first > MOST_ABOVE) return undefined
  if (labelled.some((line) => line.role === 'title' && !isSignature(line))) return undefined
  const about = stemsOf(labelled.slice(first))
  for (const [at, line] of labelled.slice(0, first).entries()) {
    const said = sharedWith(about, line.block.text)
    if (!isOpen(line) || said.shared === 0) continue
    return isTitleLike(line.block) && !isSection(line.block.text) && isTelling(said) ? at : undefined
  }
  return undefined
}
