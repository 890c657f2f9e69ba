import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

export const newsletter = cueRule({
  id: 'newsletter',
  kind: 'newsletter',
  maxWords: 80,
  says: 'It asks to sign up for a newsletter',
  gate: /newsletter|inbox|mailing list|e-?mail|sign up|subscribe|unsubscribe|briefing|digest|spam|postfach|posteingang|boletín|nyhets|infolettre|biuletyn|correo|posta/,
  limit: 7,
  cues: [
    [
      /(?:^|[.!?:-] )(?:please |click here to |to )?(?:sign up|signup|subscribe|register|join)(?!, (?:please |just )?e-?mail )(?: (?:now|today|here|free|below))?,? (?:(?:for|to|and get|and receive|on) )?(?:[^.]{0,60})(?:newsletters?|briefing|digest|mailing list|e-?mails?|inbox|alerts?|updates|roundup)\b/,
      5,
    ],
    [
      /\b(?:get|receive|have|want|delivers?|delivered|straight|sent|land|lands|arrives?)\b[^.]{0,80}\b(?:in|to|into) your (?:e-?mail )?(?:inbox|e-?mail)\b/,
      5,
    ],
    [/\bdirect(?:ly)?\b[^.]{0,80}\b(?:to|into) your (?:e-?mail )?(?:inbox|e-?mail)\b/, 5],
    [
      /\b(?:our|the|this|my|free) (?:[a-z\xaa-\u1fff\u2c00-\ud7ff'&]+[- ]){0,5}newsletter\b[^.]{0,40}\b(?:every|each|delivers|alerts you|weekly|daily|sign|subscribe|delivered|in your|for (?:more|the latest))\b/,
      2.6,
    ],
    [
      /^(?:(?:sign up|subscribe)(?: (?:now|today|here|for free|via e-?mail|by e-?mail|to (?:our|the|my|this) [a-z\xaa-\u1fff\u2c00-\ud7ff'& -]{2,50}|for (?:our|the|my|free)? ?[a-z\xaa-\u1fff\u2c00-\ud7ff'& -]{2,50}))?|(?:newsletter|newsletters|e-?mail newsletter)(?: (?:sign ?-?up|subscription))?|(?:your |enter your |enter an? |enter )?e-?mail(?: address)?(?: \*| here| required)?|get the newsletter|daily briefing)[.!:>»]*$/,
      4.5,
    ],
    [/[.!?\]] (?:put me on the list|sign me up|add me to the list)[.!]?$/, 4.5],
    [/^[^.]{2,30}[:,] [^.]{3,90}, (?:to your inbox|free with an? (?:work )?e-?mail(?: address)?)[.!]?$/, 5],
    [/^(?:enter|type|provide|add) your e-?mail\b.{0,80}$/, 5],
    [
      /\bjoin (?:the |our |over |more than |nearly )*[\d.,]+\+?k? (?:other )?(?:subscribers|readers|people|others|fans)\b[^.]{0,60}/,
      3.5,
    ],
    [
      /\b(?:you can )?unsubscribe (?:at any ?time|any ?time|whenever|with one click|in one click|by clicking)\b/,
      3.5,
    ],
    [/\b(?:no spam|we (?:won't|will never|don't|hate) (?:send you )?spam|we respect your privacy)\b/, 3],
    [
      /^(?:thanks? (?:you )?for (?:subscribing|signing up)|you(?:'ve| have) (?:successfully )?(?:subscribed|signed up|joined)|check your (?:inbox|e-?mail)|please check your inbox|something went wrong|an error occurred)\b.{0,80}$/,
      4.5,
    ],
    [
      /\b(?:was this (?:newsletter|e-?mail) forwarded to you|you (?:are receiving|received) this e-?mail because)\b/,
      5,
    ],
    [
      /\b(?:consider|like) (?:[a-z\xaa-\u1fff\u2c00-\ud7ff]+, )*(?:and )?subscribing to\b[^.]{0,50}newsletter/,
      4,
    ],
    [/\b(?:and|or|please) subscribe (?:to )?(?:my|our) (?:mailing list|newsletter|e-?mail list)\b/, 4.5],
    [/^(?:get|receive|have|want)\b[^.]{0,80}\b(?:in|to|into) your (?:e-?mail )?(?:inbox|e-?mail)\b/, 3],
    // German, French, Spanish, Portuguese, Italian, Dutch, Polish
    [
      /\b(?:(?<!\b(?:seinen|ihren|einen|deren|dessen) )newsletter\b[^.]{0,30}\b(?:(?:abonnieren|anmelden|bestellen)\b(?! (?!(?:sie|und|oder|hier|jetzt|kostenlos|gratis|unter|auf|mit)\b)[a-z])|an(?:\.|!|$)|kostenlos)|(?:abonnieren sie|abonniere|melden sie sich|melde dich|bestellen sie|zum|für den|unseren)\b[^.]{0,50}\bnewsletter|(?:in ihr|in dein|ins) (?:e-mail-)?postfach)/,
      4.5,
    ],
    [
      /\b(?:inscrivez-vous|abonnez-vous|recevez|(?<!\b(?:fallait|devait|devaient|pouvait|pouvaient|de) )s'inscrire)\b[^.]{0,60}\b(?:newsletter|infolettre|lettre d'information|boîte mail|boîte de réception)/,
      4.5,
    ],
    [
      /\b(?:suscríbete|apúntate|recibe|inscreva-se|assine|receba|iscriviti|ricevi|schrijf je in|ontvang|meld je aan|zapisz się|otrzymuj)\b[^.]{0,60}\b(?:newsletter|boletín|boletim|nieuwsbrief|biuletyn|newslettera|correo|e-mail|casella)/,
      4.5,
    ],
  ],
})

export const examples: Examples = {
  catches: [
    'Newsletter abonnieren',
    'Unseren Newsletter kostenlos bestellen',
    'Sign up for our newsletter',
    'Follow the Galley on Pinterest and subscribe to my mailing list for all the latest recipes!',
    'Get our best stories in your inbox every Friday.',
    'Enter your email address',
    'Deck Monday: one email, every order, every delivery. Put me on the list.',
    'Woolshed Wire: prices, gossip and weather, every sale day, to your inbox.',
    'Docks & Futures, Wednesdays at noon, free with a work email.',
    'No spam. Unsubscribe whenever you like.',
    'Subscribe to our newsletter and never miss a story.',
    'Join 40,000 subscribers who start the day with our briefing.',
    'Melden Sie sich für unseren Newsletter an.',
    'Inscrivez-vous à notre newsletter',
    'Suscríbete a nuestro boletín',
    'Iscriviti alla newsletter',
  ],
  leaves: [
    'Sign up for the newsletter, the clerk kept telling him.',
    'Iscriviti alla newsletter, gli aveva consigliato l’impiegata.',
    'Den Newsletter bestellen seither vor allem Leute, die nie im Tal waren.',
    'Der Verein verschickt seinen Newsletter kostenlos an Mitglieder.',
    'Il fallait s’inscrire à la newsletter de la mairie.',
    'The till has a Sidebar, which shows orders directly in your email inbox, beside the letters.',
    'Her newsletter, which has 30,000 subscribers, began as a letter to two friends.',
    'The e-mail reached the wrong inbox.',
    'To register, email the clerk or call before noon.',
    'He sent them three things: bills, threats, and an e-mail.',
    'He asked voters to sign up for health insurance before the deadline.',
  ],
  doubts: ['Sign up for a first-aid course'],
}
