const KNOWN = Float64Array.from({ length: 1024 }, (_, count) => Math.log1p(count))
const { log1p } = Math

/** `Math.log1p` of a count, looked up: a page asks for it thousands of times. Short enough for V8 to put in place, wherever it is asked: no number is boxed. */
export function logOf(count: number): number {
  return KNOWN[count] ?? log1p(count)
}
