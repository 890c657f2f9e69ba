import { quickPattern } from '../../quick-pattern.ts'
import { lineRule, unlessFound } from '../line-rule.ts'
import type { Examples, Rule } from '../rule.ts'

/** What follows the farewell: a day, a place, a name below. */
const REST = String.raw`\b[^?:|]{0,48}$`
/** Whoever says so has something to sell, or bids to come elsewhere. */
const ELSEWHERE = quickPattern(
  /\b(?:inbox|posteingang|instagram|facebook|twitter|bluesky|mastodon|youtube|telegram|whatsapp|newsletter|podcast|app\b|subscri|abonn|follow|ticket|register|anmeld|donat|spend|member|mitglied|socio\b|socia\b|lid\b|chip in|order|bestell|sale\b|offer|angebot|sconto|descuento|desconto|rabat|korting|remise|promo)|[@%€£$]|\bpro(?:zent|cent)|\bper ?cent/,
)

const farewells = [
  // A writer's last line is the writer's own, also where all letters end so.
  `^(?:and |so )*(?:until|till) (?:then|next|the next|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)${REST}`,
  `^(?:i'll |we'll |i will |we will )?(?:see|meet|talk to|write to) you (?:all |again |back here )*(?:then|there|next|soon|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)${REST}`,
  `^more (?:(?:of|on) (?:this|that|it|them) )?(?:next (?:week|time|month|year|issue|letter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|tomorrow|in the next)${REST}`,
  `^(?:und |also )*bis (?:zum nächsten|zur nächsten|nächste[nsr]?|dann|morgen|bald|übermorgen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)${REST}|^mehr (?:davon |dazu )?(?:nächste|beim nächsten|morgen)${REST}`,
  `^à (?:la (?:semaine )?prochaine|bientôt|demain|très vite|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)${REST}|^la suite (?:au prochain|la semaine prochaine|demain)${REST}`,
  `^(?:y )?hasta (?:la próxima|el próximo|mañana|pronto|la semana|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))${REST}`,
  `^(?:alla prossima|a presto|a domani|alla settimana prossima|ci (?:leggiamo|vediamo|sentiamo|risentiamo)|al prossimo)${REST}`,
  `^até (?:à próxima|a próxima|para a semana|amanhã|breve|já|ao próximo|segunda|terça|quarta|quinta|sexta|sábado|domingo)${REST}`,
  `^tot (?:volgende|de volgende|morgen|dan\\b|snel|gauw|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)${REST}`,
  `^(?:do (?:następnego|zobaczenia|przyszłego|jutra|usłyszenia|napisania)|ciąg dalszy (?:za|w))${REST}`,
]

export const farewell: Rule = {
  ...lineRule({
    id: 'farewell',
    kind: 'body',
    weight: 4,
    maxWords: 12,
    says: 'It is how a writer takes leave',
    patterns: farewells.map(unlessFound(ELSEWHERE)),
  }),
}

export const examples: Examples = {
  catches: [
    'Until the next bus. — Odell',
    'Till next week, then.',
    'See you on Thursday, at the pump.',
    'More next time, when the ice is off.',
    'Bis nächste Woche, Ihre Gundula',
    'Mehr davon beim nächsten Mal.',
    'À la semaine prochaine.',
    'Hasta la próxima, y cuidado con las cabras.',
    'Alla prossima, dal faro.',
    'Até para a semana.',
    'Tot volgende week, Geert',
    'Do zobaczenia za tydzień.',
  ],
  leaves: [
    'Until next year’s budget is passed, the pool stays shut, the mayor said.',
    'See you next week in your inbox: subscribe.',
    'See you soon on Instagram',
    'More next-generation trains are on order.',
    'Until the next election nobody will touch the dam or the road that leads up to it.',
    'Bis morgen anmelden',
    'Bis Sonntag 30 Prozent Rabatt auf alles',
    'Tot maandag lid worden voor 1 euro',
    'Hasta el domingo, 20 % de descuento en todo',
    'See you next week, and please chip in',
    'Até sábado é possível doar sangue na praça: leve o cartão.',
  ],
}
