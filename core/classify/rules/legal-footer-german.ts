import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Imprints, rights and small print, in German. */
export const legalFooterGerman = lineRule({
  id: 'legal-footer-german',
  kind: 'legal-footer',
  weight: 4.5,
  maxWords: 70,
  says: 'It is the legal notice of a site (German)',
  patterns: [
    /\b(?:alle rechte (?:liegen|bei|sind|vorbehalten)|rechte vorbehalten|urheberrechtlich geschützt|urheberrechte? (?:liegen|bei|beim)|vervielfältigung (?:und|nur|bedarf|oder)|jede (?:verwertung|vervielfältigung|nutzung|form der)|kommerzielle (?:nutzung|weiterverbreitung)|kein teil dieser)\b[^"]{0,160}\b(?:verlag\w*|gmbh|genehmigung|zustimmung|vorbehalten|untersagt|verboten|erlaubnis|schriftlich\w*|autor\w*|redaktion|webseite|website|seite|inhalte|texte|nicht gestattet|unzulässig|strafbar)/,
    /^(?:(?:impressum|datenschutz(?:erklärung|hinweise|einstellungen)?|agb|nutzungsbedingungen|kontakt|mediadaten|über uns|redaktion|abo|archiv|karriere|jobs|newsletter|rss|hilfe|faq|barrierefreiheit|cookie-?einstellungen|privatsphäre(?:-einstellungen)?|werben|anzeigen|netiquette|vertrag kündigen|verträge (?:hier )?kündigen|utiq verwalten|transparenz|team|sitemap|leserservice|aboservice|cookies|haftungsausschluss)(?: ?[|·•/,&-] ?| ?$| )){2,}\.?$/,
    /\b(?:gmbh|verlag|verlags-?gesellschaft|mediengruppe|medienhaus|ag|e\. ?v\.|gmbh & co\. kg|genossenschaft|kg)\b[^"]{0,160}\b(?:hrb ?\d+|hra ?\d+|ust-?id\w*|registergericht|sitz der gesellschaft|impressum|alle rechte|verantwortlich (?:im sinne|für den inhalt)|inhaltlich verantwortlich|chefredakt\w+:)|\b(?:herausgeber|verantwortlich(?: für den inhalt| im sinne)?|v\. ?i\. ?s\. ?d\. ?p\.?|geschäftsführer(?:in)?|chefredakt(?:ion|eur|eurin))\b ?: [^"]{3,80}\b(?:gmbh|verlag|straße|str\.|e\. ?v\.|\d{5} [a-z]+|druck(?:erei)?|postfach|kg|ag)\b.{0,160}/,
    /^(?:©|\(c\)|copyright)[ :]*(?:\d{4}|by|[a-z])[^.]{0,80}\b(?:gmbh|verlag\w*|mediengruppe|medienhaus|redaktion|zeitung|e\. ?v\.|vorbehalten|medien|tageblatt|anzeiger|post|bote|kurier|rundschau|nachrichten)\b.{0,120}$/,
    /\b(?:namentlich (?:gekennzeichnete|gezeichnete)|für (?:unverlangt|den inhalt externer|externe links|die inhalte externer)|mitglied im (?:verband|bdzv|presserat))\b(?!.*\b(?:sagte?|gericht|anwalt|minister\w*)\b).{0,160}/,
    /\b(?:es gelten|gelten) (?:unsere|die) (?:agb|nutzungsbedingungen|datenschutz\w*|allgemeinen geschäftsbedingungen)\b.{0,100}|\b(?:mit (?:der|ihrer|deiner) (?:nutzung|anmeldung|registrierung|bestellung)|durch (?:die|ihre) (?:nutzung|anmeldung))\b[^.!?]{0,60}\b(?:akzeptieren|stimmen|einverstanden|erklären|gelten|stimmst|willig\w+)\b.{0,140}|\b(?:informationen|hinweise|mehr) (?:zum|zu|über)(?: de[mnr]| unser\w*)? (?:datenschutz|widerruf\w*|datenverarbeitung)\b.{0,100}|^(?:unsere |die )?datenschutz(?:erklärung|hinweise|bestimmungen)\b.{0,100}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Alle Rechte liegen beim Verlag Hafenpost.',
    'Jede Verwertung ohne Zustimmung des Verlags ist untersagt.',
    'Impressum | Datenschutz | Kontakt | Mediadaten',
    'Hafenpost Verlag GmbH, Amtsgericht Tibbin, HRB 1234',
    'Herausgeber: Hafenpost Verlag, Kaistraße 1',
    '© Hafenpost Verlag',
    'Namentlich gekennzeichnete Beiträge geben nicht die Meinung der Redaktion wieder.',
    'Es gelten unsere AGB.',
  ],
  leaves: [
    'Die Werft GmbH meldete am Montag Insolvenz an.',
    'Das Gericht sah das Foto als urheberrechtlich nicht geschützt an.',
    'Der Verlag wurde 1890 gegründet.',
    'Die Datenschützer prüfen die Kameras am Hafen.',
    'Verantwortlich dafür: der Wind.',
  ],
}
