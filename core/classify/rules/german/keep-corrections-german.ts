import { lineRule } from '../../line-rule.ts'
import { ASKS_GERMAN } from '../../pleading-german.ts'
import type { Examples } from '../../rule.ts'

/** What has been changed, what was wrong, how it was made, and on what terms it may be used, in German: owed to the reader, never removed. */
export const keepCorrectionsGerman = lineRule({
  id: 'keep-corrections-german',
  kind: 'body',
  weight: 12,
  maxWords: 200,
  says: 'It tells readers of a correction, or of how it was made (German)',
  patterns: [
    /(?:^|[([ ])(?:anm(?:\.|erkung) ?(?:d\. ?|der ?)(?:red(?:\.|aktion)?|verf(?:\.|asser\w*)?|autor\w*|hg\.|ubers\.|ubersetzer\w*)|d\. ?red\.|red\.:)/,
    // names and sources
    /\bheißt (?:eigentlich |in wirklichkeit |in wahrheit )anders\b|\bheißen (?:eigentlich |in wirklichkeit )?anders\b|^[a-z' -]{2,40} heißt anders\b|\bname(?:n)?\b.{0,40}\b(?:ist|sind) der redaktion bekannt\b|\b(?:angaben|aussagen|belege|dokumente|unterlagen|zahlen|chats?|fotos)\b.{0,24}\b(?:haben wir|hat die redaktion|konnten wir|wurden von uns)\b.{0,120}\b(?:geprüft|überprüft|abgeglichen|bestätigt|bestätigen lassen|eingesehen|verifiziert|nicht prüfen)\b/,
    // what was wrong
    /\b(?:in (?:der|einer) (?:ersten|früheren|vorigen|gedruckten|ursprünglichen) (?:fassung|version|ausgabe)|in (?:unserer|der) (?:letzten|vorigen|gestrigen) (?:ausgabe|nummer)|im (?:letzten|vorigen) heft)\b.{0,80}\b(?:falsch\w*|vertauscht|irrtumlich\w*|verwechselt|fehlte[n]?|hieß es|stand|standen)\b|\bfalsch war (?:unsere|die) (?:meldung|angabe|zahl)\b|\b(?:wir|ich) (?:bitten?|bedauern?)\b[^.]{0,30}\b(?:den fehler|das versehen|die verwechslung|um nachsicht)\b|\b(?:weist|standen|stand|enthielt) in der druckfassung\b/,
    /^(?:klarstellung|nachtrag)(?: der redaktion| vom [^:]{4,20})?: |^(?:alle )?angaben geprüft\b/,
    {
      pattern:
        /\b(?:im (?:letzten|vorigen|vergangenen) (?:heft|brief)|in (?:der|unserer) (?:letzten|vorigen) (?:ausgabe|nummer|folge)) (?:schrieben|schrieb|nannten|nannte|behaupteten|behauptete|hatten|hatte) (?:wir|ich)\b/,
      unless: ASKS_GERMAN,
    },
    // where it first stood, and where help is to be had
    /\b(?:text|artikel|beitrag|essay|interview|gedicht) (?:erschien|wurde|ist) (?:zuerst|zunächst|ursprünglich)\b|\berlaubnis zum (?:nach|ab)druck\b|^(?!(?:abo|lese|bestell|anzeigen|ticket|karten|kunden|service|vertriebs))[a-z-]{0,20}(?:telefon|hotline) (?:der|des|für|von) [^.:]{3,50}: ?[\d ()/-]{5,24}/,
    // sources and terms
    /\b(?:fotos?|bilder|karten?|abbildungen|noten|daten|texte): gemeinfrei\b|(?:^|[.!?] )(?:zeichnungen|illustrationen): gemeinfrei\b|\b(?:ist|sind|steht|stehen) (?:[a-z]+ )?gemeinfrei\b|\bopen government data\b|\bquellenangabe genügt\b|\bdatenlizenz deutschland\b/,
  ],
})

export const examples: Examples = {
  catches: [
    'Anm. d. Red.: Der Text entstand im Mai.',
    'Hoa heißt in Wirklichkeit anders.',
    'Der Name ist der Redaktion bekannt.',
    'Die Angaben haben wir anhand von Fotos geprüft.',
    'In der ersten Fassung der Karte waren zwei Orte vertauscht.',
    'Falsch war unsere Meldung vom 12. November.',
    'Im letzten Heft schrieben wir, die Spitze werde geklöppelt.',
    'Klarstellung: Die Anzeige neben dem Text ist von einem der beiden.',
    'Der Text erschien zuerst in einer Anthologie.',
    'Bürgertelefon des Landratsamts: 08671 502-999',
    'Beleg im Herbarium. Fotos: gemeinfrei.',
    'Zeichnungen: gemeinfrei.',
    'Karte: swisstopo (Open Government Data).',
  ],
  leaves: [
    'Die Glocke nach der Bergung. Reproduktion: Heimatverein, gemeinfrei',
    'Fotos: Otto Lenz, Zeichnungen: gemeinfrei',
    'Im Dorf heißt das anders.',
    'Im letzten Heft ging es um Möwen.',
    'Im letzten Heft schrieben wir, dass uns 300 Abos fehlen. Werden Sie eines davon!',
    'Wir bitten um Ihre Unterstützung.',
    'Der Name des Hafens ist bekannt.',
    'Abo-Hotline der Hafenpost: 0800 123456',
    'Anzeigentelefon der Hafenpost: 040 123456',
  ],
}
