import type { Examples, Rule, Scene } from '../rule.ts'

/** Nearly twice as much as reporting what others said: of 1,019 such paragraphs of own writing 1,017 are the article's. */
const WEIGHT = 3.5
/** In fewer characters a title is quoted, or a button. */
const FEWEST_QUOTED = 25
const SAYS =
  /\b(?:said|says|told|wrote|writes|asked|asks|added|read|reads|replied|announced|began|sagte|sagt|schrieb|schreibt|erklarte|fragte|rief|ruft|bat|bittet|steht)\b/
const PERSON =
  /\b(?:we|us|ours?|yours?|you|i|my|me|wir|uns|unser\w*|ihr\w*|euch|eur\w*|sie|ihnen|du|dir|dich|dein\w*)\b/

/** Who says we or you in quotation marks, where somebody is told to say it, is not the publisher. Pages have their markup to go by. */
export const attributedQuote: Rule = {
  id: 'attributed-quote',
  kind: 'body',
  patterns: [SAYS],
  vote({ document, line }: Scene) {
    if (document.format === 'html' || line.quoted * line.text.length < FEWEST_QUOTED) return undefined
    if (!SAYS.test(line.own) || PERSON.test(line.own) || !PERSON.test(line.text)) return undefined
    return { weight: WEIGHT, note: 'Somebody is quoted who says it.' }
  },
}

export const examples: Examples = {
  catches: [
    'In an e-mail to readers the editor wrote: “If everyone reading this gave $3, we would be done in an hour.”',
    '"Bring what you can, and bring your neighbours," the coxswain told the meeting.',
    '„Helfen Sie uns, so gut Sie können“, sagte die Wirtin.',
  ],
  leaves: [
    'We asked the minister. He said “give us a week, and we will answer you”.',
    'Sign up for “The week that we had”, our letter.',
    'He said “yes”.',
    'Keep our reporting free.',
  ],
}
