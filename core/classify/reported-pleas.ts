import { quickPattern } from '../quick-pattern.ts'
import { OWN_WORDS, TO_READERS } from './own-words.ts'
import { fold } from './plain-line.ts'
import type { PlainLine } from './rule.ts'

/** Behind a comma: who says it (`, marchers tell minister`), or in other languages says who. */
const SAYS = [
  "[a-z' -]{3,40} (?:says?|tells?|pleads?|begs?|urges?|asks?|chants?|cries|cry|warns?|demands?|insists?|shouts?|argues?|told|said)(?: [a-z' -]{2,40})?",
  "(?:says?|said|pleads?|urges?|warns?|begs?|insists?|argues?) [a-z' -]{3,40}",
  '(?:fordern|fordert|ruft|rufen|sagt|sagen|bittet|bitten|appelliert|appellieren|fleht|mahnt|mahnen|verlangt|verlangen|warnt|warnen|skandiert|skandieren) .{3,50}',
  "(?:clame|lance|réclame|dise|demande|supplie|crie|implore|exhorte|scande|plaide|insiste|alerte|exige)(?:nt)? .{3,50}|dit .{3,50}|(?:l'appel|le cri|la demande) (?:de |du |des |d').{3,40}",
  '(?:pide|dice|clama|ruega|reclama|exige|suplica|grita|corea|advierte|insiste|exhorta|implora)n? .{3,50}',
  "(?:dice|dicono|chiede|chiedono|grida|gridano|invoca|invocano|implora|implorano|supplica|supplicano|urla|reclama|reclamano|avverte) .{3,50}|(?:l'appello|il grido|la richiesta|la supplica|la protesta) (?:de|di|d').{3,40}",
  '(?:pede|clama|implora|suplica|grita|apela|exige|reclama|roga)m? .{3,50}|diz(?:em)? .{3,50}',
  '(?:roept|roepen|zegt|zeggen|smeekt|smeken|vraagt|vragen|eist|eisen|pleit|pleiten|waarschuwt|waarschuwen|scandeert|scanderen) .{3,50}',
  '(?:woła|błaga|żąda)(?:ją)? .{3,50}|(?:mówią?|prosi|proszą|apelują|apeluje|krzyczy|krzyczą|skanduje|skandują) .{3,50}',
].join('|')

/** Behind a colon: what somebody does about it (`: barber collects for wigs`). */
const DOES = [
  'calls?|appeals?|marches|march|collects?|launch(?:es)?|protests?|rall(?:y|ies)|strikes?|seeks?|pleads?|begs?|urges?|demands?|tells?',
  'sammelt|sammeln|wirbt|werben|meldet|melden|ruft|rufen|bittet|bitten|fordert|fordern|protestiert|protestieren|demonstriert|demonstrieren|sucht|suchen|kämpft|kämpfen|appelliert',
  'manifestent?|collecte(?:nt)?|proteste(?:nt)?|appelle(?:nt)?|réclame(?:nt)?|lance(?:nt)?|récolte(?:nt)?|défile(?:nt)?|cherche(?:nt)?|se mobilise(?:nt)?',
  'recogen?|buscan?|piden?|protestan?|marchan?|reclaman?|exigen?|se manifiestan?|lanzan?|recaudan?',
  'raccoglie|raccolgono|protestano|cercano|cerca|marciano|chiede|chiedono|manifestano|lancia|lanciano|scende|scendono',
  'recolhem?|procuram?|protestam?|apelam?|manifestam?|pedem?|exigem?|lançam?|arrecadam?|coletam?',
  'zamelt|zamelen|werft|werven|protesteert|protesteren|roept|roepen|zoekt|zoeken|eist|eisen|demonstreert|demonstreren',
  'zbiera|zbierają|wzywa|wzywają|apeluje|apelują|szuka|szukają|protestuje|protestują|domaga|domagają|rusza|ruszają|walczy|walczą|maszerują',
].join('|')

/** Or whose it is: `: la protesta dei pendolari`. */
const WHOSE =
  "(?:la protesta|l'appello|il grido|la richiesta|la marcia|il corteo|la rabbia) (?:de|di|d')|(?:l'appel|la colère|le cri|la mobilisation) (?:de |du |des |d')|(?:la petición|el clamor|el llamamiento|el grito) de|(?:o apelo|o protesto|o grito) d[aeo]|(?:oproep|protest) van "

/** In German the noun for what is given is the verb as well; who tells of it has a verb behind, or a longer word. */
const GERMAN_NOUN =
  '^spenden(?:aktion|aufruf|gala|lauf|sammlung|welle|flut|skandal|betrug) .*|^spenden? (?:(?:für|in|nach|aus|von|statt|gegen) .* )?(?:(?:bleib|brech|sink|steig|geh|fließ|erreich|nehm)en .*|(?:einge|zurückge|ge)(?:brochen|gangen|sunken|stiegen))'

/** Behind either, where nobody says or does anything: why to give, or what else to do. */
const GOES_ON =
  '(?:and|or|but|so|then|what|please|because|as|since|while|if|when|the only|subscribe|donate|join|weil|denn|parce que|porque|perché|omdat|bo) '

const TOLD = quickPattern(
  new RegExp(
    fold(
      `^[^:]*, (?!${GOES_ON})(?<said>${SAYS})$|: (?!${GOES_ON})(?<done>(?:[a-z'-]+ ){1,5}(?:${DOES})(?:$| [^.!?:]*$)|(?:${WHOSE}).{3,40}$)|(?<noun>${GERMAN_NOUN})$`,
    ),
  ),
)

/** Without one of these `TOLD` never matches, which takes a process milliseconds to compile. */
const MAY_TELL = /[,:] |^spende/
const MOST_WORDS = 16

/** Whether it is the headline of a report on somebody's plea: `Save our library, say pupils`. */
export function isReportedPlea({ text, words }: PlainLine): boolean {
  if (words > MOST_WORDS || !MAY_TELL.test(text) || /[.!?:]"?$/.test(text)) return false
  const { said, done, noun } = TOLD().exec(text)?.groups ?? {}
  const tail = said ?? done ?? noun
  return tail !== undefined && !TO_READERS().test(tail) && !OWN_WORDS().test(tail)
}
