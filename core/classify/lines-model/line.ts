import type { Shape } from '../model/shape.ts'
import type { Sense } from './sense.ts'
import type { Voice } from './voice.ts'

/** What is known of one line before anybody looks at its neighbours. */
export interface Line {
  readonly text: string
  readonly shape: Shape
  readonly voice: Voice
  /** Log-odds of its words for being part of the article, of a whole page and all it holds. */
  readonly page: number
  /** Log-odds of its words for being an appeal, a prompt or another leftover, beside reporting alone. */
  readonly ask: number
  /** The same two from the meaning of its words. */
  readonly sense: Sense
  /** The columns of the line by itself (`ownNames`). */
  readonly own: readonly number[]
  /** What the rules say of it: the strongest case for taking it out, and the case for keeping it (log-odds). */
  readonly rules: { readonly against: number; readonly kept: number }
}
