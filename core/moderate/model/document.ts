/** Whether a text as a whole is spam, from what `spam` said of its windows: their mean. */
export function documentLogit(spam: readonly number[]): number {
  return spam.reduce((sum, logit) => sum + logit, 0) / spam.length
}
