import type {
  Evidence,
  Fingerprint,
  Guidance,
  LabelledBlock,
  Lesson,
  Passage,
  Profile,
  Ruling,
} from '../types.ts'
import { similarity } from './fingerprint.ts'
import { isOwed, opinionOn } from './opinion.ts'

/** Edited copies share at least half of their sequences of three words; paragraphs that are not copies share next to none. */
const SIMILAR = 0.5
/** Enough by itself to take a passage out, and not enough against a rule that protects it. */
const LEARNED = 5
/** More than all rules and models together. */
const RULED = 100

export const NO_PROFILE: Profile = { learned: [], rulings: [] }
export const NO_GUIDANCE: Guidance = { profile: NO_PROFILE, rulings: [] }

/** The part of a profile that has a say in an upload: cleaning with it gives what cleaning with the whole would. */
export function concerning({ learned, rulings }: Profile, { passages }: Pick<Lesson, 'passages'>): Profile {
  return {
    learned: learned.filter((known) => passages.some((passage) => likeness(passage, known) > 0)),
    rulings: rulings.filter((ruling) => passages.some((passage) => likeness(passage, ruling.passage) > 0)),
  }
}

/** How much a passage is the one that is known, 0 if it is another. */
function likeness({ fingerprint, isEdge, leans }: Passage, known: Fingerprint): number {
  if (fingerprint.hash === known.hash) return 1
  const shared = isEdge || leans ? similarity(fingerprint, known) : 0
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
    if (!learned.some((known) => likeness(passage, known) > 0)) continue
    const { kind } = opinionOn(labelled[passage.index]?.evidence ?? [])
    const note = 'The publisher repeats it: it stands in five or more of its articles.'
    votes.set(passage.index, { rule: 'publisher', role: `boilerplate:${kind}`, weight: LEARNED, note })
  }
  return votes
}

/** Does as people have ruled, on the article before its publisher. */
export function applyRulings(
  labelled: readonly LabelledBlock[],
  passages: readonly (Passage & { readonly index: number })[],
  { profile, rulings }: Guidance,
): readonly LabelledBlock[] {
  const ruled = [...labelled]
  for (const passage of passages) {
    const placed = ruled[passage.index]
    if (placed === undefined) continue
    const own = rulingOn(passage, rulings.toReversed())
    const wide = own === undefined ? rulingOn(passage, profile.rulings) : undefined
    // A ruling on all articles meets passages that nobody has looked at: what is owed to readers stays.
    const isSpared = wide?.action === 'take-out' && isOwed(placed.evidence)
    const ruling = own ?? wide
    if (ruling !== undefined && !isSpared)
      ruled[passage.index] = rule(
        placed,
        ruling,
        own === undefined ? ' in all articles of the publisher' : '',
      )
  }
  return ruled
}

/** The one on the most similar passage; the first of those that are equally similar. */
function rulingOn(passage: Passage, rulings: readonly Ruling[]): Ruling | undefined {
  let best: Ruling | undefined
  let most = 0
  for (const ruling of rulings) {
    const shared = likeness(passage, ruling.passage)
    if (shared > most) {
      best = ruling
      most = shared
    }
  }
  return best
}

function rule(
  { block, role, evidence }: LabelledBlock,
  { action, kind }: Ruling,
  where: string,
): LabelledBlock {
  const isKept = action === 'put-back'
  const ruled = isKept ? ('body' as const) : (`boilerplate:${kind ?? opinionOn(evidence).kind}` as const)
  const note = `A person ${isKept ? 'put it back' : 'took it out'}${where}.`
  const isTitle = isKept && role === 'title'
  return {
    block,
    role: isTitle ? role : ruled,
    evidence: [...evidence, { rule: 'person', role: ruled, weight: RULED, note }],
  }
}
