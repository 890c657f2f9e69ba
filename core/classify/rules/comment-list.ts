import { letterPattern } from '../../letters.ts'
import type { Document } from '../../types.ts'
import { plainLine } from '../plain-line.ts'
import type { Rule, Scene } from '../rule.ts'
import { commentCount } from './comment-count.ts'
import { readerReaction } from './reader-reaction.ts'

/** How far above the heading may stand. */
const LOOK_BACK = 30
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
  vote({ document, index }: Scene) {
    const { blocks } = document
    if (isWhole(document, index)) return VOTE
    for (let i = index; i > Math.max(0, index - LOOK_BACK); i -= 1) {
      if (!isComment(blocks[i]?.text ?? '')) return undefined
      if (!headsComments(document, i - 1)) continue
      return VOTE
    }
    return undefined
  },
  examples: { catches: [], leaves: ['Ramesh S.: The sundal on this train raised me.'] },
}

const VOTE = { weight: 5, note: 'It is what a reader wrote, below the heading of the comments.' }

/** Heading and comments in one block. */
function isWhole(document: Document, index: number): boolean {
  const text = document.blocks[index]?.text ?? ''
  if (!text.includes('\n')) return false
  const [heading = '', ...comments] = text.split('\n')
  return isHeading(heading) && comments.every(isComment)
}

function isComment(text: string): boolean {
  return SAID(text).test(text) || SIGNED(text).test(text)
}

/** Whether the block heads comments, below an article. */
function headsComments(document: Document, index: number): boolean {
  return (
    isHeading(document.blocks[index]?.text ?? '') && paragraphsAbove(document, index) >= FEWEST_PARAGRAPHS
  )
}

function isHeading(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST_HEADING) return false
  const { text: plain } = plainLine(text)
  return HEADINGS.some((pattern) => pattern.test(plain))
}

const HEADINGS: readonly RegExp[] = [
  /^leave a comment$/,
  /^what do you think\?(?: (?:tell|let) us .{3,30})?$/,
  ...(commentCount.patterns ?? []),
  ...(readerReaction.patterns ?? []),
]

function paragraphsAbove({ blocks }: Document, index: number): number {
  return blocks.slice(0, index).filter(({ text }) => text.length >= PARAGRAPH).length
}
