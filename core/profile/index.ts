import { classify } from '../classify/index.ts'
import type { Document, Guidance, LabelledBlock, Lesson, Note, Profile } from '../types.ts'
import { applyEdits, concerning, voteByProfile } from './guide.ts'
import { lessonOf } from './lesson.ts'

/** What became of the labels, what the upload teaches, and the part of the profile that had a say. */
export interface Guided {
  readonly labelled: readonly LabelledBlock[]
  readonly lesson: Lesson
  readonly profile: Profile
  readonly notes: readonly Note[]
}

const NOT_FOLLOWED: Note = {
  code: 'guidance-not-followed',
  detail:
    'What its publisher repeats, and what people have decided, would leave nothing of it to read, and was not followed.',
}

/**
 * Labels that follow what is known of the publisher and what people have decided. Given `labelled` as it is without: the
 * lesson is read from that, since a profile that learned from its own effects would depend on the order of uploads.
 */
export async function guide(
  document: Document,
  labelled: readonly LabelledBlock[],
  guidance: Guidance,
): Promise<Guided> {
  const lesson = lessonOf(labelled)
  const profile = concerning(guidance.profile, lesson)
  const told = { lesson, profile, notes: [] }
  const votes = voteByProfile(labelled, lesson.passages, profile)
  const again = votes.size === 0 ? undefined : await classify(document, votes)
  if (again?.ok === false) return { ...told, labelled, notes: [NOT_FOLLOWED] }
  const edited = applyEdits(again?.value ?? labelled, lesson.passages, { ...guidance, profile })
  // A heading by itself is a title.
  const isLeft = edited.some(
    ({ role, block: { kind, text } }) => role === 'body' && kind !== 'heading' && /[\p{L}\p{N}]/u.test(text),
  )
  return isLeft ? { ...told, labelled: edited } : { ...told, labelled, notes: [NOT_FOLLOWED] }
}
