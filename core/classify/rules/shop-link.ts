import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

const SUM = '(?:[$£€₹]|rs\\.? ?|us\\$|a\\$|ksh ?|aed ?)\\d[\\d,.]*'

/** Where to buy what was reviewed, from shops that pay the site. */
export const shopLink = lineRule({
  id: 'shop-link',
  kind: 'affiliate',
  weight: 5,
  maxWords: 45,
  says: 'It sends the reader to a shop',
  patterns: [
    new RegExp(
      `^(?:(?:check|see|compare|view) (?:the )?(?:latest|current|best|today's|live) (?:price|deal)s?|best prices?(?: today| now)?|today's best (?:deals?|prices?)|where to buy|buy (?:it )?(?:now|here|from)|latest deals?)\\b.{0,40}${SUM}.{0,120}$`,
    ),
    /^(?:shop|browse|buy) (?:our|the|my|these) (?:top |favou?rite |editors' |full )?(?:picks?|favou?rites|edit|selection|looks?|collection)\b.{0,120}$/,
    new RegExp(`^[^.!?]{3,60}${SUM} (?:at|from) [^.·|]{2,30} ?[·|/] ?${SUM} (?:at|from) .{2,30}$`),
    /^buy (?:the |this |my |our )?(?:book|poster|print|ticket)s?[.!]?$|^shop the (?:[a-z]+ ){0,3}(?:sale|collection|range|edit)\b[^.]{0,50}$/,
    /^[^.!?]{0,24}\bprices? (?:(?:is|are|was|were) )?(?:correct|accurate) at (?:the )?time of (?:publication|publishing|writing|going to press)\b/,
    /(?:^|[.!?:] )(?:buy|order|get|pre-?order)\b.{1,60}\b(?:from|at|through) our (?:friends at|(?:partner|affiliate)s?\b)/,
    /\((?:affiliate|paid|partner|sponsored|aff) ?link\)/,
    /^(?:.{3,80}[.:!?] )?shop (?:now|here|today)(?: at .{2,30})?[.!>»]*$/,
    /\bcompare\b.{1,60}\bwith our (?:trusted )?partners?\b/,
  ],
})

export const examples: Examples = {
  catches: [
    'Check the latest price: £449 at Wheelhouse, £465 at Volt Direct',
    'Best price today: $14.49 at GameBarn | $15.99 at Pixelpost | See all deals',
    'Shop our picks: cooling mats, travel bowls and paw balm. Prices correct at time of publication.',
    'Whybrow ladder, $90 at DeckBarn · $95 at Tar Depot',
    'Shop the spring sale at Whybrow & Daughter',
    'Buy the book',
    'Order it from our partner bookshop for £16.99 with free delivery.',
    'We love these sardines (affiliate link), £3.95.',
    'My favourite heavy pot: the 5-litre in moss. Shop now',
  ],
  leaves: [
    'The best price today, £449, was paid for a heifer from Dunmore.',
    'Shop the street and you will meet them all.',
    'You can buy it at our shop, the museum said, or look at it for nothing.',
    'Shop the range of hills for a view, he wrote, and you will be poor.',
    'Compare that with our own record.',
  ],
}
