import { quickPattern } from '../../../quick-pattern.ts'
import { lineRule, unlessFound } from '../../line-rule.ts'
import { NETWORKS } from '../../networks.ts'
import type { Examples } from '../../rule.ts'

/** What begins with one of these is no name. */
const NO_NAME =
  '(?:der|die|das|dies|ein|eine|er|sie|es|wir|ich|ihr|du|man|in|im|am|an|auf|mit|und|aber|auch|wer|was|wie|wo|hier|dort|heute|seit|nach|vor|bei|zum|zur|sein|seine|ihre|unser|unsere|mein|meine|kein|keine|diese[rs]?|jede[rs]?|nur|noch|so|zu|von|als|wenn|weil|dass|ob|nicht|schon|damals|dann|doch)'

/** A name at the beginning, and the year or the age that may follow. */
const NAMED = `^(?:\\([a-z]{2,4}\\) )?(?!${NO_NAME}\\b)(?:dr\\. |prof\\. ){0,2}[a-z'.-]+(?: [a-z'.-]+){1,3}(?:, (?:jahrgang|geboren|jg\\.) [^,]{2,40},|, \\d\\d,| \\([a-z0-9 ]{2,20}\\))?`

const TRADE =
  '(?:[a-z]{0,16}-?(?:redakteur|reporter|korrespondent|journalist|kolumnist|volontär)(?:[:*_/-]?in)?|redaktionsleiter(?:in)?|freie[rs]? (?:mitarbeiter|autor)(?:in)?|redaktionsmitglied)'

const OF_THE_PAPER =
  '(?:volontariat|journalistenschule|dieser zeitung|unserer (?:zeitung|redaktion)|für uns|(?:lokal|sport|kultur|wirtschafts|politik|online)redaktion)'

/** Who has an interest, who paid, and what somebody reports of a journalist. */
const REPORTED = quickPattern(
  /\b(?:aktien|aktionar\w*|anteile|interessenkonflikt\w*|eingeladen|einladung|bezahlt|verheiratet|parteimitglied|beteiligt|mitglied|beschaftigt|angestellt|berat|beraterin|berater|vorstand|aufsichtsrat|anteilseigner\w*|honorar|kandidier\w*|transparenz\w*|reisekosten|sagte?|verhaftet|festgenommen|verurteilt|angeklagte?\w*|angaben|verdachtig\w*|getotet|erschossen|bedroht|verletzt|uberfallen|entfuhrt|vermisst|verklagt|gestorben|starb|ermordet|entlassen|inhaftiert|haft|vergutet|korrektur|minister(?:in)?|burgermeister\w*|deren|dessen|selbst|seine frau|ihr mann)\b/,
)

/** Who wrote it, who covers what, and how to reach the author, in German. */
export const authorBoxGerman = lineRule({
  id: 'author-box-german',
  kind: 'author-box',
  weight: 2.4,
  maxWords: 80,
  says: 'It describes the author (German)',
  patterns: [
    `${NAMED} (?:ist|arbeitet|volontiert|berichtet|schreibt) (?:[a-z0-9'./-]+,? ){0,8}?${TRADE}\\b`,
    `${NAMED} (?:schreibt|berichtet|bloggt) (?:[a-z0-9'-]+ ){0,4}?(?:für (?:die|das|den|uns|unsere?)|bei uns|(?:regelmäßig|vor allem|seit \\d{4}) über)\\b`,
    `${NAMED} (?:ist|lebt|arbeitet|studierte|wuchs|volontierte|kam|hat|schreibt|gehört|leitet) [^"!?]{4,200}\\b${OF_THE_PAPER}\\b`,
    `${NAMED} (?:betreut|leitet|verantwortet|koordiniert|gehört zu|verstärkt) (?:[a-z0-9'./-]+ ){0,6}?(?:ressort|[a-z]{0,12}redaktion|newsdesk)\\b`,
    "^(?:der autor|die autorin|unsere? (?:gast)?autor(?:in)?(?: [a-z'-]+){0,3}) (?:lehrt|forscht|unterrichtet|schreibt (?:hier|regelmäßig)|lebt und arbeitet|ist (?:[a-z-]+ ){0,3}(?:professor|publizist|schriftsteller|historiker|ökonom|politikwissenschaftler|journalist|philosoph)(?:in)?)\\b",
    '\\bman erreicht (?:ihn|sie|den autor|die autorin) unter\\b|\\b(?:sein|ihr) letzter (?:text|beitrag|artikel) (?:für|bei) (?:uns|dieser zeitung)\\b',
    '^(?:über (?:den autor|die autorin|die autoren)|zum autor|zur autorin|zur person|zur kolumne) ?[:|-] ?(?!(?:er|sie) ).{4,400}$',
    `^[a-z'. -]{5,40}, (?:jahrgang|jg\\.|geboren|geb\\.) (?:\\d{4}|in)\\b.{0,160}\\b(?:schreibt|${TRADE})\\b`,
    `^[a-z'. -]{5,40}, \\d\\d, (?:recherchiert|schreibt) (?:zu|über|für(?! (?:jede|einen))|vor allem)\\b`,
    `${NAMED}, [a-z-]{4,20} und (?:autor|journalist|publizist|schriftsteller)(?:in)?, (?:testet|lebt|schreibt|arbeitet|lehrt|forscht|betreibt|unterrichtet)\\b`,
    "^alle (?:artikel|beiträge|texte) von [a-z'-]+ [a-z'-]+[:>]?$",
    `\\b(?:folgen sie|folge|sie finden|sie erreichen|erreichen sie|schreiben sie|mailen sie) (?:gern |bitte |direkt )?(?:mir|ihm|ihr|ihn|sie|mich|(?:dem|den) autor|(?:der|die) autorin)\\b[^!?]{0,40}(?:@|\\b(?:${NETWORKS.join('|')})\\b)`,
  ].map(unlessFound(REPORTED)),
})

export const examples: Examples = {
  catches: [
    'Anna Kurz ist seit 2014 Redakteurin im Ressort Wirtschaft.',
    'Ben Lang schreibt für die Hafenpost über Verkehr und Wohnen.',
    'Ruth Klein arbeitet als freie Journalistin in Leipzig.',
    'Ole Marx leitet die Lokalredaktion in Tibbin.',
    'Die Autorin lehrt Soziologie in Halle.',
    'Unser Autor leitete die Station. Man erreicht ihn unter askani@hafenpost.example.',
    '(lbr) Ludwig Brumm ist freier Mitarbeiter und hat den Mörder erkannt.',
    'Zur Person: Anna Kurz, 41, kam 2012 zur Hafenpost.',
    'Anna Kurz, Jahrgang 1984, studierte in Jena und schreibt über Gerichte.',
    'Anna Kurz, 41, recherchiert zu Arbeit und Armut.',
    'Ben Lang, Informatiker und Autor, testet beruflich Türen.',
    'Alle Artikel von Anna Kurz',
    'Folgen Sie ihr auf Bluesky: @annakurz',
    'Sie erreichen den Autor unter b.lang@hafenpost.example',
  ],
  leaves: [
    'Anna Politkowskaja war Journalistin und wurde vor ihrer Wohnung erschossen.',
    'Ruth Klein ist Korrespondentin eines Senders und wurde am Montag verhaftet.',
    'Ole Marx ist Bäcker in dritter Generation.',
    'Die Autorin hält Aktien des Unternehmens.',
    'Der Autor war auf Einladung des Veranstalters auf der Insel.',
    'Die Autorin lebt in Angst.',
    'Die Autorin lebt als Einsiedlerin, heißt es im Buch.',
    'Zur Person: Er wurde 1950 geboren und war Minister.',
    'Die Redaktion schreibt seit 1950 über das Dorf.',
    'Er war Reporter, bevor er Bürgermeister wurde.',
    'Ben Lang leitet die Werft seit dem Tod seines Vaters.',
    'Anna Kurz schreibt ein Buch über ihren Vater.',
    'Zur Person: Angaben macht der Angeklagte nicht.',
    'Die Autorin des Gutachtens ist sich sicher.',
    'Von Anna Kurz',
    'Jan Krull, 44, schreibt über die Stadt, in deren Rat seine Frau sitzt.',
    'Ulla Speer, 40, recherchiert zu Bahnunfällen und saß selbst in dem Zug.',
    'Tim Ahlers, Jahrgang 1999, liegt auf der Trage und berichtet vom Sturz.',
    'Maria Schulz, 84, berichtet über Nächte ohne Schlaf.',
    'Walter Timm, 91, schreibt für jede Schulklasse einen Brief.',
  ],
}
