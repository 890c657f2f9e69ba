import { cueRule } from '../../cue-rule.ts'
import type { Examples } from '../../rule.ts'

const PIECE =
  '(?:article|contenu|texte|enquête|dossier|suite|papier|récit|artículo|contenido|noticia|texto|reportaje|nota|articolo|contenuto|testo|inchiesta|resto|artigo|conteúdo|matéria|reportagem|notícia|exclusivo)'
const READERS =
  '(?:abonnée?s?|adhérents|membres|inscrits|suscriptores|suscriptor|suscritos|socios|usuarios registrados|registrados|abbonati|iscritti|utenti registrati|soci|assinantes|assinante|subscritores|membros|sócios)'

/** Who may read on, what it costs, and where to log in. One of these says it, and no two of them say more. */
export const subscriptionRomance = cueRule({
  id: 'subscription-romance',
  kind: 'subscription',
  maxWords: 80,
  says: 'It asks to subscribe or to log in (French, Spanish, Italian or Portuguese)',
  limit: 2.4,
  cues: [
    [
      new RegExp(
        String.raw`\b${PIECE}\b(?! n'est| n'était| no es| no está| non è| não é| était| era| fue)(?: [^ ]{1,12}){0,4} (?:réservée?s? (?:aux|à nos)|(?:exclusiv[oa]s?|sol[oa]|solamente|únicamente|reservad[oa]s?) (?:para|a|de|aos?|dos?|a nuestros|para nuestros)|riservat[oa] a(?:gli|i)|solo per|esclusiv[oa] per|exclusiv[oa]s? (?:para|de|dos)|só para|apenas para) (?:nos |los |gli |os |nuestros |i nostri |nostri |nossos )?${READERS}\b(?!.{0,60}\b(?:fut|était|étaient|fue|era|eran|fu|foi|accès libre|acceso libre|accesso libero|acesso livre|abierto a todos|ouvert à tous|aperto a tutti|aberto a todos))`,
      ),
      2.4,
    ],
    [
      /\b(?:il vous reste|vous avez (?:lu|atteint|épuisé|consommé)|te quedan?|le quedan?|has (?:leído|alcanzado|consumido|llegado)|ha (?:leído|alcanzado|llegado)|ti (?:resta|restano|rimangono)|hai (?:letto|raggiunto|esaurito|superato)|resta(?:m)?(?:-lhe)?|você (?:leu|atingiu|já leu|ainda tem)|(?:já )?leu|atingiu|ainda tem)\b[^.!?]{0,60}\b(?:articles? (?:gratuits?|offerts?|à lire|ce mois|restants?)|de cet article à lire|articles gratuits|limite de \d+ articles|artículos? (?:gratis|gratuitos?|libres?|este mes)|límite de (?:\w{1,14} )?(?:artículos|notas|lecturas)|articol[oi] (?:gratuit[oi]|gratis|disponibil[ei]|questo mese)|limite di (?:\w{1,14} )?articoli|limite de (?:\w{1,14} )?(?:artigos|matérias)|artigos? (?:grátis|gratuitos?|livres|este mês|por mês)|matérias? (?:gratuitas?|grátis|neste mês)|notícias grátis)\b/,
      2.4,
    ],
    [
      /\b(?:pour (?:lire la suite|continuer (?:à lire|votre lecture|la lecture)|poursuivre (?:votre|la) lecture|accéder à (?:la suite|l'intégralité|cet article|tous))|(?:la )?suite (?:de cet article |de l'article )?est réservée|para (?:seguir|continuar) leyendo|para (?:leer|acceder a) (?:el artículo|este contenido|la nota|el resto|la noticia)|per (?:continuare|proseguire|seguitare) (?:a leggere|la lettura)|per leggere (?:l'articolo|il resto|il seguito)|para (?:continuar|seguir) (?:a ler|lendo)|para ler (?:o artigo|a matéria|o resto|a notícia|o texto))\b(?=[^a-z]{0,4}$|.{0,140}\b(?:abonn|suscr|abbon|iscri|inscri|assin|subscr|connect|identifi|inici|registr|regist|acced|cr[eé][aeé]|compte|cuenta|account|conta\b|login|log in|cadastr|adhér|soutenez|hazte|socio|soci\b|sóci|offre|oferta|offert|gratuit|gratis|grátis|paga|pagu|clic|clique|€|euro|entr[ae]|votre|tu\b|sua\b|tua\b|vous))/,
      2.4,
    ],
    [
      /(?:^|[.!?:;] )[¿¡ ]*(?:abonnez-vous|je m'abonne|connectez-vous|je me connecte|identifiez-vous|créez (?:un|votre) compte|inscrivez-vous gratuitement|suscríbete|suscríbase|suscribite|suscribirme|hazte (?:suscriptor|socio|socia)\w{0,14}|inicia sesión|inicie sesión|iniciar sesión|iniciá sesión|inicia tu sesión|identifícate|regístrate|regístrese|registrate gratis|crea tu cuenta|crear (?:una )?cuenta|(?<!\b(?:gli|agli|degli|sugli|dagli|i|ai|dei|nostri|vostri|suoi|loro|mila|milioni|di|sono|già|non|stati|nuovi|altri|erano|tutti|molti|più|fra|tra|casi|dati) )(?:abbonati|registrati)(?= (?:a|al|alla|ora|subito|adesso|qui|per|gratis|gratuitamente|e)\b|[.!]|$)|abbonatevi|mi abbono|accedi|accedete|crea un account|scopri (?:gli abbonamenti|le offerte|l'abbonamento)|attiva l'abbonamento|assine|torne-se assinante|seja assinante|faça (?:o |seu )?login|inicie (?:a )?sessão|iniciar sessão|cadastre-se|registe-se|crie (?:uma|sua|a sua) conta)\b/,
      2.4,
    ],
    [
      /^(?=.{0,400}(?:abonn|suscri|abbon|assin|€|euro|\bmois\b|al mes\b|al mese|por mês)).{0,400}\b(?:sans engagement|résiliable à tout moment|annulable à tout moment|sin (?:permanencia|compromiso)|cancela cuando quieras|cancele cuando quiera|disdici quando vuoi|senza (?:vincoli|impegno)|cancelli quando vuoi|cancele quando quiser|sem (?:compromisso|fidelização|fidelidade)|cancela quando quiseres|(?:premier|primer) me?(?:s|ois) (?:gratis|gratuit|offert)|(?:primo mese|primeiro mês) (?:gratis|gratuito|grátis)|essai gratuit|prueba gratis|prueba gratuita|prova gratuita|prova gratis|teste grátis|experimente grátis|accès illimité|acceso ilimitado|accesso illimitato|acesso ilimitado)\b/,
      2.4,
    ],
    [
      /\b(?:offrir cet article|offrez cet article|regala este artículo|regala(?:re)? questo articolo|oferecer este artigo|ofereça este artigo|en tant qu'abonnée?|como suscriptora? (?:puedes|tienes)|come abbonato|como assinante(?:,| pode)|offrir un abonnement|offrez un abonnement|regala una suscripción|regala un abbonamento|ofereça uma assinatura|gérer mon abonnement|gestionar (?:mi|tu) suscripción|gestisci (?:il tuo )?abbonamento|gerir (?:a )?assinatura)\b/,
      2.4,
    ],
    [
      new RegExp(
        String.raw`\b(?:nos|nuestros|i nostri|nossos) ${READERS}\b[^.!?]{0,40}\b(?:lisent|peuvent lire|ont accès|accèdent|reçoivent|pueden (?:leer|acceder|seguir)|leen|acceden|tienen acceso|possono (?:leggere|accedere)|leggono|hanno accesso|podem (?:ler|aceder|acessar)|leem|têm acesso|acedem)\b`,
      ),
      2.4,
    ],
    [
      /\b(?:\d+|un|une|deux|trois|dos|tres|due|tre|dois|três) (?:mois|semaines|mes(?:es)?|semanas|mes[ei]|settimane|mês) (?:pour|à|por|a|per|da) (?:solo |sólo |apenas |seulement |soli )?(?:\d[\d,.]* ?(?:€|euros?\b)|r?[€$] ?\d)/,
      2.4,
    ],
  ],
})

export const examples: Examples = {
  catches: [
    'Para seguir leyendo, hazte socio.',
    'Per continuare a leggere',
    'Article réservé aux abonnés',
    'Déjà abonné ? Connectez-vous',
    'Il vous reste 72 % de cet article à lire. La suite est réservée aux abonnés.',
    'Abonnez-vous dès 1 € par mois, sans engagement.',
    'Contenido exclusivo para suscriptores',
    '¿Ya eres suscriptor? Inicia sesión',
    'Has leído tus tres artículos gratis de este mes.',
    'Suscríbete por 1 euro al mes y cancela cuando quieras.',
    'Contenuto riservato agli abbonati',
    'Sei già abbonato? Accedi',
    'Per continuare a leggere, abbonati a 1 euro al mese.',
    'Conteúdo exclusivo para assinantes',
    'Já é assinante? Faça login',
    'Você atingiu o limite de cinco matérias gratuitas.',
    'Para continuar a ler, inicie sessão.',
  ],
  leaves: [
    'Assine, dizia a minha mãe todos os domingos.',
    'Para seguir leyendo encendió otra lámpara.',
    'Pour lire la suite, le notaire alluma une seconde lampe.',
    'Contenido solo para socios era lo que ponía en la botella.',
    'Un gobierno sin compromiso con el clima',
    'Ha alcanzado el límite de velocidad tres veces.',
    'Ya es socia del club desde 1990.',
    'Les abonnés ont accès à la piscine.',
    'Le sommet finit sur un texte sans engagement chiffré.',
    'Para seguir viviendo hace falta agua.',
    'Le théâtre a perdu un tiers de ses abonnés.',
    'L’opérateur promet un forfait sans limite à ses clients.',
    'La piscine est réservée aux enfants.',
    'El club tiene nueve mil socios.',
    'La suscripción al gimnasio se paga en enero.',
    'Gli abbonati allo stadio sono novemila.',
    'L’abbonamento del treno aumenta del 4 per cento.',
    'O jornal perdeu metade dos assinantes em dez anos.',
    'O ginásio é só para sócios da junta.',
  ],
}
