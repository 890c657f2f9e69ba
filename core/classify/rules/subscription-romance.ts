import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

const PIECE =
  '(?:article|contenu|texte|enquête|dossier|suite|papier|récit|artículo|contenido|noticia|texto|reportaje|nota|articolo|contenuto|testo|inchiesta|resto|artigo|conteúdo|matéria|reportagem|notícia|exclusivo)'
const READERS =
  '(?:abonnée?s?|adhérents|membres|inscrits|suscriptores|suscriptor|suscritos|socios|usuarios registrados|registrados|abbonati|iscritti|utenti registrati|soci|assinantes|assinante|subscritores|membros|sócios)'

const SIGN_IN =
  '(?:connectez-vous|se connecter|identifiez-vous|créez (?:un|votre) compte|inscrivez-vous|abonnez-vous|inicia(?:r)? sesión|inicie sesión|regístrate|regístrese|crea (?:una|tu) cuenta|suscríbete|suscribite|accedi|crea un account|(?<!\b(?:gli|agli|degli|sugli|dagli|i|ai|dei|nostri|vostri|suoi|loro|mila|milioni|di|sono|già|non|stati|nuovi|altri|erano|tutti|molti|più|fra|tra|casi|dati) )(?:abbonati|registrati)(?= (?:a|al|alla|ora|subito|adesso|qui|per|gratis|gratuitamente|e)\b|[.!]|$)|inicie sessão|iniciar sessão|faça login|cadastre-se|registe-se|crie (?:uma|sua) conta|assine)'

export const subscriptionRomance = cueRule({
  id: 'subscription-romance',
  kind: 'subscription',
  maxWords: 80,
  says: 'It asks to subscribe or to log in (French, Spanish, Italian or Portuguese)',
  limit: 7,
  cues: [
    [
      new RegExp(
        String.raw`\b${PIECE}\b(?! n'est| n'était| no es| no está| non è| não é| était| era| fue)(?: [^ ]{1,12}){0,4} (?:réservée?s? (?:aux|à nos)|(?:exclusiv[oa]s?|sol[oa]|solamente|únicamente|reservad[oa]s?) (?:para|a|de|aos?|dos?|a nuestros|para nuestros)|riservat[oa] a(?:gli|i)|solo per|esclusiv[oa] per|exclusiv[oa]s? (?:para|de|dos)|só para|apenas para) (?:nos |los |gli |os |nuestros |i nostri |nostri |nossos )?${READERS}\b(?!.{0,60}\b(?:accès libre|acceso libre|accesso libero|acesso livre|abierto a todos|ouvert à tous|aperto a tutti|aberto a todos))`,
      ),
      5,
    ],
    [
      new RegExp(
        `^(?:réservé (?:aux|à nos)|exclusivité|exclusif|solo|sólo|exclusivo|riservato (?:a|ag)|per(?: i| gli)?|para|só|apenas|pour(?: les)?|contenido|contenu|conteúdo|premium|édition)(?: (?:para|nos|los|li|i|gli|nuestros|premium|de|pour|os|dos|les))* ?${READERS}[.!:]?$`,
      ),
      5,
    ],
    [
      /^[¿¡ ]*(?:(?:vous êtes |tu es )?déjà (?:abonnée?|inscrite?|adhérente?|membre|client)e?|vous avez déjà un compte|(?:ya|si ya) (?:eres|es|sos|soy|estás|está) (?:suscript|suscrit|soci|registrad|abonad|cliente)\w*|(?:ya )?tienes? (?:una )?cuenta|ya tengo (?:una )?cuenta|(?:sei |siete |se sei )?già (?:abbonat|iscritt|registrat)[oiae]|(?:hai|avete) già un (?:account|abbonamento)|(?:já|se já) (?:é|sou|tem) (?:assinante|subscritora?|registad\w|registrad\w|cadastr\w+|conta|uma conta|associad\w|membro))\b.{0,120}$/,
      5,
    ],
    [
      /\b(?:il vous reste|vous avez (?:lu|atteint|épuisé|consommé)|te quedan?|le quedan?|has (?:leído|alcanzado|consumido|llegado)|ha (?:leído|alcanzado|llegado)|ti (?:resta|restano|rimangono)|hai (?:letto|raggiunto|esaurito|superato)|resta(?:m)?(?:-lhe)?|você (?:leu|atingiu|já leu|ainda tem)|(?:já )?leu|atingiu|ainda tem)\b[^.!?]{0,60}\b(?:articles? (?:gratuits?|offerts?|à lire|ce mois|restants?)|de cet article à lire|limite|articles gratuits|artículos? (?:gratis|gratuitos?|libres?|este mes)|límite de|articol[oi] (?:gratuit[oi]|gratis|disponibil[ei]|questo mese)|limite di|artigos? (?:grátis|gratuitos?|livres|este mês|por mês)|matérias? (?:gratuitas?|grátis|neste mês)|notícias grátis)\b/,
      5,
    ],
    [
      /\b(?:pour (?:lire la suite|continuer (?:à lire|votre lecture|la lecture)|poursuivre (?:votre|la) lecture|accéder à (?:la suite|l'intégralité|cet article|tous))|(?:la )?suite (?:de cet article |de l'article )?est réservée|para (?:seguir|continuar) leyendo|para (?:leer|acceder a) (?:el artículo|este contenido|todo|la nota|el resto|la noticia)|per (?:continuare|proseguire|seguitare) (?:a leggere|la lettura)|per leggere (?:tutto|l'articolo|il resto|il seguito)|para (?:continuar|seguir) (?:a ler|lendo)|para ler (?:o artigo|a matéria|o resto|a notícia|o texto))\b/,
      3,
    ],
    [
      /(?:^|[.!?:;] )[¿¡ ]*(?:abonnez-vous|je m'abonne|s'abonner|connectez-vous|se connecter|je me connecte|identifiez-vous|créez (?:un|votre) compte|inscrivez-vous gratuitement|suscríbete|suscríbase|suscribite|suscribirme|hazte (?:suscriptor|socio|socia)\w*|inicia sesión|inicie sesión|iniciar sesión|iniciá sesión|inicia tu sesión|identifícate|regístrate|regístrese|registrate gratis|crea tu cuenta|crear (?:una )?cuenta|(?<!\b(?:gli|agli|degli|sugli|dagli|i|ai|dei|nostri|vostri|suoi|loro|mila|milioni|di|sono|già|non|stati|nuovi|altri|erano|tutti|molti|più|fra|tra|casi|dati) )(?:abbonati|registrati)(?= (?:a|al|alla|ora|subito|adesso|qui|per|gratis|gratuitamente|e)\b|[.!]|$)|abbonatevi|mi abbono|accedi|accedete|crea un account|scopri (?:gli abbonamenti|le offerte|l'abbonamento)|attiva l'abbonamento|assine|torne-se assinante|seja assinante|faça (?:o |seu )?login|inicie (?:a )?sessão|iniciar sessão|entre aqui|cadastre-se|registe-se|crie (?:uma|sua|a sua) conta|ver (?:planos|ofertas)|aceda)\b/,
      2.6,
    ],
    [
      /\b(?:abonnez-vous|je m'abonne|suscríbete|suscríbase|suscribite|abbonati (?:a|da|per|ora|subito|adesso)|abbonatevi|assine (?:por|a|já|agora|o)|torne-se assinante)\b.{0,80}(?:\d ?(?:€|euros?\b|\$|pesos|reais)|[€$] ?\d|r\$ ?\d)/,
      2,
    ],
    [
      /\b(?:sans engagement|résiliable à tout moment|annulable à tout moment|sin (?:permanencia|compromiso)|cancela cuando quieras|cancele cuando quiera|disdici quando vuoi|senza (?:vincoli|impegno)|cancelli quando vuoi|cancele quando quiser|sem (?:compromisso|fidelização|fidelidade)|cancela quando quiseres|(?:premier|primer) me?(?:s|ois) (?:gratis|gratuit|offert)|(?:primo mese|primeiro mês) (?:gratis|gratuito|grátis)|essai gratuit|prueba gratis|prueba gratuita|prova gratuita|prova gratis|teste grátis|experimente grátis|accès illimité|acceso ilimitado|accesso illimitato|acesso ilimitado|acesso (?:total|livre) a)\b/,
      2.6,
    ],
    [
      /\b(?:offrir cet article|offrez cet article|regala este artículo|regala(?:re)? questo articolo|oferecer este artigo|ofereça este artigo|en tant qu'abonnée?|como suscriptora? (?:puedes|tienes)|come abbonato|como assinante(?:,| pode)|offrir un abonnement|offrez un abonnement|regala una suscripción|regala un abbonamento|ofereça uma assinatura|mon compte|gérer mon abonnement|gestionar (?:mi|tu) suscripción|gestisci (?:il tuo )?abbonamento|gerir (?:a )?assinatura)\b/,
      3.2,
    ],
    [
      new RegExp(
        String.raw`\b(?:les |nos |los |nuestros |gli |i nostri |os |nossos )${READERS}\b[^.!?]{0,40}\b(?:lisent|peuvent lire|ont accès|accèdent|reçoivent|pueden (?:leer|acceder|seguir)|leen|acceden|tienen acceso|possono (?:leggere|accedere)|leggono|hanno accesso|podem (?:ler|aceder|acessar)|leem|têm acesso|acedem)\b`,
      ),
      3,
    ],
    [
      /\b(?:vous lisez (?:un extrait|un article gratuit|une version)|ceci est un extrait|está leyendo (?:un avance|una versión)|estás leyendo (?:un avance|un artículo gratuito)|stai leggendo (?:un'anteprima|un articolo gratuito|un estratto)|está a ler (?:um excerto|um artigo gratuito)|esta é uma prévia)\b/,
      4.5,
    ],
    [
      /^(?:article (?:abonnés?|premium|payant|gratuit|offert|en accès libre)|contenu premium|contenido premium|contenuto premium|conteúdo premium|articolo premium|premium|abonnés?|acceso (?:libre|premium)|mot de passe oublié ?\??|¿?(?:has olvidado|olvidaste) tu contraseña\??|password dimenticata\??|hai dimenticato la password\??|esqueceu(?:-se d)?a? ?(?:a |sua |da )?(?:senha|palavra-passe)\??|lire la suite|lisez la suite|débloquer (?:l'article|cet article)|desbloquea(?:r)? (?:este|el) artículo|sblocca (?:l'articolo|questo articolo)|desbloquear (?:artigo|este artigo)|voir les offres|ver (?:las )?ofertas|vedi (?:le )?offerte)[.!»> ]*$/,
      4.5,
    ],
    [
      new RegExp(
        String.raw`\b${SIGN_IN}\b.{0,90}\b(?:lire|lecture|leer|leyendo|leggere|lettura|ler|lendo|leitura|abonn\w+|suscri\w+|abbonat\w+|assinan\w+)\b`,
      ),
      3.4,
    ],
    [
      /^[¿¡ ]*(?:pas encore abonnée?|vous n'êtes pas (?:encore )?abonnée?|aún no (?:eres|es) suscriptora?|todavía no (?:eres|estás)|no (?:eres|estás) suscri\w+|non sei (?:ancora )?abbonat[oa]|ainda não é (?:assinante|subscritora?)|não é assinante|pourquoi s'abonner|por qué suscribir\w+|perché abbonarsi|por que assinar|vous aimez (?:cet article|lire)|te gusta (?:este artículo|leer)|ti piace (?:questo articolo|leggere)|gostou deste)\b.{0,140}$/,
      3.4,
    ],
    [
      /\b(?:(?:le reste|la fin|la suite|l'intégralité) (?:de (?:cet article|l'article|ce texte|l'enquête)|du texte)|el resto (?:de este artículo|del artículo|de la nota|del texto)|il resto (?:dell'articolo|del testo|di questo articolo)|o resto (?:do artigo|da matéria|do texto|deste artigo)|(?:cet|l') ?article (?:en entier|complet|dans son intégralité)|el artículo completo|l'articolo (?:completo|intero)|o artigo completo|tous nos articles|todos nuestros artículos|tutti i nostri articoli|todos os nossos artigos)\b.{0,80}\b(?:abonn|suscri|abbonat|assinan|compte|cuenta|account|conta|réserv|reserv|riserv|sesión|login|accès|acceso|accesso|acesso)\w*/,
      3.4,
    ],
    [
      /\b(?:\d+|un|une|deux|trois|dos|tres|due|tre|dois|três) (?:mois|semaines|mes(?:es)?|semanas|mes[ei]|settimane|mês) (?:pour|à|por|a|per|da) (?:solo |sólo |apenas |seulement |soli )?(?:\d[\d,.]* ?(?:€|euros?\b)|r?[€$] ?\d)/,
      2.2,
    ],
    [
      /\b(?:édition papier|en papier|en kiosque|au numéro|edición impresa|en papel|edizione cartacea|in edicola|edição impressa|nas bancas)\b[^.!?]{0,60}\b(?:abonn|suscri|abbon|assin)\w*/,
      2,
    ],
  ],
})

export const examples: Examples = {
  catches: [
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
