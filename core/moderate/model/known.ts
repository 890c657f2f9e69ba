/** Words as the model names them, in order, each with what `bitsOf` knows of it. */
export interface Known {
  readonly words: readonly string[]
  readonly bits: readonly number[]
}
