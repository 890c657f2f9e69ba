import type { Head } from '../../core/moderate/model/heads.ts'

/** One value a head. */
export function perHead<T>(make: (head: Head) => T): Record<Head, T> {
  return {
    tox: make('tox'),
    hate: make('hate'),
    harass: make('harass'),
    threat: make('threat'),
    sexual: make('sexual'),
    selfharm: make('selfharm'),
    profanity: make('profanity'),
    spam: make('spam'),
  }
}
