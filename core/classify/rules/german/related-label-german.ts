import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** Labels with headlines behind them, in German. */
export const relatedLabelGerman = lineRule({
  id: 'related-label-german',
  kind: 'related',
  weight: 2.4,
  maxWords: 40,
  says: 'It points to other articles (German)',
  patterns: [
    /^[-*•> ]{0,4}(?:lesetipp|(?:unsere )?leseempfehlung|meistgelesen|verwandte (?:artikel|themen|beiträge)|ähnliche (?:artikel|beiträge)|jetzt lesen|bildergalerie|fotostrecke) ?(?:[:|>›+]|- ) ?.{4,220}$/,
    /^alle (?:nachrichten|infos|artikel|entwicklungen|meldungen|folgen)\b[^.!?]{3,60}\b(?:finden sie hier|lesen sie hier|im (?:überblick|liveblog|newsblog))[.:>]?$/,
    /^(?:teil|folge) (?:\d{1,2}|eins|zwei|drei|vier) (?:der|unserer|einer) (?:[a-z-]{0,16})?(?:serie|reihe)\b[^.]{0,90}$/,
    /^hier (?:lesen|finden) sie [^.!?]{0,60}\b(?:artikel|beiträge|texte|nachrichten|interviews?|kommentare?|überblick|übersicht)\b.{0,30}$/,
    /^(?:>{1,3}|→|►|▶) ?(?:lesen|mehr|zum|hier|hintergrund|interview|kommentar|video|bilder)\b[^.]{3,160}$/,
    // A film, and a headline; an arrow may as well stand before a result, an ingredient or a summary.
    /^video: [^"]{6,120}[^.;,"]$/,
    /\((?:lesen sie (?:hier|auch|dazu|mehr)|mehr dazu|siehe auch)[:,]? [^()]{6,120}\)$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Lesetipp: Warum der Steg so teuer wird',
    'Video: Der Sprung in voller Länge',
    'Verwandte Artikel: Die Möwen kommen zurück',
    'Bildergalerie: Der Hafen im Winter',
    'Teil 1 der Serie: Wem gehört ein Fluss?',
    'Hier finden Sie alle Artikel zur Wahl',
    'Alle Entwicklungen zur Wahl im Liveblog',
    'Der Steg wird teurer (lesen Sie hier das Interview mit der Planerin)',
  ],
  leaves: [
    '► Der Täter floh zu Fuß.',
    '→ Hafen: Bruni 52,1 Prozent, Ohm 40,3 Prozent',
    '→ 1,5 kg säuerliche Äpfel',
    '→ 1 Prise Salz',
    '→ Was ist passiert? Am Dienstag entgleiste ein Zug.',
    '→ Wer ein Ladenlokal mietet, zahlt mehr.',
    '→ Für Kinder: Märchen im Turm',
    'Video: Das Gericht sah es viermal.',
    'Lesen Sie auch zwischen den Zeilen mit, riet er.',
    'Mehr dazu wollte der Sprecher nicht sagen.',
    'Hintergrund des Streits ist ein Vertrag von 1990.',
    'Hier finden Schiffe bei Sturm Schutz.',
    'Hier geht es um mehr als Geld.',
    'Hier finden Sie Ruhe und Sonne.',
    'Weitere Themen: Haushalt und Schulbau',
    'Zum Thema Geld schwieg er.',
    'Alle Infos zum Prozess gab das Gericht im Überblick bekannt.',
    'Alle Meldungen kamen zu spät.',
  ],
}
