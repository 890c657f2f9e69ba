/** The first character of scripts that set no spaces. */
export const UNSPACED = 0x2e80

const unspaced = /[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\uff00-\uffef]/

/**
 * Whether only a line break of the source stands before the character at `at`, between two of scripts that set no spaces: there it is none (CSS
 * Text 3, 4.1.3).
 */
export function isBroken(
  line: { readonly last: string; readonly end: number },
  source: string,
  at: number,
): boolean {
  if (!unspaced.test(source[at] ?? '') || !unspaced.test(line.last)) return false
  const between = source.slice(line.end, at)
  return between.includes('\n') && between.trim() === ''
}
