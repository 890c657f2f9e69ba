/**
 * Numbers of windows at which limits are known. A long text has more windows in which to go wrong by chance, so what is enough in a
 * reader's post is not enough in one of forty windows of a report.
 */
export const LENGTHS = [1, 2, 4, 8, 16, 32, 64] as const

/** The limit for a text of so many windows, from the limits at `LENGTHS`; between them by the logarithm, beyond them the last. */
export function limitAt(limits: readonly number[], windows: number): number {
  const place = Math.min(LENGTHS.length - 1, Math.log2(Math.max(1, windows)))
  const below = Math.floor(place)
  const low = limits[below] ?? 0
  const high = limits[Math.ceil(place)] ?? low
  return low + (high - low) * (place - below)
}
