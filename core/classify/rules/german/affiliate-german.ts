import { quickPattern } from '../../../quick-pattern.ts'
import { lineRule, unlessFound } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

const PAID_LINK = '(?:affiliate|partner|provisions|werbe|amazon|shopping)-?links?'
const COMMISSION = '(?:[a-z]{0,12}provision|kommission|vergütung|umsatzbeteiligung)'

/** Who tells of such links as news; and "links" that means left. */
const REPORTED = quickPattern(
  /\b(?:rugte?|gericht\w*|urteil\w*|verbot\w*|aufsicht|klag\w*|bgh|abgemahnt|sagte?|studie|wettbewerbszentrale|kartellamt|betruger\w*|schadsoftware|makler\w*|(?:nach|von|ganz) links|links (?:im|neben|unten|oben)|rechts)\b/,
)

/** Who is paid for what readers buy by its links, in German. */
export const affiliateGerman = lineRule({
  id: 'affiliate-german',
  kind: 'affiliate',
  weight: 2.4,
  maxWords: 90,
  says: 'It is a note about affiliate links (German)',
  patterns: [
    `\\b${PAID_LINK}\\b.{0,80}\\b(?:provision|gekennzeichnet|markiert|sternchen|kauf\\w*|bestell\\w*|verdienen|erhalten|bekommen|vergütung)`,
    `\\b(?:provision|gekennzeichnet\\w*|markiert\\w*|sternchen|vergütung)\\b.{0,80}\\b${PAID_LINK}\\b`,
    '\\b(?:enthält|enthalten|beinhaltet|nutzen|setzen|verwenden|sind|handelt es sich um) (?:[a-z]+ ){0,3}?(?:affiliate|provisions|partner|werbe)-?links?\\b',
    // the star or the cart that marks them
    '^(?:\\(?\\*|mit (?:einem |dem )?(?:\\(?\\*|sternchen|einkaufswagen))[^.!?]{0,80}\\blinks?\\b',
    '\\b(?:die(?:se)?|alle) (?:[a-z]+ )?links\\b[^.!?]{0,40}\\b(?:sternchen|einkaufswagen\\w*)\\b',
    // we get a commission, in a line that speaks of buying
    `^(?=.*\\b(?:links?|kauf\\w*|käuf\\w*|einkauf\\w*|bestell\\w*|shop\\w*|händler\\w*|klick\\w*|buch\\w*)\\b).*\\b(?:erhalten|bekommen|verdienen|erhält|bekommt|verdient|erhalte|bekomme|verdiene) (?:wir|ich|die redaktion|der verlag|unsere redaktion|[a-z-]+\\.de) (?:[a-z]+ ){0,6}?${COMMISSION}\\b`,
    `^(?=.*\\b(?:links?|kauf\\w*|käuf\\w*|einkauf\\w*|bestell\\w*|shop\\w*|händler\\w*|klick\\w*|buch\\w*)\\b).*\\b(?:wir|ich|die redaktion|der verlag|unsere redaktion) (?:erhalten|bekommen|verdienen|erhält|bekommt|verdient|erhalte|bekomme|verdiene) (?:[a-z]+ ){0,8}?${COMMISSION}\\b`,
    '\\b(?:wenn sie|wenn du|wenn ihr|wer|kaufen sie|kaufst du|kauft ihr|bestellen sie|bestellst du|beim kauf|bei einem kauf|bei käufen|jeder kauf|einkäufe)\\b.{0,60}\\b(?:über|durch|via|mit) (?:[a-z]+ ){0,4}links?\\b.{0,80}\\b(?:wir|uns|provision|unterstütz\\w*)\\b',
    `\\b(?:die|diese|diesen|den|einen|unsere[nr]?|über|gekennzeichneten|markierten) links?\\b[^"]{0,100}\\b${COMMISSION}\\b`,
    `\\b${COMMISSION}\\b[^"]{0,80}\\b(?:über|durch|via) (?:[a-z]+ ){0,4}links?\\b`,
    '\\b(?:kaufst du|kauft ihr|kaufen sie|bestellst du|bestellt ihr|bestellen sie) (?:darüber|dort|da|hier|ihn|sie|es)\\b[^.!?]{0,24}, (?:bekomme|bekommen|erhalte|erhalten|verdiene|verdienen) (?:ich|wir)\\b',
    'als amazon-(?:partner|affiliate) verdien',
    '\\b(?:buchhandlung|shop|händler|partner|buchpartner|verlag)\\b.{0,30}\\b(?:die|der|das) uns (?:pro|je|für jede[sn]?) (?:exemplar|kauf|bestellung|buch|stück)\\b',
    '\\bmit (?:einem )?(?:sternchen|stern) verlinkt\\b|\\bein paar (?:cent|euro|rappen|franken|prozent) bleiben (?:dabei )?(?:bei|für) uns\\b',
    '^[(*]{0,3} ?(?:affiliate|provisions|partner|werbe)-?links?[).:*]{0,3}$',
  ].map(unlessFound(REPORTED)),
})

export const examples: Examples = {
  catches: [
    'Die mit einem Sternchen gekennzeichneten Links sind Provisionslinks.',
    'Dieser Artikel enthält Affiliate-Links.',
    'Wenn Sie über diese Links einkaufen, erhalten wir eine kleine Provision.',
    'Wir bekommen vom Händler eine Provision, für Sie ändert sich der Preis nicht.',
    'Als Amazon-Partner verdiene ich an qualifizierten Verkäufen.',
    'Kaufst du über den Link oben, unterstützt du unseren Blog.',
    '* Werbelink',
    'Hier stecken Links zu meiner Pfanne. Kaufst du darüber, bekomme ich ein paar Cent.',
    'Der Knopf führt zu einer Buchhandlung, die uns pro Exemplar etwas abgibt.',
    'Der Korb ist mit einem Sternchen verlinkt.',
    'Karten gibt es über unseren Buchpartner; ein paar Cent bleiben bei uns hängen.',
  ],
  leaves: [
    'Mit einem Stern markiert ist, was auch ohne Fleisch geht.',
    'Der Makler erhält vom Verkäufer eine Provision von drei Prozent.',
    'Das Portal kassiert von den Händlern eine Provision, die das Kartellamt zu hoch findet.',
    'Die Aufsicht rügte einen Blog, der Werbelinks nicht nannte.',
    'Wir bekommen das Buch vom Verlag.',
    'Die Bank ändert für Sie nichts, versprach er.',
    'Die SPD rückte nach links und verlor ein paar Prozent.',
    'Wer links wählt, will einen Anteil am Gewinn.',
    'Links neben der Tür hängt ein Schild mit einem Stern.',
    'Die Kommission schwenkte nach links.',
    'Wer den Link anklickt, lädt eine Schadsoftware, mit der Betrüger eine Provision verdienen.',
    'Das Gericht verbot Werbelinks, für die eine Provision fließt.',
  ],
}
