import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

export const cookieGerman = lineRule({
  id: 'cookie-german',
  kind: 'cookie-notice',
  weight: 5,
  maxWords: 60,
  says: 'Es bittet um Einwilligung',
  patterns: [
    /^(?:alle akzeptieren|akzeptieren|zustimmen|alle ablehnen)(?: ?[|·] ?.{3,30}| [\wäöü]+){1,3}$/,
    /^(?:wir|diese (?:website|webseite|seite))\b[^"]{0,60}\b(?:verwende[nt]|nutzt|nutzen|setzt|setzen)\b[^"]{0,30}\bcookies?\b/,
    /^(?:mit|durch) (?:der|die) (?:weiteren? )?nutzung (?:dieser|unserer) [\wäöü-]+\b[^"]{0,120}\bcookies?\b/,
    /^an dieser stelle (?:finden sie|findest du|wird|befindet sich)\b[^"]{0,30}\b(?:externe[rn]?|inhalt|video|beitrag)\b[^"]{0,200}\b(?:klick|anzeigen|einverstanden|zustimm\w*)\b/,
    /^ich bin (?:damit )?einverstanden, dass mir\b/,
  ],
})

export const examples: Examples = {
  catches: [
    'Alle akzeptieren | Nur notwendige | Einstellungen',
    'Diese Website nutzt Cookies. Mit der weiteren Nutzung erklären Sie sich einverstanden.',
    'Mit der Nutzung dieser Website stimmen Sie der Verwendung von Cookies zu.',
  ],
  leaves: [
    'Mit Cookies verfolgt das Unternehmen nach Ansicht der Behörde Millionen Nutzer.',
    'Die Gemeinde will den Vorschlag akzeptieren.',
  ],
}
