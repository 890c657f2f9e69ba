import { quickPattern } from '../../../quick-pattern.ts'
import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

const LABEL =
  '(?:publicité|annonce(?: publicitaire)?|publicidad|anuncio|pubblicità|annuncio(?: pubblicitario)?|publicidade|anúncio)'
const SYMBOL = '[■◼▪◆▲▼★●►▶]\\ufe0e?'

/** Whom to ask, and for what: the last sentence of an advertisement. */
const ASK =
  '(?:chied(?:i|ete) al (?:tuo|vostro) (?:concessionario|rivenditore|agente|consorzio)|chiedi un campione (?:omaggio|gratuito)[^.]{0,30}|pregunte por nosotros|(?:consulte|pregunte) a su (?:distribuidor|concesionario)|fale com o seu (?:agente|revendedor|concessionário)|condições (?:na revenda|em loja)|demandez à votre (?:concessionnaire|revendeur)|simule sem compromisso|(?:contrôle|devis) gratuit en magasin[^.]{0,30}|soumission (?:gratuite|en \\d+ (?:heures|jours)))'

/** Somebody has said it or read it; without accents, as it is matched. */
export const TOLD = quickPattern(
  /\b(?:dit|dis(?:ait|ent)|lit|lisait|dice|dicen|decia|lee|leia|reza|rezaba|diceva|recita|legge|diz|dizia|le-se|grid\w{1,8}|crie|criait|grita\w{0,3})\b/,
)
/** Advice names a case. */
const ADVISED = quickPattern(
  /\b(?:prima di|avant de|antes de|se|si|s'il|quando|quand|cuando|dit|dice|diz|consiglio|conseil|consejo|conselho)\b/,
)

/** What advertisements without a label say, and nobody else does. */
export const adCopyRomance = lineRule({
  id: 'ad-copy-romance',
  kind: 'advertisement',
  weight: 4,
  maxWords: 70,
  says: 'It advertises (French, Spanish, Italian or Portuguese)',
  patterns: [
    new RegExp(`^${SYMBOL} ?${LABEL} ?${SYMBOL}.{4,300}$|^\\[encart\\] .{4,300}\\[/encart\\]$`),
    { pattern: new RegExp(`^[^"]{4,160}[.!?] ${ASK}[.!]?$`), unless: ADVISED },
    {
      pattern:
        /^[^.:"]{4,50}: (?:[^.:"]{4,60}[.!] stand|(?:vieni|venite|ti aspettiamo|vi aspettiamo)\b[^:"]{0,60}\bstand) [a-z]? ?\d{1,3}(?:,.{0,50}|[.!])?$|^vota (?:e fai votare )?[^",]{4,120}\bcommittente ?: /,
      unless: TOLD,
    },
  ],
})

export const examples: Examples = {
  catches: [
    '[encart] Cycles Morin, -10 % sur les pneus [/encart]',
    '◼ Annonce ◼ Fiduciaire Aubin : un bouclement sans larmes. ◼',
    'Trincia Falco, l’erba non ti dimentica. Chiedi al tuo concessionario.',
    'Presse Ferrobal: più balle, meno fili. Stand C14, Varna, 3-5 dicembre.',
    'Vota Ivano Alba – Insieme per Varna. Committente: Mario Alba',
    'Adubos Leal: plante agora e pague na colheita. Condições na revenda.',
  ],
  leaves: [
    'Se la caldaia perde, il consiglio è uno: chiedi al tuo consorzio prima di firmare.',
    'La novità: i robot si vedono allo stand C14, affollato fin dal mattino.',
    'Lavori al ponte. Committente: Comune di Varna',
    'Prima di firmare qualsiasi contratto, chiedete al vostro rivenditore.',
    'Avant de signer, demandez à votre concessionnaire.',
    'Si la pieza no encaja, consulte a su distribuidor.',
    'Fiera del calore: i produttori espongono da venerdì. Stand 12 per le prove.',
    'Vota e fai votare, gridava l’altoparlante. Committente: Mario Alba',
  ],
}
