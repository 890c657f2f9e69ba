import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

export const appealRomance = cueRule({
  id: 'appeal-romance',
  kind: 'appeal',
  maxWords: 150,
  says: 'It asks the reader for support (French, Spanish, Portuguese or Italian)',
  gate: /\bdons?\b|donn|soute|abonn|journalis|giornalis|period|jornalis|ayud|dona|apoy|apoi|sóci|socio|socia|sosten|sostien|contribu|gratu|lavoro|don\b|lecteurs|lettori|lectores|leitores|libre/,
  limit: 8,
  cues: [
    // French
    [
      /\b(?:soutenez|aidez|rejoignez|faites un don|faire un don(?!.{0,40}\b(?:était|fut|serait)\b)|je fais un don|je donne|je soutiens|donnez|devenez (?:membre|adhérent|abonné|donateur))\b/,
      2.6,
    ],
    [/\b(?:votre|chaque|vos) (?:dons?|soutien|contributions?|adhésion|aide)\b/, 2],
    [
      /\b(?:notre|nos) (?:journal|journalisme|rédaction|média|site|travail|indépendance|enquêtes|articles)\b[^.]{0,90}\b(?:grâce à vous|besoin de vous|soutien|dons?|lecteurs|indépendan\w+|accès libre|gratuit\w*|libre)\b/,
      2,
    ],
    [/\bgrâce à (?:vous|(?:nos|ses) lecteurs|(?:nos|ses) abonnés|vos dons|votre soutien)\b/, 1.4],
    [
      /\bvous (?:appréciez|aimez|avez aimé) (?:cet? (?:article|enquête|reportage|texte)|notre|nos|ce que)\b/,
      1.2,
    ],
    [
      /\b(?:nous|m')\s?aide(?:nt|z)?(?:-nous)? à (?:rester|continuer|poursuivre|informer|enquêter|exister)\b/,
      1.2,
    ],
    [
      /\b(?:sans publicité|sans actionnaire|en accès libre|déductible des impôts|nous permet d|en toute indépendance)/,
      1,
    ],
    // Spanish
    [
      /\b(?:apóyanos|apoya (?:nuestro|el|a)|ayúdanos|haz(?:te)? (?:socio|socia|una donación|miembro)|hazte|dona (?:ahora|hoy)|haz tu donación|colabora con|únete a|suscríbete y apoya|necesitamos tu (?:ayuda|apoyo))\b/,
      2.6,
    ],
    [/\b(?:tu|su|cada) (?:donación|apoyo|aportación|contribución|ayuda)\b/, 1.8],
    [
      /\b(?:este|nuestro|hacer) (?:[a-z\xaa-\u1fff\u2c00-\ud7ff]+ )?(?:periodismo|trabajo|medio)\b[^.]{0,70}\b(?:cuesta|dinero|gratis|gratuito|independiente|libre|lectores|muros? de pago|gracias a)/,
      2,
    ],
    [/\b(?:no tenemos|sin) (?:muros? de pago|anunciantes|publicidad)\b/, 1.5],
    // Portuguese
    [
      /\b(?:apoie(?:-nos)?|ajude(?:-nos)?|doe|faça (?:uma doação|um donativo)|torne-se (?:assinante|membro|apoiador|sócio)|contribua)\b/,
      2.4,
    ],
    [/\b(?:a sua|o seu|seu|sua|cada|tua|teu) (?:doação|apoio|donativo|contribuição|contributo|ajuda)\b/, 1.8],
    [
      /\b(?:o )?nosso (?:jornalismo|trabalho)\b[^.]{0,70}\b(?:gratuito|independente|livre|precisa|depende|leitores|apoio)/,
      2.2,
    ],
    [/\bpor pequeno que seja\b|\bprecisa(?:mos)? de (?:si|você|ti)\b/, 1.3],
    // Italian
    [
      /\b(?:sostienici|sostieni|sostenete|aiutaci|dona (?:ora|adesso|anche tu|subito)|fai una donazione|abbonati e sostieni|diventa (?:socio|sostenitore|membro)|contribuisci)\b/,
      2.6,
    ],
    [/\b(?:il tuo|la tua|ogni|il vostro|la vostra) (?:sostegno|donazione|contributo|aiuto|offerta)\b/, 2],
    [
      /\b(?:nostro|questo) (?:lavoro|giornalismo|giornale)\b[^.]{0,60}\b(?:liber[oi]|gratuit\w+|indipendent\w+|lettori|grazie|costa|sostegno)|\bapprezzi il nostro\b|\bse (?:sei|siete) arrivat[oi] fin qui\b/,
      2,
    ],
    [/\bbastano pochi euro\b|\b(?:anche )?una piccola donazione\b|\brestare liberi\b/, 1.5],
    [
      /\b(?:à partir de|desde|a partir de|da|a partire da) (?:solo |sólo |apenas |seulement )?\d+ ?(?:€|euros?) (?:par|al|por|a|ao) ?(?:mois|mes|mês|mese)\b/,
      1.6,
    ],
  ],
})

export const examples: Examples = {
  catches: [
    'Soutenez un journalisme indépendant.',
    'Chaque don compte.',
    'Hazte socio y apoya nuestro periodismo.',
    'Apoie o nosso jornalismo.',
    'Sostieni il nostro lavoro con una donazione.',
    'Soutenez le journal',
    'Diventa socio',
    'Apoie o projeto',
    'Soutenez dès cinq euros',
    'Sostieni con una donazione',
    'Sostieni subito',
    'Apoie mensalmente',
  ],
  leaves: [
    'Faire un don au musée était la dernière volonté du marin.',
    'Soutenez-nous, lançaient les femmes devant le théâtre.',
    'Diventa socio, ripeteva l’uomo sulla porta.',
    'Torne-se sócio, repetia o homem à porta.',
    'Les dons ont afflué après le séisme, selon la Croix-Rouge.',
    'El gobierno pidió ayuda a la Unión Europea.',
    'Il sostegno al governo è in calo.',
  ],
  doubts: [
    'Soutenez les maraîchers du coin.',
    'Donnez votre sang',
    'Hazte socio de un banco de tiempo',
    'Diventa socio di una banca del tempo',
    'Torne-se sócio de um banco de tempo',
    'Soutenez nos soignants, clame la foule',
    'Donnez vos cheveux : un coiffeur collecte pour des perruques',
    'Ayúdanos a encontrarla, ruega la madre',
    'Sostieni il ponte: la protesta dei pendolari',
    'Apoie os nossos enfermeiros, pede a multidão',
  ],
}
