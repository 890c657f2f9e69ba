import { type LetterPattern, letterPattern } from '../letters.ts'
import { isGivenName } from './given-names.ts'
import { creditedWriters } from './signature-line.ts'

/** A name of two words or more, as people write theirs. */
export const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:al|bin|da|de|del|den|der|di|la|ten|ter|van|von|zu|\p{Lu}[\p{L}'’.-]*)){1,4}`
const NAMES = `${NAME}(?:(?:, | (?:and|und|&) )${NAME}){0,2}`
const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}`
const PICTURES = '(?:Fotos?|Bilder|Photos?|Photographs|Photography|Pictures|Illustration(?:en|s)?)'
/** Who writes for a living, and no minister; `a young reporter` is somebody whom the article describes. */
const POST = String.raw`(?!(?:an?|eine?) )(?:[\p{L}’'&-]+ ){0,4}(?:(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Cc]ritic)(?: at large| in ${PLACE})?|\p{L}*(?:[Kk]orrespondent|[Rr]edakteur|[Rr]eporter|[Kk]olumnist|[Kk]ritiker)(?:in)?(?: in ${PLACE})?)`
/** `Report: Harbour Wall Unsafe` is a headline: behind these stands a name that people are given. */
const KINDS = '(?:Interview|INTERVIEW|Story|Report|Bericht)'
const BEHIND_KIND = new RegExp(`^${KINDS}[^:]*: (\\S+)`)

/** Each is a whole line, of which the names are the group; beside it what such lines hold, as nearly none is read for more. */
const FORMS: readonly (readonly [holds: RegExp, form: LetterPattern])[] = (
  [
    // Text: Jane Doe, Fotos: John Doe
    [
      /^(?:Texte?|TEXT|Words|WORDS|Reportage|Protokoll|Interview|INTERVIEW|Story|Report|Bericht)\b[^:]*: /,
      `^(?:Texte?|TEXT|Words|WORDS|Reportage|Protokoll|${KINDS})(?: (?:und|and|&) ${PICTURES})?: (${NAMES})(?:(?:[,;]| [|·–—-]) ${PICTURES}: [^!?]{3,60})?$`,
    ],
    // Aus Graz berichtet Jane Doe
    [/ berichte/, `^(?:Aus ${PLACE}|Es) berichte(?:t|n) (${NAMES})$`],
    [/ (?:berichte[tn] aus|reports? from) /, `^(${NAMES}) (?:berichte(?:t|n) aus|reports? from) ${PLACE}$`],
    [
      /^(?:Von unsere|By our )/,
      String.raw`^(?:Von unsere[mr]|By our) (?:[\p{L}-]+ ){0,2}?\p{L}*(?:[Kk]orrespondent|[Rr]edakteur|[Rr]eporter|[Mm]itarbeiter|[Cc]orrespondent|[Ww]riter|[Cc]ritic)(?:en|in)?,? (${NAMES})$`,
    ],
    [
      /^(?:Eine?|An?) .* (?:von|by) /,
      `^(?:Eine? (?:Bericht|Reportage|Analyse|Kommentar|Gastbeitrag|Gastkommentar|Interview|Essay|Porträt|Kolumne) von|An? (?:report|analysis|comment|essay|interview|profile|column|review) by) (${NAMES})$`,
    ],
    // Jane Doe, environment correspondent
    [
      /, .*(?:orrespondent|ditor|eporter|riter|olumnist|ritic|ritiker|edakteur)/,
      `^(?!(?:By|Von|Par|Por|Door|Av|Af|Words|Text|Story|Written|Posted|Reported|With|Mit) )(${NAME}), (?:(?:[Uu]nsere?|[Oo]ur|[Tt]he) )?${POST}$`,
    ],
  ] as const
).map(([holds, form]) => [holds, letterPattern(form, 'u')])

/** UTF-16 units. */
const LONGEST = 110

function mayBeCredit(line: string): boolean {
  const first = BEHIND_KIND.exec(line)?.[1]
  return first === undefined || isGivenName(first)
}

/** The names in a line that says who wrote the article in other words than `By Jane Doe`, and nothing else. */
export function creditedIn(line: string): string | undefined {
  if (line.length > LONGEST) return undefined
  for (const [holds, form] of FORMS) {
    const names = holds.test(line) ? form(line).exec(line)?.[1] : undefined
    if (names !== undefined) return mayBeCredit(line) ? names : undefined
  }
  return creditedWriters(line)?.join(', ')
}
