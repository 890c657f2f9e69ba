import { lineRule } from '../line-rule.ts'

export const appPrompt = lineRule({
  id: 'app-prompt',
  kind: 'app-prompt',
  weight: 4.5,
  maxWords: 45,
  says: 'It asks to install an app or to turn on notifications',
  patterns: [
    /^(?:get|download|install|try|open(?: this (?:article|story))? in) (?:our|the|your) (?:free )?(?:[\w'&.-]+ ){0,4}apps?\b(?! (?:on (?:the|a) |first\b|before\b|and then\b))/,
    /\b(?:download|get|install) (?:our|the) (?:[\w'&.-]+ ){0,4}app\b.{0,60}\b(?:app store|google play|ios|android|iphone|today|now|free|alerts?|notifications?)\b/,
    /^(?:available on|get it on|download on)(?: the)? (?:app store|google play)\b.{0,40}$/,
    /^(?:turn on|enable|allow|get|sign up for) (?:push |browser |desktop |breaking[- ]news |real-time )?(?:notifications|alerts)\b(?! for the ).{0,100}$/,
    /^(?:lad(?:en sie|e)?|holen sie sich|hol dir|jetzt) (?:jetzt )?(?:(?:unsere|die|sich) )+(?:[\w.-]+ )?(?:kostenlose )?(?:[\w.-]+[- ])?app\b.{0,100}$/,
    /^(?:téléchargez|descarga|descárgate|baixe|scarica|download|pobierz) (?:notre|l'|nuestra|la|nosso|o|la nostra|onze|de|naszą) ?(?:application|appli|app|aplicación|aplicativo|aplikację)\b.{0,100}$/,
    /^(?:.{0,50}, )?open (?:it |this )?in (?:the |our )?app\b.{0,12}$|^(?:stay in browser|continue in browser|maybe later|not now)$/,
    /^(?:.{0,60}[:.!?] )?(?:get|download|try|install|hol dir|lad dir) (?:our|unsere) (?:[a-z\xaa-\u1fff\u2c00-\ud7ff-]+ ){0,3}app\b.{0,80}$/,
    /^(?:(?:you can )?(?:read|hear|listen to|watch|follow|get|enjoy)|(?:read|hear|watch) (?:this|more)) .{0,60}\b(?:in|with|on|via) our (?:free |new |phone |mobile )?app\b.{0,60}$/,
    /^(?:read|hear|listen to|watch|enjoy|save) (?:this|more|our|every|all)\b.{0,50}\b(?:in|with|on|via) the (?:[a-z0-9'&.+-]+ ){1,4}app\b.{0,40}$/,
    /^(?:for .{0,40}\b(?:alerts|news|updates|more|scores|results|stories)\b.{0,40}, |.{3,60}[.!?] )(?:get|download|try|install|use) the (?:free )?(?:[a-z0-9'&.+-]+ ){1,4}app\b[^a-z]{0,10}$/,
    /\bour (?:free |new |phone |mobile )?app (?:works|loads|eats|keeps|is|has|lets|will|sends|shows)\b|\b(?:works?|is|reads) (?:offline|better|faster)\b.{0,20}\bin (?:our|the) app\b/,
    /^.{2,60}\b(?:has an app!|(?:is )?now on (?:android|iphone|ios)(?: and (?:android|iphone|ios))?[.!])(?: .{2,60})?$|^(?:.{2,40}[.!?] )?download the (?:free )?[a-z0-9 '&-]{2,40} (?:for|on) (?:iphone|ios|android) (?:and|or|&) (?:iphone|ios|android)\b.{0,20}$/,
    /\b(?:tap|click) here to (?:follow|join) (?:our|the) (?:whatsapp |telegram |broadcast )?(?:channel|group|list)\b|[.!?\])] ?\[?(?:open|install|get)\]? ?[/|·]? ?\[?not now\]?$|^.{3,80}\bthe (?:[a-z0-9'&.+-]+ ){1,5}app is free\b.{0,40}$/,
  ],
  examples: {
    catches: [
      'For a better reading experience, open in app',
      'Read this story faster in the Argus app.',
      'For breaking news alerts as they happen, get the Inquirer app.',
      'Our app loads on the weakest network.',
      'Get Lakeside Sports on WhatsApp: tap here to follow our channel',
      'Stay in browser',

      'Download our app for iOS and Android to get breaking news alerts.',
      'Get the free Herald app',
      'Turn on notifications to never miss a story.',
      'Laden Sie jetzt unsere App herunter.',
      'Téléchargez notre application',
    ],
    leaves: [
      'Download the app on the new phone first, and keep the old one switched on until the code arrives.',
      'The company’s app, which it asked customers to download in March, sent their location to a broker.',
      'Get the dough out of the bowl.',
      'If your train is cancelled, get the railway app.',
      'Book a slot in the council app by noon.',
      'Read the letter in the NHS app and keep it.',
    ],
  },
})
