import type { Block, BoilerplateKind, Evidence, Removal, Role, Span } from '../types.ts'
import { tidy } from './white-space.ts'

/** One block that is taken out, and why. */
export interface Removed {
  readonly block: Block
  readonly kind: BoilerplateKind
  readonly evidence: readonly Evidence[]
}

/** The line that was kept last, and where what is kept of it stands. */
export interface Kept extends Span {
  readonly line: Block
}

/** With one more block that is kept: the parts of one line count as one. A picture stands in a line without being its text. */
export function withKept(kept: Kept | undefined, block: Block): Kept | undefined {
  if (block.kind === 'figure') return kept
  const line = block.markup?.partOf ?? block
  const start = kept?.line === line ? kept.start : block.span.start
  return { line, start, end: block.span.end }
}

/** Whether kept text stands between two neighbours, or around one of them: what a line hides follows the line. */
export function isParted(last: Block | undefined, next: Block, kept: Kept | undefined): boolean {
  if (last === undefined || kept === undefined) return false
  // What stands in a script has the place of all of it, which says nothing of the order.
  if (next.span.start === kept.start && next.span.end === kept.end) return false
  const start = Math.min(last.span.start, next.span.start)
  return start < kept.end && Math.max(last.span.end, next.span.end) > kept.start
}

/** Neighbours of one kind, told to the reader as one passage. */
export function toRemoval(passage: readonly Removed[], kind: BoilerplateKind): Removal {
  const blocks = passage.map(({ block }) => block)
  const evidence = strongestByVoter(passage.flatMap((removed) => removed.evidence))
  return {
    kind,
    text: blocks.map(visibleText).filter(Boolean).join('\n\n'),
    start: blocks.reduce((start, { span }) => Math.min(start, span.start), Number.MAX_SAFE_INTEGER),
    end: blocks.reduce((end, { span }) => Math.max(end, span.end), 0),
    reason: explain(kind, evidence),
    evidence,
  }
}

/** Everything in a block that a reader reads, the caption and the credit of a figure included. */
export function visibleText(block: Block): string {
  if (block.figure === undefined) return tidy(block).text
  const { caption, credit } = block.figure
  return [...new Set([block.text, caption, credit])].filter(Boolean).join('\n')
}

/** Each voter's strongest statement of each kind, once. */
function strongestByVoter(evidence: readonly Evidence[]): Evidence[] {
  const strongest = new Map<string, Evidence>()
  for (const vote of evidence) {
    const key = `${vote.rule} ${vote.role}`
    const seen = strongest.get(key)
    if (seen === undefined || Math.abs(vote.weight) > Math.abs(seen.weight)) strongest.set(key, vote)
  }
  return [...strongest.values()]
}

/** A rule that says less only hints at it. */
const SAYS = 1

/**
 * The strongest rule's own sentence, which quotes what it went by; or else what the model of lines says of any of them. The page model's votes carry no
 * reason that helps a person.
 */
function explain(kind: BoilerplateKind, evidence: readonly Evidence[]): string {
  const reasons = evidence.filter(
    ({ rule, role, weight }) => role === `boilerplate:${kind}` && weight > 0 && rule !== 'model',
  )
  const told = reasons.filter(({ rule, weight }) => rule !== 'lines-model' && weight >= SAYS)
  const [first, ...others] = told.length > 0 ? told : reasons
  if (first === undefined) return FALLBACK[kind]
  return others.reduce((best, vote) => (vote.weight > best.weight ? vote : best), first).note
}

/** What a role removes; undefined for `body` and `title`. */
export function kindOf(role: Role): BoilerplateKind | undefined {
  const kind = role.slice('boilerplate:'.length)
  return isKind(kind) ? kind : undefined
}

function isKind(kind: string): kind is BoilerplateKind {
  return Object.hasOwn(FALLBACK, kind)
}

const FALLBACK: Readonly<Record<BoilerplateKind, string>> = {
  appeal: 'It reads like an appeal for support rather than a part of the article.',
  newsletter: 'It reads like a prompt to sign up for a newsletter.',
  'app-prompt': 'It reads like a prompt to install an app.',
  subscription: 'It reads like a prompt to subscribe.',
  'cookie-notice': 'It reads like a cookie notice.',
  'share-bar': 'It reads like a row of buttons for sharing.',
  'comment-form': 'It reads like the form for leaving a comment.',
  comments: 'It reads like readers’ comments on the article.',
  related: 'It points to other articles.',
  advertisement: 'It reads like an advertisement.',
  'caption-credit': 'It is the caption or the credit of a picture.',
  'author-box': 'It describes the author rather than the story.',
  affiliate: 'It reads like a note about affiliate links.',
  'legal-footer': 'It reads like the legal notice at the foot of a page.',
  republish: 'It is about republishing the article.',
  navigation: 'It reads like navigation.',
  byline: 'It names the author or the date, which are kept as metadata.',
  hidden: 'The page hides it from readers.',
  furniture: 'It belongs to the page around the article.',
}
