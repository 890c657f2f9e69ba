/**
 * Whether a text as a whole is spam, from what `spam` said of its windows: their mean, less what chance adds where they are few.
 */
export function documentLogit(spam: readonly number[]): number {
  return spam.reduce((sum, logit) => sum + logit, 0) / spam.length - 4 / Math.sqrt(spam.length)
}
