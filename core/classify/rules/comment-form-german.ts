import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Forms and rules for comments, in German. */
export const commentFormGerman = lineRule({
  id: 'comment-form-german',
  kind: 'comment-form',
  weight: 5,
  maxWords: 45,
  says: 'It is part of a form for comments (German)',
  patterns: [
    /^(?:(?:jetzt |hier )?(?:kommentieren|mitdiskutieren|diskutieren sie mit|diskutiere mit|diskutiert mit|kommentar (?:absenden|melden|abgeben|schreiben)|alle kommentare (?:lesen|anzeigen|ansehen)|kommentare (?:lesen|anzeigen|ausblenden|laden|einblenden|öffnen|schließen|sortieren)|zu den kommentaren|zum forum|weitere kommentare(?: (?:laden|anzeigen))?|antworten anzeigen|beitrag melden|leserkommentare?|leserbrief schreiben|ihre meinung|deine meinung|ihr kommentar|dein kommentar|schreiben sie (?:uns )?(?:einen|den ersten|ihre) (?:kommentar|leserbrief|meinung)|sagen sie (?:uns )?ihre meinung|neueste zuerst|älteste zuerst|beliebteste zuerst))\b.{0,70}$/,
    /^(?:die |unsere |alle |ihre )?(?:kommentare|kommentarfunktion|kommentarspalte|kommentarbereich)\b[^.!?]{0,60}\b(?:ist|sind|wird|werden) (?:für diesen (?:artikel|beitrag) |derzeit |leider |bereits |nun |zu diesem (?:artikel|thema) )*(?:geschlossen|deaktiviert|moderiert|geprüft|freigeschaltet|nicht möglich|gelöscht)\b|\b(?:netiquette|nutzungsregeln|diskussionsregeln|kommentarregeln|spielregeln)\b[^.!?]{0,60}\b(?:beachten|lesen|kommentar\w*|halten|gelten|zustimm\w*|moderat\w*)/,
    /\b(?:um|zum) (?:[a-z]+ ){0,4}?(?:kommentieren|kommentar|mitdiskutieren|mitreden|diskutieren)\b[^.!?]{0,60}\b(?:anmelden|einloggen|registrieren|angemeldet|eingeloggt|melden|konto|abo\w*)\b|\b(?:anmelden|einloggen|registrieren|angemeldet|eingeloggt|melden sie sich an|loggen sie sich)\b[^.!?]{0,60}\b(?:kommentieren|kommentar|mitdiskutieren|mitzudiskutieren|mitreden|zu können)\b|\b(?:nur|als) (?:registrierte|angemeldete|eingeloggte)\w* (?:nutzer|leser|mitglieder|user)\w*\b[^.!?]{0,40}\b(?:kommentieren|kommentare|schreiben)\b/,
    /\b(?:was (?:meinen|denken|halten|sagen) sie|was (?:meinst|denkst|hältst|sagst) du|was meint ihr|wie sehen sie|wie siehst du|ihre meinung|deine meinung|ihre erfahrung\w*|stimmen sie|haben sie)\b[^.!?]{0,90}[?.:!] ?[^?]{0,60}\b(?:kommentar\w*|schreiben sie|schreib\w* (?:uns|es|mir)|diskutier\w*|leserbrief\w*|teilen sie|abstimmen|mailen|mitreden|debatt\w*)\b|\b(?:schreib\w*|verrat\w*|teil\w*|erzähl\w*|diskutier\w*|sag\w*) (?:sie |es |uns |mir |ihre |deine |gerne? |eure )*[^.!?]{0,40}\b(?:in den kommentaren|in die kommentare|im kommentarbereich|in der kommentarspalte|unter diesem artikel|als kommentar)\b/,
    /^(?:name ?\*? ?(?:[|/,] )?(?:e-?mail|mail|ort|wohnort)\b.{0,80}|meinen namen, (?:meine )?e-?mail.{0,120}|benachrichtig\w+ (?:mich|per|bei|über) .{0,60}\b(?:kommentar\w*|beiträg\w*|antwort\w*).{0,40}|pflichtfelder sind .{0,40}|(?:noch )?(?:\d{1,4}|keine|ein) (?:kommentare?|leserkommentare?|antworten|beiträge|diskussionsbeiträge)(?: (?:zu|zum|vorhanden|bisher|anzeigen|lesen|schreiben).{0,40})?|(?:maximal |noch |max\. )?\d{2,4} zeichen(?: übrig| verbleibend)?|ihr kommentar wird .{0,80}|seien sie der erste.{0,60}|sei der erste.{0,60}|schreiben sie den ersten kommentar.{0,40}|leserbriefe? (?:bitte )?(?:an|per|mit|unter|schicken|senden|richten)\b.{0,140})[.!]?$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Jetzt kommentieren',
    'Kommentare lesen',
    'Bitte beachten Sie unsere Netiquette, Kommentare werden moderiert.',
    'Die Kommentarfunktion ist für diesen Artikel geschlossen.',
    'Um zu kommentieren, müssen Sie sich anmelden.',
    'Was meinen Sie zum neuen Steg? Schreiben Sie uns einen Kommentar.',
    'Verraten Sie uns Ihr Rezept in den Kommentaren.',
    '12 Kommentare',
    'Noch 500 Zeichen',
    'Leserbriefe an: briefe@hafenpost.example',
  ],
  leaves: [
    'Die Diskussion wird den Rat noch beschäftigen.',
    'Kommentare aus dem Netz verletzten sie.',
    'In den Kommentaren wurde er beleidigt.',
    'Was meinen Sie damit?',
    'Der Minister wollte den Vorwurf nicht kommentieren.',
  ],
}
