import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

export const appealGerman = cueRule({
  id: 'appeal-german',
  kind: 'appeal',
  maxWords: 150,
  says: 'It asks the reader for support (German)',
  gate: /spende|unsere? |bitte|unterstütz|mitglied|journalismus|bezahlschrank|paywall|werbefrei|unabhängig|redaktion|leserinnen|lesern?\b|steady|patreon|paypal|förder|abonn|beitrag|euro|ihnen|gefallen|finanzier|kaffee|kostenlos/,
  limit: 8,
  cues: [
    [/\bbrauchen wir (?:sie|dich|euch|ihre|deine|eure)\b|\beine (?:kurze |kleine )?bitte\b/, 2],
    [
      /\bunsere? [a-z\xaa-\u1fff\u2c00-\ud7ff]+ (?:sind|ist|bleiben|bleibt) (?:für alle|kostenlos|frei)\b/,
      1.6,
    ],
    [
      /(?:^|[.!?:] )(?:jetzt |hier |bitte )?(?:(?<!: )spenden?(?![a-z]* [^.!?:]{0,60}\b(?:sammelten?|gaben?|kamen|flossen|gingen|wurden|waren|brachten?|halfen|blieben|nahm|nahmen)\b)|spenden sie|spenden? (?:jetzt|hier|bitte)|unterstützen|unterstützen sie|unterstütze|unterstützt|fördern sie|helfen sie|hilf)(?: (?:sie|jetzt|bitte|hier|uns|unsere[nrs]?|mich|meine[nrs]?|auch|mit|unabhängigen|unser|die [a-z\xaa-\u1fff\u2c00-\ud7ff ]{2,25}))*[^.]{0,50}(?:[.!>»]|$)/,
      2.8,
    ],
    [
      /\b(?:ihre|deine|eure|jede) (?:[a-z\xaa-\u1fff\u2c00-\ud7ff]+ )?(?:spende|unterstützung|mitgliedschaft|hilfe|beitrag|zuwendung)\b/,
      1.8,
    ],
    [
      /\b(?:mit|dank|durch|ohne) (?:ihrer|deiner|eurer|einer|ihre|deine|eure|einem|ihrem|deinem) (?:[a-z\xaa-\u1fff\u2c00-\ud7ff]+ ){0,2}(?:spende|unterstützung|mitgliedschaft|hilfe|beitrag|betrag)\b/,
      1.8,
    ],
    [
      /\b(?:mitglied|unterstützer(?::|\*)?(?:in)?|förder(?:er|in|mitglied)|abonnent(?:in)?) (?:zu )?werden\b(?! (?:konnte|durfte|wollte|musste|sollte|kann|darf|will)\b)|\bwerden sie (?:jetzt )?(?:[a-z\xaa-\u1fff\u2c00-\ud7ff]+ )?(?:mitglied|unterstützer|förder\w*)|\bwerde (?:jetzt )?(?:[a-z\xaa-\u1fff\u2c00-\ud7ff]+ )?(?:mitglied|unterstützer|förder\w*)/,
      2.5,
    ],
    [
      /\b(?:wir|unser[a-z\xaa-\u1fff\u2c00-\ud7ff]*|uns|ich|meine[a-z\xaa-\u1fff\u2c00-\ud7ff]*)\b[^.]{0,90}\b(?:spenden|unterstütz\w+|finanzieren uns|leserinnen|leser|bezahlschranke|paywall|mitglieder\w*|werbefrei|unabhängig\w*|gemeinnützig\w*|kostenlos|kostenfrei|angewiesen)/,
      1.3,
    ],
    [
      /\b(?:journalismus|recherchen?|qualität|artikel wie dieser) (?:[a-z\xaa-\u1fff\u2c00-\ud7ff]+ )?(?:kostet|kosten|braucht|ist nicht umsonst|gibt es nicht umsonst|ist teuer)\b/,
      2.3,
    ],
    [/\bguter journalismus\b|\bunabhängiger journalismus\b|\bfreie(?:r|n)? (?:presse|journalismus)\b/, 1],
    [
      /\b(?:wir finanzieren uns|wir leben von|wir sind auf (?:ihre|deine|eure|spenden)|finanziert sich)\b/,
      1.5,
    ],
    [
      /\b(?:ab|schon ab|bereits ab|mit) (?:nur )?(?:\d+(?:[.,]\d+)?|einem|zwei|drei|fünf|zehn|zwanzig) ?(?:€|euro) (?:im|pro|monatlich|am)\b/,
      1.6,
    ],
    [
      /\b(?:hilfst du|helfen sie|helft ihr)\b[^.]{0,80}\b(?:texte|artikel|recherchen|berichte|journalismus|redaktion|frei)\b/,
      1.3,
    ],
    [/\b(?:helfen sie|hilf|helft) (?:mit|uns|dabei|mir)\b/, 1.5],
    [
      /\b(?:hat (?:ihnen|dir|euch) (?:dieser|der) (?:artikel|beitrag|text) gefallen|gefällt (?:ihnen|dir|euch) (?:unsere?|was|dieser|mein))\b/,
      2.4,
    ],
    [
      /\b(?:mit einem (?:kleinen |freiwilligen )?betrag|einen kaffee (?:spendieren|ausgeben)|freiwilligen? beitrag|einmalig oder (?:monatlich|regelmäßig)|steuerlich absetzbar)\b/,
      1.5,
    ],
    [/\b(?:über|per|via|auf|bei) (?:paypal|patreon|steady|ko-?fi)\b/, 2.2],
    [
      /\b(?:menschen|leser(?:innen)?(?: und leser)?), die uns (?:lesen|unterstützen|vertrauen)\b|\bohne (?:bezahlschranke|paywall|werbung)\b|\bfür alle (?:frei )?(?:zugänglich|lesbar|kostenlos|frei)\b/,
      1.3,
    ],
    [/\b(?:vielen|herzlichen) dank für (?:ihre|deine|eure) (?:unterstützung|hilfe|spende|treue)\b/, 2.5],
  ],
})

export const examples: Examples = {
  catches: [
    'Unterstützen Sie unabhängigen Journalismus.',
    'Jetzt spenden',
    'Mit Ihrer Spende helfen Sie uns, weiter zu berichten.',
    'Werden Sie jetzt Mitglied!',
    'Gute Recherchen kosten Geld, und wir haben keine Bezahlschranke.',
    'Werden Sie Mitglied der Genossenschaft',
    'Unterstützen Sie den Calder Boten',
    'Spenden: DE00 0000 0000 0000 0000 00',
    'Spenden für unabhängige Recherche',
    'Spenden für Correctiv',
    'Unterstützen Sie Correctiv',
  ],
  leaves: [
    'Spenden für den Turm sammelte sie in einer Keksdose.',
    'Werden Sie Mitglied, mahnte der Pfarrer.',
    'Mitglied werden konnte nur, wer im Ort geboren war.',
    'Der Verein bat um Spenden für die Flutopfer.',
    'Hochwasser: Spendenkonto wächst auf zwei Millionen Euro',
    'Erdbeben: Spenden erreichen eine Million Euro',
    'Die Unterstützung für den Minister schwindet.',
    'Nach Angaben der Polizei wurden die Spenden auf ein privates Konto überwiesen.',
  ],
  doubts: [
    'Werden Sie Mitglied in einem Tauschring',
    'Unterstützen Sie die Bauern im Dorf.',
    'Unterstütze die Bauern im Dorf.',
    'Spenden Sie Blut',
    'Spendenaktion für Familie nach Brand',
    'Spenden für Tafel gehen zurück',
    'Spenden statt Geschenke: Paar sammelt für Hospiz',
    'Unterstützt unsere Pflege, ruft die Menge',
    'Mitglied werden: Verein wirbt um Jugendliche',
  ],
}
