import { quickPattern } from '../../../quick-pattern.ts'
import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** A charge somebody brought ("Anzeige" is that too), the trade as a subject, and who paid for the article. */
const REPORTED = quickPattern(
  /\b(?:gegen|erstattet|polizei|gericht\w*|staatsanwalt\w*|ermittel\w*|ermittlungen|verdacht\w*|wie|warum|wieso|beruf|macht|wurden?|waren?|sagte?|branche|umsatz|verbot\w*|verbiet\w*|minister\w*|kartellamt|bezahlt von|finanziert von|gesponsert von|im auftrag)\b/,
)

/** Labels of advertisements with what is sold behind them, and notes that the article goes on, in German. */
export const advertisementGerman = lineRule({
  id: 'advertisement-german',
  kind: 'advertisement',
  weight: 2.4,
  maxWords: 40,
  says: 'It marks an advertisement (German)',
  patterns: [
    {
      pattern:
        /^[-[(*+ ]{0,4}(?:anzeige|werbung|reklame|advertorial|gesponsert|verlagsangebot|stellenanzeige|werbeanzeige|partnerangebot|leserangebot)[\])]{0,2} ?(?:[·:|•>]| -|-(?= )) ?[^ ].{3,260}$/,
      unless: REPORTED,
    },
    /^[-[(*. ]{0,4}(?:der|dieser) (?:artikel|text|beitrag|bericht) (?:geht|wird|läuft) (?:nach|unter|hinter|unterhalb) (?:der|dieser|dem|einer) (?:anzeige|werbung|werbebanner|werbeunterbrechung)\b.{0,40}$/,
    /^[-[(*. ]{0,4}(?:weiter|weiterlesen|hier geht es weiter|lesen sie weiter) (?:nach|unter) der (?:anzeige|werbung)[-\]). ]{0,4}$/,
    /^hier könnte ihre (?:anzeige|werbung) stehen[.!]?$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Der Artikel geht nach der Anzeige weiter',
    'Weiterlesen nach der Werbung',
    'ANZEIGE: Treppenlifte zum Festpreis',
    'Werbung | Neue Fenster ab 199 Euro',
    'Hier könnte Ihre Anzeige stehen',
  ],
  leaves: [
    'Anzeige: Polizei ermittelt gegen Wirt',
    'Anzeige gegen unbekannt',
    'Werbung lohnt sich nicht mehr.',
    'Werbung: Wie Marken um Kinder buhlen',
    'Werbung: ein Beruf mit Zukunft',
    'Werbung. Das Wort klingt nach Verführung.',
    'Der Artikel geht nach der Veröffentlichung ans Archiv.',
    'Anzeigen brachten der Zeitung 1990 noch die Hälfte ein.',
    'Anzeige erstattet hat die Mutter.',
    'Jetzt werben beide Vereine um Nachwuchs.',
    'Zum Deal kam es nicht.',
  ],
}
