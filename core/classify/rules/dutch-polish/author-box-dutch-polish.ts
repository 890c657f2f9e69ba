import { quickPattern } from '../../../quick-pattern.ts'
import { lineRule, unlessFound } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** Two to four words that may be a name: what begins with one of these is none. */
const NAME =
  "(?!(?:de|het|een|dit|dat|deze|die|hij|zij|ze|wij|we|ik|er|in|op|met|en|maar|ook|wie|wat|hoe|waar|hier|daar|toen|nu|na|voor|bij|zijn|haar|onze|mijn|geen|als|niet|ten|to|ta|on|ona|oni|w|we|na|z|ze|i|a|ale|gdy|jest|nie|po|do|od|dla|czy|jak|co|kto|jego|jej|nasz|nasza)\\b)[a-z'-]{1,20}(?: [a-z'-]{1,20}\\.?){1,3}"
const FEW_WORDS = "(?:[a-z0-9'./-]{1,20},? ){0,6}"
const TRADE_NL =
  '(?:[a-z]{0,14}-?(?:journaliste?|verslaggeefster|verslaggever|redacteur|redactrice|correspondente?|columniste?|recensente?|reporter|stagiaire?|podcastmaker))'
const TRADE_PL =
  '(?:dziennikar(?:z|ka)|redaktor(?:ka)?|reporter(?:ka)?|publicyst(?:a|ka)|korespondent(?:ka)?|felietonist(?:a|ka)|fotoreporter(?:ka)?)'
const AS_TRADE_PL =
  '(?:dziennikarzem|dziennikarką|redaktorem|redaktorką|reporterem|reporterką|publicystą|publicystką|korespondentem|korespondentką|felietonistą|felietonistką)'
const PAPER_NL = '(?:de krant|deze krant|[a-z]{2,16}(?:post|bode|courant|dagblad|nieuws|blad|redactie))'
const PAPER_PL =
  '(?:portalu|tygodnika|gazety|działu|serwisu|radia|dziennika|redakcji|kuriera|głosu|śledcz[ya]|sportow[ya]|zajmując[ya]|specjalizując[ya])'
/** What authors are beside: scholars and writers. */
const SCHOLAR_NL =
  '(?:hoogleraar|schrijver|schrijfster|historic(?:us|a)|socioloog|econoom|filosoof|docente?|psycholoog|publiciste?|politicoloog|onderzoeker|journaliste?)'
const SCHOLAR_PL =
  '(?:dziennikar|profesor|socjolo|publicyst|adiunkt|doktor|history|ekonomist|politolo|wykładow|reporter|prawni|filozof|psycholo|redaktor)\\w{0,6}'
const ADDRESS = '(?:@|\\[at\\])[a-z0-9.-]{3,40}\\.?$'

/** Who has an interest, who paid, and what somebody reports of a journalist. */
const REPORTED = quickPattern(
  /\b(?:aandelen|aandeelhouder|belang\w*|uitnodiging|betaald|getrouwd|bestuurslid|gemeenteraad|opgepakt|gearresteerd|veroordeeld|aangehouden|ontslagen|overleden|stierf|vermoord|zei|zegt|zijn kantoor|akcj[ei]|akcjonari\w*|udzial\w*|zaproszeni\w*|konflikt\w*|sfinansowa\w*|zatrzyman\w*|skazan\w*|oskarzon\w*|zmarl\w*|zabit\w*|zwolnion\w*|aresztowan\w*|powiedzial\w*|mowi|persoonlijke titel|partii|partij|gminy|radn[ya]|policj\w+|politie|zosta[lj]\w*|zgin\w+)\b/,
)

/** Who wrote it, who covers what, and how to reach the author, in Dutch and Polish. */
export const authorBoxDutchPolish = lineRule({
  id: 'author-box-dutch-polish',
  kind: 'author-box',
  weight: 2.4,
  maxWords: 80,
  says: 'It describes the author (Dutch or Polish)',
  patterns: [
    ...[
      // Somebody is a journalist, today.
      `^${NAME} (?:is|werkt) ${FEW_WORDS}(?:als )?${TRADE_NL}\\b`,
      `^${NAME} (?:jest|pracuje|od) ${FEW_WORDS}(?:${TRADE_PL}|${AS_TRADE_PL})\\b`,
      `^${NAME} ?[-|,] ${TRADE_PL} ${PAPER_PL}\\b`,
      `^${NAME} ?[-|] ${TRADE_PL}\\b`,
      `^${TRADE_PL} ${PAPER_PL}(?: [a-z]{3,16}){0,2}[.,]`,
      // Somebody writes for this paper, or covers something.
      `^${NAME} (?:schrijft|verslaat|doet verslag|werkt|volgt|leidt|coördineert|studeerde) ${FEW_WORDS}(?:voor|bij|op) (?:de |het |onze )?(?:[a-z]{2,16} )?${PAPER_NL}\\b`,
      `^${NAME} schrijft (?:[a-z]{3,12} ){0,2}over [^"]{3,160}$`,
      '^(?:zajmuje się|specjalizuje się|pisze) (?:głównie |przede wszystkim )?(?:o |w |tematyką |sprawami |m\\.in\\. )[^"]{4,200}$',
      `^${NAME} (?:(?:zajmuje|specjalizuje) się|pisze) (?:głównie|przede wszystkim|w tematyce|tematyką|sprawami|m\\.in\\.) [^"]{4,200}$`,
      '^(?:absolwent(?:ka)? [a-z]{4,20}|z wykształcenia [a-z]{4,20}), (?:w redakcji|w mediach|dziennikar|pisze|od \\d{4})',
      // The author, by that word.
      `^(?:de auteur|de schrijver|de columnist|onze (?:verslaggever|correspondent|columnist|redacteur|recensent))(?: [a-z'-]{1,20}){0,3} (?:is ${FEW_WORDS}${SCHOLAR_NL}|schrijft (?:voor|wekelijks|elke|iedere)|doceert)\\b`,
      `^(?:autor(?:ka)?|autorzy)(?: [a-z'-]{2,20}){0,3} (?:(?:jest|są) (?:[a-z-]{2,16} ){0,3}${SCHOLAR_PL}|wykłada|pisze (?:dla|o)|publikuje)\\b`,
      '^(?:over (?:de|het) (?:auteurs?|schrijver|schrijfster|journalist|verslaggever|columnist|redacteur)|o (?:autorze|autorce|autorach)) ?[:|-] ?.{4,300}$',
    ].map(unlessFound(REPORTED)),
    // More by the same.
    /^(?:meer|alle|andere|bekijk (?:alle|meer)|lees (?:meer|alle)) (?:artikelen |stukken |verhalen |columns |bijdragen )?(?:van|door) (?:deze (?:auteur|journalist|schrijver)|dezelfde auteur)[.:»>]?$|^meer van [a-z'-]{2,16}(?: [a-z'-]{2,16}){1,3}$/,
    /^(?:wszystkie|więcej|inne|pozostałe|zobacz) (?:artykuły|teksty|wpisy|artykułów|tekstów) (?:tego autora|tej autorki|autora|autorki)[.:»>]?$|^(?:o autorze|o autorce|śledź autor(?:a|kę))[.:]?$/,
    // How to reach the author, or the newsroom.
    new RegExp(
      `^(?:reageren|reacties?|tips?|vragen|opmerkingen|contact|mail de (?:auteur|redactie)|kontakt|napisz do (?:autora|autorki|redakcji)|e-?mail (?:do )?autork?[ai]|piszcie|czekamy na)\\b.{0,80}${ADDRESS}`,
    ),
    /\b(?:volg|mail|bereik|benader) (?:hem|haar|hen|mij|me|de (?:auteur|verslaggever|journalist))\b.{0,50}(?:@|\b(?:twitter|bluesky|mastodon|linkedin|instagram|signal)\b|\bop x\b)|\bte bereiken (?:via|op|onder)\b.{0,50}(?:@|\[at\])/,
    /^(?:kontakt z|napisz do) (?:autor(?:em|ką|a|ki)|dziennikar\w{1,3}|redakcj[iaęą]).{0,80}$/,
    ...[
      /^(?:heb|weet|ken|wil) (?:je|jij|u) (?:[a-z-]{1,16} ){0,6}(?:tip|tips|informatie|meer|nieuws|reageren)\b[^?]{0,60}\? .{0,40}\b(?:mail|stuur|app|schrijf|neem contact|tip|laat)\b/,
      /^(?:masz (?:dla nas )?(?:ciekawy |jakiś )?(?:temat|informacj\w{1,2}|sygnał|news\w?)|wiesz więcej|znasz (?:podobną )?sprawę)[^?]{0,60}\? .{0,40}\b(?:napisz|pisz|skontaktuj|daj|czekamy|przyślij|wyślij)\b/,
    ].map((pattern) => ({ pattern, unless: REPORTED })),
  ],
})

export const examples: Examples = {
  catches: [
    'Jan de Wit is sinds 2014 redacteur economie bij de Zeewind.',
    'Ans Smit schrijft voor de Zeebode over verkeer en wonen.',
    'Ans Smit werkt als freelance journalist in Leiden.',
    'De auteur is hoogleraar bestuurskunde in Tibbin.',
    'Over de auteur: Jan de Wit volgt sinds 2012 de rechtbank.',
    'Meer van Jan de Wit',
    'Volg haar op Bluesky: @anssmit',
    'Reageren? j.dewit@zeewind.example',
    'Heb je een tip over de sluis? Mail onze redactie.',
    'Jan Kos – dziennikarz Głosu Zatoki, pisze o sądach.',
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
    'W mediach społecznościowych zawrzało po decyzji ministra.',
    'Po pracy górnicy szli do karczmy.',
    'Po godzinach szpital zamyka oddział.',
    'Anna Politkovskaja was journaliste en werd voor haar woning doodgeschoten.',
    'Anna Politkowska była dziennikarką i zginęła przed domem.',
    'Jeanne Roux publiceerde haar eerste roman in de gevangenis.',
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
    'Anna Lis pisze o wojnie od dwudziestu lat.',
    'Reporter radia wszedł do ruin.',
    'Onze correspondent woont al tien jaar in Moskou.',
    'Door Jan de Wit',
  ],
}
