import { quickPattern } from '../../quick-pattern.ts'
import type { Document } from '../../types.ts'
import { foldPattern } from '../cues.ts'
import { plainLine } from '../plain-line.ts'
import type { Candidates, Examples, Rule, Scene } from '../rule.ts'

const FIRST_TWO = '(?:★|⭐|⭐\ufe0f) ?(?:★|☆|⭐|½)'
const STAR = '(?:[★⭐☆½]\ufe0f? ?)'
const SHARE =
  '(?:\\d(?:[.,]\\d|½)?|10|one|two|three|four|five|ein(?:en)?|zwei|drei|vier|funf) ?(?:\\/|out of|of|von) ?(?:5|10|five|ten|funf|zehn)'
const UNIT = '(?:stars?|sterne?n?|points?|punkten?)'
const LABEL =
  "(?:(?:(?:our|my|the|final|overall|critic's|author's|star|unsere?|meine?) )?(?:rating|verdict|score|grade|wertung|bewertung|urteil|fazit) ?[:|-]? ?)"

const STARS = `${FIRST_TWO}\ufe0f? ?${STAR}{0,8}(?:[(|-]? ?${SHARE}(?: ${UNIT})?\\)?)?[.]?$`

/** A rating and nothing beside it; five empty stars wait for somebody to fill them. */
const patterns = [
  new RegExp(`^${STARS}`),
  new RegExp(`^${LABEL}${STARS}`),
  new RegExp(
    `^${LABEL}?(?:${SHARE} ${UNIT}|(?:one|two|three|four|five|\\d)(?:½|[.,]5)? ${UNIT}(?: out of (?:five|ten|5|10))?)[.!]?$`,
  ),
  new RegExp(`^${LABEL}${SHARE}[.!]?$`),
].map(foldPattern)
const asked = patterns.map(quickPattern)

/** Beside it stands that readers may rate, or that they have. */
const BY_READERS = quickPattern(
  /\b(?:rate|rated by|click|tap|vote|votes|ratings|reviews|bewerten|bewerte|bewertungen|abstimmen|stimmen)\b|\byour (?:rating|verdict|vote)\b|\b(?:user|reader|average)s?'? (?:rating|score)s?\b/,
)
const LONGEST_INVITATION = 10

/** Stars and marks that whoever reviews gives are the review's own; what readers may give, or gave, is the page's. */
export const keepRatings: Rule = {
  id: 'keep-ratings',
  kind: 'body',
  looksAround: true,
  patterns,
  vote({ document, index, line }: Scene, candidates?: Candidates) {
    if (!asked.some((pattern, i) => candidates?.[i] !== 0 && pattern().test(line.text))) return undefined
    if ([index - 1, index + 1].some((i) => isByReaders(document, i))) return undefined
    return { weight: 12, note: 'It is what the review makes of its subject.' }
  },
}

function isByReaders({ blocks }: Document, at: number): boolean {
  const block = blocks[at]
  if (block === undefined) return false
  const { text, words } = plainLine(block.text)
  return words <= LONGEST_INVITATION && BY_READERS().test(text)
}

export const examples: Examples = {
  catches: [
    '★★★★☆',
    '⭐⭐⭐',
    '⭐️⭐️⭐️',
    '★ ★ ★ ☆ ☆',
    '★★½',
    '★★★☆☆ (3/5)',
    '4/5 stars',
    '4 out of 5 stars',
    'Four stars out of five',
    'Four stars.',
    'Rating: 4 out of 5',
    'Our verdict: ★★★★',
    'Verdict: 8/10',
    'Wertung: 4 von 5 Sternen',
    'Bewertung: ★★★☆☆',
  ],
  leaves: [
    'Rate this article ★★★★★',
    '☆☆☆☆☆',
    '★★★★★ 4.8 (23 reviews)',
    'Your rating: ★★★★★',
    'User rating: 4/5',
    '4.7/5 (212 votes)',
    'Rating (12 votes)',
    '4/5',
    '★★★★☆ Great recipe, thanks!',
  ],
}
