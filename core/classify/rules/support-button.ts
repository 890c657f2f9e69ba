import { buttonRule } from '../button-rule.ts'
import type { Examples } from '../rule.ts'

/** A button for giving, in eight languages: all that its line says. `told-heading` keeps a subhead of the same words. */
export const supportButton = buttonRule({
  id: 'support-button',
  kind: 'appeal',
  says: 'It is a button for giving or joining',
  buttons: [
    /^(?:(?:donate|support|give|join)(?: us)? (?:now|today)|(?:donate|support us|join us) ?(?:here|→|»|>))[!.]?$/,
    /^(?:(?:jetzt|hier|online) (?:spenden|unterstützen|fördern|mitmachen|mitglied werden)|(?:werden sie|werde) (?:mitglied|unterstützer(?:in)?|fördermitglied)|mitglied werden|(?:unterstützen sie|unterstütze) uns(?: jetzt)?|spenden sie(?: jetzt)?)[!.]?$/,
    /^(?:je (?:donne|soutiens|participe|fais un don)|(?:nous soutenir|soutenez-nous|faites un don|faire un don|devenez membre|devenir membre|je deviens membre)(?: maintenant)?)[!.]?$/,
    /^(?:haz una donación|hazte (?:soci[oa]|socio o socia|miembro)|dona(?:r)? (?:ahora|aquí)|apoyar? ahora|apóyanos|quiero (?:donar|apoyar|ser soci[oa])|colabora(?: ahora)?)[!.]?$/,
    /^(?:dona (?:ora|adesso|qui)|fai una donazione|sostienici|sostieni(?:ci)? ora|diventa (?:soci[oa]|sostenitore|sostenitrice)|voglio sostenervi)[!.]?$/,
    /^(?:doe (?:agora|aqui|já)|doar agora|faça uma doação|fazer (?:uma doação|um donativo)|apoi(?:e|ar) (?:agora|já)|apoie-nos|quero (?:apoiar|doar)|seja (?:sóci[oa]|membro|apoiador|assinante)|torne-se (?:sóci[oa]|membro))[!.]?$/,
    /^(?:word (?:lid|donateur|vriend)(?: nu)?|doneer(?: nu)?|steun ons(?: nu)?|nu doneren|ik steun(?: jullie)?)[!.]?$/,
    /^(?:wspieram|wesprzyj(?: nas| teraz)?|wspieraj nas|wpłać(?: teraz)?|wpłacam|zostań (?:patronem|darczyńcą|członkiem))[!.]?$/,
  ],
  words:
    /^(?:soutenir|donner|donar|dona|apoyar|apoiar|doar|sostenere|steunen|spenden|unterstützen|abonnieren)[!.]?$/,
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
