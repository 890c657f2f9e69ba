import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Labels with headlines behind them, in German. */
export const relatedLabelGerman = lineRule({
  id: 'related-label-german',
  kind: 'related',
  weight: 4.5,
  maxWords: 40,
  says: 'It points to other articles (German)',
  patterns: [
    /^[-*•›>» ]*(?:lesen sie (?:auch|dazu|hier|mehr|außerdem|weiter|jetzt)|lies auch|lest auch|auch interessant|das könnte (?:sie|dich|euch) (?:auch )?interessieren|mehr (?:zum thema|dazu|aus|zu diesem thema|artikel|nachrichten|themen)|zum thema|weitere (?:artikel|themen|nachrichten|meldungen|infos?|texte)|passend dazu|dazu passend|siehe auch|mehr lesen|ebenfalls interessant|interessant dazu|lesetipp|leseempfehlung|unsere leseempfehlung|empfehlung der redaktion|aus unserem archiv|themenseite|meistgelesen|meist gelesen|beliebteste artikel|top-?themen|neueste (?:artikel|meldungen|nachrichten)|aktuelle nachrichten|das lesen andere|andere lesen|andere leser interessierte|verwandte (?:artikel|themen|beiträge)|ähnliche (?:artikel|beiträge)|nächster artikel|mehr von uns|dazu auch|podcast-?tipp|videotipp|auch spannend|noch mehr|zur serie|teil \d der serie|nicht verpassen|jetzt lesen|video zum thema|bildergalerie|fotostrecke) ?(?:[:|»>›+]+|- ).{4,220}$/,
    /^(?:lesen sie (?:auch|dazu auch|hier|mehr|außerdem)|lesen sie (?:weitere|die|mehr) [^.!?]{3,60} (?:hier|auf)|mehr (?:dazu|zum thema)(?: lesen sie)?(?: hier)?|weitere (?:artikel|nachrichten|meldungen|informationen)[^.!?]{0,60}(?:finden|lesen|gibt es) sie? ?(?:hier|auf|in unse\w+)|alle (?:nachrichten|infos|artikel|entwicklungen|meldungen|folgen|teile)[^.!?]{3,70}(?:finden sie|gibt es|lesen sie|hier|im (?:überblick|liveblog|newsblog|live-ticker))|hier (?:lesen sie|geht es|geht's|finden sie|gelangen sie) [^.!?]{3,90}|auch interessant|zum thema|mehr zum thema|das könnte (?:sie|dich) auch interessieren|meistgelesen(?:e artikel)?|am meisten gelesen|mehr aus [^.!?]{3,40}|mehr nachrichten aus [^.!?]{3,40}|verwandte (?:themen|artikel)|ähnliche (?:artikel|themen)|empfehlungen(?: der redaktion| für sie)?|weitere artikel|das interessiert gerade|neueste (?:artikel|nachrichten)|aktuelles aus [^.!?]{3,40}|die meistgelesenen [^.!?]{3,40})[.:!»>]*$/,
    /^\(?(?:>+|»|→|►|▶|•) ?(?:lesen|mehr|zum|hier|hintergrund|interview|kommentar|video|bilder)[^.]{3,160}$|\((?:lesen sie (?:hier|auch|dazu|mehr)|mehr dazu|siehe auch|hier lesen)[:,]? [^()]{6,160}\)$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Lesen Sie auch: Warum der Steg so teuer wird',
    'Mehr zum Thema: Hafen',
    'Auch interessant: Die Möwen kommen zurück',
    'Das könnte Sie auch interessieren',
    'Meistgelesene Artikel',
    'Hier finden Sie alle Artikel zur Wahl',
    'Mehr aus Tibbin',
    'Alle Entwicklungen zur Wahl im Liveblog',
  ],
  leaves: [
    'Lesen Sie auch zwischen den Zeilen mit, riet er.',
    'Mehr dazu wollte der Sprecher nicht sagen.',
    'Hintergrund des Streits ist ein Vertrag von 1990.',
    'Hier finden Schiffe bei Sturm Schutz.',
  ],
}
