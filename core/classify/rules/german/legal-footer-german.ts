import { quickPattern } from '../../../quick-pattern.ts'
import { lineRule, unlessFound } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** A dispute or a purchase of rights that is told. */
const REPORTED = quickPattern(
  /\b(?:sagte?|gericht(?:e|s|shof)?|landgericht|urteil\w*|entschied|klag\w*|anwalt\w*|minister\w*|sicherte|verkaufte?|erwarb|wurden?|waren?|hieß|seit (?:1[6-9]|20)\d\d)\b/,
)

const SMALL_PRINT =
  '(?:impressum|datenschutz(?:erklärung|hinweise|einstellungen)?|agb|nutzungsbedingungen|kontakt|mediadaten|über uns|redaktion|abo|archiv|karriere|jobs|newsletter|rss|hilfe|faq|barrierefreiheit|cookies|cookie-?einstellungen|privatsphäre|werben|netiquette|verträge (?:hier )?kündigen|utiq verwalten|sitemap|leserservice|aboservice|haftungsausschluss)'

/** Imprints, rights and small print, in German. */
export const legalFooterGerman = lineRule({
  id: 'legal-footer-german',
  kind: 'legal-footer',
  weight: 2.4,
  maxWords: 70,
  says: 'It is the legal notice of a site (German)',
  patterns: [
    ...[
      // rights
      '\\balle rechte (?:liegen )?(?:bei|beim)\\b',
      '\\bjede (?:verwertung|vervielfältigung|nutzung)\\b[^"]{0,80}\\b(?:zustimmung|genehmigung|erlaubnis|untersagt|verboten|nicht gestattet)\\b',
      '\\b(?:inhalte|texte|beiträge|artikel|webseite|website)\\b[^.!?]{0,40}\\burheberrechtlich geschützt\\b',
      '^(?:©|\\(c\\)|copyright (?:by|\\d{4})|copyright:)[^.]{0,80}\\b(?:gmbh|verlag\\w*|mediengruppe|medienhaus|redaktion|zeitung|e\\. ?v\\.|vorbehalten|medien|tageblatt|anzeiger|bote|kurier|rundschau|nachrichten)\\b',
      // who answers for it
      '\\b(?:namentlich (?:gekennzeichnete|gezeichnete)|für (?:unverlangt|den inhalt externer|die inhalte externer|externe links))\\b',
      '\\bes gelten unsere (?:agb|nutzungsbedingungen|datenschutz\\w*|allgemeinen geschäftsbedingungen)\\b',
      '\\bmit (?:ihrer|der|deiner) (?:nutzung|anmeldung|registrierung|bestellung)\\b[^.!?]{0,60}\\b(?:akzeptieren sie|stimmen sie|erklären sie|stimmst du)\\b',
    ].map(unlessFound(REPORTED)),
    new RegExp(`^${SMALL_PRINT}(?: ?[|·•/,&-] ?${SMALL_PRINT}| ${SMALL_PRINT}){1,20}\\.?$`),
    /\b(?:gmbh|verlag|verlagsgesellschaft|mediengruppe|medienhaus|e\. ?v\.|genossenschaft)\b[^"]{0,100}\b(?:hrb ?\d|hra ?\d|ust-?id|registergericht|sitz der gesellschaft:|verantwortlich (?:im sinne|für den inhalt)|inhaltlich verantwortlich|chefredakt[a-z]{3,5}:)/,
    /\b(?:herausgeber|verantwortlich(?: für den inhalt| im sinne)?|v\. ?i\. ?s\. ?d\. ?p\.?|geschäftsführer(?:in)?|chefredakt(?:ion|eur|eurin)) ?: [^"]{3,80}\b(?:gmbh|verlag|straße|str\.|e\. ?v\.|\d{5} [a-z]|druck(?:erei)?|postfach)/,
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
    'Jede Nutzung des Weges ohne Zustimmung der Bauern ist seit 1911 verboten.',
    'Die Werft GmbH meldete am Montag Insolvenz an.',
    'Das Gericht sah das Foto als urheberrechtlich nicht geschützt an.',
    'Der Verlag wurde 1890 gegründet.',
    'Die Datenschützer prüfen die Kameras am Hafen.',
    'Verantwortlich dafür: der Wind.',
    'Er ist Mitglied im Verband der Köche.',
    'Der Verlag sicherte sich alle Rechte am Roman.',
    'Für Kunden gelten die AGB der Bank.',
    'Die Gesellschaft verlegt ihren Sitz nach Irland.',
    'Copyright für Nachrichten: Streit in der Redaktion',
  ],
}
