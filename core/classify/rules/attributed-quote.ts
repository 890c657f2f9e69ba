import type { Examples, Rule, Scene } from '../rule.ts'
import { PLEAS } from '../unless-pleading.ts'

/** Nearly twice as much as reporting what others said: of 1,019 such paragraphs of own writing 1,017 are the article's. */
const WEIGHT = 3.5
/** In fewer characters a title is quoted, or a button. */
const FEWEST_QUOTED = 25
const SAYS = new RegExp(
  `\\b(?:${[
    'said|says|told|wrote|writes|asked|asks|added|(?<=[a-z] )reads?|replied|announced|began',
    'sagte|sagt|schrieb|schreibt|erklarte|fragte|rief|ruft|bat|bittet|steht',
    'a dit|a ecrit|ecrit|ecrivait|declare|a declare|lance|a lance|explique|raconte|repond|peut-on lire',
    'dijo|dice|escribio|escribe|pidio|pide|explica|explico|anadio|se lee|conto|cuenta',
    'ha detto|ha scritto|scrive|scriveva|chiede|ha chiesto|spiega|racconta|si legge',
    'disse|diz|escreveu|escreve|pediu|pede|explicou|contou|le-se',
    'zei|zegt|schreef|schrijft|vroeg|vraagt|riep|roept|vertelde|vertelt',
    'powiedzial[a-z]*|mowil?[a-z]?|napisal[a-z]*|pisze|prosil?[a-z]?|apelowal[a-z]*|apeluje|dodal[a-z]?|dodaje|tlumaczyl?[a-z]?',
  ].join('|')})\\b`,
)
const PERSON = new RegExp(
  `\\b(?:${[
    'we|us|ours?|yours?|you|i|my|me',
    'wir|uns|unser\\w*|ihr\\w*|euch|eur\\w*|sie|ihnen|du|dir|dich|dein\\w*',
    'nous|vous|notre|votre',
    'nosotr\\w*|nuestr\\w*|usted\\w*|vosotr\\w*',
    'noi|nostr\\w*|voi|vostr\\w*',
    'noss\\w*|voce\\w*',
    'wij|ons|onze|uw|jullie|jouw',
    'nasz\\w*|wasz\\w*|twoj\\w*|panstw\\w*',
  ].join('|')})\\b`,
)

/** In the languages of `PLEAS`, who is no source of a report but speaks for the paper. */
const NEWSROOM = /\b(?:la redaction|la redaccion|la redazione|a redacao|de redactie|redakcja)\b/

/** Who says we or you in quotation marks, where somebody is told to say it, is not the publisher. Pages have their markup to go by. */
export const attributedQuote: Rule = {
  id: 'attributed-quote',
  kind: 'body',
  patterns: [SAYS],
  vote({ line }: Scene) {
    if (line.quoted * line.text.length < FEWEST_QUOTED) return undefined
    if (!SAYS.test(line.own) || PERSON.test(line.own) || !PERSON.test(line.text)) return undefined
    if (PLEAS().test(line.own) || NEWSROOM.test(line.own)) return undefined
    return { weight: WEIGHT, note: 'Somebody is quoted who says it.' }
  },
}

export const examples: Examples = {
  catches: [
    'In an e-mail to readers the editor wrote: “If everyone reading this gave $3, we would be done in an hour.”',
    '"Bring what you can, and bring your neighbours," the coxswain told the meeting.',
    '„Helfen Sie uns, so gut Sie können“, sagte die Wirtin.',
    '« Aidez-nous, chacun selon vos moyens, nous en avons besoin », a dit la boulangère.',
    '«Si quieres ayudarnos manda un sello para nosotros», se lee en la revista de los presos.',
    'In de rust riep de voorzitter: ‘Mensen, word lid, wij hebben jullie nodig!’',
    '„Prosimy każdego, komu zależy na naszej wsi, o pięć złotych” — napisała sołtyska na tablicy.',
  ],
  leaves: [
    'We asked the minister. He said “give us a week, and we will answer you”.',
    'Sign up for “The week that we had”, our letter.',
    'He said “yes”.',
    'Read more: “What we know about you and your vote”',
    '« Notre journal vit grâce à vous : abonnez-vous », écrit la rédaction.',
    '« Votre don permet à notre équipe de travailler », explique Marie. Faites un don.',
    'Notre journal le dit chaque jour : « soutenez-nous, vous en serez fiers ».',
    'Keep our reporting free.',
  ],
}
