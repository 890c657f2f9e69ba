import { letterPattern } from '../../letters.ts'
import type { Block, Document, Evidence } from '../../types.ts'
import { plainLine } from '../plain-line.ts'
import type { Examples, Rule, Scene } from '../rule.ts'
import { commentCount } from './comment-count.ts'
import { readerReaction } from './reader-reaction.ts'

/** How far below its heading a comment may stand. */
const REACH = 30
const LONGEST_HEADING = 60
/** Paragraphs that must stand above: a count at the head of an interview is followed by names as well. */
const FEWEST_PARAGRAPHS = 3
const PARAGRAPH = 90
/** `Ramesh S.: ...`, `Efua (author): ...`, `northernlad says: ...`: a name or a handle, and what it says. */
const SAID = letterPattern(
  String.raw`^(?!(?:by|photo|photos|picture|image|source|correction|note|editor|update|share|read|also|more|related)\b)[\p{L}\p{N}][\p{L}\p{N}_.'’ -]{0,28}(?: \([^)]{1,24}\))?(?: (?:says|writes|wrote|said))?: ?\S`,
  'iu',
)
/** Who wrote it stands below or behind: `... — Trish from Bendigo`. */
const SIGNED = letterPattern(
  String.raw`[-–—] ?(?:[\p{L}\p{N}_]+|[\p{Lu}\p{N}][\p{L}\p{N}_.'’-]*(?:,? (?:from |in |of )?\p{Lu}[\p{L}.'’-]*){1,4})$`,
  'u',
)

/** What readers wrote, line by line, below a heading like "3 comments". */
export const commentList: Rule = {
  id: 'comment-list',
  kind: 'comments',
  looksAround: true,
  vote(scene: Scene) {
    const { document, index, heard } = scene
    const isBelowHeading = isWhole(scene) || commentsIn(document, heard)[index] === 1
    return isBelowHeading || isLone(document, index) ? VOTE : undefined
  },
}

const VOTE = { weight: 5, note: 'It is what a reader wrote, below the heading of the comments.' }

/** How many lines may stand below a comment that has no heading, and how many labelled lines above it before it is an interview. */
const LAST = 3
const FEW_LABELS = 2
/**
 * `Fiona K says: ...`, `BayRat: ...`, `ossyfan: ...`: what is written so is written by readers, where nothing is quoted, and somebody speaks.
 * `PayPal: cards are taken` and `sources: the census` are nobody's.
 */
const LONE = letterPattern(
  String.raw`^(?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}*\.?| (?:in|from) \p{Lu}\p{L}+){0,2} (?:says|writes): |(?=\S*(?:\p{Ll}\p{Lu}|\d|_))[\p{L}\p{N}_]{3,24}(?: (?:says|writes|wrote))?: |\p{Ll}[\p{L}\p{N}_]{4,20}(?: (?:says|writes|wrote))?: )[^"“”]+$`,
  'u',
)
const SPOKEN =
  /: (?:.*\b)?(?:I|I['’]m|[Ww]e|[Yy]ou|[Yy]our|[Mm]y|[Mm]e|[Uu]s|[Oo]ur|[Tt]his|[Tt]hanks?|lol|LOL)\b|[!?]|^\S*[\d_]\S* (?:says|writes|wrote): /
const LABELLED = letterPattern(String.raw`^\p{L}[\p{L}\p{N}_.' -]{1,30}: `, 'u')

/** A single comment that the site left below an article. */
function isLone(document: Document, index: number): boolean {
  const { blocks } = document
  const text = blocks[index]?.text ?? ''
  if (index < blocks.length - LAST || text.length > LONGEST_LONE) return false
  if (!text.includes(': ') || !LONE(text).test(text) || !SPOKEN.test(text)) return false
  const labelled = blocks.slice(0, index).filter((block) => LABELLED(block.text).test(block.text)).length
  const paragraphs = blocks.slice(0, index).filter((block) => block.text.length >= PARAGRAPH).length
  return labelled < FEW_LABELS && paragraphs >= FEWEST_PARAGRAPHS
}

const LONGEST_LONE = 240

/** Heading and comments in one block. */
function isWhole(scene: Scene): boolean {
  const { text } = scene.block
  if (!text.includes('\n')) return false
  const [heading = '', ...comments] = text.split('\n')
  return heading.length <= LONGEST_HEADING && comments.every(isComment) && headsAlone(heading, scene)
}

function headsAlone(heading: string, scene: Scene): boolean {
  const line = plainLine(heading)
  return HEADING.test(heading) || HEADS.some((rule) => rule.vote({ ...scene, line }) !== undefined)
}

function isComment(text: string): boolean {
  return SAID(text).test(text) || SIGNED(text).test(text)
}

/** One reading is asked for by all its blocks. */
const read = new WeakMap<Scene['heard'], Uint8Array>()

/** For each block of a document, 1 where it is a comment: of at most so many below a heading of comments, below an article. */
function commentsIn({ blocks }: Document, heard: Scene['heard']): Uint8Array {
  const known = read.get(heard)
  if (known !== undefined) return known
  const comments = new Uint8Array(blocks.length)
  read.set(heard, comments)
  let paragraphs = 0
  for (const [i, { text }] of blocks.entries()) {
    if (paragraphs >= FEWEST_PARAGRAPHS && isHeading(text, heard[i] ?? [])) markBelow(blocks, i, comments)
    if (text.length >= PARAGRAPH) paragraphs += 1
  }
  return comments
}

function markBelow(blocks: readonly Block[], heading: number, comments: Uint8Array): void {
  for (let i = heading + 1; i <= heading + REACH && isComment(blocks[i]?.text ?? ''); i += 1) comments[i] = 1
}

function isHeading(text: string, heard: readonly Evidence[]): boolean {
  if (text.length === 0 || text.length > LONGEST_HEADING) return false
  return HEADING.test(text) || heard.some(({ rule }) => HEADS.some(({ id }) => id === rule))
}

/** Rules that know headings of comments. */
const HEADS = [commentCount, readerReaction]
const HEADING = /^(?:leave a comment|readers respond|what do you think\?(?: (?:tell|let) us .{3,30})?)$/i

export const examples: Examples = { catches: [], leaves: ['Ramesh S.: The sundal on this train raised me.'] }
