import { lineRule } from '../../line-rule.ts'
import { pointer } from '../../pointer.ts'
import type { Examples } from '../../rule.ts'

/** `Dans la même série : ...`: where else to read on, and what stands there. */
export const relatedSameRomance = lineRule({
  id: 'related-same-romance',
  kind: 'related',
  weight: 4,
  maxWords: 50,
  says: 'It points to other articles of the same series, issue or archive (French, Spanish, Italian or Portuguese)',
  patterns: [
    pointer(
      `(?:aussi |également |à lire )?dans (?:ce numéro|le même numéro|la même (?:série|édition|rubrique|collection|vitrine))|dans le même (?:coin|secteur|massif)|sur le même (?:massif|sujet|thème|sentier|chantier)|(?:entretien|épisode|portrait|carnet) (?:précédent|suivant)|notre série "[^"]{2,40}"`,
    ),
    pointer(
      'más (?:análisis|reseñas|crónicas|entrevistas|recetas|columnas)|(?:del|de nuestro) archivo|(?:también )?en (?:la misma (?:serie|sección|edición)|este número|esta edición)|de la misma serie|(?:capítulo|episodio|entrega) anterior',
    ),
    pointer(
      `nella stessa (?:serie|sezione|edizione)|della stessa serie|ti potrebbe piacere anche|sullo stesso (?:tema|sentiero|passo|argomento)|altri (?:interventi|racconti)|dall'archivio|dal nostro archivio|puntata precedente`,
    ),
    pointer(
      'já desmentimos|na mesma (?:série|edição)|na edição de hoje|leia a edição anterior|da mesma série|do (?:nosso )?arquivo|mais (?:crónicas|crônicas|receitas|resenhas|entrevistas)|(?:capítulo|episódio) anterior',
    ),
  ],
})

export const examples: Examples = {
  catches: [
    'Dans la même édition : Le budget 2025 de la vallée, commune par commune',
    'Aussi dans ce numéro — Le sifflet des récrés · La maîtresse qui bégayait',
    'Del archivo: ¿Por qué el huevo es mejor indicador que el dólar?',
    'Más análisis: «Tambor», «El Último Ómnibus», «Pampa Zero»',
    'Nella stessa serie: La guardia medica che non c’è / Partorire a 74 chilometri',
    'Já desmentimos: o leite de formol / a vacina que emagrece',
    'Na edição de hoje: Mangueiras: prefeitura culpa fungo | Festa do milho começa sexta',
  ],
  leaves: [
    'Sur le même sujet, deux experts se contredisent.',
    'Dans la même série : deux victoires, puis une défaite.',
    'Más análisis harían falta, dice la bióloga.',
    'Del archivo: nada se supo hasta 1982.',
    'Altri interventi sono previsti in autunno.',
    'Do arquivo nada resta.',
  ],
}
