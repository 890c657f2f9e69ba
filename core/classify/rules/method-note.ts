import { asksNothing } from '../asks-nothing.ts'
import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** How reporters know what they say: it speaks of the newsroom, and is the reporting. */
export const methodNote = lineRule({
  id: 'method-note',
  kind: 'body',
  weight: 3,
  maxWords: 150,
  says: 'It says how something was found out',
  patterns: [
    asksNothing(
      String.raw`\bhow (?:we|i) (?:obtained|got|checked|counted|measured|tested|compared|analy[sz]ed|tracked|verified|found|reported|did|worked) (?:the|this|it|these|our|that|prices?|documents|data|records)\b`,
    ),
    asksNothing(
      String.raw`^(?:methodology|(?:a )?note on (?:the |our )?(?:method|methods|data|names|sources|translation|spelling|figures)|about (?:the|our|this) (?:data|analysis|methodology|survey|figures|method))\b(?! &)[^|]*$`,
    ),
    asksNothing(
      String.raw`\bwe (?:compared|analy[sz]ed|counted|matched|cross-checked|geolocated|obtained|reviewed|examined|verified|interviewed) (?:[\w,.'-]+ ){1,12}(?:records?|documents?|filings?|invoices?|emails?|photographs?|pages|permits?|cases|returns|people|residents|interviews|images|minutes|accounts|contracts)\b`,
    ),
    asksNothing(
      String.raw`\b(?:did not|didn't|has not|had not|have not|declined to) (?:respond|reply|answer|comment)(?: to| on| by| when| before)? (?:our|several|repeated|multiple|requests|questions|the time|publication|us)\b`,
    ),
  ],
})

export const examples: Examples = {
  catches: [
    'How we obtained the records: a former clerk gave this paper 4,212 photographs of the sheets.',
    'How we checked prices: baskets were costed on the same day each week.',
    'A note on names: some have been changed at the request of those who spoke.',
    'We compared the sheets with the returns that the firm had filed.',
    'The company did not respond to our questions.',
  ],
  leaves: [
    'How we are funded',
    'How we got here, and how you can keep us going: donate today.',
    'We examined 3,000 documents for this story. Your gift pays for the next one.',
    'We reviewed our prices in May.',
    'How we did this work, and who paid for it. Become a supporter.',
    'Become a supporter. We obtained thousands of documents.',
  ],
}
