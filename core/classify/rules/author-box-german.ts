import { quickPattern } from '../../quick-pattern.ts'
import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** What begins with one of these is no name. */
const NAMED =
  "^(?!(?:der|die|das|dies|ein|eine|er|sie|es|wir|ich|ihr|du|man|in|im|am|an|auf|mit|und|aber|auch|wer|was|wie|wo|hier|dort|heute|seit|nach|vor|bei|zum|zur|sein|seine|ihre|unser|unsere|mein|meine|kein|keine|diese[rs]?|jede[rs]?|nur|noch|so|zu|von|als|wenn|weil|dass|ob|nicht|schon|damals|dann|doch)\\b)(?:dr\\. |prof\\. )*[a-z'.-]+(?: [a-z'.-]+){1,3}"
const TRADE =
  '(?:(?:chef|wirtschafts|politik|sport|kultur|lokal|online|auslands|haupt|fach|wissenschafts|gerichts|daten|medien|reise|umwelt|kriegs|parlaments|landes|investigativ|print|foto|video|musik|film|literatur|theater|gast|stellvertretende |leitende |freie )?-?(?:redakteur|reporter|korrespondent|journalist|kolumnist|volontär|berichterstatter|kritiker|blogger)(?:[:*_/-]?in(?:nen)?)?|redaktionsleiter(?:in)?|ressortleiter(?:in)?|autor(?:in)? (?:bei|der|des|für|und)|freie[rs]? (?:mitarbeiter(?:in)?|autor(?:in)?|journalist(?:in)?)|redaktionsmitglied|praktikant(?:in)?|werkstudent(?:in)?)'

/** Who has an interest, who paid, and what somebody reports of a journalist. */
const UNLESS = quickPattern(
  /\b(?:aktien|aktionar\w*|anteile|interessenkonflikt\w*|eingeladen|einladung|bezahlt|verheiratet|parteimitglied|beteiligt|mitglied|beschaftigt|angestellt|berat|beraterin|berater|vorstand|aufsichtsrat|anteilseigner\w*|honorar|kandidier\w*|transparenz\w*|reisekosten|sagte?|verhaftet|festgenommen|verurteilt|angeklagt|getotet|verklagt|gestorben|starb|ermordet|entlassen|inhaftiert|haft|vergutet|korrektur)\b/,
)

/** Who wrote it, who covers what, and how to reach the author, in German. */
export const authorBoxGerman = lineRule({
  id: 'author-box-german',
  kind: 'author-box',
  weight: 3.5,
  maxWords: 80,
  says: 'It describes the author (German)',
  patterns: [
    ...[
      `${NAMED}(?:, (?:jahrgang|geboren|jg\\.) [^,]{2,40},| \\([a-z0-9 ]{2,20}\\))? (?:ist|arbeitet|war|volontiert|berichtet|schreibt) (?:[a-z0-9'./-]+,? ){0,8}?(?:${TRADE})\\b(?! (?:und|in) (?:haft|untersuchungshaft))`,
      `${NAMED}(?:, (?:jahrgang|geboren|jg\\.) [^,]{2,40},| \\([a-z0-9 ]{2,20}\\))? (?:schreibt|berichtet|bloggt|fotografiert|schrieb|kommentiert|recherchiert|beobachtet)(?!,? dass| (?:in|an) (?:sein|ihr|ein|d|mein)[a-z]{1,3}\\b) (?:[a-z0-9'./-]+,? ){0,8}?(?:über|für|bei uns|aus (?:dem|der|den)|als [a-z-]+) [^"]{3,220}$`,
      `${NAMED}(?:, (?:jahrgang|geboren|jg\\.) [^,]{2,40},| \\([a-z0-9 ]{2,20}\\))? (?:ist|lebt|wohnt|arbeitet|studierte|wuchs|volontierte|begann|kam|war|lernte|hat|kümmert|macht|schreibt|gehört|leitet) [^"!?]{4,200}\\b(?:volontariat|journalistenschule|journalismus|journalistisch\\w*|als (?:${TRADE})|gerichtsberichterstattung|ressorts?|(?:lokal|sport|kultur|wirtschafts|politik|wochenend|online)redaktion|dieser zeitung|unserer (?:zeitung|redaktion)|für (?:uns|die hafen)|newsletters?|kolumnen?)\\b`,
      `${NAMED} (?:betreut|leitet|verantwortet|koordiniert|gehört zu|kam|arbeitet|verstärkt|ist seit [a-z0-9 ]{4,20} (?:im|in|bei|beim)|ist teil|ist mitglied) (?:[a-z0-9'./-]+,? ){0,9}?(?:ressort|redaktion|lokalredaktion|sportredaktion|newsdesk|zeitung|tageblatt|anzeiger|magazin|volontariat)\\b`,
      `^(?:der autor|die autorin|die autoren|der verfasser|die verfasserin|unser(?:e)? (?:gast)?(?:autor|kolumnist|reporter|redakteur|korrespondent|mitarbeiter|kritiker)(?:in)?|der (?:kolumnist|reporter|gastautor)|die (?:kolumnistin|reporterin|gastautorin))(?! (?:des|der|von|eines|einer|dieses|dieser)\\b)(?: [a-z'.-]+){0,4}(?:,[^,]{2,60},| \\([^)]{2,40}\\))? (?:(?:ist|war) (?:[a-z0-9'-]+ ){0,5}(?:professor(?:in)?|publizist(?:in)?|schriftsteller(?:in)?|historiker(?:in)?|soziolog(?:e|in)|ökonom(?:in)?|politikwissenschaftler(?:in)?|journalist(?:in)?|redakteur(?:in)?|korrespondent(?:in)?|philosoph(?:in)?|dozent(?:in)?|psycholog(?:e|in)|reporter(?:in)?|kolumnist(?:in)?)|lebt|schreibt|lehrt|forscht|studiert|berichtet|kocht|wandert|beobachtet|begleitet|unterrichtet|wohnt|sammelt)\\b(?! (?:de[rsm]|ein[a-z]*) (?:gutachten|studie|buch|bericht)|.{0,40}\\b(?:firma|unternehmen|konzern|partei|verein|stiftung)\\b)`,
      `^(?:über|zum|zur|zu den) (?:den |die |das )?(?:autor(?:in|en)?|verfasser(?:in)?|person|kolumne|redakteur(?:in)?|reporter(?:in)?|team)(?: dieses (?:textes|artikels|beitrags))? ?[:|-] ?.{4,400}$`,
      `^[a-z'. -]{5,40}, (?:jahrgang|jg\\.|geboren|geb\\.) (?:\\d{4}|in)\\b.{0,160}\\b(?:schreibt|journalist\\w*|redakt\\w+|reporter\\w*|kolumn\\w+|korrespondent\\w*|volontariat)\\b`,
      `^(?:[a-z'.-]+ ){1,3}[a-z'.-]+(?:,| -|:| \\|) (?:ist )?(?:(?:unsere?|freie[rs]?|leitende[rs]?|stellvertretende[rs]?) )?(?:${TRADE})(?:(?: (?:im|der|des|für|bei|in|beim)| -|,) [^.!?]{2,80})?\\.?$`,
    ].map((source) => ({ pattern: new RegExp(source), unless: UNLESS })),
    /^(?:(?:alle|weitere|mehr|neueste|sämtliche|andere) (?:artikel|beiträge|texte|kolumnen|geschichten|themen|recherchen|von|dieses|dieser)\b(?: (?:von|des|der|dieses|dieser|artikel|beiträge))* (?:autors?|autorin|verfassers?|[a-z'.-]+ [a-z'.-]+|[a-z'.-]+ [a-z'.-]+ [a-z'.-]+)(?: (?:lesen|anzeigen|finden sie hier|hier))?[.:»>]*|(?:zum|zur) (?:autoren|autorinnen)(?:profil|seite)|autoren(?:profil|seite|info)|(?:der|die) (?:autor|autorin) auf (?:twitter|x|bluesky|mastodon|linkedin|instagram).{0,40})$/,
    /\b(?:folgen sie|folge|folgt|sie finden|du findest|zu finden ist|erreichen sie|sie erreichen|erreichst du|erreichbar ist|zu erreichen ist|schreiben sie|schreib|schreibt|mailen sie|kontaktieren sie) (?:sie |er |uns |gern |gerne |bitte |direkt )?(?:mir|ihm|ihr|ihn|sie|mich|dem autor|der autorin|den autor|die autorin|unser(?:em|er|en|e) (?:autor|reporter|redakteur)\w*|[a-z'.-]+ [a-z'.-]+)\b.{0,40}(?:\b(?:auf|bei|unter|via|per|an)\b.{0,40}(?:@|\b(?:twitter|bluesky|mastodon|linkedin|instagram|threads|signal|x)\b|e-?mail)|\[at\])/,
    /^(?:kontakt|e-?mail|mail|kontakt (?:zum|zur) autor(?:in)?|rückmeldungen|feedback|kritik|fragen|hinweise|anregungen|lob und kritik)(?: (?:an|und|oder|zum|zur|per)(?: [a-z'.-]+){1,5})? ?[:?] ?.{0,60}(?:@|\[at\])[a-z0-9.-]{3,40}\.?$/,
    /^(?:haben sie|habt ihr|hast du|kennen sie|wissen sie) (?:[a-z-]+ ){0,8}(?:hinweise?|informationen|tipps?|themen|anregungen|recherche|mehr|fragen|kritik)\b[^?]{0,80}\? .{0,120}\b(?:schreib\w*|mail\w*|melde\w*|kontakt\w*|vertraulich|erreich\w*)\b(?!.*\b(?:polizei|kripo|wache|dienststelle|notruf|feuerwehr)\b).{0,120}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Anna Kurz ist seit 2014 Redakteurin im Ressort Wirtschaft.',
    'Ben Lang schreibt für die Hafenpost über Verkehr und Wohnen.',
    'Ruth Klein arbeitet als freie Journalistin in Leipzig.',
    'Ole Marx leitet die Lokalredaktion in Tibbin.',
    'Die Autorin lehrt Soziologie in Halle.',
    'Unser Autor Ben Lang wandert seit zwanzig Jahren durch den Harz.',
    'Zur Person: Anna Kurz, 41, kam 2012 zur Hafenpost.',
    'Anna Kurz, Jahrgang 1984, studierte in Jena und schreibt über Gerichte.',
    'Anna Kurz, Reporterin im Ressort Politik',
    'Alle Artikel von Anna Kurz',
    'Zum Autorenprofil',
    'Folgen Sie ihr auf Bluesky: @annakurz',
    'Sie erreichen den Autor unter b.lang@hafenpost.example',
    'Kontakt: a.kurz@hafenpost.example',
    'Haben Sie Hinweise zu diesem Thema? Schreiben Sie uns vertraulich.',
  ],
  leaves: [
    'Ruth Klein ist Korrespondentin eines Senders und wurde am Montag verhaftet.',
    'Ole Marx ist Bäcker in dritter Generation.',
    'Die Autorin hält Aktien des Unternehmens.',
    'Der Autor war auf Einladung des Veranstalters auf der Insel.',
    'Haben Sie Hinweise zum Täter? Melden Sie sich bei der Polizei in Tibbin.',
    'Die Redaktion schreibt seit 1950 über das Dorf.',
    'Er war Reporter, bevor er Bürgermeister wurde.',
    'Ben Lang leitet die Werft seit dem Tod seines Vaters.',
    'Die Autorin des Gutachtens ist sich sicher.',
    'Von Anna Kurz',
  ],
}
