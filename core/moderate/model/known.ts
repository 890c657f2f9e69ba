/** Words as the model names them, in order, each with its hash (`features.ts`) and with what `bitsOf` knows of it. */
export interface Known {
  readonly words: readonly string[]
  readonly hashes: readonly number[]
  readonly bits: readonly number[]
}
