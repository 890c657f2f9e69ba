/**
 * Everything that NFC may replace, compose with what stands before it, or reorder, and in rarer scripts more than
 * that. Latin, Cyrillic, Armenian, CJK and Hangul texts with their punctuation, and emoji, hold none of it.
 */
const MAY_CHANGE = new RegExp(
  String.raw`[\u0300-\u03ff\u0483-\u0489\u0590-\u2001\u20d0-\u20ff\u2126\u212a\u212b\u2329\u232a\u2adc\u2cef-\u2cf1` +
    String.raw`\u2d00-\u2fff\u302a-\u302f\u3099\u309a\ua66f-\uabff\ud800-\ud83b\ud840-\udbff\uf900-\ufdff\ufe20-\ufe2f]`,
)
/** Found five times as quickly, and rare in most texts: only these are looked at closely. */
const BEYOND_LATIN = /[^\0-\u02ff\u2002-\u20cf\u2122]+/g
/** Sorting the marks of a longer run takes time squared; no language writes one. */
const MARK_RUN = /\p{M}{64}/u

/** The text in NFC; most texts are already. One with absurd runs of combining marks is left as it is. */
export function toNfc(text: string): string {
  return !mayChange(text) || MARK_RUN.test(text) ? text : text.normalize('NFC')
}

function mayChange(text: string): boolean {
  for (const [run] of text.matchAll(BEYOND_LATIN)) if (MAY_CHANGE.test(run)) return true
  return false
}
