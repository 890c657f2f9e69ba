import { quickPattern } from '../../quick-pattern.ts'
import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

const MADE =
  '(?:(?:archiv|symbol|agentur|themen|titel|aufmacher|beitrags|header|haupt|vorschau|szenen|presse|luft|polizei|teaser|beispiel|privat|stock|montage|drohnen)-?)?(?:fotos?|bild(?:er)?|aufnahmen?)|fotomontage|grafiken?|infografik|illustration(?:en)?|visualisierung|zeichnung|karikatur|collage|screenshot|bildquelle|bildrechte|bild- und fotocredit|fotocredits?|(?:foto|bild)nachweis|fotografie|rendering|standbild|videostill'
const PICTURED = '(?:symbol|archiv|agentur|themen|beispiel|szenen|stock|serien|handout)-?'
const AGENCY =
  '(?:dpa(?:-[a-z]+)?|imago(?: images)?|getty(?: images)?|reuters|afp|apa(?:-[a-z]+)?|epa|sda|keystone(?:-sda)?|epd(?:-bild)?|kna|ddp(?: images)?|picture[ -]alliance|ullstein(?: bild)?|adobe ?stock|istock(?:photo)?|shutterstock|pixabay|unsplash|pexels|alamy|action press|eibner|nordphoto|sven simon|laif|ostkreuz|zvg|z\\. ?v\\. ?g\\.|privat|promo|archiv|wdr|ndr|swr|mdr|rbb|zdf|ard|orf|srf|arte)'

/** Who wrote and who took the pictures is a byline; somebody tells of a picture. */
const UNLESS = quickPattern(
  /^(?:texte?|von|interview|protokoll|reportage)\b.{0,40}(?:\bund\b|&|\btext\b|:)|\b(?:eine?|einem|das|dem|dieses|diesem|kein|sein|seinem|ihr|ihrem|jedes|jedem|letztes|erstes|altes|am|im|aufs|beim|zum|vom|zwei|drei|vier|diese|die|der|alte|seine|ihre) [a-z-]*(?:fotos?|bild|bilder|grafik|karikatur|zeichnung|aufnahmen?): /,
)

/** Captions and credits run into the text, in German. */
export const captionCreditGerman = lineRule({
  id: 'caption-credit-german',
  kind: 'caption-credit',
  weight: 4.5,
  maxWords: 70,
  says: 'It is the caption or the credit of a picture (German)',
  patterns: [
    ...[
      `^[[(]?(?:${MADE})(?: \\(\\d+\\)| oben| unten| links| rechts| \\d)? ?[:©|/] ?.{2,200}$`,
      `(?:[.!?)\\]"]|^[^"]{45,300}[|,;/-]) ?[[(]?(?:alle )?(?:${MADE})(?: \\(\\d+\\))? ?(?::|©|\\||/|: ?©) ?[^!?:"]{2,70}$`,
      `\\((?:${MADE})(?:: ?| ©| ?/ ?| von )[^()]{2,70}\\)[.)]?$`,
      `^(?:[^" ]+ ){5,40}(?:${MADE}): ?[a-z'./& -]{2,40}$`,
      `^[^"]{5,250} (?:${MADE}): ?[^!?:"]{0,50}\\b${AGENCY}\\)?\\.?$`,
      `\\|\\| ?(?:quelle|${MADE})|^(?:alle |weitere )?(?:fotos|bilder|abbildungen)(?: \\(\\d+\\))? ?: .{2,100}$`,
    ].map((source) => ({ pattern: new RegExp(source), unless: UNLESS })),
    new RegExp(
      `[.!?"] ?[[(]?${PICTURED}(?:bild(?:er)?|fotos?|aufnahmen?|grafik)[\\])]?\\.?$|\\(${PICTURED}(?:bild(?:er)?|fotos?|aufnahmen?|grafik)(?:[:,/] ?[^()]{2,60})?\\)|^[[(]?${PICTURED}(?:bild(?:er)?|fotos?|aufnahmen?)[\\])]?(?:[.:]| ?[-|] ).{0,160}$`,
    ),
    new RegExp(
      `^.{0,260}(?:©|\\(c\\)|\\bquelle:|\\bcopyright:?) ?(?:(?:[a-z.&' -]{2,40} ?[/|,-] ?){0,3}${AGENCY}|${AGENCY} ?[/|,-] ?[a-z.&' -]{2,40})\\)?\\.?$`,
    ),
    new RegExp(`^[^"]{8,250}(?:[.!?)] [a-z.' -]{3,40}/|/) ?${AGENCY}\\)?\\.?$`),
    /^(?!.*\b(?:hat|ist|war|wird|sind|wurde)\b[^.!?]{0,40}$)[^"]{5,250}[.!?")] (?:foto|bild|fotos|bilder|illustration|grafik) (?:[a-z'-]+\.? ?\/? ?){2,5}$|^[^"]{12,250}\((?:quelle|copyright|c): ?[a-z][^()]{2,70}\)\.?$/,
    /^[^"]{5,250}(?:\. |\) |! |\? )(?:© |©|copyright |\(c\) )(?:by )?(?!\d)[a-z][a-z.&'/ -]{3,50}[\])]?$/,
    /^(?:foto|bild|fotos|illustration|grafik|titelbild|beitragsbild)(?:en)? (?:von|by|via|mit freundlicher genehmigung)[: ] ?[^,;.!?]{2,60}$/,
    /\((?:v\. ?l\.|von links|v\. ?r\.|von rechts|v\. ?li\.|l\.|r\.)(?: ?n\. ?r\.| nach rechts)?[:;,)]|^(?:von links|v\. ?l\. ?n\. ?r\.)(?: nach rechts)?[:,] .{5,200}$/,
    /^(?:im bild|auf dem (?:bild|foto))(?: \(|:| links| rechts).{3,240}$|^(?:unser (?:foto|bild|archivbild|archivfoto|luftbild|titelbild) zeigt|das (?:foto|bild|archivbild|archivfoto|undatierte foto) zeigt)\b.{3,240}$/,
    /^(?:bild|foto|grafik) (?:\d+ von \d+|vergrößern|herunterladen|in (?:original|voller)\w*(?: größe)?(?: anzeigen)?)\.?$|^(?:zur|alle) bilder(?:galerie|strecke|n anzeigen)?(?:[:.] .{2,60})?$|^bild(?:er)?(?:strecke|galerie)?(?:: | \()\d+ (?:bilder|fotos)\)?$|^(?:bildunterschrift|bildtext|bildbeschreibung) ?[:.-].{0,200}$/,
    /^[^"]{8,200}[.!?] ?\(?(?:mit freundlicher genehmigung|mit genehmigung) (?:von|des|der|vom) [^.!?]{2,60}[).]*$/,
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
    'Symbolfoto: Ein Rettungswagen fährt durch die Stadt.',
    'Die Ministerin im Landtag. © Ben Lang/dpa',
    'Die Ministerin im Landtag. © Ben Lang',
    'Hoher Wasserstand am Pegel. B. Lang / picture alliance',
    'Freuen sich über den neuen Steg (v. l.): Ruth Klein, Ben Lang und Ole Marx.',
    'Unser Foto zeigt die Sieger beim Abendessen.',
    'Im Bild: Ruth Klein mit ihrem Hund.',
    'Foto von Ben Lang auf Unsplash',
    'Fotos (3): Anna Kurz',
    'Quelle: imago/Schmidt',
    'Bild 2 von 14',
    'Bild vergrößern',
    'Das Werk bei Nacht. Mit freundlicher Genehmigung der Stadtwerke',
    'So soll die Brücke aussehen. Visualisierung: Büro Kranz',
  ],
  leaves: [
    'Text und Fotos: Anna Kurz',
    'Von Anna Kurz (Text) und Ben Lang (Fotos)',
    'Auf dem Tisch liegt ein altes Foto: ihr Vater als Soldat.',
    'Das Foto war gefälscht, stellte das Gericht fest.',
    'Das Bild zeigt die Tochter des Malers, es hing bis 1938 in Wien und ist seither verschollen; nun sucht das Museum nach dem Käufer, der damals nur mit zwei Buchstaben unterschrieb, und nach dem Händler, bei dem sich die Spur in den Wirren der letzten Kriegswochen verliert.',
    'Quelle: Statistisches Bundesamt',
    'Der Fotograf verklagte die Agentur dpa auf Honorar.',
    'Im Bild der Stadt fehlt seither der Turm.',
    'Ein Bild von einem Mann war er nie.',
  ],
}
