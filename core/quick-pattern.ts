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
  return keptPattern(() => quickSource(source), flags)
}

interface Kept {
  pattern: RegExp | undefined
  /** The last period in which it was asked for. */
  asked: number
}

/**
 * Uploads. Most patterns are met once in a hundred pages, and compiled they come to 13 MB, a third of what is in use: V8 lets four times
 * that pile up. It keeps what it compiled for a while yet: what is asked for again soon is not compiled anew.
 */
const PERIOD = 16
const held = new Set<Kept>()
let uploads = 0
let period = 0

/** A pattern that is made when it is first asked for, and again where it was not asked for through a whole period. */
export function keptPattern(write: () => string, flags: string): () => RegExp {
  const kept: Kept = { pattern: undefined, asked: 0 }
  let source: string | undefined
  return () => {
    kept.asked = period
    if (kept.pattern === undefined) {
      source ??= write()
      kept.pattern = new RegExp(source, flags)
      held.add(kept)
    }
    return kept.pattern
  }
}

/** Asked for by every upload, before it is read. */
export function forgetPatterns(): void {
  uploads += 1
  if (uploads % PERIOD !== 0) return
  for (const kept of held) {
    if (kept.asked === period) continue
    kept.pattern = undefined
    held.delete(kept)
  }
  period += 1
}

/** An escape; a class; the end of a group, with its quantifier, that something follows in the same alternative. */
const PARTS = /\\.|\[(?:\\.|[^\]\\])*\]|\)(?:[?*+]|\{\d+(?:,\d*)?\})?\??(?![?*+{)|]|$)/gs
