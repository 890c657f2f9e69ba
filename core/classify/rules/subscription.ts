import { cueRule } from '../cue-rule.ts'

export const subscription = cueRule({
  id: 'subscription',
  kind: 'subscription',
  maxWords: 80,
  says: 'It asks to subscribe or to log in',
  gate: /free articles|subscri|log ?in|sign in|free trial|unlimited|access|abo\b|abonn|registrier|anmeld|suscri|assin|registe|premium|member|continue reading|weiterlesen|exclusive|first (?:month|\w+ weeks)/,
  limit: 7,
  cues: [
    [
      /^(?:already (?:an? )?(?:\w+ )?(?:subscriber|member|registered|subscribed|have an account)|have an account)\b.{0,60}$/,
      5,
    ],
    [/\b(?:to|and) (?:continue|keep) reading\b[^.]{0,80}/, 3],
    [
      /\b(?:subscribe|log in|sign in|sign up|register|join)\b[^.]{0,20}\bto (?:continue|keep|read|unlock|access|get|view)\b/,
      4,
    ],
    [
      /^(?:subscribe|become|log in|sign in|register|start|upgrade|unlock|try)\b[^.]{0,50}\b(?:now|today|here|free trial|for free|full access|unlimited access|subscriber|subscription|premium|from [$£€]|for (?:only |just )?[$£€])\b.{0,60}$/,
      3.5,
    ],
    [/\bsubscribe (?:today|now|here)\b/, 3],
    [
      /^subscribe to (?:the )?[a-z\xaa-\u1fff\u2c00-\ud7ff' &-]{3,50}(?: (?:today|now|for|and|to|from)\b.{0,100})?[.!]?$/,
      2.5,
    ],
    [/\bunlimited (?:digital )?access\b/, 3.5],
    [/\b(?:start|begin) your (?:\w+[- ]){0,3}(?:free trial|subscription|trial)\b/, 4],
    [
      /\b[$£€] ?\d+(?:\.\d\d)? (?:for|a|per) (?:your |the )?(?:first )?(?:\w+ )?(?:months?|weeks?|year)\b/,
      1.2,
    ],
    [
      /\b(?:this (?:article|story|content|post) is (?:only )?(?:for|available to|exclusive to|reserved for)|exclusive(?:ly)? (?:for|to)|only available to|for) (?:\w+ )?(?:paid |paying |premium )?(?:subscribers|members) only\b|\bthis (?:article|story|content|post) is (?:only )?(?:for|available to|exclusive to|reserved for) (?:\w+ )?(?:subscribers|members)\b/,
      4.5,
    ],
    [
      /(?<!\b(?:that|when|until) )\byou(?:'ve| have) (?:reached|read|used)\b[^.]{0,40}\b(?:free articles?|limit|articles? (?:left|this month|remaining))\b|\b(?:\d+|one|two|three|no) (?:more )?(?:free )?(?:articles?|stories) (?:left|remaining)(?: this (?:week|month))?\b/,
      4.5,
    ],
    [
      /\b(?:reader|listener)-supported publication\b|\bbecoming a (?:free or )?paid subscriber\b|\bif you subscribe to (?!the (?:view|theory|idea|notion|belief|school|principle)\b|that\b|this (?:view|theory)\b)/,
      4,
    ],
    [
      /\b(?:gift (?:someone )?a subscription|subscriber benefits|subscription options|manage (?:your )?subscription|cancel any ?time)\b/,
      3,
    ],
    [
      /\b(?:(?:sie haben|du hast|haben sie|hast du) (?:bereits|schon) ein (?:abo|konto)|bereits (?:abonnent|registriert|kunde)|jetzt (?:abonnieren|registrieren|weiterlesen|testen)|abo abschließen|weiterlesen mit|(?:jetzt|gratis|kostenlos|\d+ monate?) (?:[a-z\xaa-\u1fff\u2c00-\ud7ff]+ )?testen|um (?:weiterzulesen|diesen artikel))\b/,
      4.2,
    ],
    [
      /\b(?:déjà abonné|abonnez-vous|s'abonner|réservé aux abonnés|ya (?:eres|soy) suscriptor|suscríbete|suscríbase|já é assinante|assine já|assine agora|sei già abbonato|abbonati|al abonnee|neem een abonnement|masz już (?:konto|subskrypcję)|wykup (?:dostęp|subskrypcję|prenumeratę))\b/,
      4,
    ],
  ],
  examples: {
    catches: [
      'Already a subscriber? Log in',
      'To continue reading, start your free trial today.',
      'Subscribe now for unlimited access.',
      'You have read 3 of 3 free articles this month.',
      'This article is for subscribers only.',
      'Sie haben bereits ein Abo? Hier anmelden.',
      'Déjà abonné ? Connectez-vous',
    ],
    leaves: [
      'Readers who subscribe to that theory point to 2009.',
      'The network lost two million subscribers in the quarter.',
      'If you subscribe to the view that fiction should get out more, this will not convert you.',
      'Members pay $8 a month, and the gym keeps a third of it.',
    ],
  },
})
