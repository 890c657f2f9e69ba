/**
 * What stands behind a group of alternatives V8 compiles once for each of them, up to ten times, and once more where it can be left out: a
 * pattern of three lists of words, one behind the other, takes a process milliseconds before its first match. An empty lookahead behind
 * each group matches the same, and all ways lead through it to what follows, which is compiled once.
 */
export function quickSource(source: string): string {
  return source.replace(PARTS, (part) => (part.startsWith(')') ? `${part}(?=)` : part))
}

/** The same as a pattern, compiled when it is first asked for. */
export function quickPattern({ source, flags }: RegExp): () => RegExp {
  let quick: RegExp | undefined
  return () => {
    quick ??= new RegExp(quickSource(source), flags)
    return quick
  }
}

/** An escape; a class; the end of a group, with its quantifier, that something follows in the same alternative. */
const PARTS = /\\.|\[(?:\\.|[^\]\\])*\]|\)(?:[?*+]|\{\d+(?:,\d*)?\})?\??(?![?*+{)|]|$)/gs
