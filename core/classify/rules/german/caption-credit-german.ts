import { quickPattern } from '../../../quick-pattern.ts'
import { lineRule, unlessFound } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** What a credit calls the picture. */
const MADE =
  '(?:(?:(?:(?:archiv|symbol|agentur|themen|titel|beitrags|presse|luft|satelliten|handy|polizei|privat|stock|drohnen)-?)?(?:fotos?|bild(?:er)?|aufnahmen?)|fotomontage|grafiken?|infografik|illustration(?:en)?|visualisierung|karikatur|screenshot|bildquelle|fotocredits?|(?:foto|bild)nachweis|fotografie|rendering))'
const STOCK = '(?:symbol|archiv|agentur|themen|beispiel|szenen|serien)-?(?:bild(?:er)?|fotos?|aufnahmen?)'
const AGENCY =
  '(?:dpa(?:-[a-z]+)?|imago(?: images)?|getty(?: images)?|reuters|afp|apa(?:-[a-z]+)?|epa|keystone(?:-sda)?|epd(?:-bild)?|kna|ddp(?: images)?|picture[ -]alliance|ullstein(?: bild)?|adobe ?stock|istock(?:photo)?|shutterstock|pixabay|unsplash|pexels|alamy|laif|ostkreuz|zvg|privat|promo)'
/** A credit begins with no article: "Foto: ein Mann mit Hut" tells of a picture. */
const CREDIT = '(?! ?(?:eine?|der|die|das|mein|sein|ihr|kein)\\b)'

/** Who wrote and who took the pictures is a byline; somebody tells of a picture, or of how things look. */
const TOLD = quickPattern(
  /^(?:texte?|von|interview|protokoll|reportage)\b.{0,40}(?:\bund\b|&|\btext\b|:)|\b(?:eine?|einem|das|dem|dieses|diesem|kein|sein|seinem|ihr|ihrem|jedes|jedem|letztes|erstes|altes|am|im|aufs|beim|zum|vom|zwei|drei|vier|diese|die|der|alte|seine|ihre|(?:ein|kein|sein) [a-z]+es|das [a-z]+e) [a-z-]{0,20}(?:fotos?|bild|bilder|grafik|karikatur|aufnahmen?): |^[a-z]+es bild: /,
)

/** Captions and credits run into the text, in German. */
export const captionCreditGerman = lineRule({
  id: 'caption-credit-german',
  kind: 'caption-credit',
  weight: 2.4,
  maxWords: 70,
  says: 'It is the caption or the credit of a picture (German)',
  patterns: [
    ...[
      // a credit alone
      `^[[(]?${MADE}(?: \\(\\d+\\))? ?[:©|/]${CREDIT} ?[^ ]+(?: [^ .!?]+){0,4}[.)\\]]?$`,
      // whose picture and who worked on it
      `[.!?)\\]"] ?[[(]?${MADE} ?[:©|/]${CREDIT} ?[^!?:"]{2,50}[/,;|] ?(?:bearbeitung|montage|grafik|repro): ?[^!?:"]{2,40}$`,
      // behind a sentence, or behind a caption that ends in none
      `[.!?)\\]"] ?[[(]?(?:alle )?${MADE}(?: \\(\\d+\\))? ?(?:: ?©|[:©|/])${CREDIT} ?[^!?:"]{2,70}$`,
      `^[^"]{45,300}[|,;/-] ?[[(]?${MADE} ?[:©|/]${CREDIT} ?[^!?:"]{2,70}$`,
      `\\(${MADE} ?[:©/] ?[^()]{2,70}\\)[.)]?$`,
      `^(?:[^" ]+ ){5,40}${MADE}:${CREDIT} ?[a-z'./& -]{2,40}$`,
      `^[^"]{5,250} ${MADE}: ?[^!?:"]{0,50}\\b${AGENCY}\\)?\\.?$`,
    ].map(unlessFound(TOLD)),
    // a picture that is of something like it
    new RegExp(
      `[.!?"] ?[[(]?${STOCK}[\\])]?\\.?$|\\(${STOCK}(?:[:,/] ?[^()]{2,60})?\\)|^[[(]?${STOCK}: .{3,160}$`,
    ),
    new RegExp(`(?:©|\\(c\\)|\\bquelle:) ?[^!?:"]{0,60}\\b${AGENCY}\\)?\\.?$`),
    new RegExp(`^[^"]{8,250}[.!?)] [a-z.'-]{2,20} [a-z.' -]{0,30}/ ?${AGENCY}\\)?\\.?$`),
    /^[^"]{5,250}[.)!?] (?:©|\(c\)) ?(?!\d)[a-z][a-z.&'/ -]{3,50}[\])]?$/,
    /^[^"]{5,250}[.!?)] fotos? (?!und\b|von\b|aus\b|folgt\b)[a-z'-]+\.?(?: [a-z'-]+){1,2}\.?$/,
    /[.!?)] \(?(?:[a-z]{0,12}(?:foto|bild|aufnahme|zeichnung|skizze)|polaroid) (?:des autors|der autorin|der autoren|vom autor|von der autorin|der redaktion)\.?\)?\.?$|^[^"?]{10,200}(?:[.!)]|[^ ] -) f: ?[a-z.'-]+(?: [a-z.'-]+){0,2}$/,
    /^(?:foto|bild) (?:von|by) [^,;.!?]{2,40} (?:auf|on|via|from) (?:unsplash|pexels|pixabay|flickr)\b.{0,20}$/,
    /\((?:v\. ?l\.(?: ?n\. ?r\.)?|von links(?: nach rechts)?)[:;)]/,
    /^(?:unser (?:foto|bild|archivbild|archivfoto|luftbild) zeigt (?!nicht\b|sich\b)|im bild(?::| \()).{3,200}$/,
    /^(?:bild|foto) (?:\d{1,3} von \d{1,3}|vergrößern)\.?$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Foto: Anna Kurz/dpa',
    'Bild: © Ben Lang',
    'Archivfoto: Die Brücke im Jahr 1961.',
    'Der Marktplatz am Morgen nach dem Sturm. Foto: Anna Kurz',
    'Der Marktplatz am Morgen nach dem Sturm Foto: Anna Kurz',
    'Streit um die Mole: der Hafen von Tibbin (Foto: Ben Lang)',
    'Eine Streife in der Altstadt (Symbolbild).',
    'Polizisten sichern Spuren. Symbolbild',
    'Die Ministerin im Landtag. © Ben Lang/dpa',
    'Die Ministerin im Landtag. © Ben Lang',
    'Der Hafen am Abend. Foto Anna Kurz',
    'Hoher Wasserstand am Pegel. B. Lang / picture alliance',
    'Freuen sich über den neuen Steg (v. l.): Ruth Klein, Ben Lang und Ole Marx.',
    'Unser Foto zeigt die Sieger beim Abendessen.',
    'Im Bild: Ruth Klein mit ihrem Hund.',
    'Foto von Ben Lang auf Unsplash',
    'Fotos (3): Anna Kurz',
    'Quelle: imago/Schmidt, dpa',
    'Bild 2 von 14',
    'Kegel bei Wörth, 11. August 2023. Satellitenbild: Copernicus / Bearbeitung: Tauernstrom',
    'Gleis 6, kurz nach acht, im Februar. Polaroid der Autorin.',
    'Im Hintergrund der Kakao. (Handyfoto des Autors)',
    'Gemessen, geföhnt, gewonnen – F: Zechner',
    'So soll die Brücke aussehen. Visualisierung: Büro Kranz',
  ],
  leaves: [
    'Text und Fotos: Anna Kurz',
    'Von Anna Kurz (Text) und Ben Lang (Fotos)',
    'Auf dem Tisch liegt ein altes Foto: ihr Vater als Soldat.',
    'Das Foto war gefälscht, stellte das Gericht fest.',
    'Das Bild zeigt einen Mann, der Steine wirft.',
    'Auch in Halle und Jena bietet sich das gleiche Bild: Stau',
    'Er öffnete die Mappe. Foto: ein Mann mit Hut.',
    'Der Hafen ist zu. Bild und Ton fehlten.',
    'Quelle: Statistisches Bundesamt',
    'Der Fotograf verklagte die Agentur dpa auf Honorar.',
    'F: Und dann? A: Dann gingen wir.',
    'Sie zeigte ihm das Foto des Autors.',
    'Im Bild der Stadt fehlt seither der Turm.',
    'Unser Foto zeigt nicht alles, sagt der Fotograf.',
    'Ein Bild von einem Mann war er nie.',
    'Im Bild rechts fehle ein Arm, sagt der Gutachter.',
  ],
}
