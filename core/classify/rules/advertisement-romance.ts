import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

const LABEL =
  '(?:publicité|pub|annonce(?: publicitaire)?|message publicitaire|espace publicitaire|encart publicitaire|contenus? (?:sponsorisés?|partenaires?|de marque|promotionnels?|commercia(?:l|ux))|offre partenaire|communiqué|publi-info|publi-?communiqué|publi-?rédactionnel|article partenaire|partenariat|notre partenaire|nos partenaires|sponsorisé|publicidad|anuncios?|espacio publicitario|aviso publicitario|contenidos? (?:patrocinados?|de marca|promocionad[oa]s?|promocional|comercial)|promocionado|patrocinado|ofrecido por|pubblicità|pubbliredazionale|annuncio(?: pubblicitario)?|messaggio (?:pubblicitario|promozionale)|spazio pubblicitario|inserzione(?: pubblicitaria)?|informazione pubblicitaria|contenut[oi] (?:sponsorizzat[oi]|promozional[ei])|sponsorizzato|publicidade|espaço publicitário|anúncio|informe publicitário|conteúdos? (?:patrocinados?|de marca|promocional|publicitário)|pub\\.?|publi)'
/** What is sold, to whom, and for how much. */
const SELLS =
  /(?:\d ?(?:€|euros?\b|%)|[€$] ?\d|r\$|\b(?:dès|à partir de|desde|da soli|a partire da|a partir de|offre|offert|ofertas?|offert[ae]|promo|soldes|remise|réduction|descuento|sconto|desconto|rebajas|saldi|gratis|gratuit|gratuita|devis|presupuesto|preventivo|orçamento|découvrez|profitez|réservez|commandez|achetez|essayez|appelez|venez|rendez-vous|descubre|descubra|reserva|reserve|compra|compre|llama|llame|pruebe|prueba|aprovecha|aproveche|visita|visite|visítenos|scopri|prenota|acquista|chiama|approfitta|provalo|vieni|venite|descubra|aproveite|ligue|experimente|conheça|venha|garanta|votre|vos|tu|tus|su|tuo|tua|vostr[oae]|seu|sua|www|code|código|codice|cupom|tél|tel|nuestr[oa]s?|nos|nostr[oaie]|noss[oa]s?|depuis (?:19|20)\d\d|desde (?:19|20)\d\d|dal (?:19|20)\d\d|magasins?|tiendas?|negozi|lojas?)\b)/
    .source

export const advertisementRomance = lineRule({
  id: 'advertisement-romance',
  kind: 'advertisement',
  weight: 5,
  maxWords: 70,
  says: 'It marks an advertisement (French, Spanish, Italian or Portuguese)',
  patterns: [
    new RegExp(String.raw`^[-[(*#. >•·]*(?:- )?${LABEL}[-\])*#. <•·:]*$`),
    /^[-[(*]*(?:fin (?:de |de la |del )?|fine (?:della )?|fim d[ao] )(?:publicité|l'annonce|publicidad|anuncio|pubblicità|publicidade|anúncio)[-\])*. ]*$/,
    new RegExp(String.raw`^[[(*]+ ?${LABEL} ?[\])*]+ ?[:|•·–-]? ?.{4,400}$`),
    new RegExp(`^${LABEL} ?[|•·>] ?.{4,400}$`),
    new RegExp(String.raw`^${LABEL} ?(?:[:]| -|\.)[- ]*(?=.{0,300}${SELLS}).{4,400}$`),
    /^[-[(*→↓ ]*(?:la suite(?: de (?:l'article|votre article|cet article|notre article|la lecture))?|(?:l'|cet )?article|le texte|la lecture|votre lecture|suite de l'article|poursuivez(?: votre lecture)?|lire la suite|continuez (?:à lire|votre lecture))(?: (?:continue|se poursuit|reprend|est à lire))? ?(?:après|sous|en dessous de|plus bas,? après|au-dessous de) (?:la |cette |cet |l'|le )?(?:publicité|pub|annonce|encart|vidéo)\b.{0,30}$/,
    /^[-[(*→↓ ]*(?:(?:el |este |la )?(?:artículo|texto|noticia|nota|información|lectura)?,? ?(?:continúa|sigue|prosigue)|sigue leyendo|siga leyendo|continúe leyendo|continúa leyendo|continuar leyendo|(?:la )?noticia sigue) ?(?:leyendo )?(?:después|tras|debajo|abajo|más abajo|por debajo|bajo)(?: de)?(?: la| el| esta| este| del)? ?(?:publicidad|anuncio|aviso|pausa publicitaria|vídeo|video)\b.{0,30}$/,
    /^[-[(*→↓ ]*(?:(?:l'|questo |il )?(?:articolo|testo|pezzo|lettura)?,? ?(?:continua|prosegue|riprende)|(?:continua|prosegui|continuate|segue)(?: a leggere| la lettura)?) ?(?:a leggere |la lettura )?(?:dopo|sotto|più sotto|al di sotto|in basso)(?: della| la| il| l'| questa| questo)? ?(?:pubblicità|annuncio|inserzione|messaggio|spot|banner|video)\b.{0,30}$/,
    /^[-[(*→↓ ]*(?:(?:o |este |a )?(?:artigo|texto|notícia|matéria|reportagem|leitura)?,? ?(?:continua|prossegue|segue)|continue (?:a ler|lendo|a leitura)|continuar a ler|leia mais|continua a ler) ?(?:a ler )?(?:depois|após|abaixo|por baixo|debaixo|logo após)(?: d[aoe]| a| o)?(?: esta| este)? ?(?:publicidade|anúncio|pub|propaganda|vídeo|intervalo)\b.{0,30}$/,
    /^(?:contenus? (?:sponsorisés?|proposés?|partenaires?)|contenidos? (?:patrocinados?|promocionados?|recomendados?)|contenut[oi] (?:sponsorizzat[oi]|consigliat[oi])|conteúdos? (?:patrocinados?|recomendados?)|recommandé|recomendado|sponsorizzato|annonces|anuncios|annunci|anúncios|publicité|publicidad|pubblicità|publicidade) (?:par|por|da|de|di|via|google|recommandés? par) ?(?:google|taboola|outbrain|ligatus|mgid|nos partenaires|nuestros socios|i nostri partner|nossos parceiros)?\b.{0,20}$/,
    /^(?:masquer|fermer|passer|signaler|supprimer|cerrar|ocultar|saltar|omitir|reportar|denunciar|quitar|chiudi|nascondi|salta|segnala|rimuovi|fechar|ignorar|pular|remover) (?:cette |la |l'|esta |este |el |questa |questo |o |a |il )?(?:publicité|pub|annonce|publicidad|anuncios?|pubblicità|annuncio|publicidade|anúncios?)\b.{0,40}$|^pourquoi (?:cette pub|je vois cette)|^por qué (?:veo|este anuncio)|^perché (?:vedo|questo annuncio)|^por que (?:vejo|este anúncio)/,
    /^(?:votre (?:publicité|annonce) ici|tu (?:anuncio|publicidad) aquí|su (?:anuncio|publicidad) aquí|la tua pubblicità qui|o seu anúncio aqui|anuncie aqui|anúnciate|anúnciese|annoncez (?:ici|chez nous|dans)|pour (?:passer une annonce|faire (?:de la )?publicité|annoncer)|para anunciar(?:se)?|per la (?:tua |vostra )?pubblicità|espace à louer|spazio (?:disponibile|libero))\b.{0,120}$/,
    /^(?:en partenariat avec|avec le soutien de notre annonceur|presentado por|ofrecido por|offerto da|presentato da|oferecido por|apresentado por|présenté par|proposé par|une offre de|una oferta de|un'offerta di|uma oferta de|un message de|un mensaje de|un messaggio (?:di|da)|uma mensagem de)(?: notre (?:partenaire|annonceur)| nuestro (?:patrocinador|anunciante)| (?:nostro|del nostro) (?:sponsor|inserzionista)| nosso (?:patrocinador|anunciante))? [^.!?]{2,50}[.:]?$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Publicité',
    'La suite de l’article après la publicité',
    'Contenu sponsorisé',
    '[Publicité] Fenêtres Morin, votre artisan depuis 1987.',
    'Publicité : 20 % de réduction sur les lunettes chez Optique des Rives.',
    'PUBLICIDAD',
    'El artículo continúa después de la publicidad',
    'Publicidad | Seguros Olmo: tu coche, desde 19 euros al mes.',
    'Pubblicità',
    'L’articolo continua dopo la pubblicità',
    'Contenuto sponsorizzato: scopri i materassi di Casa Alba, da 299 euro.',
    'Publicidade',
    'Continue a ler depois da publicidade',
    'Conteúdo patrocinado · Águas da Serra: beba melhor.',
    'Cerrar anuncio',
  ],
  leaves: [
    'Publicité : le gouvernement veut interdire les panneaux lumineux',
    'Publicité pour l’alcool : la loi change en mars',
    'La publicité est interdite aux abords des écoles.',
    'Publicidad engañosa: el supermercado pagará la multa',
    'La pubblicità dei giochi è vietata dal 2018.',
    'Pubblicità, il garante multa la compagnia',
    'Publicidade infantil: o que diz a lei',
    'Article sponsorisé par la Mutuelle des Rives.',
    'Annonce : la préfecture ferme le pont',
  ],
}
