import { quickPattern } from '../../../quick-pattern.ts'
import { lineRule, unlessFound } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** What is offered, where a line tells to take it. */
const OFFERED =
  '[a-z-]*(?:angebote?|bonus|rabatt|gutschein|vorteil|konto|depot|katalog|prospekt|muster|musterrolle|probefahrt|beratungstermin|hörtest|anprobetermin)'
const TAKE = '(?:sichern|vergleichen|anfordern|eröffnen|einlösen|vereinbaren)'

/** Who tells of an offer, or warns of it. */
const REPORTED = quickPattern(
  /"[^"]{14,}"|\b(?:will|wollen|soll|sollen|sollten|muss|mussen|kann|konnen|konnte\w*|durfen|sagte?|rat|warb|wirbt|gericht\w*|polizei|betrug\w*|laut|wer|wie|warum|kunden|familie|zahlte|kostete|rief|[a-z]{0,12}tipps?|fazit|faustregel|schritt|ist|sind|gibt|waren|wird|werden|als|verteilt|liefert|verschickt)\b/,
)

/** The words of an offer, in German: of a line that nobody but a seller writes. */
export const adCopyGerman = lineRule({
  id: 'ad-copy-german',
  kind: 'advertisement',
  weight: 4,
  maxWords: 24,
  says: 'It sells something (German)',
  patterns: [
    `(?:^|[-:,.!?] )(?:jetzt|noch heute) (?:(?!zu\\b)[a-z0-9-]+ ){0,3}?${OFFERED} (?:und [a-z-]+ )?${TAKE}[.!]*$`,
    `^jetzt (?:[a-z0-9-]+ ){0,4}vergleichen und ${OFFERED} ${TAKE}[.!]*$`,
    '\\bjetzt (?:mit |noch )?\\d{1,2} ?(?:%|prozent) (?:[a-z]*rabatt|günstiger|sparen)\\b|\\bjetzt (?:im|zum) (?:winter|sommer|herbst|frühjahrs?|einführungs|aktions|vorteils|sonder)(?:angebot|preis)\\b',
    '^[^?.]{8,120}, bis [a-z]+ versandkostenfrei[.!]?$|[.!?] (?:nur )?solange (?:der )?vorrat reicht[.!]*$',
  ].map(unlessFound(REPORTED)),
})

export const examples: Examples = {
  catches: [
    'Tagesgeld mit 3,1 Prozent bei der Hafenbank – jetzt Konto eröffnen!',
    'Jetzt drei Angebote vergleichen und Sanierungsbonus sichern!',
    'Neue Leitern, gleicher Preis: die Sprosse 4 – jetzt im Winterangebot',
    'Gusseisentopf „Olaf“, 4,5 Liter, bis Sonntag versandkostenfrei',
    'Bewässerung von Wasserfix jetzt 20 % günstiger.',
    'Klimageräte vom Hafen. Nur solange der Vorrat reicht.',
    'Die neue Folie dehnt sich mit. Jetzt Musterrolle anfordern!',
  ],
  leaves: [
    'Jetzt muss der Verein das Konto eröffnen, das ihm die Bank verweigert.',
    'Wer jetzt ein Konto eröffnen will, braucht Geduld.',
    'Jetzt vergleichen die Städte ihre Angebote.',
    'Strom ist jetzt 20 Prozent günstiger, sagte die Ministerin.',
    'Das Gericht verbot die Zeile „Jetzt Gutschein sichern“.',
    'Die Kette warb damit, versandkostenfrei zu liefern.',
    'Jetzt die Beweise sichern',
    'Sie liefern, so hieß es, versandkostenfrei und schnell.',
    'Tickets für den Nahverkehr sind jetzt 20 Prozent günstiger als im Vorjahr.',
    'Das Sparticket gibt es jetzt mit 15 Prozent Rabatt auch am Automaten',
    'Gebrauchte Bücher sind jetzt 40 Prozent günstiger, doch selten zu finden.',
    'Bratwurst gibt es am Stand der Feuerwehr, solange der Vorrat reicht.',
    'Saatgut verteilt der Gartenbauverein, solange der Vorrat reicht.',
    'Den Ratgeber gibt es in jeder Beratungsstelle, versandkostenfrei.',
    'Der Verlag liefert an Schulen, versandkostenfrei.',
    'Vor Gericht hieß es, er rief Bekannten zu: Jetzt Konto eröffnen, solange es geht!',
    'Mein Tipp: Jetzt ein zweites Konto eröffnen und das Geld verteilen.',
    'Ihre Faustregel: jetzt Beratungstermin vereinbaren, später streiten.',
    'Fazit: Jetzt noch das alte Angebot sichern, das im Juli ausläuft.',
  ],
}
