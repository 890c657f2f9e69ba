import { quickPattern } from '../../quick-pattern.ts'
import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

const MADE_NL =
  "(?:archief|stock|sfeer|lucht|pers|politie|drone|privé|omslag|thumbnail|kop|cover)?-?(?:foto(?:'?s)?|beeld(?:en|materiaal)?)|illustraties?|infographic|beeldbewerking|cartoon|tekening|fotografie|fotobewerking|screenshot|filmstill|fotocredits?|fotobijschrift|beeldcredits?|fotomontage|bron foto|bron beeld"
const AGENCY_NL =
  '(?:anp(?:-hh| foto| / hh)?|hollandse hoogte|belga(?:image| image)?|getty(?: images)?|afp|epa|reuters|imago|photo news|photonews|pro shots|proshots|shutterstock|istock|unsplash|pixabay|pexels|adobe stock|wikimedia(?: commons)?|eigen foto|eigen archief|novum|persgroep|mediahuis|id\\/photo agency)'
const MADE_PL =
  '(?:fot\\.|foto|fotografia|fotografie|zdjęci[ea]|zdj\\.|autor(?:ka)? (?:zdjęć|zdjęcia|fotografii)|źródło (?:zdjęcia|zdjęć|foto|grafiki|ilustracji)|grafika|infografika|ilustracj[ae]|rys\\.|wizualizacj[ae]|zrzut ekranu|kadr|kolaż)'
const AGENCY_PL =
  '(?:pap(?:/[a-z]+)?|afp|epa|reuters|getty(?: images)?|east news|agencja (?:wyborcza(?:\\.pl)?|gazeta|forum)|forum|reporter|newspix(?:\\.pl)?|kfp|fotonova|123rf|depositphotos|shutterstock|istock|pixabay|unsplash|pexels|adobe stock|nac|wikimedia(?: commons)?|mat(?:eriały|\\.)? pras(?:owe|\\.)|arch(?:iwum|\\.)? (?:pryw(?:atne|\\.)|redakcji|rodzinne|własne|autora|autorki)|policja|facebook)'

/** Who wrote and who took the pictures is a byline; somebody tells of a picture. */
const UNLESS = quickPattern(
  /^(?:teksty?|door|rozmawia[l]?a?|interview|autor(?:ka|zy)?|opracowa[nl]\w*|napisa[l]\w*)\b.{0,40}(?:\b(?:en|i|tekst|foto|fot)\b|&|:)|\b(?:een|de|het|deze|dit|zijn|haar|elke|oude|laatste|eerste|op|bij|in|geen|jedno|to|na|stare|ostatnie|ze|tych|dwa) (?:foto's|foto|beelden|beeld|tekening|cartoon|zdjecie|zdjecia|zdjeciu|fotografia): /,
)

/** Captions and credits run into the text, in Dutch and Polish. */
export const captionCreditDutchPolish = lineRule({
  id: 'caption-credit-dutch-polish',
  kind: 'caption-credit',
  weight: 4.5,
  maxWords: 70,
  says: 'It is the caption or the credit of a picture (Dutch or Polish)',
  patterns: [
    ...[
      `^[[(]?(?:${MADE_NL})(?: boven| onder| links| rechts| \\d)? ?[:©|/] ?.{2,200}$`,
      `(?:[.!?)\\]"]|^[^"]{45,300}[|,;/-]) ?[[(]?(?:alle )?(?:${MADE_NL}) ?[:©|/] ?[^!?:"]{2,70}$`,
      `\\((?:${MADE_NL})(?:: ?| ©| ?/ ?| van | door | )[^()]{2,70}\\)[.)]?$`,
      `^(?:[^" ]+ ){5,40}(?:${MADE_NL}): ?[a-z'./& -]{2,40}$`,
      `^[^"]{5,250}[.!?")] (?:foto|beeld|foto's|illustratie|beelden) (?:[a-z'-]+\\.? ?/? ?){2,6}$`,
      `^(?:foto|beeld|foto's|illustratie) (?:[a-z'-]+\\.? ?){1,4}(?:/ ?[a-z .&'-]{2,40})?$`,
      `^(?:[^"]{5,250} |)(?:${MADE_NL}) (?:[a-z'-]+\\.? ?){0,4}/? ?${AGENCY_NL}$`,
      `^.{0,260}(?:©|\\(c\\)|\\bbron:) ?(?:[a-z.&' -]{2,40} ?[/|,-] ?){0,3}${AGENCY_NL}\\)?\\.?$`,
      `^[[(]?(?:fot|zdj|rys)\\. ?[:/|]? ?.{2,140}$`,
      `^[[(]?${MADE_PL} ?[:/|©] ?.{2,160}$`,
      `(?:[.!?)] ?|^[^"]{28,400}[ (/|,])fot(?:\\.|:| ?[:/|]) ?[a-z0-9©].{1,90}$`,
      `(?:[.!?)\\]"]|^[^"]{45,300}[|,;/-]) ?[[(]?${MADE_PL} ?[:/|©] ?[^!?:"]{2,80}$`,
      `\\(${MADE_PL}:? [^()]{2,80}\\)[.)]?$`,
      `^[^"]{5,250}(?:/|\\||©|[.!?)] ?-?) ?(?:[a-z.&' -]{2,40} ?[/|,-] ?){0,2}${AGENCY_PL}\\)?\\.?$`,
      `^[^"]{5,250}(?:/|\\||[.!?)]) ?(?:arch(?:iwum|\\.)|zbiory|mat(?:eriały|\\.)|ze zbiorów|z archiwum) [a-z .'-]{3,50}$`,
      `^.{0,260}(?:©|\\(c\\)|\\bźródło:|\\bsource:) ?(?:[a-z.&' -]{2,40} ?[/|,-] ?){0,3}${AGENCY_PL}\\)?\\.?$`,
      `^[^"]{12,250}[.!?)] (?:[a-z'-]+\\.? ){1,3}?[a-z'-]{3,} ?/ ?[a-z .&'-]{3,40}\\)?$`,
    ].map((source) => ({ pattern: new RegExp(source), unless: UNLESS })),
    /^[^"]{5,250}(?:\. |\) |! |\? )(?:© |©|\(c\) )(?!\d)[a-z][a-z.&'/ -]{3,50}[\])]?$/,
    /^(?:foto|beeld|illustratie) (?:door|van|via|©)[: ] ?[^,;.!?]{2,60}$/,
    /[.!?"] ?[[(]?(?:archieffoto|archiefbeeld|sfeerbeeld|stockfoto|foto ter illustratie|(?:foto|beeld) uit archief|ter illustratie)[\])]?\.?$|\((?:archieffoto|archiefbeeld|sfeerbeeld|sfeerfoto|stockfoto|(?:foto )?ter illustratie|archief|v\.?l\.?n\.?r\.?|van links naar rechts|midden|links|rechts)[):]|^(?:archieffoto|archiefbeeld|sfeerbeeld|stockfoto|(?:foto )?ter illustratie)(?:[.:]| ?[-|(] ?).{0,160}$/,
    /[.!?"] ?[[(]?(?:zdj(?:ęcie|\.) (?:ilustracyjne|poglądowe|archiwalne|przykładowe)|fot(?:o|ografia|\.) (?:ilustracyjn[ae]|poglądow[ae]|archiwaln[ae]))[\])]?\.?$|\((?:zdj(?:ęcie|\.) (?:ilustracyjne|poglądowe|archiwalne)|od lewej|z lewej|z prawej|w środku|pierwszy z \w+|druga od \w+|drugi od \w+)[):]|^(?:zdj(?:ęcie|\.) (?:ilustracyjne|poglądowe|archiwalne)|na zdjęciu(?: od lewej)?)(?:[.:]| ?[-|(/] ?).{0,160}$/,
    /^(?:op de foto|foto|beeld|foto boven|foto onder)(?: \(?v\.?l\.?n\.?r\.?\)?| van links naar rechts)?: .{3,200}$|^(?:od lewej|stoją od lewej|na zdjęciu od lewej)[: ] ?.{5,200}$/,
    /^(?:foto|beeld|zdjęcie|slajd) \d+ (?:van(?: de)?|z|\/) ?\d+$|^(?:bekijk (?:alle|de|meer) foto'?s|vergroot (?:foto|afbeelding)|zobacz (?:zdjęcia|galerię|więcej zdjęć)|powiększ zdjęcie|otwórz galerię|galeria zdjęć|przejdź do galerii)\b.{0,60}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Foto: ANP / Jan de Wit',
    'Beeld Jan de Wit / ANP',
    'De brug in maart, kort voor de sluiting. Foto Jan de Wit',
    'De brug in maart. Beeld: Jan de Wit',
    'De haven van Tibbin in 1961 (archieffoto).',
    'De nieuwe sluis bij nacht. © Jan de Wit',
    'Agenten bij de sluis © ANP',
    'De wethouder opent de brug (foto: Jan de Wit)',
    'Een ambulance in de stad. Foto ter illustratie',
    'Foto 3 van 12',
    'Op de foto v.l.n.r.: Ans Smit, Piet Bos en Jan de Wit.',
    'Fot. Jan Kos / Agencja Wyborcza.pl',
    'fot. materiały prasowe',
    'Most w Tibbinie w marcu, tuż przed zamknięciem. Fot. Jan Kos',
    'Most w Tibbinie (fot. Jan Kos/PAP)',
    'Źródło zdjęcia: Pixabay',
    'Zdjęcie: Jan Kos',
    'Radni na sesji. / PAP',
    'Karetka na ulicy. Zdjęcie ilustracyjne',
    'Od lewej: Anna Lis, Jan Kos i Ewa Maj.',
    'Zobacz zdjęcia',
  ],
  leaves: [
    'Tekst en foto’s: Jan de Wit',
    'Tekst i zdjęcia: Jan Kos',
    'Op tafel ligt een foto: haar vader als soldaat.',
    'De foto was vals, zei de rechter.',
    'Beeld u eens in dat de dijk breekt.',
    'Zdjęcie było sfałszowane, orzekł sąd.',
    'Według agencji PAP most zamknięto w marcu.',
    'Bron: CBS',
    'Źródło: GUS',
    'Fotografia zginęła w czasie wojny.',
  ],
}
