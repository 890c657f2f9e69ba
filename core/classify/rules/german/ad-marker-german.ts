import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** Where an advertisement begins or ends, in German, where it is not called one (`advertisement` knows the others). */
export const adMarkerGerman = lineRule({
  id: 'ad-marker-german',
  kind: 'advertisement',
  weight: 5,
  maxWords: 8,
  says: 'It marks where an advertisement stands (German)',
  patterns: [
    /^(?:aus (?:unserem|dem) (?:[a-z]{0,10}-?)?shop|(?:angebote|empfehlungen?|neues) (?:aus|in) unserem (?:[a-z]{0,10}-?)?shop|unsere partnerangebote)[:.]?$/,
    /^[-=*+· ]{1,8}(?:weiter (?:im|mit dem) (?:text|artikel)|ende (?:der|des) (?:partnerinhalts?|verlagsangebots?))[-=*+· ]{0,8}$/,
  ],
})

export const examples: Examples = {
  catches: ['Aus unserem Shop', '– Weiter im Text –'],
  leaves: ['Weiter im Text', 'Aus dem Shop verschwand die Kasse.', '– Weiter im Text, sagte sie. –'],
}
