import { withoutAscii } from './beyond-ascii.ts'

/**
 * Everything that NFC may replace, compose with what stands before it, or reorder, and in rarer scripts more than
 * that. Latin, Cyrillic, Armenian, CJK and Hangul texts with their punctuation, and emoji, hold none of it.
 */
const MAY_CHANGE = new RegExp(
  String.raw`[\u0300-\u03ff\u0483-\u0489\u0590-\u2001\u20d0-\u20ff\u2126\u212a\u212b\u2329\u232a\u2adc\u2cef-\u2cf1` +
    String.raw`\u2d00-\u2fff\u302a-\u302f\u3099\u309a\ua66f-\uabff\ud800-\ud83b\ud840-\udbff\uf900-\ufdff\ufe20-\ufe2f]`,
)
/** Sorting the marks of a longer run takes time squared; no language writes one. */
const MARK_RUN = /\p{M}{64}/u

/**
 * The text in NFC; most texts are already. One with absurd runs of combining marks is left as it is.
 * @param beyond its characters beyond ASCII, where they are at hand; they alone may change
 */
export function toNfc(text: string, beyond = withoutAscii(text)): string {
  if (!MAY_CHANGE.test(beyond)) return text
  const isAbsurd = MARK_RUN.test(beyond) && MARK_RUN.test(text)
  return isAbsurd ? text : text.normalize('NFC')
}
