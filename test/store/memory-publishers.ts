import type {
  ArticleNote,
  Publishers,
  Sighting,
  SightingName,
  StoredProfile,
} from '../../store/publishers/ports.ts'
import { emptyProfile } from '../../store/publishers/profile.ts'
import type { Faults } from './memory.ts'

/** What is stored of publishers, in memory. */
export class MemoryPublishers {
  readonly profiles = new Map<string, StoredProfile>()
  readonly notes = new Map<string, ArticleNote>()
  readonly sightings = new Map<string, Sighting>()
}

export function memoryPublishers(world: MemoryPublishers, { before, after }: Faults): Publishers {
  // One process's own: who gets other ports remembers something else.
  const known = new Map<string, StoredProfile>()
  const profile = async (publisher: string) => {
    await before('profile')
    const read = world.profiles.get(publisher) ?? emptyProfile(publisher)
    known.set(publisher, read)
    return read
  }
  /** Conditional on the revision, as the table is. */
  async function write<T extends { readonly revision: number }>(
    call: string,
    map: Map<string, T>,
    key: string,
    revision: number,
    value?: T,
  ): Promise<void> {
    await before(call)
    const stored = map.get(key)
    if (stored === undefined || stored.revision < revision) {
      if (value === undefined) map.delete(key)
      else map.set(key, value)
    }
    await after(call)
  }
  return {
    profile,
    lately: async (publisher) => known.get(publisher) ?? profile(publisher),
    async putProfile(next, expected) {
      await before('putProfile')
      const { publisher } = next
      if ((world.profiles.get(publisher)?.revision ?? 0) !== expected) return false
      world.profiles.set(publisher, next)
      return (await after('putProfile')) === 'heard'
    },
    async note(publisher, id) {
      await before('note')
      return world.notes.get(`${publisher}/${id}`)
    },
    async *notes(publisher) {
      await before('notes')
      for (const [name, note] of [...world.notes]) if (name.startsWith(`${publisher}/`)) yield note
    },
    putNote: (note) => write('putNote', world.notes, `${note.publisher}/${note.id}`, note.revision, note),
    deleteNote: ({ publisher, id, revision }) =>
      write('deleteNote', world.notes, `${publisher}/${id}`, revision),
    putSighting: (one) =>
      write('putSighting', world.sightings, nameOf({ ...one, hash: one.passage.hash }), one.revision, one),
    deleteSighting: (name) => write('deleteSighting', world.sightings, nameOf(name), name.revision),
    async sightings(publisher, hash, from) {
      await before('sightings')
      const prefix = `${publisher}/${hash}/`
      return [...world.sightings]
        .filter(([name]) => name.startsWith(prefix) && name.slice(prefix.length) > from)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, 3)
        .map(([, sighting]) => sighting)
    },
  }
}

function nameOf({ publisher, hash, body, id }: Omit<SightingName, 'revision'>): string {
  return `${publisher}/${hash}/${body}#${id}`
}
