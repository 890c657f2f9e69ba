import { BUCKET_BITS, SHORT_BITS } from './filing.ts'

/** Literals that are filed alike lead from one to the next. Most looks find nothing: what says so are numbers that fit into a processor's cache. */
export interface Files {
  /** Patterns of which nothing is known. */
  readonly open: number[]
  readonly literals: string[]
  /** Of each literal: the classes of its window's characters (see `findWindow`). */
  readonly keys: Uint32Array
  /** Of each literal: its first and last UTF-16 unit, its length, and where the window ends that it is filed under. */
  readonly firsts: Uint16Array
  readonly lasts: Uint16Array
  readonly lengths: Uint16Array
  readonly ends: Uint16Array
  /** The last search that found it: once a text is enough. */
  readonly seenIn: Uint32Array
  /** One more than the next literal that is filed alike, 0 where none follows. */
  readonly nexts: Uint16Array
  /** By a hash of the window: one more than the first of its literals, 0 where there are none. */
  readonly buckets: Uint16Array
  /** The same by a hash of a short literal's first three characters. */
  readonly shorts: Uint16Array
  /** Of each literal its last use; of each use, from 1, the requirement, and the use before it, 0 where there is none. */
  readonly lastUses: Uint16Array
  readonly requirements: Uint16Array
  readonly usesBefore: Uint16Array
  /** Of each requirement its branch, and the last search that met it. */
  readonly branchOf: Uint16Array
  readonly metIn: Uint32Array
  /** Of each branch its pattern, how many requirements it has, and how many the search `missedIn` has not met. */
  readonly patternOf: Uint16Array
  readonly sizes: Uint8Array
  readonly missing: Uint8Array
  readonly missedIn: Uint32Array
}

export function emptyFiles(most: number): Files {
  return {
    open: [],
    literals: [],
    keys: new Uint32Array(most),
    firsts: new Uint16Array(most),
    lasts: new Uint16Array(most),
    lengths: new Uint16Array(most),
    ends: new Uint16Array(most),
    seenIn: new Uint32Array(most),
    nexts: new Uint16Array(most),
    buckets: new Uint16Array(1 << BUCKET_BITS),
    shorts: new Uint16Array(1 << SHORT_BITS),
    lastUses: new Uint16Array(most),
    requirements: new Uint16Array(most),
    usesBefore: new Uint16Array(most),
    branchOf: new Uint16Array(most),
    metIn: new Uint32Array(most),
    patternOf: new Uint16Array(most),
    sizes: new Uint8Array(most),
    missing: new Uint8Array(most),
    missedIn: new Uint32Array(most),
  }
}
