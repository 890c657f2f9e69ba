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
  ],
  examples: {
    catches: [
      'For a better reading experience, open in app',
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
    ],
  },
})
