import { areAlike } from '../metadata/headline.ts'
import { wallNotes } from '../rights/wall.ts'
import type {
  Article,
  Block,
  BoilerplateKind,
  Document,
  LabelledBlock,
  Metadata,
  Note,
  Removal,
} from '../types.ts'
import { levelHeadings } from './headings.ts'
import { languageNotes } from './language-note.ts'
import { withSafeLinks } from './links.ts'
import { withFiguresBelow } from './pictures.ts'
import { isParted, type Kept, kindOf, type Removed, toRemoval, visibleText, withKept } from './removals.ts'
import { lengthNotes, reviewNotes } from './review-notes.ts'
import { tidy } from './white-space.ts'
import { containsWords, sameWords } from './words.ts'

/**
 * Puts the article together: body blocks in order and tidy, everything else as removals with place and reason.
 * Every word of `labelled` ends in exactly one of body, removed, or (title blocks) the title.
 */
export function assemble(
  document: Document,
  labelled: readonly LabelledBlock[],
  metadata: Metadata,
  furtherNotes: readonly Note[] = [],
): Article {
  const body: Block[] = []
  const removed: Removal[] = []
  let passage: Removed[] = []
  let passageKind: BoilerplateKind | undefined
  let kept: Kept | undefined
  const closePassage = (): void => {
    if (passageKind !== undefined && passage.length > 0) removed.push(toRemoval(passage, passageKind))
    passage = []
  }

  for (const placed of withTitlesPlaced(labelled, metadata)) {
    if (placed.role === 'title' || isEmpty(placed.block)) continue
    const kind = kindOf(placed.role)
    if (kind === undefined) {
      closePassage()
      const block = tidy(withSafeLinks(placed.block, document.baseUrl))
      if (!isEmpty(block)) body.push(block)
      kept = withKept(kept, placed.block)
      continue
    }
    const [first] = passage
    if (isParted(passage.at(-1)?.block, placed.block, kept)) closePassage()
    // An edit stands alone: it is the first of its passage, or none is in it.
    if (kind !== passageKind || isEdit(placed) || (first !== undefined && isEdit(first))) closePassage()
    passageKind = kind
    passage.push({ block: placed.block, kind, evidence: placed.evidence })
  }
  closePassage()
  const notes = [
    ...document.notes,
    ...titleNotes(metadata),
    ...wallNotes(labelled, metadata),
    ...lengthNotes(body),
    ...languageNotes(document, metadata),
    ...reviewNotes(document, labelled, body, removed),
    ...furtherNotes,
  ]
  return { metadata, body: levelHeadings(withFiguresBelow(body)), removed, notes }
}

/** What a person took out is a passage of its own: it is undone without what goes for other reasons beside it. */
function isEdit({ evidence }: Pick<LabelledBlock, 'evidence'>): boolean {
  return evidence.some(({ rule }) => rule === 'person')
}

/**
 * Says of each block whether the title really holds it: a title block whose words the title lacks is removed
 * as furniture, so that it cannot vanish, and a line that repeats the title above the text is not body.
 */
function withTitlesPlaced(labelled: readonly LabelledBlock[], { title }: Metadata): LabelledBlock[] {
  // A title block is among what disagrees by itself. Only where it is the title and more, such as the site's name, does the title hold it.
  const disagreed = (title?.disagreed ?? []).filter(
    ({ value, source }) => source !== 'block' || containsWords(value, title?.value ?? ''),
  )
  const known = title === undefined ? [] : [title, ...disagreed].map(({ value }) => value)
  const heldByTitle = new Map<string, boolean>()
  const isHeld = (text: string): boolean => {
    const held = heldByTitle.get(text) ?? known.some((value) => containsWords(value, text))
    heldByTitle.set(text, held)
    return held
  }
  const isFollowed = labelled.filter(({ role, block }) => role === 'body' && !isEmpty(block)).length > 1
  let textHasBegun = false
  let titleIsPlaced = false
  return labelled.map((placed) => {
    const { block, role } = placed
    if (role === 'title') {
      const held = isHeld(visibleText(block))
      if (held) titleIsPlaced = true
      if (held) return placed
      if (title === undefined || !mayTell(block, title.value))
        return asFurniture(placed, 'title-elsewhere', 'It looks like a title, but the title is another.')
      textHasBegun = true
      return { ...placed, role: 'body' }
    }
    if (role !== 'body' || textHasBegun) return placed
    const isTitle = title !== undefined && title.source !== 'lead' && sameWords(title.value, block.text)
    textHasBegun = block.kind !== 'heading' && !isEmpty(block) && !(isTitle && isFollowed)
    if (textHasBegun || !isTitle) return placed
    if (titleIsPlaced) return asFurniture(placed, 'title-repeated', 'It repeats the title above the text.')
    titleIsPlaced = true
    return { ...placed, role: 'title' }
  })
}

/** UTF-16 units: as long as a sentence that tells something. */
const SENTENCE = 60
/** UTF-16 units: as short as one that ends with a full stop may be. */
const SHORT_SENTENCE = 12
/** A full stop, also with the mark of a footnote behind it. */
const STOP = /[.。][)\]"”’»]*(?:\[[^\]]{1,60}\])*$/

/** Whether a line that was taken for the title, which is known to be another, may be the beginning of what is told. */
function mayTell({ kind, text }: Block, title: string): boolean {
  if (kind !== 'paragraph') return false
  if (STOP.test(text)) return text.length >= SHORT_SENTENCE
  return text.length >= SENTENCE && !areAlike(text, title)
}

function asFurniture(placed: LabelledBlock, rule: string, note: string): LabelledBlock {
  const role = 'boilerplate:furniture'
  return { ...placed, role, evidence: [...placed.evidence, { rule, role, weight: 6, note }] }
}

function isEmpty({ kind, text, figure }: Block): boolean {
  if (figure !== undefined)
    return (
      figure.src === null &&
      figure.embed === undefined &&
      figure.alt === '' &&
      text.trim() === '' &&
      figure.caption === '' &&
      figure.credit === ''
    )
  return kind !== 'cell' && text.trim() === ''
}

function titleNotes({ title }: Metadata): Note[] {
  if (title?.source !== 'lead') return []
  return [
    {
      code: 'title-from-lead',
      detail: 'Nothing names a title; the beginning of the article stands in for it.',
    },
  ]
}
