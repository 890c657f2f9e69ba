const MAY_CHANGE = /[\u0300-\uFFFF]/
/** Sorting the marks of a longer run takes time squared; no language writes one. */
const MARK_RUN = /\p{M}{64}/u

/** The text in NFC; most texts are already. One with absurd runs of combining marks is left as it is. */
export function toNfc(text: string): string {
  if (!MAY_CHANGE.test(text) || MARK_RUN.test(text)) return text
  return text.normalize('NFC')
}
