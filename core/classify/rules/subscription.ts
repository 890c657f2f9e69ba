import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

export const subscription = cueRule({
  id: 'subscription',
  kind: 'subscription',
  maxWords: 80,
  says: 'It asks to subscribe or to log in',
  gate: /free articles|subscri|log ?in|sign in|free trial|unlimited|access|abo\b|abonn|registrier|anmeld|suscri|assin|registe|premium|member|continue reading|weiterlesen|exclusive|first (?:month|\w+ weeks)|see plans|demonstration[.!]?$|licen[cs]e|registration|preview|per? month|pass: [$£€]|join them|half price|in print:|circulation desk/,
  limit: 7,
  cues: [
    [
      /^(?:already (?:an? )?(?:\w+ )?(?:subscriber|member|registered|subscribed|have an account)|have an account)\b(?=[?.!:|>-]|$| (?:here|with us)\b|.{0,50}(?:\?|\b(?:log[ -]?in|sign[ -]?(?:in|up)|click|activate)\b)).{0,60}$/,
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
    [/\bto continue reading, (?:please )?(?:subscribe|register|join|sign|log|buy|choose)\b/, 2],
    [
      /(?:^|[.!?] )(?:see (?:our )?plans(?: and pricing)?|see what's included|request a demonstration|compare (?:our )?plans)[.!]?$/,
      4.5,
    ],
    [
      /^(?:law firms|libraries|chambers|companies|schools|universities|teams)\b[^.]{0,40}\b(?:(?:ask (?:us )?about|enquire about) (?:our|their|an?|institutional|group|campus|corporate|site)|may extend)\b[^.]{0,50}\b(?:subscriptions?|licen[cs]es?|access)\b/,
      4.5,
    ],
    [
      /^(?:you(?:'re| are) reading a (?:free )?(?:preview|sample)\b|this is a (?:premium|subscribers?'?|members?'?)[- ](?:only )?(?:story|article|post)\b)|\bregist(?:ration|ering) is free\b.{0,60}\b(?:sign in|minute|wants|below)\b/,
      4.5,
    ],
    [
      /(?:^|[.!] )[a-z' ]{3,24} pass: [$£€][\d.]+ ?(?:\/|an? |per )(?:month|week|year)|\bjoin them (?:from|for) [$£€][\d.]+ (?!m\b|million)[^.]{0,20}\b(?:month|week|year)|[.!] first (?:month|year) half price\b(?! for\b)|^[a-z' &]{3,40} in print: .{3,60}[$£€]\d|^(?:one|two)-year subscriptions? to [^.]{3,40} (?:is|are|costs?) [$£€](?!.* in (?:18|19|20)\d\d)|\bcall our circulation desk\b/,
      4.5,
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
      /\b(?:(?:sie haben|du hast|haben sie|hast du) (?:bereits|schon) ein (?:abo|konto)|bereits (?:abonnent|registriert|kunde)(?=[?.!:,;|]|$| (?:hier|jetzt|dann)\b)|jetzt (?:abonnieren|registrieren|weiterlesen|testen)|abo abschließen|weiterlesen mit(?!.{0,60}\b(?:konnte|wollte|mochte|durfte|war)\b)|(?:jetzt|gratis|kostenlos|\d+ monate?) (?:[a-z\xaa-\u1fff\u2c00-\ud7ff]+ )?testen|um (?:weiterzulesen|diesen artikel))\b/,
      4.2,
    ],
    [
      /\b(?:déjà abonné|abonnez-vous|s'abonner|(?<!\b(?:était|étaient|fut|furent) )réservé aux abonnés(?!,)|ya (?:eres|soy) suscriptor|suscríbete|suscríbase|já é assinante|assine já|assine agora|sei già abbonato|abbonati|al abonnee|neem een abonnement|masz już (?:konto|subskrypcję)|wykup (?:dostęp|subskrypcję|prenumeratę))\b/,
      4,
    ],
  ],
})

export const examples: Examples = {
  catches: [
    'Already registered with us? Sign in',
    'Weiterlesen mit dem Plus-Abo',
    'Réservé aux abonnés',
    'Suscríbete, porque este periódico vive de sus lectores',
    'Already a subscriber? Log in',
    'Don’t miss a single race this season. Deck Pass: $2.99/month.',
    'Salt & Tar in print: six issues, heavy paper, $38.',
    'One-year subscriptions to the Post are $48 in the county.',
    'To continue reading, subscribe to the Tibbin Review.',
    'Members of Harbour Plus save $90 a trip. See what’s included.',
    'Law firms and libraries: ask about our institutional subscriptions.',
    'You’re reading a free preview. Members see the whole ledger.',
    'Skippers and mates: registration is free and takes a minute. Sign in below.',
    'To continue reading, start your free trial today.',
    'Subscribe now for unlimited access.',
    'You have read 3 of 3 free articles this month.',
    'This article is for subscribers only.',
    'Sie haben bereits ein Abo? Hier anmelden.',
    'Déjà abonné ? Connectez-vous',
    'Suscríbete a El Faro',
    'Abonnez-vous à La Gazette',
    'Abonnez-vous au prix de dix cafés',
    'Subscribe now, the only paper that says it straight',
    'Support independent reporting, subscribe now and say no to paywalls',
  ],
  leaves: [
    'Suscríbete, me decía mi madre cada domingo.',
    'Abonnez-vous, criait le vendeur devant la gare.',
    'Jetzt abonnieren, rief der Verkäufer.',
    'Neem een abonnement, zei mijn moeder elke zondag.',
    'Start your free trial, the judge joked.',
    'Already a member of the union, she did not sign the second form.',
    'Bereits registriert waren am Abend dreihundert Läufer.',
    'Weiterlesen mit der Lupe konnte sie erst am Morgen.',
    'Réservé aux abonnés, le wagon de tête restait vide.',
    'Registration is free, and schools must register by 30 June.',
    'Members pay £9 a year. First year half price for those under 25.',
    'Festival pass: $45. Tickets are at the door.',
    'Three players have gone; two more will join them for £3m each.',
    'Schools in the county may ask about access to the pool.',
    'One-year subscriptions to the Post cost £12 in 1974.',
    'Readers who subscribe to that theory point to 2009.',
    'The network lost two million subscribers in the quarter.',
    'If you subscribe to the view that fiction should get out more, this will not convert you.',
    'Members of the board asked to see what is included.',
    'In print: the poems that she kept.',
    'Libraries asked about access for wheelchairs.',
    'Voter registration is free, and takes place at the hall.',
    'Members pay $8 a month, and the gym keeps a third of it.',
  ],
  doubts: ['Suscríbete a la biblioteca', 'Abonnez-vous au réseau de chaleur', 'Subscribe to a seed exchange'],
}
