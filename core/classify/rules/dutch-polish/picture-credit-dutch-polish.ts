import { lineRule } from '../../line-rule.ts'
import { glimpsedWithout, nameWithout, shownUnless, whereNamed } from '../../named-maker.ts'
import type { Examples } from '../../rule.ts'

const BY =
  "(?:foto(?:'s)?|beeld|illustratie|tekening|impressie|scan|archief|fot\\.|foto|rys(?:\\.|unek)|ryc\\.|szkic|skan|il\\.|repr\\.|oprac\\.|zdjęci[ea]|grafika|wykres)"
const NAMES = nameWithout('is|was|zijn|heeft|wordt|niet|dat|van de|jest|był|była|są|nie|się|że')
const SHOWN = shownUnless('teksty?|door|rozmawia[a-z]*|interview|autor[a-z]*|opracowa[a-z]*')
const GLIMPSED = glimpsedWithout(
  'volgende|eerstvolgende|następn[aey]|najbliższ[aey]|is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|werden|zal|gaat|kan|moet|niet|hij|zij|ze|er|dat|die|jest|są|był|była|było|byli|były|ma|mają|będzie|będą|nie|się|że|który|która|które|to',
)

/** Who made the picture, behind what it shows: a word for the work and a name, or initials in brackets. */
export const pictureCreditDutchPolish = whereNamed(
  lineRule({
    id: 'picture-credit-dutch-polish',
    kind: 'caption-credit',
    weight: 4,
    maxWords: 40,
    says: 'It says who made the picture (Dutch or Polish)',
    patterns: [
      new RegExp(`${SHOWN}[[(]?${BY} ?: ?${NAMES}[)\\]]?$`),
      new RegExp(
        `${SHOWN}[[(]?(?:fot|rys|repr|oprac)\\. ?${NAMES}[)\\]]?$|${SHOWN}fotografował[a]? ${NAMES}$`,
      ),
      new RegExp(`${GLIMPSED}\\((?:[a-z]\\. ?){1,3}\\)$`),
      /^\((?:fot|rys)\. [^()]{2,60}\)$/,
    ],
  }),
)

export const examples: Examples = {
  catches: [
    'Pracownia przy ulicy Kowalskiej. Fotografował Jan Rzepa',
    'Krzywa blasku, stanowisko Smerek. Oprac. I. Cieśla',
    'Przekrój niecki z boku. Szkic: Renata',
    'Po lewej gametofit, po prawej ten sam po tygodniu. Rys. T.W.',
    'Zo moet het worden. Impressie: Atelier Brugwacht',
    'De hamers, nog ongesorteerd. (H.J.)',
  ],
  leaves: [
    'Sąd orzekł. Zdjęcie: to nie jest dowód.',
    'Ulica była pusta. Fotografował ją latami i nie zebrał nic.',
    'Kamil Rusin. Zdjęcia: Ola Frąc',
    'Powiedział, że brwi. Narysowała mu brwi.',
    'De zaak is rond. Foto: dat is niet mijn hond.',
    'Zei hij. Tekening: zo is het leven.',
    '‘Ik ga.’ (H.J.)',
    'De wethouder wilde in mei 2024 niet reageren. (H.J.)',
    'De volgende vergadering: 12 juni, 18 uur. (M.T.)',
    'Następna sesja 12 czerwca o 18. (M.T.)',
    'De aannemer eist 2 miljoen. De raad zwijgt. (H.J.)',
    'Rada zbierze się ponownie w styczniu. (A.W.)',
  ],
}
