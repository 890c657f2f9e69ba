import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** Dashes, arrows, brackets and boxes around a marker. */
const EDGE = `[^a-z0-9"'«»!?]{0,12}`
const AD_FR = String.raw`(?:publicités?|pub\.?|annonce(?: publicitaire)?|encart(?: publicitaire)?|message publicitaire|espace (?:publicitaire|partenaire)|contenu sponsorisé)`
const AD_ES =
  '(?:publicidad|anuncios?|aviso|pausa publicitaria|espacio (?:publicitario|patrocinado)|contenido patrocinado|bloque de anuncios?)'
const AD_IT =
  '(?:pubblicità|annuncio(?: pubblicitario)?|messaggio (?:pubblicitario|promozionale)|inserzione|spot|adv|sponsor|contenuto (?:promozionale|sponsorizzato)|pubbliredazionale)'
const AD_PT =
  '(?:publicidade|anúncio|propaganda|intervalo comercial|(?:espaço|conteúdo) (?:publicitário|patrocinado))'

/** Markers of advertisements that nothing else says: labels alone, where one ends, and where the article goes on behind one. */
export const adMarkerRomance = lineRule({
  id: 'ad-marker-romance',
  kind: 'advertisement',
  weight: 5,
  maxWords: 16,
  says: 'It marks where an advertisement stands (French, Spanish, Italian or Portuguese)',
  patterns: [
    new RegExp(
      `^${EDGE}(?:${AD_FR}|publicidad|anuncio|espacio (?:publicitario|patrocinado|pago|pautado|cedido)|bloque de anuncio|pubblicità|annuncio|adv|spazio (?:pubblicitario|sponsor|acquistato)|messaggio (?:pubblicitario|promozionale)|publicidade(?: institucional)?|anúncio|espaço (?:publicitário|comercial|patrocinado))(?: \\d (?:de|di|sur|/) \\d)?${EDGE}$`,
    ),
    new RegExp(
      `^${EDGE}(?:(?:fin|final|fim|fine)(?: de la| de l'| del?| de| du| della| dell'| dello| da| do)? ?(?:${AD_FR}|${AD_ES}|${AD_IT}|${AD_PT}))${EDGE}$`,
    ),
    /^- ?sponsor ?-$/,
    new RegExp(
      `^${EDGE}(?:publicité|annonce|publicidad|anuncio|pubblicità|annuncio|publicidade|anúncio)[ ,:|-]{1,3}(?:fermer|masquer|cerrar|ocultar|chiudi|nascondi|fechar)[ ×✕x]{0,3}$`,
    ),
    // The article goes on below.
    new RegExp(
      `^${EDGE}(?:reprise de l'article|se reanuda el artículo|ripresa dell'articolo|retoma d[oa] (?:artigo|leitura))${EDGE}$`,
    ),
    new RegExp(
      `^${EDGE}(?:${AD_FR} ?${EDGE})?(?:la suite|lire la suite|la lecture|votre lecture|poursuivez|suite)(?: (?:de|des|du|d'|la|les|l'|votre|notre|article|texte|lecture|recette|lettres|récit|se poursuit|continue|reprend)){0,5} ?(?:l'article |article )?(?:après|sous|plus bas,? après) (?:la |cette |cet |l'|le )?${AD_FR}${EDGE}$`,
    ),
    new RegExp(
      `^${EDGE}(?:segu[ií](?:r)?|sigue|siga|continúa|continuá|continúe|continuar|sigamos) ?(?:leyendo|abajo|la lectura)? ?(?:después|tras|debajo|abajo|más abajo)(?: de)?(?: la| el| esta| este| del)? ?${AD_ES}${EDGE}$|^${EDGE}(?:la (?:noticia|nota|crónica)|el (?:artículo|texto)|esta nota) (?:continúa|sigue|prosigue) (?:debajo|abajo|más abajo)${EDGE}$`,
    ),
    new RegExp(
      `^${EDGE}(?:l'articolo|il testo|la ricetta|il pezzo)? ?(?:continua|prosegue|riprende)(?: a leggere| la lettura)? (?:dopo|sotto|più sotto) (?:il |la |l'|questa |questo )?${AD_IT}${EDGE}$|^${EDGE}l'articolo continua sotto${EDGE}$`,
    ),
    new RegExp(
      `^${EDGE}(?:o artigo|o texto|a matéria|a notícia|a reportagem|a receita)? ?(?:continua|continue|prossegue|segue|role)(?: a ler| lendo| a leitura)? (?:depois|após|abaixo|logo após)(?: d[aoe]| a| o)? ?${AD_PT}${EDGE}$`,
    ),
  ],
})

export const examples: Examples = {
  catches: [
    '— Fin de la publicité —',
    'Fin del anuncio',
    '▲ Fine pubblicità ▲',
    'Fim da publicidade',
    'Annonce',
    'ANNONCE ▼',
    '◆ PUBBLICITÀ ◆',
    'Espacio pautado',
    '— espaço comercial —',
    '[Bloque de anuncio]',
    '>>> Seguí leyendo después del aviso <<<',
    '▼ Publicité ▼ La suite des lettres après cette annonce',
    'La noticia continúa debajo',
    'Continua a leggere dopo la pubblicità',
    'A matéria prossegue depois do anúncio',
    '— Espace partenaire —',
    '— FINE SPONSOR —',
    'Fine del contenuto promozionale',
    '— Fin del espacio patrocinado —',
    'Publicité, fermer ×',
    'Retoma do artigo ▼',
  ],
  leaves: [
    'Aviso',
    'Annonces',
    'L’annonce, dit-il, est fausse.',
    'La fin de la publicité à la télévision',
    'Fin de la publicidad del juego',
    'Pubblicità ingannevole, multa da 300 mila euro',
    'Fim da publicidade infantil entra em vigor',
    'La noticia sigue tras el anuncio del alcalde.',
    'La suite dépend de la publicité',
    'La vita continua dopo la pubblicità, ma peggio.',
    'Sponsor',
    'Fine del contratto con lo sponsor',
    'Publicité : fermer les écrans la nuit',
  ],
}
