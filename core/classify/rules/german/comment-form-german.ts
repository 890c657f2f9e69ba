import { PAST_IN_GERMAN } from '../../in-the-past.ts'
import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** Forms and rules for comments, in German. */
export const commentFormGerman = lineRule({
  id: 'comment-form-german',
  kind: 'comment-form',
  weight: 2.4,
  maxWords: 45,
  says: 'It is part of a form for comments (German)',
  patterns: [
    // buttons
    /^(?:jetzt |hier )?(?:kommentieren|mitdiskutieren|diskutieren sie mit|diskutiere mit|kommentar (?:absenden|melden|abgeben|schreiben|verfassen)|alle kommentare (?:lesen|anzeigen|ansehen)|kommentare (?:lesen|anzeigen|ausblenden|laden|einblenden|öffnen|schließen|sortieren)|zu den kommentaren|weitere kommentare(?: (?:laden|anzeigen))?|antworten anzeigen|beitrag melden|leserkommentare?|leserbrief schreiben|ihre meinung|deine meinung|ihr kommentar|dein kommentar|neueste zuerst|älteste zuerst|beliebteste zuerst)(?: \(\d{1,4}\))?[.!?:*> ]{0,3}$/,
    /^(?:jetzt |hier )?(?:diskutieren sie mit|diskutiere mit|schreiben sie (?:uns )?(?:einen|den ersten|ihren) (?:kommentar|leserbrief)|sagen sie uns ihre meinung|ihre meinung (?:ist gefragt|zählt|interessiert uns))\b.{0,70}$/,
    ...[
      // rules
      /^(?:die |unsere |alle |ihre? )?komment[a-z]{3,12}\b[^.!?]{0,50}\b(?:für diesen (?:artikel|beitrag)|zu diesem (?:artikel|beitrag|thema)|moderiert|vor der veröffentlichung|freigeschaltet)\b/,
      /\b(?:unsere|bitte|sie)\b[^.!?]{0,30}\b(?:netiquette|diskussionsregeln|kommentarregeln)\b/,
      // who must log in
      /\b(?:um|zum) (?:[a-z]+ ){0,3}?(?:kommentieren|mitdiskutieren|mitzudiskutieren)\b[^.!?]{0,60}\b(?:sie sich|bitte|angemeldet|einloggen)\b/,
      /\b(?:melden sie|loggen sie|registrieren sie|müssen sie|bitte|angemeldet)\b[^.!?]{0,60}\b(?:kommentieren|kommentar|mitdiskutieren|mitzudiskutieren)\b/,
    ].map((pattern) => ({ pattern, unless: PAST_IN_GERMAN })),
    // what do you think, and where to say it
    /\b(?:was (?:meinen|denken|halten|sagen) sie|was (?:meinst|denkst|hältst|sagst) du|was meint ihr|wie (?:sehen|finden) sie|wie siehst du|haben sie)\b[^?]{0,90}\? [^?]{0,60}\b(?:kommentar\w*|schreiben sie (?:uns|es)|schreib\w* (?:uns|mir)|diskutieren sie|diskutiere|leserbrief\w*|abstimmen|mailen sie)\b/,
    /\b(?:(?:schreiben|verraten|teilen|erzählen|diskutieren|sagen) sie|(?:schreib|schreibt|verrat|verratet|erzähl|erzählt|sag|sagt) (?:es )?(?:uns|mir))\b[^.!?]{0,50}\b(?:in den kommentaren|in die kommentare|im kommentarbereich|in der kommentarspalte|unter diesem artikel|als kommentar)\b/,
    // fields
    /^(?:name ?\*? ?(?:[|/,] )?e-?mail\b.{0,60}|(?:maximal |noch |max\. )\d{2,4} zeichen(?: übrig)?|ihr kommentar wird .{0,80}|leserbriefe? (?:bitte )?(?:an|per|unter)\b[^@]{0,60}@.{0,60})$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Zum Kommentieren müssen Sie angemeldet sein.',
    'Jetzt kommentieren',
    'Kommentare lesen',
    'Bitte beachten Sie unsere Netiquette, Kommentare werden moderiert.',
    'Die Kommentarfunktion ist für diesen Artikel geschlossen.',
    'Um zu kommentieren, müssen Sie sich anmelden.',
    'Was meinen Sie zum neuen Steg? Schreiben Sie uns einen Kommentar.',
    'Verraten Sie uns Ihr Rezept in den Kommentaren.',
    'Noch 500 Zeichen',
    'Leserbriefe an: briefe@hafenpost.example',
  ],
  leaves: [
    'Das Forum, in dem man sich anmelden musste, um zu kommentieren, schloss.',
    'Wer angemeldet war, durfte kommentieren.',
    'Die Kommentare zu diesem Thema waren in beiden Zeitungen dieselben.',
    'Die Diskussion wird den Rat noch beschäftigen.',
    'Kommentare aus dem Netz verletzten sie.',
    'In den Kommentaren wurde er beleidigt.',
    'Was meinen Sie damit?',
    'Der Minister wollte den Vorwurf nicht kommentieren.',
    'Zum Forum kamen zweihundert Menschen.',
    'Ihre Meinung dazu behält die Richterin für sich.',
    'Kommentieren wollte das Ministerium die Zahlen nicht.',
    'Das sei Betrug, schreibt einer in den Kommentaren.',
    'Die Kommentarfunktion unter seinen Videos ist abgeschaltet.',
  ],
}
