import { quickPattern } from '../../quick-pattern.ts'
import { lineRule } from '../line-rule.ts'
import { fold } from '../plain-line.ts'
import type { Examples } from '../rule.ts'

/** A digit is spelled out where the rest is too short for a literal to look for. */
const PAGES = String.raw`\b\d{1,3}(?:[0123456789] ?pp|\d ?(?:pages?|pags?|paginas?|pagine|seiten|blz|bladzijden|pagina's|stron))\b`
const PRICE = String.raw`(?:[£$€] ?\d+(?:[.,]\d\d)?|\b\d+(?:[.,]\d\d)? ?(?:€|£|\$|euros?\b|eur\b|zl\b|fr\b|francs?\b|chf\b|kr\b|reais\b|pesos\b))`

/** Who sells it, or asks for support with it, says so. */
const SELLS = quickPattern(
  new RegExp(
    fold(
      `\\b(?:${[
        'our|your?|us|order|buy|shop|delivery|subscri\\w+|members?|membership|become|support\\w*|donat\\w+|give|gift|join|a (?:day|week|month|year)',
        'unser\\w*|ihre?|bestell\\w+|\\w*abos?|abonn\\w+|spende\\w*|fördern|im (?:monat|jahr)|e-paper',
        'notre|votre|command\\w+|abonne\\w*|soutene\\w+|par mois|kiosque',
        'nuestr\\w+|pide\\w*|pidelo|compra\\w*|suscri\\w+|apoy\\w+|al mes',
        'nostr\\w+|ordina\\w*|acquista\\w*|abbona\\w+|sostien\\w+|al mese',
        'noss\\w+|encomend\\w+|assin\\w+|apoi\\w+|por mês',
        'onze?|bestel\\w*|steun\\w*|word|per maand|naszy\\w*|zamów|prenumer\\w+|wspier\\w+|wesprzyj',
      ].join('|')})\\b`,
    ),
  ),
)

/** What a review is of: who made it, how many pages it has, what it costs. It names a price, and sells nothing. */
export const bookDetails = lineRule({
  id: 'book-details',
  kind: 'body',
  weight: 8,
  maxWords: 40,
  says: 'It gives the details of a book',
  patterns: [
    { pattern: new RegExp(`${PAGES}[,;:.)] ?.{0,24}?${PRICE}`), unless: SELLS },
    { pattern: new RegExp(`${PRICE}[,;:.)] ?.{0,16}?${PAGES}`), unless: SELLS },
  ],
})

export const examples: Examples = {
  catches: [
    'THE BLACK OX by Eluned Madder, Cefn Press, 412pp, £25',
    'Sallow Press, £16.99, 288pp',
    'Jonas Brandt: Der Fluss. Roman. Erle Verlag, 320 Seiten, 24 €.',
    'Traduit du polonais, Éditions du Saule, 256 pages, 21,90 euros.',
    'Przełożyła Ewa Lis, Wydawnictwo Wierzba, 312 stron, 49,90 zł',
  ],
  leaves: [
    'Our anthology, 288pp, is out now at £16.99. Order your copy from our shop.',
    'Buy The Post Annual: 320 pages, £20, free delivery.',
    'Support us from just 75p a week, or £3 a month.',
    'Subscribe today: 50p a day, £15 a month',
    'Get the print edition: 64 pages a month for the price of a coffee.',
    'A supporter who gives £5 a month pays for one page.',
    'Page 3 of 12',
    'He paid £300 for 40 pages of notes.',
    'Become a member for £5 a month, and get 100 pages of reporting, worth £20.',
    'Donate £5, and get the annual, 200 pp, £9 in shops.',
    'Le magazine, 132 pages, 12,90 € en kiosque. Abonnez-vous dès maintenant.',
    'Jahresabo: vier Hefte, je 100 Seiten, 89 €',
    'Zamów numer: 96 stron, 25 zł',
  ],
}
