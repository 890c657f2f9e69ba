import type { Fingerprint, Lesson } from '../types.ts'

/** So many articles whose own text differs must carry a passage before it counts as something that the publisher repeats. */
export const FEWEST_ARTICLES = 5

/**
 * What the lessons of a publisher's live articles amount to, ordered by hash. This is the definition; `store/publishers` keeps
 * the same answer up to date without reading every article again.
 */
export function learnedFrom(lessons: Iterable<Lesson>): readonly Fingerprint[] {
  const carriers = new Map<string, { template: Fingerprint; bodies: Set<string> }>()
  for (const { body, passages } of lessons) {
    for (const { template, leans } of passages) {
      if (!leans) continue
      const known = carriers.get(template.hash) ?? { template, bodies: new Set() }
      carriers.set(template.hash, known)
      known.bodies.add(body)
    }
  }
  return [...carriers.values()]
    .filter(({ bodies }) => bodies.size >= FEWEST_ARTICLES)
    .map(({ template }) => template)
    .toSorted(byHash)
}

function byHash(one: Fingerprint, other: Fingerprint): number {
  return one.hash < other.hash ? -1 : one.hash > other.hash ? 1 : 0
}
