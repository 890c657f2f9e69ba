/**
 * Orders the sequencers of two events of one key, as S3 documents it: the shorter is padded with zeros on the right, then
 * they are compared as text. Negative: `a` is older.
 */
export function compareSequencers(a: string, b: string): number {
  const length = Math.max(a.length, b.length)
  const [left, right] = [a.padEnd(length, '0').toUpperCase(), b.padEnd(length, '0').toUpperCase()]
  return left < right ? -1 : left > right ? 1 : 0
}

/** The younger of two sequencers; null is an event that had none. */
export function youngest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return compareSequencers(a, b) < 0 ? b : a
}
