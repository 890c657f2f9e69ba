import { quickPattern } from '../../../quick-pattern.ts'
import { lineRule, unlessFound } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

const MADE_NL =
  "(?:(?:archief|stock|sfeer|lucht|pers|omslag|cover)?(?:foto(?:'?s)?|beeld(?:en)?)|illustraties?|infographic|cartoon|fotografie|screenshot|fotocredits?|fotomontage|bron (?:foto|beeld))"
const AGENCY_NL =
  '(?:anp|hollandse hoogte|belga(?: ?image)?|getty(?: images)?|afp|epa|reuters|imago|photo ?news|pro ?shots|shutterstock|istock|unsplash|pixabay|pexels|adobe stock|wikimedia(?: commons)?|eigen foto|eigen archief|persgroep|mediahuis)'
const MADE_PL =
  '(?:fot\\.|foto|fotografia|zdjęci[ea]|zdj\\.|autor(?:ka)? (?:zdjęć|zdjęcia|fotografii)|źródło (?:zdjęcia|zdjęć|foto|grafiki|ilustracji)|grafika|infografika|ilustracj[ae]|rys\\.|wizualizacj[ae]|zrzut ekranu|kolaż)'
const AGENCY_PL =
  '(?:pap|afp|epa|reuters|getty(?: images)?|east news|agencja (?:wyborcza(?:\\.pl)?|gazeta|forum)|newspix(?:\\.pl)?|kfp|fotonova|123rf|depositphotos|shutterstock|istock|pixabay|unsplash|pexels|adobe stock|wikimedia(?: commons)?|materiały prasowe|mat\\. pras\\.|arch(?:iwum|\\.) (?:pryw(?:atne|\\.)|redakcji|rodzinne|własne|autora|autorki))'
/** What stands behind "picture" in a sentence about one. */
const SENTENCE_NL =
  '(?! (?:van|uit|die|dat|u|je|is|was|zijn|op|en|met|in|zonder|als|voor|toont|toonde|bewijst|laat|gaat|duikt|geeft|krijgt|moet|mag|kan)\\b)'
/** Names, each behind a space. */
const NAMES = "(?: [a-z'-]{1,16}\\.?){1,4}"

/** Who wrote and who took the pictures is a byline; somebody tells of a picture. */
const BYLINE_OR_TOLD = quickPattern(
  /^(?:teksty?|door|rozmawia[l]?a?|interview|autor(?:ka|zy)?|opracowa[nl]\w*|napisa[l]\w*)\b.{0,40}(?:\b(?:en|i|tekst|foto|fot)\b|&|:)|\b(?:een|de|het|deze|dit|zijn|haar|elke|oude|laatste|eerste|op|bij|in|geen|jedno|to|na|stare|ostatnie|ze|tych|dwa) (?:foto's|foto|beelden|beeld|tekening|cartoon|zdjecie|zdjecia|zdjeciu|fotografia): /,
)

/** Captions and credits run into the text, in Dutch and Polish. */
export const captionCreditDutchPolish = lineRule({
  id: 'caption-credit-dutch-polish',
  kind: 'caption-credit',
  weight: 2.4,
  maxWords: 70,
  says: 'It is the caption or the credit of a picture (Dutch or Polish)',
  patterns: [
    ...[
      // A label that the line begins with.
      `^[[(]?${MADE_NL}(?: boven| onder| links| rechts| \\d)? ?[:©|/] ?.{2,120}$`,
      `^[[(]?${MADE_PL} ?[:/|©] ?.{2,140}$`,
      '^[[(]?(?:fot|zdj|rys)\\. ?.{2,120}$',
      `^(?:foto|beeld|illustratie)${SENTENCE_NL}(?: door| via)?${NAMES}(?: ?/ ?[a-z .&'-]{2,30})?$`,
      // One behind a caption.
      `[.!?)\\]"] ?[[(]?(?:alle )?${MADE_NL} ?[:©|/] ?[^!?:"]{2,60}$`,
      `[a-z0-9,|/] (?:foto|beeld|fotografie): ?[a-z'./& -]{2,40}$`,
      `[.!?")] (?:foto|beeld|foto's|illustratie)${SENTENCE_NL}${NAMES}(?<!\\.)(?: ?/ ?[a-z .&'-]{2,30})?$`,
      `[.!?)\\]"] ?[[(]?${MADE_PL} ?[:/|©] ?[^!?:"]{2,60}$`,
      '(?:[.!?)] ?|^[^"]{28,400}[ (/|,])fot[.:] ?[:/|]? ?[a-z0-9©][^"!?]{1,80}$',
      // In brackets.
      `\\(${MADE_NL}(?::| ©| ?/| door) ?[^()]{2,60}\\)[.)]?$`,
      `\\((?:${MADE_PL} ?[:/|©]|fot\\.|zdj\\.|rys\\.) ?[^()]{2,60}\\)[.)]?$`,
      // An agency at the end.
      `\\b${MADE_NL} (?:[a-z'-]{1,16}\\.? ){0,4}/? ?${AGENCY_NL}$`,
      `(?:©|\\(c\\)|\\bbron:) ?(?:[a-z.&'-]{1,20} ){0,4}[/|,]? ?${AGENCY_NL}\\)?\\.?$`,
      `(?:[/|©]|\\(c\\)|\\bźródło:) ?(?:[a-z.&'-]{1,20} ){0,3}(?:${AGENCY_PL}|forum|reporter|nac|policja|facebook)\\)?\\.?$`,
      `[.!?)] (?:- )?${AGENCY_PL}\\)?$`,
      `[.!?)] [a-z'-]{2,16}(?: [a-z'-]{2,16}){1,2} ?/ ?[a-z][a-z .&'-]{2,30}\\)?$`,
    ].map(unlessFound(BYLINE_OR_TOLD)),
    // Out of a drawer.
    /(?:^|[.!?"] ?|\()(?:archieffoto|archiefbeeld|sfeerbeeld|sfeerfoto|stockfoto|(?:foto|beeld) uit archief|(?:foto )?ter illustratie)[\])]?\.?$|^(?:archieffoto|archiefbeeld|stockfoto|foto ter illustratie)(?:[.:]| [|(-])/,
    /(?:^|[.!?"] ?|\()(?:zdj(?:ęcie|\.) (?:ilustracyjne|poglądowe|archiwalne|przykładowe)|fot(?:o|ografia|\.) (?:ilustracyjn|poglądow|archiwaln)[ae])[\])]?\.?$|^zdj(?:ęcie|\.) (?:ilustracyjne|poglądowe|archiwalne)(?:[.:]| [|(/-])/,
    // Whose pictures these are, before or behind.
    /^zdjęcia (?:w (?:tym )?(?:wpisie|tekście|artykule|numerze)|na tej stronie): .{2,60}$|^okładka: (?:mat\.|materiały?|proj\.|wyd\.|projekt) .{2,60}$|^(?:rysował|fotografował|ilustrował)a? [a-z-]{2,16} [a-z]\.$/,
    /^(?!.*[a-z](?:iono|ano|ęto)\b)[^"?!:]{10,80}[.!] (?:ze zbiorów (?:rodziny|autor(?:a|ki)|rodzinnych|prywatnych|własnych)|z archiwum (?:rodzinnego|rodziny|prywatnego|autor(?:a|ki)))\.?$/,
    /^(?!.*\b(?:proszę|ja|mi|mnie|nam|nas|dzień dobry|szanowni)\b)[^"?!:]{10,70}(?:\.| \/) [a-z]\. [a-z-]{3,16}(?:, [a-z]\. [a-z-]{3,16})?$/,
    // Who stands where.
    /\bv\.?l\.?n\.?r\.?(?:[):]| )|\bvan links naar rechts[):]|\((?:od lewej|z lewej|z prawej|w środku)[):]|^(?:na zdjęciu |stoją )?od lewej: .{5,160}$|^(?:na zdjęciu |stoją )?od lewej [a-z-]{2,16} [a-z-]{2,20},/,
    /^(?:op de foto|foto boven|foto onder|na zdjęciu): .{3,160}$/,
    // Galleries.
    /^(?:foto|beeld|zdjęcie|slajd) \d{1,3} (?:van(?: de)?|z|\/) ?\d{1,3}$|^(?:bekijk (?:alle|de|meer) foto'?s|vergroot (?:foto|afbeelding)|zobacz (?:zdjęcia|galerię|więcej zdjęć)|powiększ zdjęcie|otwórz galerię|galeria zdjęć|przejdź do galerii)(?: [a-z0-9()-]{1,16}){0,5}[.!>»]?$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Bron foto: Jan de Wit',
    'De brug in maart, kort voor de sluiting. Foto Jan de Wit',
    'De brug in maart. Beeld: Jan de Wit',
    'De haven van Tibbin in 1961 (archieffoto).',
    'Een ambulance in de stad. Foto ter illustratie',
    'Foto 3 van 12',
    'Op de foto v.l.n.r.: Ans Smit, Piet Bos en Jan de Wit.',
    'Fot. Jan Kos / Agencja Wyborcza.pl',
    'fot. materiały prasowe',
    'Most w Tibbinie w marcu, tuż przed zamknięciem. Fot. Jan Kos',
    'Źródło zdjęcia: Pixabay',
    'Radni na sesji. Jan Kos / Głos Zatoki',
    'Karetka na ulicy. Zdjęcie ilustracyjne',
    'Od lewej: Anna Lis, Jan Kos i Ewa Maj.',
    'Zobacz zdjęcia',
    'Zdjęcia w tym wpisie: Hubert, światło z lodówki.',
    'Okładka: mat. wydawnictwa',
    'Rysował Tomek Ł.',
    'Mistrz w warsztacie, rok 2011. Ze zbiorów rodziny.',
    'Ulica Młyńska, październik i październik. Z. Hałas, M. Rewers',
    'Zorza z Przełęczy, 20 s, ISO 1600 / I. Tabisz',
  ],
  leaves: [
    'Beeld van een stad',
    'Tekening: de man die de dijk tekende sterft',
    'De stad is leeg. Beelden gingen de wereld over.',
    'Foto bewijst leugen van de directeur',
    'Tekst en foto’s: Jan de Wit',
    'Tekst i zdjęcia: Jan Kos',
    'Gram na eufonium. To nie to samo, proszę poprawić. R. Skąpski',
    'Zdjęcia w artykule są nieobrobione, poza jednym.',
    'Rysował całe życie.',
    'Zdjęcie kutra z 1938 roku znaleziono na strychu. Ze zbiorów rodziny',
    'Obraz pochodzi z kradzieży, nie ze zbiorów rodziny.',
    'Op tafel ligt een foto: haar vader als soldaat.',
    'De foto was vals, zei de rechter.',
    'Beeld u eens in dat de dijk breekt.',
    'Padły strzały. Na miejsce przyjechała policja.',
    'Z archiwum zniknęły akta.',
    'Zdjęcie było sfałszowane, orzekł sąd.',
    'Według agencji PAP most zamknięto w marcu.',
    'Bron: CBS',
    'Źródło: GUS',
    'Fotografia zginęła w czasie wojny.',
  ],
}
