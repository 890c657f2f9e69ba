import type {
  Edit,
  Evidence,
  Fingerprint,
  Guidance,
  LabelledBlock,
  Lesson,
  Passage,
  Profile,
} from '../types.ts'
import { fingerprint, similarity } from './fingerprint.ts'
import { isOwed, opinionOn } from './opinion.ts'

/** Edited copies share at least half of their sequences of three words; paragraphs that are not copies share next to none. */
const SIMILAR = 0.5
/** Enough to take a passage out against all doubts of its words: five articles have weighed them. */
const LEARNED = 8
/** More than all rules and models together. */
const DECIDED = 100

export const NO_PROFILE: Profile = { learned: [], edits: [] }
export const NO_GUIDANCE: Guidance = { profile: NO_PROFILE, edits: [] }

/** The part of a profile that has a say in an upload: cleaning with it gives what cleaning with the whole would. */
export function concerning({ learned, edits }: Profile, { passages }: Pick<Lesson, 'passages'>): Profile {
  return {
    learned: learned.filter((known) => passages.some((passage) => isCopy(passage, known))),
    edits: edits.filter((edit) => passages.some((passage) => likeness(passage, edit.passage) > 0)),
  }
}

/** How much a passage is the one that an edit names, 0 if it is another. */
function likeness({ fingerprint, isEdge, leans }: Passage, edited: Fingerprint): number {
  return shareOf(fingerprint, edited, isEdge || leans)
}

/** Whether a passage is a copy of what was learned. */
function isCopy({ template, isEdge, leans }: Passage, learned: Fingerprint): boolean {
  return shareOf(template, learned, isEdge || leans) > 0
}

/** 1 for the very same, else how much is shared where that may be asked, 0 if it is too little. */
function shareOf(own: Fingerprint, known: Fingerprint, isAsked: boolean): number {
  if (own.hash === known.hash) return 1
  const shared = isAsked ? similarity(own, known) : 0
  return shared >= SIMILAR ? shared : 0
}

/** What the profile says of each block that it knows; the rules and models keep their votes beside it. */
export function voteByProfile(
  labelled: readonly LabelledBlock[],
  passages: readonly (Passage & { readonly index: number })[],
  { learned }: Profile,
): ReadonlyMap<number, Evidence> {
  const votes = new Map<number, Evidence>()
  for (const passage of passages) {
    const evidence = labelled[passage.index]?.evidence ?? []
    // An edited copy may hold what is owed to readers, while the learned passage doesn't.
    if (isOwed(evidence) || !learned.some((known) => isCopy(passage, known))) continue
    const { kind } = opinionOn(evidence)
    const note = 'The publisher repeats it: it stands in five or more of its articles.'
    votes.set(passage.index, { rule: 'publisher', role: `boilerplate:${kind}`, weight: LEARNED, note })
  }
  return votes
}

/** Does as people have decided, on the article before its publisher. */
export function applyEdits(
  labelled: readonly LabelledBlock[],
  passages: readonly (Passage & { readonly index: number })[],
  { profile, edits }: Guidance,
): readonly LabelledBlock[] {
  if (edits.length + profile.edits.length === 0) return labelled
  const places = new Map(passages.map((passage) => [passage.index, passage]))
  const own = edits.toReversed()
  return labelled.map((placed, index) => {
    const passage = places.get(index)
    const edit = editOn(passage ?? elsewhere(placed, own), own)
    if (edit !== undefined) return carryOut(placed, edit, '')
    const wide = passage === undefined ? undefined : editOn(passage, profile.edits)
    // An edit of all articles meets passages that nobody has looked at: what is owed to readers stays.
    const isSpared = wide?.action === 'take-out' && isOwed(placed.evidence)
    return wide === undefined || isSpared ? placed : carryOut(placed, wide, WIDE)
  })
}

const WIDE = ' in all articles of the publisher'

/** A passage that teaches nothing can be edited in its article all the same. */
function elsewhere({ block }: LabelledBlock, edits: readonly Edit[]): Passage | undefined {
  if (edits.length === 0 || block.text === '') return undefined
  const own = fingerprint(block.text)
  return { fingerprint: own, template: own, text: '', isEdge: false, leans: false }
}

/** The one on the most similar passage; the first of those that are equally similar. */
function editOn(passage: Passage | undefined, edits: readonly Edit[]): Edit | undefined {
  if (passage === undefined) return undefined
  let best: Edit | undefined
  let most = 0
  for (const edit of edits) {
    const shared = likeness(passage, edit.passage)
    if (shared > most) {
      best = edit
      most = shared
    }
  }
  return best
}

function carryOut(
  { block, role, evidence }: LabelledBlock,
  { action, kind }: Edit,
  where: string,
): LabelledBlock {
  const isKept = action === 'put-back'
  const decided = isKept ? ('body' as const) : (`boilerplate:${kind ?? opinionOn(evidence).kind}` as const)
  const note = `A person ${isKept ? 'put it back' : 'took it out'}${where}.`
  const isTitle = isKept && role === 'title'
  return {
    block,
    role: isTitle ? role : decided,
    evidence: [...evidence, { rule: 'person', role: decided, weight: DECIDED, note }],
  }
}
