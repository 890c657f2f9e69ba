import { quickPattern } from '../../quick-pattern.ts'
import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** What begins with one of these is no name. */
const NAMED =
  "^(?!(?:de|het|een|dit|dat|deze|die|hij|zij|ze|wij|we|ik|er|in|op|met|en|maar|ook|wie|wat|hoe|waar|hier|daar|toen|nu|na|voor|bij|zijn|haar|onze|mijn|geen|als|niet|ten|to|ta|on|ona|oni|w|we|na|z|ze|i|a|ale|gdy|jest|nie|po|do|od|dla|czy|jak|co|kto|jego|jej|nasz|nasza)\\b)[a-z'.-]+(?: [a-z'.-]+){1,4}?"
const TRADE_NL =
  '(?:(?:freelance|economie|politiek|sport|kunst|wetenschaps|onderzoeks|data|buitenland|hoofd|eind|chef|parlementair|regio|stads|stadhuis|gast|tv|muziek|film|culinair|binnenhof|rechtbank|zelfstandig|vaste?|algemeen)?-?(?:journaliste?|verslaggee?f?ster|verslaggever|redacteur|redactrice|correspondente?|columniste?|recensente?|reporter|medewerker|hoofdredacteur|eindredacteur|stagiaire?|blogger))'
const TRADE_PL =
  '(?:dziennikar(?:z|ka|ki)|redaktor(?:ka)?|reporter(?:ka)?|publicyst(?:a|ka)|korespondent(?:ka)?|felietonist(?:a|ka)|fotoreporter(?:ka)?|wydawca|wydawczyni|krytyk|recenzent(?:ka)?|szef(?:owa)? działu|zastępc(?:a|zyni) redaktor\\w*|współpracowni(?:k|czka)|stażyst(?:a|ka))'

/** Who has an interest, who paid, and what somebody reports of a journalist. */
const UNLESS = quickPattern(
  /\b(?:aandelen|aandeelhouder|belang\w*|uitnodiging|betaald|getrouwd|bestuurslid|gemeenteraad|opgepakt|gearresteerd|veroordeeld|aangehouden|ontslagen|overleden|stierf|vermoord|zei|zegt|zijn kantoor|akcj[ei]|akcjonari\w*|udzial\w*|zaproszeni\w*|konflikt\w*|sfinansowa\w*|zatrzyman\w*|skazan\w*|oskarzon\w*|zmarl\w*|zabit\w*|zwolnion\w*|aresztowan\w*|powiedzial\w*|mowi|persoonlijke titel|partii|partij|gminy|radn[ya])\b/,
)

/** Who wrote it, who covers what, and how to reach the author, in Dutch and Polish. */
export const authorBoxDutchPolish = lineRule({
  id: 'author-box-dutch-polish',
  kind: 'author-box',
  weight: 3.5,
  maxWords: 80,
  says: 'It describes the author (Dutch or Polish)',
  patterns: [
    ...[
      `${NAMED}(?: \\(?[a-z0-9 ,]{2,24}\\))? (?:is|werkt|was) (?:[a-z0-9'./-]+,? ){0,7}?(?:als )?${TRADE_NL}\\b(?! en zit )`,
      `${NAMED}(?: \\(?[a-z0-9 ,]{2,24}\\))? (?:schrijft|bericht|verslaat|doet verslag|blogt) (?:(?:hier|al|sinds|regelmatig|vooral|voor|vanuit|elke|iedere|onder|meer|wekelijks|als)(?: [a-z0-9'.-]+){1,5} )?(?:over|voor|van) [^"]{3,220}$`,
      `${NAMED}(?: \\(?[a-z0-9 ,]{2,24}\\))? (?:is|werkt|volgt|woont|werkte|studeerde|begon|schrijft|kwam|verslaat|presenteert|tekent|liep) [^"!?]{0,200}\\b(?:de krant|deze krant|krantenvak|school voor de journalistiek|(?:voor|bij) (?:de|het) [a-z]*(?:post|bode|courant|dagblad|nieuws|blad|krant))\\b`,
      `${NAMED} (?:is|werkt|volgt|leidt|coördineert|studeerde) (?:[a-z0-9'./-]+,? ){0,9}?(?:redactie|nieuwsredactie|dagblad|courant|stadsredactie|sportredactie|weekblad|nieuwsdienst)\\b`,
      `^(?:de auteur|de schrijver|de columnist|onze (?:verslaggever|correspondent|columnist|redacteur|medewerker|recensent|gastauteur|auteur|reporter))(?! (?:van|die)\\b)(?: [a-z'.-]+){0,4} (?:(?:is|was) (?:[a-z0-9'-]+ ){0,5}(?:hoogleraar|schrijver|schrijfster|historic(?:us|a)|socioloog|econoom|journaliste?|verslaggever|redacteur|correspondent|filosoof|docente?|psycholoog|columniste?|publiciste?|politicoloog|onderzoeker)|woont|schrijft|doceert|studeert|kookt|reist)\\b`,
      `^(?:over (?:de|het) (?:auteurs?|schrijver|schrijfster|maker|journalist|verslaggever|columnist|redacteur)|o (?:autorze|autorce|autorach|dziennikarzu|dziennikarce)) ?[:|-] ?.{4,400}$`,
      `^(?:[a-z'.-]+ ){1,3}[a-z'-]+(?: ?[-|:]|[.,]) (?:(?:jest|od|z|nasz|nasza|była?) (?:[a-z0-9]+ ){0,3})?(?:${TRADE_PL})\\b(?!,? (?:zosta|zgin|odsz)|[^.]{3,40}, (?:zosta|powied|mów|twierdz|ocenia|uważa|podkreśl|dodaje|pyta|ujawni|napisa)).{16,300}[.!]$`,
      `${NAMED} (?:jest|pracuje|od) (?:[a-z0-9'./-]+,? ){0,6}?(?:jako )?(?:${TRADE_PL}|dziennikarzem|dziennikarką|redaktorem|redaktorką|reporterem|reporterką|publicystą|publicystką|korespondentem|korespondentką|felietonistą|felietonistką)\\b`,
      `^(?:absolwent(?:ka)? |z wykształcenia |z zawodu |w redakcji |w mediach |w zawodzie |(?:od \\d{4}|od (?:\\w+ )?lat)[^.]{0,30}(?:w redakcji|związan[ya] z|pisze|dziennikar\\w+) ?)[^"]{3,300}$`,
      `^${TRADE_PL} (?:portalu|tygodnika|gazety|działu|serwisu|radia|dziennika|redakcji|kuriera|głosu|śledcz[ya]|sportow[ya]|freelancer\\w*|współpracuj\\w+|zajmując[ya]|specjalizując[ya]|piszą\\w+|od \\d{4})\\b[^"]{0,300}$`,
      `^(?:${NAMED.slice(1)} )?(?:zajmuje się|pisze|specjalizuje się|interesuje się|publikował\\w*|współpracuje) (?:głównie |przede wszystkim |w |tematyką |sprawami |m\\.in\\. |o |na )[^"]{4,260}$`,
      `^(?:autor(?:ka)?|autorzy)(?: [a-z.'-]+){0,3} (?:(?:jest|są|był|była|to) (?:[a-z-]+ ){0,3}(?:dziennikar\\w+|profesor\\w*|socjolo\\w+|publicyst\\w+|pisar\\w+|adiunkt\\w*|doktor\\w*|history\\w+|ekonomist\\w+|politolo\\w+|wykładow\\w+|reporter\\w*|felieton\\w+|lekar\\w+|nauczyciel\\w+|prawni\\w+|adwokat\\w*|filozof\\w*|psycholo\\w+|poet\\w+|krytyki\\w+|krytyczk\\w+|redaktor\\w*)|wykłada|pisze|mieszka|publikuje|kieruje)\\b.{0,260}$`,
      '^(?:prywatnie|po godzinach|po pracy|w wolnych chwilach|poza pracą) [^"]{8,200}$',
    ].map((source) => ({ pattern: new RegExp(source), unless: UNLESS })),
    /^(?:(?:meer|alle|bekijk (?:alle|meer)|lees (?:meer|alle)|andere) (?:(?:artikelen|stukken|verhalen|columns|bijdragen) )?(?:van|door) (?:deze (?:auteur|journalist|schrijver|verslaggever|columnist)|dezelfde auteur|[a-z'.-]+(?: [a-z'.-]+){1,3})|(?:wszystkie|więcej|inne|pozostałe|zobacz|przeczytaj)(?: \w+)? (?:artykuły|teksty|wpisy|artykułów|tekstów|materiały)(?: tego| tej)? (?:autora|autorki|dziennikarza|dziennikarki|[a-z'.-]+ [a-z'.-]+))[.:»>]*$/,
    /\b(?:volg|mail|bereik|tip|schrijf|benader) (?:hem|haar|hen|mij|me|de (?:auteur|verslaggever|redactie|journalist)|onze (?:verslaggever|redactie)|[a-z'.-]+ [a-z'.-]+)\b.{0,50}(?:@|\b(?:twitter|bluesky|mastodon|linkedin|instagram|signal)\b|\bop x\b)|\b(?:is )?te bereiken (?:via|op|onder|per)\b.{0,50}(?:@|\[at\])|^(?:reageren|reacties?|tips?|vragen|opmerkingen|contact|tip de redactie|mail de auteur|suggesties)(?: (?:op|voor|of|aan|over|en)(?: [a-z'.-]+){1,5})? ?[:?] ?.{0,60}(?:@|\[at\])[a-z0-9.-]{3,40}\.?$/,
    /^(?:heb|heeft|weet|ken|kent|wil|wilt) (?:je|jij|u) (?:[a-z-]+ ){0,8}(?:tip|tips|informatie|meer|nieuws|reageren|vragen|opmerking\w*)\b[^?]{0,80}\? .{0,80}\b(?:mail|stuur|bel|app|schrijf|neem contact|tip|laat)\b(?!.*\b(?:politie|meld misdaad|0900|rechercheurs)\b).{0,120}$/,
    /^(?:kontakt (?:z|do) (?:autor(?:em|ką|ki|a)|redakcj\w+|dziennikar\w+)|napisz do (?:autor(?:a|ki)|dziennikar\w+|reporter\w+|redakcji|mnie)|e-?mail (?:do )?autora?k?i?|kontakt|piszcie|czekam[y]? na|masz (?:dla nas |ciekawy )?(?:temat|informacj\w+|uwagi|pytania)) ?[:?-]? ?.{0,120}(?:@|\[at\])[a-z0-9.-]{3,40}\.?$|^(?:napisz do (?:autora|autorki|redakcji)|o autorze|o autorce|skontaktuj się z (?:autorem|autorką)|śledź autor(?:a|kę)\b.{0,40})[.:]?$/,
    /^(?:masz (?:dla nas )?(?:ciekawy |jakiś )?(?:temat|informacj\w+|sygnał|news\w*)|wiesz więcej|znasz (?:podobną )?sprawę|byłe?[ai]?ś świadkiem|chcesz (?:nam )?(?:coś )?(?:przekazać|opowiedzieć|zgłosić))[^?]{0,80}\? .{0,60}\b(?:napisz|pisz|skontaktuj|zadzwoń|daj|czekamy|zgłoś|przyślij|wyślij)\b(?!.*\b(?:policj\w+|komend\w+|997|112)\b).{0,120}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Jan de Wit is sinds 2014 redacteur economie bij de Havenpost.',
    'Ans Smit schrijft voor de Havenpost over verkeer en wonen.',
    'Ans Smit werkt als freelance journalist in Leiden.',
    'De auteur is hoogleraar bestuurskunde in Tibbin.',
    'Over de auteur: Jan de Wit volgt sinds 2012 de rechtbank.',
    'Meer van Jan de Wit',
    'Volg haar op Bluesky: @anssmit',
    'Reageren? j.dewit@havenpost.example',
    'Heb je een tip over de sluis? Mail onze redactie.',
    'Jan Kos – dziennikarz „Głosu Zatoki”, pisze o sądach.'.replace(/[„”]/g, ''),
    'Dziennikarka działu miejskiego. Pisze o transporcie i mieszkaniach.',
    'Absolwentka polonistyki, w redakcji od 2012 roku.',
    'Zajmuje się tematyką samorządową i środowiskiem.',
    'Anna Lis jest dziennikarką Kuriera Zatoki.',
    'Autorka jest socjolożką z uniwersytetu w Tibbinie.',
    'Kontakt z autorem: j.kos@zatoka.example',
    'Masz dla nas temat? Napisz do nas.',
    'Wszystkie artykuły autora',
  ],
  leaves: [
    'Ans Smit is journalist en werd maandag gearresteerd.',
    'Jan de Wit is bakker in Tibbin.',
    'De auteur heeft aandelen in het bedrijf.',
    'Weet u meer? Bel de politie op 0900-8844.',
    'Hij was verslaggever voordat hij burgemeester werd.',
    'De auteur van het rapport is er zeker van.',
    'Anna Lis, dziennikarka stacji, została zatrzymana w poniedziałek.',
    'Jan Kos jest piekarzem w Tibbinie.',
    'Autor posiada akcje spółki.',
    'Byłeś świadkiem wypadku? Zadzwoń na policję.',
    'Dziennikarze czekali przed sądem do wieczora.',
    'Door Jan de Wit',
  ],
}
