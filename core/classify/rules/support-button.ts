import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

/** A button for giving, in eight languages: all that its line says. `told-heading` keeps a subhead of the same words. */
export const supportButton = cueRule({
  id: 'support-button',
  kind: 'appeal',
  maxWords: 6,
  says: 'It is a button for giving or joining',
  limit: 3.6,
  cues: [
    [
      /^(?:(?:donate|support|give|join)(?: us)? (?:now|today)|(?:donate|support us|join us) ?(?:here|→|»|>))[!.]?$/,
      3.6,
    ],
    [
      /^(?:(?:jetzt|hier|online) (?:spenden|unterstützen|fördern|mitmachen|mitglied werden)|(?:werden sie|werde) (?:mitglied|unterstützer(?:in)?|fördermitglied)|mitglied werden|(?:unterstützen sie|unterstütze) uns(?: jetzt)?|spenden sie(?: jetzt)?)[!.]?$/,
      3.6,
    ],
    [
      /^(?:je (?:donne|soutiens|participe|fais un don)|(?:nous soutenir|soutenez-nous|faites un don|faire un don|devenez membre|devenir membre|je deviens membre)(?: maintenant)?)[!.]?$/,
      3.6,
    ],
    [
      /^(?:haz una donación|hazte (?:soci[oa]|socio o socia|miembro)|dona(?:r)? (?:ahora|aquí)|apoyar? ahora|apóyanos|quiero (?:donar|apoyar|ser soci[oa])|colabora(?: ahora)?)[!.]?$/,
      3.6,
    ],
    [
      /^(?:dona (?:ora|adesso|qui)|fai una donazione|sostienici|sostieni(?:ci)? ora|diventa (?:soci[oa]|sostenitore|sostenitrice)|voglio sostenervi)[!.]?$/,
      3.6,
    ],
    [
      /^(?:doe (?:agora|aqui|já)|doar agora|faça uma doação|fazer (?:uma doação|um donativo)|apoi(?:e|ar) (?:agora|já)|apoie-nos|quero (?:apoiar|doar)|seja (?:sóci[oa]|membro|apoiador|assinante)|torne-se (?:sóci[oa]|membro))[!.]?$/,
      3.6,
    ],
    [
      /^(?:word (?:lid|donateur|vriend)(?: nu)?|doneer(?: nu)?|steun ons(?: nu)?|nu doneren|ik steun(?: jullie)?)[!.]?$/,
      3.6,
    ],
    [
      /^(?:wspieram|wesprzyj(?: nas| teraz)?|wspieraj nas|wpłać(?: teraz)?|wpłacam|zostań (?:patronem|darczyńcą|członkiem))[!.]?$/,
      3.6,
    ],
    [
      /^(?:soutenir|donner|donar|dona|apoyar|apoiar|doar|sostenere|steunen|spenden|unterstützen|abonnieren)[!.]?$/,
      1.8,
    ],
  ],
})

export const examples: Examples = {
  catches: [
    'Support now',
    'Donate today!',
    'Jetzt unterstützen',
    'Werden Sie Mitglied',
    'Je donne',
    'Hazte socio',
    'Donar',
    'Dona ora',
    'Apoie agora',
    'Word lid',
    'Wspieram',
  ],
  leaves: [
    'Support now grows',
    'Spenden für die Tafel gehen zurück',
    'Hazte socio de la biblioteca',
    'Word lid van een koor',
    'Donner le jour',
    'Wspieram ich od lat.',
  ],
}
