import { quickPattern } from '../../quick-pattern.ts'
import { plainLine } from '../plain-line.ts'
import type { Examples, Rule, Scene } from '../rule.ts'
import { authorsOf } from './named-author.ts'

const MOST_WORDS = 45
const KIN =
  '(?:great-)?(?:aunt|uncle|cousin|brother|sister|niece|nephew|wife|husband|mother|father|son|daughter)(?:-in-law)?'
/** What is said behind the author's name, or of the author's kin. */
const TIES = quickPattern(
  new RegExp(
    `^(?:${[
      ` (?:is|was|has been) (?:(?:also|still) )?(?:an? (?:[a-z-]+ ){0,2}(?:officer|member|governor|trustee|shareholder|tenant|parishioner|resident|customer) of|on the [a-z ]{0,12}list|(?:the|[a-z-]+'s) ${KIN}|(?:married|related) to)`,
      ' (?:sits on (?:the|its)|rents (?:from|an?|his|her|their)|lives in [^.]{3,40} and is one of)',
      ` has (?:had [a-z]+ from|been (?:given|on the [a-z ]{0,12}list)|given [$£€])`,
      ' receives (?:rent|money|fees|a pension) from',
      `'s (?:late )?${KIN}`,
    ].join('|')})\\b|\\. (?:her|his|their) ${KIN} (?:works? (?:for|at)|sells|owns|rents|is employed)\\b`,
  ),
)
/** A box about the author says what else was written, or is done, by whoever writes. */
const WRITER = quickPattern(
  /\b(?:writes?|writers?|writing|poets?|books?|novels?|reporters?|editors?|columnists?|journalists?|correspondents?|covers|awards?|teaches|professor|fellow|team|staff|lives (?!in [^.]{3,40} and is one of)|follow|contact|society of|guild|memoirs?|research|institute|twins|two (?:sons|daughters|children))\b|@/,
)

/** What ties the author whom the byline names to those of whom the article tells: owed to readers, where a box about the author goes. */
export const keepAuthorTies: Rule = {
  id: 'keep-author-ties',
  kind: 'body',
  looksAround: true,
  vote({ document, line: { text, words } }: Scene) {
    if (words > MOST_WORDS) return undefined
    const author = authorsOf(document).find(({ lower }) => text.startsWith(lower))
    if (author === undefined) return undefined
    const name = plainLine(author.name).text
    if (!text.startsWith(name) || !TIES().test(text.slice(name.length)) || WRITER().test(text))
      return undefined
    return { weight: 12, note: `It discloses what ties ${author.name} to those in the article.` }
  },
}

/** It never votes where no byline stands above: what it keeps amid others is in test/core/classify/rules-of-documents.test.ts. */
export const examples: Examples = { catches: [], leaves: ['Jane Doe is a member of the club.'] }
