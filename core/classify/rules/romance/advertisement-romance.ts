import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { TOLD } from './ad-copy-romance.ts'

const LABEL =
  '(?:publicité|pub|annonce(?: publicitaire)?|message publicitaire|espace publicitaire|encart publicitaire|contenus? (?:sponsorisés?|partenaires?|de marque|promotionnels?|commercia(?:l|ux))|offre partenaire|communiqué|publi-info|publi-?communiqué|publi-?rédactionnel|article partenaire|partenariat|notre partenaire|nos partenaires|sponsorisé|publicidad|anuncios?|espacio publicitario|aviso publicitario|contenidos? (?:patrocinados?|de marca|promocionad[oa]s?|promocional|comercial)|promocionado|patrocinado|ofrecido por|pubblicità|pubbliredazionale|annuncio(?: pubblicitario)?|messaggio (?:pubblicitario|promozionale)|spazio pubblicitario|inserzione(?: pubblicitaria)?|informazione pubblicitaria|contenut[oi] (?:sponsorizzat[oi]|promozional[ei])|sponsorizzato|publicidade|espaço publicitário|anúncio|informe publicitário|conteúdos? (?:patrocinados?|de marca|promocional|publicitário)|pub\\.?|publi)'
const DISCOUNT = String.raw`\d ?% (?:de (?:réduction|remise|descuento|desconto)|di sconto)`
const PRICE = String.raw`\b(?:dès|desde|da|a partire da|à partir de|a partir de|solo|apenas|seulement) \d[\d.,]{0,6} ?(?:€|euros?\b|reais\b)`
const CALL =
  '(?:découvrez|profitez|réservez|commandez|achetez|essayez|appelez|venez|rendez-vous|descubre|aprovecha|visítenos|llámanos|scopri|prenota|acquista|approfitta|provalo|venite|descubra|aproveite|experimente|conheça|garanta|votre|vos|tus?|tu[oa]|vostr[oae])'
const SINCE = String.raw`(?:depuis|desde|dal) (?:19|20)\d\d\b[^a-z]{0,3}$`
/** A price, a call to buy, an address: what a report on advertising does not say. */
const SELLS = String.raw`(?:${DISCOUNT}|${PRICE}|\b${CALL}\b|\bwww\.|\b${SINCE})`

/** Labels of advertisements, alone or above what they sell, and the lines that the article goes on behind one. */
export const advertisementRomance = lineRule({
  id: 'advertisement-romance',
  kind: 'advertisement',
  weight: 2.4,
  maxWords: 70,
  says: 'It marks an advertisement (French, Spanish, Italian or Portuguese)',
  patterns: [
    new RegExp(String.raw`^[-[(*#. >•·]*(?:- )?${LABEL}[-\])*#. <•·:]*$`),
    new RegExp(String.raw`^[[(*]+ ?${LABEL} ?[\])*]+ ?[:|•·–-]? ?.{4,400}$`),
    new RegExp(`^${LABEL} ?[|•·>] ?.{4,400}$`),
    new RegExp(String.raw`^${LABEL} ?(?:[:]| -|\.)[- ]*(?=.{0,300}${SELLS}).{4,400}$`),
    /^[-[(*→↓ ]*(?:la suite(?: de (?:l'article|votre article|cet article|notre article|la lecture))?|(?:l'|cet )?article|le texte|la lecture|votre lecture|suite de l'article|poursuivez(?: votre lecture)?|lire la suite|continuez (?:à lire|votre lecture))(?: (?:continue|se poursuit|reprend|est à lire))? ?(?:après|sous|en dessous de|plus bas,? après|au-dessous de) (?:la |cette |cet |l'|le )?(?:publicité|pub|annonce|encart|vidéo)[-\])*↓:.… ]*$/,
    /^[-[(*→↓ ]*(?:(?:el |este |la )?(?:artículo|texto|noticia|nota|información|lectura)?,? ?(?:continúa|sigue|prosigue)|sigue leyendo|siga leyendo|continúe leyendo|continúa leyendo|continuar leyendo|(?:la )?noticia sigue) ?(?:leyendo )?(?:después|tras|debajo|abajo|más abajo|por debajo|bajo)(?: de)?(?: la| el| esta| este| del)? ?(?:publicidad|anuncio|aviso|pausa publicitaria|vídeo|video)[-\])*↓:.… ]*$/,
    /^[-[(*→↓ ]*(?:(?:l'|questo |il )?(?:articolo|testo|pezzo|lettura)?,? ?(?:continua|prosegue|riprende)|(?:continua|prosegui|continuate|segue)(?: a leggere| la lettura)?) ?(?:a leggere |la lettura )?(?:dopo|sotto|più sotto|al di sotto|in basso)(?: della| la| il| l'| questa| questo)? ?(?:pubblicità|annuncio|inserzione|messaggio|spot|banner|video)[-\])*↓:.… ]*$/,
    /^[-[(*→↓ ]*(?:(?:o |este |a )?(?:artigo|texto|notícia|matéria|reportagem|leitura)?,? ?(?:continua|prossegue|segue)|continue (?:a ler|lendo|a leitura)|continuar a ler|leia mais|continua a ler) ?(?:a ler )?(?:depois|após|abaixo|por baixo|debaixo|logo após)(?: d[aoe]| a| o)?(?: esta| este)? ?(?:publicidade|anúncio|pub|propaganda|vídeo|intervalo)[-\])*↓:.… ]*$/,
    {
      pattern:
        /^(?:votre (?:publicité|annonce) ici|(?:tu|su) (?:anuncio|publicidad) aquí|la tua pubblicità qui|o seu anúncio aqui|anuncie aqui|anúnci(?:ate|ese) (?:aquí|en)|annoncez (?:ici|chez nous|dans)|pour (?:passer une annonce|faire de la publicité)|para anunciarse? (?:aquí|en (?:el|este) (?:diario|periódico)|no jornal|neste)|per la (?:tua|vostra) pubblicità)\b.{0,120}$/,
      unless: TOLD,
    },
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
  ],
  leaves: [
    'Anuncio: el alcalde deja su cargo',
    'Para anunciar su retirada, el torero eligió la plaza de su pueblo.',
    'Proposé par la gauche, le texte est rejeté.',
    'Un mensaje de paz',
    'La noticia sigue tras el anuncio del alcalde.',
    'Publicité : les dépenses chutent de 12 % en un an',
    'Anúncio: o ministro deixa o seu cargo',
    'Publicité : le gouvernement veut interdire les panneaux lumineux',
    'Publicité pour l’alcool : la loi change en mars',
    'La publicité est interdite aux abords des écoles.',
    'Publicidad engañosa: el supermercado pagará la multa',
    'La pubblicità dei giochi è vietata dal 2018.',
    'Pubblicità, il garante multa la compagnia',
    'Publicidade infantil: o que diz a lei',
    'Article sponsorisé par la Mutuelle des Rives.',
    'Annonce : la préfecture ferme le pont',
    'Tu anuncio aquí, reza el cartel de la parada.',
    'La tua pubblicità qui, dice il cartello sul ponte.',
    'Anuncie aqui, diz a placa na estrada.',
  ],
}
