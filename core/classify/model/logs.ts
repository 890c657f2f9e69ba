const KNOWN = Float64Array.from({ length: 1024 }, (_, count) => Math.log1p(count))

/** `Math.log1p` of a count, looked up: a page asks for it thousands of times. */
export function logOf(count: number): number {
  return KNOWN[count] ?? Math.log1p(count)
}
