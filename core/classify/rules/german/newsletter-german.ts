import { cueRule } from '../../cue-rule.ts'
import type { Examples } from '../../rule.ts'

/** What is sent. */
const LETTER =
  '(?:newsletters?|briefing|morgenbriefing|abendbriefing|e-?mail-?briefing|nachrichtenbrief|wochenbrief|morgenmail)'
const DAY = '(?:morgen|abend|mittag|tag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|werktag)'
const SIGN_UP = '(?:anmelden|abonnieren|bestellen|eintragen|registrieren)'

/** Prompts for newsletters, in German: what the paper says of its own, and orders to the reader; each is told of by one cue. */
export const newsletterGerman = cueRule({
  id: 'newsletter-german',
  kind: 'newsletter',
  maxWords: 80,
  says: 'It asks to sign up for a newsletter (German)',
  limit: 2.4,
  cues: [
    `\\b${LETTER}\\b[^"]{0,80}\\b(?:jetzt|hier|gleich|kostenlos|gratis) (?:(?:kostenlos|gratis|einfach) )?${SIGN_UP}\\b`,
    `\\b${LETTER}\\b[^".!?]{0,30}\\b(?:anmeldung|${SIGN_UP})[.!:>]?$`,
    `\\bunser(?:en|em)? (?:[a-z-]+ ){0,3}?${LETTER}\\b`,
    `\\b(?:abonnieren|melden|tragen|bestellen|holen|sichern|erhalten|bekommen|lesen) sie [^".!?]{0,60}\\b(?:${LETTER}|postfach|posteingang|per e-?mail)\\b`,
    // in a line in which we speak to you
    `^(?=.*\\b(?:wir|dir|euch|dein|dich|uns)\\b).*\\b${LETTER}\\b[^"]{0,80}\\b(?:jeden|kostenlos|gratis|wöchentlich|täglich)\\b`,
    `^(?=.*\\b(?:wir|dir|euch|dein|dich)\\b).*\\bjeden ${DAY}\\b[^".!?]{0,80}\\bper e-?mail\\b`,
    `\\b(?:jeden|immer) ${DAY}[a-z]{0,2}\\b[^".!?]{0,80}\\b(?:schicken wir|senden wir|mailen wir|schreiben wir|(?:hier|jetzt|kostenlos) ${SIGN_UP}|postfach)\\b`,
    `\\b(?:schicken|senden|mailen) wir (?:ihnen|dir|euch)\\b[^".!?]{0,80}\\b(?:jeden|immer|woche|täglich|e-?mail)\\b`,
    '\\b(?:das wichtigste|die wichtigsten (?:nachrichten|themen|meldungen)|alles wichtige)\\b[^".!?]{0,60}\\b(?:per e-?mail|postfach|newsletter|in einer mail)\\b',
    '^(?:newsletter-? ?anmeldung|(?:ihre|deine) e-?mail-?adresse(?: eingeben)?|e-?mail-?adresse (?:eingeben|eintragen))[*.!:>]?$',
    '(?:^|[.!?] )(?:abmeldung|abmelden|abbestellung|abbestellen) (?:ist )?(?:jederzeit|mit einem klick)\\b',
    '\\bmit ihrer anmeldung\\b[^.!?]{0,80}\\b(?:newsletter|datenschutz|stimmen sie)',
  ].map((source) => [new RegExp(source), 2.4] as const),
})

export const examples: Examples = {
  catches: [
    'Melden Sie sich für unseren Newsletter an.',
    'Unser Newsletter „Hafenblick“ kommt jeden Freitag – jetzt kostenlos abonnieren.',
    'Das Wichtigste vom Tag direkt in Ihr Postfach.',
    'Newsletter-Anmeldung',
    'Ihre E-Mail-Adresse',
    'Abmeldung jederzeit möglich.',
    'Was am Hafen wichtig ist, erklären wir jeden Freitag per E-Mail.',
  ],
  leaves: [
    'Melden Sie sich für den Newsletter an, hatte die Frau vom Amt geraten.',
    'Die Firma verschickte einen Newsletter an 30.000 Kunden, in dem sie sich entschuldigte.',
    'Die Anmeldung zum Kurs ist bis Freitag möglich.',
    'Der Brief lag im Postfach der Schule.',
    'Sie bekam eine E-Mail vom Amt.',
    'Das Abonnement der Oper kostet 90 Euro.',
    'In seinem Newsletter schreibt der Abgeordnete jeden Freitag aus Berlin.',
    'Das Wichtigste ist, jeden Tag zu üben.',
    'Sie schickte jeden Freitag per E-Mail einen Bericht an den Chef.',
    'Unsere Redaktion bekam einen Newsletter der Partei.',
    'Jeden Morgen bekam sie per E-Mail Drohungen.',
    'Der Newsletter des Vereins ist kostenlos und hat 300 Leser.',
    'Die Abmeldung aus der Kita ist jederzeit möglich.',
  ],
}
