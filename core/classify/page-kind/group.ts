import type { Document } from '../../types.ts'
import type { PageScores } from '../model/index.ts'

/** What the page kind model is asked about. */
export interface Scene {
  readonly document: Document
  readonly scores: Pick<PageScores, 'logOdds' | 'lines'>
}

/** Some columns of the page kind model that tell of one thing. */
export interface Group<Name extends string = string> {
  readonly names: readonly Name[]
  /** One value for each name, in order. */
  columns(scene: Scene): readonly number[]
}
