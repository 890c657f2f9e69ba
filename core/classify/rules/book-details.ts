import { quickPattern } from '../../quick-pattern.ts'
import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

const PAGES = String.raw`\b\d{2,4} ?(?:pp\b|p\.|pages?\b|pags?\b|paginas?\b|pagine\b|seiten\b|s\.|blz\b|bladzijden\b|pagina's\b|stron\b|str\.)`
const PRICE = String.raw`(?:[£$€] ?\d+(?:[.,]\d\d)?|\b\d+(?:[.,]\d\d)? ?(?:€|£|\$|euros?\b|eur\b|zl\b|fr\b|francs?\b|chf\b|kr\b|reais\b|pesos\b))`

/** Who sells it says so. */
const SELLS = quickPattern(
  /\b(?:our|your?|us|order|buy|shop|delivery|subscri\w+|unser\w*|ihre?|bestell\w+|notre|votre|command\w+|nuestr\w+|pide|compra\w*|nostr\w+|ordina\w*|acquista\w*|noss\w+|encomend\w+|onze?|bestel|naszy\w*|zamów)\b/,
)

/** What a review is of: who made it, how many pages it has, what it costs. It names a price, and sells nothing. */
export const bookDetails = lineRule({
  id: 'book-details',
  kind: 'body',
  weight: 8,
  maxWords: 40,
  says: 'It gives the details of a book',
  patterns: [
    { pattern: new RegExp(`${PAGES}.{0,40}?${PRICE}`), unless: SELLS },
    { pattern: new RegExp(`${PRICE}.{0,24}?${PAGES}`), unless: SELLS },
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
  ],
}
