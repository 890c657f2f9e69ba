import { quickPattern } from '../../../quick-pattern.ts'
import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** What is offered, where a line tells to take it. */
const OFFERED =
  '[a-z-]*(?:angebote?|bonus|rabatt|gutschein|vorteil|konto|depot|katalog|prospekt|muster|musterrolle|probefahrt|beratungstermin|hörtest|anprobetermin)'
const TAKE = '(?:sichern|vergleichen|anfordern|eröffnen|einlösen|vereinbaren)'

/** Who tells of an offer, or warns of it. */
const REPORTED = quickPattern(
  /"[^"]{14,}"|\b(?:will|wollen|soll|sollen|sollten|muss|mussen|kann|konnen|konnte\w*|durfen|sagte?|rat|warb|wirbt|gericht\w*|polizei|betrug\w*|laut|wer|wie|warum|kunden|familie|zahlte|kostete)\b/,
)

/** The words of an offer, in German: of a line that nobody but a seller writes. */
export const adCopyGerman = lineRule({
  id: 'ad-copy-german',
  kind: 'advertisement',
  weight: 4,
  maxWords: 24,
  says: 'It sells something (German)',
  patterns: [
    `(?:^|[-:,.!?] )(?:jetzt|noch heute) (?:(?!zu\\b)[a-z0-9-]+ ){0,3}?${OFFERED} (?:und [a-z-]+ )?${TAKE}\\b`,
    `^jetzt (?:[a-z0-9-]+ ){0,4}vergleichen und ${OFFERED} ${TAKE}\\b`,
    '\\bjetzt (?:mit |noch )?\\d{1,2} ?(?:%|prozent) (?:[a-z]*rabatt|günstiger|sparen)\\b|\\bjetzt (?:im|zum) (?:winter|sommer|herbst|frühjahrs?|einführungs|aktions|vorteils|sonder)(?:angebot|preis)\\b',
    '^[^?.]{8,120}, (?:bis [a-z]+ )?versandkostenfrei[.!]?$|\\bsolange (?:der )?vorrat reicht[.!]*$',
  ].map((source) => ({ pattern: new RegExp(source), unless: REPORTED })),
})

export const examples: Examples = {
  catches: [
    'Tagesgeld mit 3,1 Prozent für Neukunden – jetzt Konto eröffnen bei der Hafenbank',
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
  ],
}
