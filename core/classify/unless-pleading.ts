import { quickPattern } from '../quick-pattern.ts'
import type { GuardedPattern } from './line-rule.ts'

/** What appeals, prompts and offers say, language by language, and notices do not; without accents, as it is matched. */
export const PLEAS = quickPattern(
  new RegExp(
    `\\b(?:${[
      // French
      "soutenez|(?:re)?abonnez|je m'abonne|rejoignez|inscrivez|je m'inscris|fai(?:tes|re) un don|vos dons|votre (?:don|soutien|abonnement|boite|adhesion)|grace a (?:vous|\\d)|adherez|signalez|cliquez|profitez|recevez|telechargez|suivez-nous|retrouvez|commandez|nouveaux abonnes|par (?:nos|ses|les) (?:lecteurs|abonnes)|ecrivez-nous|republiez",
      '(?:soutien|aide|generosite|offert|offerte|grace) (?:de |a |par )(?:\\d[\\d .]*)?(?:nos |ses )?(?:lecteurs|lectrices|abonnes|adherents|donateurs)|articles? gratuits? ce|(?:nous|on) viv(?:ons|ent) d|cagnotte|nous aider des|aide[zr]-nous a (?:payer|continuer|financer|tenir)|par mois\\b|vous pouvez (?:librement )?(?:le |la )?(?:republier|reproduire|reprendre|copier|reutiliser)|droits reserves|reproduction (?:interdite|reservee)',
      // Spanish
      'suscrib(?:ete|ase|ete|anse|irte|irse|irme)|hazte|ha(?:z|ga) (?:una|tu|su) (?:donacion|aportacion)|dona (?:ahora|hoy|aqui)|apoyanos|apoya (?:nuestro|el|este|a)|ayudanos|tu (?:ayuda|apoyo|donacion|suscripcion|correo)|su (?:donacion|suscripcion)|colabora con nosotros|unete|registrate|avisanos|siguenos|por (?:nuestros|sus|los) (?:lectores|suscriptores|socios)|escribenos|gracias a (?:ti|vosotr|\\d|quienes)|recibe (?:en|gratis|cada|las|los|nuestr)',
      '(?:apoyo|ayuda|gracias) (?:a |de )(?:nuestr[oa]s|l[oa]s|sus) (?:soci[oa]s|lector[ea]s|suscriptores|donantes)|pued(?:es?|en) (?:republicar|reproducir|copiar|difundir|compartir)|republi(?:ca|que|quen)\\b|vivimos (?:de|gracias)|(?:nos ayudas|ayudanos|puedes ayudar) (?:a (?:pagar|seguir|financiar)|desde)|al mes\\b|tu cuenta|derechos reservados|deposito legal|prohibida',
      // Italian
      "sostienici|sostieni (?:il|la|un|anche|l')|abbonati\\b|abbonatevi|iscriviti|dona (?:ora|adesso|subito|anche|oggi)|fai una donazione|diventa (?:socio|sostenit|membro|abbonato)|(?:tuo|vostro) (?:contributo|sostegno|aiuto|abbonamento)|l'abbonamento\\?|tua (?:donazione|e-?mail)|aiutaci|unisciti|segnala(?:lo|ce)|ricevi|seguici|dai (?:nostri |suoi )?(?:lettori|abbonati)|scriv(?:ici|eteci)|grazie a (?:te\\b|voi\\b|\\d)",
      "(?:sostegno|grazie|aiuto) (?:dei|ai|di) (?:(?:nostri|suoi) )?(?:lettori|abbonati|soci)|(?:puoi|potete) (?:ripubblic|riprod|copiare|condividere)|ripubblica(?:te|t[oi]|r)|viviamo (?:di|grazie)|al mese\\b|un(?:a)? mano\\b|l'app\\b|diritti riservati|vietata|riproduzione riservata",
      // Portuguese
      'apoie|assine|doe\\b|faca (?:um donativo|uma doacao|parte)|torne-se|contribua|junte-se|inscreva-se|receba|(?:seu|sua|teu|tua) (?:apoio|doacao|donativo|contribu\\w+|assinatura|e-?mail)|precis\\w+ de (?:si|voce|ti)\\b|avise|siga-nos|escreva-nos',
      'gracas a (?:si|voce|\\d)|(?:apoio|gracas|ajuda) (?:dos|aos) (?:nossos |seus )?(?:leitores|assinantes|socios)|pode(?:m|s)? (?:republicar|reproduzir|copiar|partilhar)|republique|pelos (?:nossos |seus )?(?:leitores|assinantes)|(?:ao|do) assinante|ajud[ae]-nos (?:a (?:pagar|continuar|financiar)|com \\d)|vaquinha|chave pix|vivemos d|por mes\\b|a assinatura|direitos reservados|proibida',
      // Dutch
      'steun (?:ons|onze|het|de)|doneer|word (?:ook |nu )?(?:lid|vriend|donateur|abonnee|supporter)|(?:jouw|uw|je) (?:steun|donatie|bijdrage|abonnement|mailbox|inbox)|neem (?:nu )?een abonnement|abonneer|meld (?:je|u) (?:nu )?aan|schrijf (?:je|u) in|meld (?:het|dit|hem)|ontvang\\b|dankzij (?:jou\\b|u\\b|\\d)|volg ons|(?:schrijf|mail|bel) ons',
      '(?:door|dankzij|van) (?:onze |de |\\d[\\d.]* )(?:leden|lezers|abonnees|donateurs|vrienden)|(?:mag|mogen|kunt|kan|kunnen) .{0,40}\\bovernemen|(?:wij|we) leven van|per maand\\b|help (?:je |u )?ons (?:met (?:het|de) volgende|met \\d|verder)|de kas\\b|rechten voorbehouden|niets uit deze',
      // Polish
      'wesprzyj|wspieraj|wplac|przekaz darowizn|zostan (?:patron|wspiera)|dolacz do|zaprenumeruj|subskrybuj|prenumerat|(?:wy)?kup dostep|zapisz sie|(?:wasze|wasza|waszego|waszej|twoje|twoja|twojego|twojej) (?:wspar|darowizn|wplat)|dzieki (?:wam\\b|tobie\\b|\\d)|zglos (?:go|to|nam|redakcji|blad)',
      'przez (?:naszych )?czytelnikow|dzieki (?:naszym )?(?:czytelnikom|patronom)|wsparciu (?:naszych |\\d+ )?(?:czytelni|prenumer|patron)|(?:mozesz|mozna) .{0,20}(?:przedruk|udostepni)|twoj e-?mail|postaw (?:mi|nam)|napisz do nas|miesiecznie\\b|prawa zastrzezone|kopiowanie zabronione',
      // What sells places among other sites
      'taboola|outbrain|revcontent|mgid',
    ].join('|')})`,
  ),
)

/** Patterns of notices that tell nothing in lines that ask for support, sell, or offer the text to others. */
export function unlessPleading(...patterns: readonly RegExp[]): readonly GuardedPattern[] {
  return patterns.map((pattern) => ({ pattern, unless: PLEAS }))
}
