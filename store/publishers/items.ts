import type { Item } from '../item.ts'
import {
  type Packed,
  packFingerprint,
  packLesson,
  packPassageOf,
  unpackFingerprint,
  unpackLesson,
  unpackPassageOf,
} from './pack.ts'
import type {
  ArticleNote,
  Errand,
  LearnedPassage,
  Sighting,
  SightingName,
  StoredEdit,
  StoredProfile,
} from './ports.ts'

/** What a profile's item holds as JSON. */
interface Content {
  readonly learned: readonly Packed<LearnedPassage>[]
  readonly edits: readonly Packed<StoredEdit>[]
  readonly doubtful: readonly Packed<Errand>[]
  readonly untold: readonly Packed<Errand>[]
}

export const ARTICLE = 'ARTICLE#'

export function publisherPartition(publisher: string): string {
  return `PUBLISHER#${publisher}`
}

export function profileKey(publisher: string): Item {
  return { pk: { S: publisherPartition(publisher) }, sk: { S: 'PROFILE' } }
}

export function profileItem({ publisher, revision, learned, edits, doubtful, untold }: StoredProfile): Item {
  const content: Content = {
    learned: learned.map(packPassageOf),
    edits: edits.map(packPassageOf),
    doubtful: doubtful.map(packPassageOf),
    untold: untold.map(packPassageOf),
  }
  return {
    ...profileKey(publisher),
    revision: { N: String(revision) },
    publisher: { S: publisher },
    profile: { S: JSON.stringify(content) },
  }
}

export function profileOf({ publisher, revision, profile }: Item): StoredProfile {
  const content: Content = JSON.parse(profile?.S ?? '')
  return {
    publisher: publisher?.S ?? '',
    revision: Number(revision?.N),
    learned: content.learned.map(unpackPassageOf),
    edits: content.edits.map(unpackPassageOf),
    doubtful: content.doubtful.map(unpackPassageOf),
    untold: content.untold.map(unpackPassageOf),
  }
}

export function noteKey({ publisher, id }: Pick<ArticleNote, 'publisher' | 'id'>): Item {
  return { pk: { S: publisherPartition(publisher) }, sk: { S: `${ARTICLE}${id}` } }
}

export function noteItem(note: ArticleNote): Item {
  return {
    ...noteKey(note),
    revision: { N: String(note.revision) },
    key: { S: note.key },
    version: { S: note.version },
    lesson: { B: packLesson(note.lesson) },
  }
}

export function noteOf(publisher: string, { sk, revision, key, version, lesson }: Item): ArticleNote {
  return {
    publisher,
    id: sk?.S?.slice(ARTICLE.length) ?? '',
    key: key?.S ?? '',
    revision: Number(revision?.N),
    version: version?.S ?? '',
    lesson: unpackLesson(lesson?.B ?? new Uint8Array()),
  }
}

/** A partition for each passage, since one that stands in every article is counted with every upload. */
export function sightingPartition(publisher: string, hash: string): string {
  return `SIGHTING#${publisher}#${hash}`
}

export function sightingKey({ publisher, hash, body, id }: Omit<SightingName, 'revision'>): Item {
  return { pk: { S: sightingPartition(publisher, hash) }, sk: { S: `${body}#${id}` } }
}

export function sightingItem({ publisher, passage, text, body, id, revision }: Sighting): Item {
  return {
    ...sightingKey({ publisher, hash: passage.hash, body, id }),
    revision: { N: String(revision) },
    passage: { B: packFingerprint(passage) },
    text: { S: text },
  }
}

export function sightingOf(publisher: string, { sk, revision, passage, text }: Item): Sighting {
  const [body = '', id = ''] = sk?.S?.split('#') ?? []
  return {
    publisher,
    body,
    id,
    passage: unpackFingerprint(passage?.B ?? new Uint8Array()),
    text: text?.S ?? '',
    revision: Number(revision?.N),
  }
}
