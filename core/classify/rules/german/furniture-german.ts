import { quickPattern } from '../../../quick-pattern.ts'
import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** A day and an hour. A word is read in one way alone: a line of hundreds of them must not be read in all ways to part it. */
const TIME = String.raw`(?:[\d.:,/ ·-]|(?:uhr|um|vor|stunde|minute|jan|feb|marz|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-z]{0,7}(?![a-z])){4,40}`

/** Whom else readers are to write to or call. */
const FOR_HELP = quickPattern(
  /\b(?:polizei|notruf|kripo|dienststelle|telefonseelsorge|verein|amt|beratung\w*)\b/,
)

/** Times to read, players, polls and buttons around an article, in German. */
export const furnitureGerman = lineRule({
  id: 'furniture-german',
  kind: 'furniture',
  weight: 2.4,
  maxWords: 30,
  says: 'It is a time to read, a player, a poll or a button of the page (German)',
  patterns: [
    /^(?:.{0,60}[ ·•|,:(-])?(?:\d{1,3}|eine|zwei|drei|vier|fünf|sechs|acht|zehn) ?min(?:\.|uten?)?[ -](?:lesezeit|lesedauer|lesen|zu lesen|zum lesen|hörzeit|zum hören|hördauer)\b.{0,40}$/,
    /^(?:diesen |den )?(?:artikel|beitrag|text) (?:anhören|vorlesen(?: lassen)?|als audio|zum hören|jetzt anhören)\b.{0,40}$/,
    /^(?:hören sie (?:diesen|den) (?:artikel|beitrag|text)\b.{0,60}|vorgelesen von [a-z' .-]{3,40}|(?:jetzt )?anhören|video abspielen|audio abspielen|wiedergabe starten|(?:video|podcast|audio) ?[:|] ?\d{1,2}[:.]\d\d.{0,40})$/,
    /^(?:der |dieser )?(?:artikel|text|beitrag) (?:wird|geht) (?:weiter )?(?:unten|darunter|anschließend|gleich) (?:fortgesetzt|weiter)[.:]?$|^(?:die )?(?:grafik|karte|tabelle|umfrage|inhalte?|video|kommentare) (?:wird|werden) geladen[. …]*$/,
    new RegExp(
      `^(?:veröffentlicht|erschienen|erstellt|publiziert)(?: am)?:? ${TIME} ?[|·;,/-]? ?(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)(?: am)?:? ${TIME}$`,
    ),
    // ways around
    /^(?:zurück (?:zur|zum) (?:startseite|übersicht|themenseite|artikel|anfang|seitenanfang)|zur (?:startseite|übersicht|themenseite)|nach oben|zum (?:seitenanfang|inhalt springen|inhaltsverzeichnis)|direkt zum inhalt|seite \d{1,3} (?:von|\/) \d{1,3}|(?:nächste|vorherige|vorige) (?:seite|meldung|artikel)|(?:mehr|alle|alles|weniger) (?:anzeigen|laden|ausklappen)|mehr laden|artikel auf einer seite (?:lesen|anzeigen)|schriftgröße(?: ändern)?|drucken|vollbild|menü|suche)[.!>]?$/,
    /^(?:themen (?:des artikels|in diesem artikel)|schlagworte|schlagwörter|stichworte|stichwörter|tags): ?.{2,100}$/,
    // polls
    /^(?:leserumfrage|frage des tages|jetzt abstimmen|stimmen sie ab)\b ?[:!.-]? ?.{0,100}$/,
    /^umfrage: (?:soll|sollte|sollen|sollten|sind sie|finden sie|haben sie|würden sie|wie (?:finden|sehen) sie|was meinen sie)\b[^?]{3,100}\?$/,
    // what readers think of it
    /\b(?:fehler|tippfehler) (?:entdeckt|gefunden|bemerkt)\? .{3,100}/,
    /^(?:fehler melden|artikel bewerten|artikel melden|korrektur melden|danke für ihr feedback)[.!]?$/,
    /\b(?:war|fanden sie|finden sie|wie fanden sie|wie gefällt ihnen|hat ihnen|wie hat ihnen) (?:ihnen )?(?:dieser|diesen|der) (?:artikel|beitrag|text)\b[^?]{0,40}\?/,
    // what is not loaded
    /^(?:an dieser stelle (?:finden sie|befindet sich|würden wir)|hier (?:finden sie|steht|sehen sie)) (?:ihnen )?(?:einen |ein )?(?:extern|inhalt)/,
    /^(?:empfohlener (?:externer |redaktioneller )?inhalt|externe[rn]? inhalte? (?:laden|anzeigen|aktivieren)|(?:bitte )?(?:aktivieren|erlauben) sie javascript|ihr browser (?:unterstützt|ist veraltet)|dieses video kann (?:leider )?nicht (?:abgespielt|geladen))\b.{0,160}$/,
    /^diese[rs]? (?:artikel|beitrag|text) (?:(?:ist|stammt) aus (?:dem|unserem) archiv\.?$|ist (?:älter als|mehr als|vor mehr als)|wurde (?:ursprünglich am|vor mehr als))/,
    {
      pattern:
        /^(?:haben|kennen|waren|sind|wohnen|leben) sie [^?]{5,120}\? .{0,40}\b(?:schreiben sie|melden sie|mailen sie|erzählen sie|schicken sie) (?:uns|sich|an|ihre)\b/,
      unless: FOR_HELP,
    },
  ],
})

export const examples: Examples = {
  catches: [
    '4 Min. Lesezeit',
    'Artikel anhören',
    'Zur Startseite',
    'Mehr anzeigen',
    'Der Artikel wird unten fortgesetzt',
    'Grafik wird geladen …',
    'Veröffentlicht am 26.11.2026, 11:03 Uhr | Aktualisiert am 26.11.2026, 15:20 Uhr',
    'Umfrage: Soll der Steg bleiben?',
    'Fehler entdeckt? Schreiben Sie uns.',
    'War dieser Artikel interessant?',
    'Empfohlener externer Inhalt',
    'An dieser Stelle finden Sie einen externen Inhalt von YouTube.',
    'Dieser Artikel ist aus dem Archiv.',
    'Wohnen Sie am Hafen? Schreiben Sie uns, was Sie erlebt haben.',
  ],
  leaves: [
    'Der Artikel wird unten am Fluss gelesen.',
    'Die Umfrage sah ihn vier Punkte vorn.',
    'Der Fehler wurde erst im Mai behoben.',
    'Stand heute fehlen zwei Millionen.',
    'Fünf Minuten vor Schluss fiel das Tor.',
    'Haben Sie Suizidgedanken? Rufen Sie den Notruf an.',
    'Schließen will er den Laden nicht.',
    'JavaScript war 1995 in zehn Tagen fertig.',
    'Dieses Video ist der wichtigste Beweis der Anklage.',
    'Abstimmung: Der Rat lehnt den Damm ab',
    'Umfrage: CDU verliert zwei Punkte',
    '231 Stimmen fielen auf das Gesetz.',
    'Dieser Text stammt aus dem Archiv der Stasi.',
    'Zurück zur Natur',
    'Haben Sie Angst? Schreiben Sie Tagebuch?',
  ],
}
