import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Who is paid for what readers buy by its links, in German. */
export const affiliateGerman = lineRule({
  id: 'affiliate-german',
  kind: 'affiliate',
  weight: 5,
  maxWords: 90,
  says: 'It is a note about affiliate links (German)',
  patterns: [
    /\b(?:affiliate|partner|provisions|werbe|amazon|shopping)-?links?\b.{0,120}\b(?:provision|kommission|gekennzeichnet|markiert|kauf\w*|bestell\w*|sternchen|verdienen|erhalten|bekommen|vergütung|vergüten|mehrkosten|finanzier\w*|unterstütz\w*)|\b(?:provision|kommission|gekennzeichnet\w*|markiert\w*|sternchen|vergütung)\b.{0,120}\b(?:affiliate|partner|provisions|werbe|amazon)-?links?\b/,
    /\b(?:enthält|enthalten|beinhaltet|nutzen|setzen|verwenden|sind|ist|handelt es sich um|stehen|mit) (?:[a-z]+ ){0,3}?(?:affiliate|provisions|partner|werbe)-?(?:links?|programm\w*)\b/,
    /\blinks?\b[^.!?]{0,80}\b(?:mit|durch) (?:einem |einen |ein |dem |\(?\*\)? ?)?(?:sternchen|stern|asterisk|\*|einkaufswagen\w*|symbol|icon|pfeil)\b.{0,160}|^[(*]*(?:mit (?:einem |dem )?(?:sternchen|stern|\*|symbol|einkaufswagen\w*)|\(?\*\)?) ?\(?\*?\)?[^.!?]{0,60}\blinks?\b.{0,200}/,
    /\b(?:erhalten|bekommen|verdienen|kassieren|erhält|bekommt|verdient|erhalte|bekomme|verdiene) (?:(?:wir|ich|die redaktion|der verlag|unsere redaktion|unser haus|die seite|der anbieter|[a-z-]+\.de) )(?:[a-z]+ ){0,6}?(?:provision|kommission|vergütung|anteil|umsatzbeteiligung)\b|\b(?:wir|ich|die redaktion|der verlag|unsere redaktion|diese seite) (?:erhalten|bekommen|verdienen|kassieren|erhält|bekommt|verdient|erhalte|bekomme|verdiene) (?:[a-z]+ ){0,8}?(?:provision|kommission|vergütung|umsatzbeteiligung|anteil am (?:umsatz|kauf\w*))\b/,
    /\b(?:wenn sie|wenn du|wenn ihr|wer|kaufen sie|kaufst du|kauft ihr|bestellen sie|bestellst du|bei einem kauf|beim kauf|bei käufen|jeder kauf|jede bestellung|einkäufe|bei bestellung)\b.{0,80}\b(?:über|durch|via|mit) (?:[a-z]+ ){0,4}links?\b.{0,120}\b(?:wir|ich|uns|mir|redaktion|verlag|provision|prozent|shop|unterstütz\w*|euro|cent|blog)\b/,
    /\blinks?\b[^"]{0,160}\b(?:provision|kommission|vergütung|(?:ein )?paar (?:cent|euro|prozent)|anteil am)\b|\b(?:provision|vergütung|kommission)\b[^"]{0,120}\b(?:über|durch|via|auf|mit) (?:[a-z]+ ){0,4}links?\b|\b(?:kauf\w*|bestell\w*|einkauf\w*|buch\w*|klick\w*)\b[^"]{0,60}\b(?:unsere|diese|einen|den|die|unseren) (?:[a-z]+ )?(?:links?|shop|partnershop|partner)\b[^"]{0,80}\b(?:unterstütz\w*|verdien\w*|erhalten|erhält|bekomm\w*|finanzier\w*|beteiligt)\b/,
    /\bals amazon-(?:partner|affiliate)\b.{0,120}|\bamazon-?partnerprogramm\b.{0,80}/,
    /\b(?:für (?:sie|dich|euch)|ihnen|dir|euch)\b[^.!?]{0,40}\b(?:entstehen|ändert sich|verändert sich|erhöht sich|bleibt|kein[e]? (?:mehrkosten|zusätzlichen? kosten|nachteile?|aufpreis)|wird (?:es |der )?[a-z ]{0,10}nicht teurer)\b.{0,80}\b(?:link|links|preis|provision|mehrkosten|kosten|teurer)\b.{0,60}\b(?:link\w*|provision|nicht|gleich|kein\w*)\b|\b(?:preis|kosten)\b[^.!?]{0,40}\b(?:für (?:sie|dich|euch)) (?:[a-z]+ ){0,3}(?:nicht|gleich|unverändert)\b/,
    /^[(*]*(?:\*? ?)?(?:affiliate|provisions|partner|werbe)-?links?\b[).:*]*.{0,120}$/,
  ],
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
  ],
  leaves: [
    'Der Makler erhält vom Verkäufer eine Provision von drei Prozent.',
    'Das Portal kassiert von den Händlern eine Provision, die das Kartellamt zu hoch findet.',
    'Die Aufsicht rügte einen Blog, der Werbelinks nicht nannte.',
    'Wir bekommen das Buch vom Verlag.',
    'Die Bank ändert für Sie nichts, versprach er.',
  ],
}
