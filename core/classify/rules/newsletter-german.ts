import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

export const newsletterGerman = lineRule({
  id: 'newsletter-german',
  kind: 'newsletter',
  weight: 5,
  maxWords: 45,
  says: 'Es wirbt für einen Newsletter',
  patterns: [
    /^[^"]*\b(?:abonnieren sie|abonniere|abonniert|folgen sie|folge|folgt|(?:melden sie sich|melde dich|meldet euch)(?! von )|bestellen sie)\b[^".]{0,60}\b(?:newsletter|whatsapp-?kanal|telegram-?kanal|push-?nachrichten|infobrief|rundbrief)\b/,
    /^[^"]*\b(?:in|direkt in) (?:ihrem|ihr|deinem|dein|eurem|euer) (?:e-?mail-?)?(?:postfach|posteingang)\b/,
    /^[^"]*\b(?:hier|jetzt) (?:geht es|geht's|gehts|kostenlos|gratis)? ?(?:zur|zum) (?:newsletter-?)?(?:anmeldung|abo)\b/,
    /^[^"]*\b(?:newsletter|per (?:e-?)?mail|whatsapp)\b[^"]{0,80}\b(?:jetzt|hier|kostenlos|gratis) (?:abonnieren|anmelden|bestellen|eintragen)\b/,
    /^(?:der|unser|jetzt|zum) (?:[\wäöü-]+ ){0,2}newsletter\b[^"]{0,80}\b(?:jeden|jede|täglich|wöchentlich|kostenlos)\b[^"]{0,80}\b(?:anmelden|abonnieren|ihnen|dir|postfach|eintragen)\b/,
    /^(?:bitte )?(?:geben sie |gib )?(?:eine |ihre |deine )?(?:gültige )?e-?mail-?adresse(?: ein| eingeben)?[.:]?$|^mit (?:ihrer|deiner) anmeldung (?:akzeptieren|stimmen|stimmst|erklären|akzeptierst)\b.{0,200}$|^ja, ich (?:möchte|will) (?:den|ihren|euren) [^"]{0,40}newsletter\b.{0,200}$|^kein spam\b.{0,120}$/,
    /^[^"]*\bjederzeit (?:wieder )?(?:abbestellen|abbestellbar|abmelden)\b|^[^"]*\bbestätigen sie (?:ihre|die) (?:e-?mail|anmeldung)|^[^"]*\bnewsletter verwalten\b/,
    /^[^"]*\b(?:abonnieren sie|abonniere|hol dir|holen sie sich)\b[^".]{0,40}\bunser(?:en|e)? [\wäöü-]*(?:brief|briefing|kanal|newsletter|letter)\b/,
  ],
})

export const examples: Examples = {
  catches: [
    'Das Wichtigste vom Tag, jeden Abend in Ihrem Postfach: Hier geht es zur Anmeldung.',
    'Folgen Sie unserem WhatsApp-Kanal und verpassen Sie keine Nachricht aus der Region.',
    'Die besten Tipps per E-Mail: jetzt abonnieren',
  ],
  leaves: [
    'Der neue Newsletter der Stadtwerke erscheint jeden Freitag und informiert über Baustellen.',
    'In seinem Postfach lagen 400 Beschwerden.',
  ],
}
