import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** What a page says of itself around its article, in German: times to read, players, polls, dates, buttons. */
export const furnitureGerman = lineRule({
  id: 'furniture-german',
  kind: 'furniture',
  weight: 4.5,
  maxWords: 30,
  says: 'It belongs to the page around the article (German)',
  patterns: [
    /^(?:.{0,60}[ ·•|,:(-] ?)?(?:ca\. )?(?:\d{1,3}|eine|zwei|drei|vier|fünf|sechs|acht|zehn) ?(?:min\.?|minuten?)[ -]*(?:lesezeit|lesedauer|lesen|zu lesen|hörzeit|zum lesen|zum hören|vorlesezeit|hördauer|gelesen)\b.{0,40}$|^(?:lesezeit|lesedauer|hördauer|hörzeit|spieldauer|laufzeit|dauer|länge|vorlesedauer)[: ]+(?:ca\. |etwa )?\d{1,3}.{0,30}$/,
    /^(?:(?:diesen |den )?(?:artikel|beitrag|text) (?:anhören|vorlesen(?: lassen)?|hören|als audio|zum hören|jetzt anhören)|(?:jetzt )?(?:anhören|vorlesen|abspielen|reinhören|video abspielen|audio abspielen|wiedergabe starten)|hören sie (?:diesen|den) (?:artikel|beitrag|text)|artikel zum hören|vorgelesen von .{3,60}|diesen text gibt es auch zum (?:an)?hören|audio (?:laden|starten).{0,30}|(?:video|podcast|audio) ?[:|] ?\d{1,2}[:.]\d\d.{0,40})\b.{0,60}$/,
    /^(?:(?:veröffentlicht|online) seit .{3,30}|vor (?:\d+|einer|einem|zwei|drei) (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?))$/,
    /^(?:zurück (?:zur|zum) .{3,40}|zur (?:startseite|übersicht|themenseite|homepage)|nach oben|zum (?:seitenanfang|inhalt springen|inhaltsverzeichnis|anfang)|zum inhalt|direkt zum .{3,20}|inhaltsverzeichnis|seite \d+ (?:von|\/) \d+|(?:nächste|vorherige|vorige|letzte) (?:seite|artikel|meldung|beitrag)|(?:weiter|mehr)(?: lesen| anzeigen| laden| erfahren)?|(?:alles|mehr|alle) (?:anzeigen|einblenden|laden|ausklappen)|weniger anzeigen|schließen|menü|suche|artikel auf (?:einer seite|mehreren seiten) (?:lesen|anzeigen)|auf einer seite (?:lesen|anzeigen)|schriftgröße.{0,40}|kontrast.{0,20}|drucken|vollbild|einklappen|ausklappen|themen(?: des artikels| in diesem artikel)?: ?.{0,100}|schlagw(?:orte|örter): ?.{2,100}|stichw(?:orte|örter): ?.{2,100}|tags: .{2,100})[.!»>]*$/,
    /^(?:(?:umfrage|abstimmung|quiz|leserumfrage|stimmen sie ab|jetzt abstimmen|machen sie mit|zum ergebnis|ergebnis anzeigen|zur umfrage|frage des tages)\b ?[:!.-] ?.{0,160}|stimmen sie (?:jetzt |hier )?ab.{0,60}|(?:hier|jetzt) abstimmen.{0,40}|teilnehmer: ?\d.{0,30}|\d[\d.]* (?:stimmen|aufrufe|leser|klicks|mal (?:gelesen|geteilt)|personen (?:lesen|haben)).{0,40})$/,
    /\b(?:fehler|tippfehler|rechtschreibfehler)\b[^.!?]{0,40}\b(?:entdeckt|gefunden|bemerkt|aufgefallen)\?.{0,100}|^(?:fehler|artikel|problem|korrektur|beitrag) melden[.!]?$|\b(?:war|fanden sie|finden sie|wie (?:fanden|hat ihnen|gefällt)|hat ihnen) (?:dieser|diesen|ihnen|der) (?:artikel|beitrag|text|ihnen)\b[^?]{0,40}\?.{0,60}|^(?:vielen dank|danke) für (?:ihr feedback|ihre (?:bewertung|stimme|meinung|teilnahme)|dein feedback).{0,60}$|^(?:artikel|beitrag) bewerten.{0,40}$/,
    /^(?:an dieser stelle (?:finden sie|befindet sich|würden wir)|hier (?:finden sie|steht|würde|sehen sie) (?:einen |ein )?(?:externen? )?inhalt|empfohlener (?:externer |redaktioneller )?inhalt|externer inhalt|ich bin damit einverstanden, dass mir|dieser inhalt (?:kann|wird|ist|stammt)|(?:externen|externe) inhalte? (?:laden|anzeigen|aktivieren)|inhalt(?:e)? (?:laden|anzeigen|entsperren|nicht verfügbar)|um (?:diesen inhalt|dieses video|inhalte)|zum (?:anzeigen|abspielen) (?:dieses|des|von)|bitte (?:aktivieren sie|schalten sie|erlauben sie)|javascript|ihr browser|dieses video (?:kann|ist|konnte)|das video (?:kann|konnte|ist nicht)|datenwrapper|tabelle (?:nicht|wird|laden)|(?:die )?(?:karte|grafik) (?:wird geladen|laden|nicht (?:sichtbar|angezeigt)))\b.{0,260}$/,
    /^(?:dies(?:er|e|es)? (?:artikel|beitrag|text|inhalt|archivartikel) (?:ist|wurde|stammt) (?:aus (?:dem|unserem) archiv|älter als|mehr als|vor mehr als|automatisch|ursprünglich am|bereits)\b.{0,140}|aus dem archiv:? .{0,80}|archivartikel.{0,60}|dieser artikel (?:erscheint|steht) in der (?:print)?ausgabe.{0,80})$/,
    /^(?:(?:haben|kennen|wissen|waren|sind|wohnen|leben) sie [^?]{5,120}\? .{0,60}\b(?:schreiben sie|melden sie sich|mailen sie|rufen sie|erzählen sie|schicken sie)\b (?!.*\b(?:polizei|notruf|kripo|dienststelle|telefonseelsorge|verein|amt)\b).{0,140})$/,
  ],
})

export const examples: Examples = {
  catches: [
    '4 Min. Lesezeit',
    'Lesezeit: 4 Minuten',
    'Artikel anhören',
    'vor 2 Stunden',
    'Zur Startseite',
    'Mehr anzeigen',
    'Umfrage: Soll der Steg bleiben?',
    'Fehler entdeckt? Schreiben Sie uns.',
    'War dieser Artikel interessant?',
    'Empfohlener externer Inhalt',
    'An dieser Stelle finden Sie einen externen Inhalt von YouTube.',
    'Dieser Artikel ist aus dem Archiv.',
    'Wohnen Sie am Hafen? Schreiben Sie uns, was Sie erlebt haben.',
  ],
  leaves: [
    'Die Umfrage sah ihn vier Punkte vorn.',
    'Der Fehler wurde erst im Mai behoben.',
    'Stand heute fehlen zwei Millionen.',
    'Fünf Minuten vor Schluss fiel das Tor.',
    'Haben Sie Suizidgedanken? Rufen Sie den Notruf an.',
    'Schließen will er den Laden nicht.',
  ],
}
