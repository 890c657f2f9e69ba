import { packNumbers } from '../pack.ts'
import { chosenOf, type Part, type Term } from './chosen.ts'
import { EDGE, EDGE_MARK, MOST_SHARED } from './filing.ts'
import { frequencyIn } from './frequency.ts'
import { requiredLiterals } from './literals.ts'
import { lengthOf, type PackedIndex } from './pattern-index.ts'
import { sizeOf } from './requirements.ts'

/** What a file of `data/rule-index` holds of the patterns of a book's rules; `npm run golden` writes it. `lines` are ordinary ones: what is rare there tells most. */
export function packIndex(patterns: readonly RegExp[], lines: readonly string[]): PackedIndex {
  const frequency = frequencyIn(lines)
  const numbers: number[] = []
  let spelled = ''
  let uses = 0
  for (const pattern of patterns) {
    const { source } = pattern
    const branches = requiredLiterals(pattern, frequency).map((branch) => chosenOf(branch, source, frequency))
    numbers.push(branches.length)
    let at = 0
    const file = (parts: readonly Part[], isMore: boolean): void => {
      const slices = parts.filter((part) => part.at >= 0).toSorted((one, other) => one.at - other.at)
      const texts = parts
        .flatMap((part) => (part.at < 0 ? [part.text.replaceAll(EDGE, EDGE_MARK)] : []))
        .sort()
      numbers.push(slices.length * 4 + Number(texts.length > 0) * 2 + Number(isMore))
      if (texts.length > 0) numbers.push(texts.length)
      for (const slice of slices) {
        numbers.push(
          slice.text.replaceAll(EDGE, EDGE_MARK).length,
          (slice.at - at + source.length) % source.length,
        )
        at = slice.at
      }
      for (const [i, text] of texts.entries()) {
        const shared = sharedWith(text, texts[i - 1] ?? '')
        numbers.push((text.length - shared) * MOST_SHARED + shared)
        spelled += text.slice(shared)
      }
    }
    for (const terms of branches) {
      for (const [i, list] of terms.entries()) {
        numbers.push(list.length * 2 + Number(i + 1 < terms.length))
        for (const term of list) {
          fileTerm(term, file)
          uses += sizeOf(term.map((parts) => parts.map(({ text }) => text)))
        }
      }
    }
  }
  return { patterns: patterns.length, length: lengthOf(patterns), uses, needs: packNumbers(numbers), spelled }
}

function fileTerm(term: Term, file: (parts: readonly Part[], isMore: boolean) => void): void {
  for (const [i, parts] of term.entries())
    file([...new Map(parts.map((part) => [part.text, part])).values()], i + 1 < term.length)
}

/** How much of its beginning the text has from the one before it. */
function sharedWith(text: string, before: string): number {
  let shared = 0
  while (shared < Math.min(before.length, MOST_SHARED - 1) && text[shared] === before[shared]) shared += 1
  return shared
}
