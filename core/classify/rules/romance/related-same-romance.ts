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
    // What it points to stands below it.
    /^(?:nos autres (?:articles|comptes rendus|recettes|enquêtes|reportages|portraits|entretiens|chroniques|critiques)|nuestr[oa]s otr[oa]s (?:artículos|recetas|reportajes|crónicas|entrevistas|reseñas|investigaciones)|(?:le|i) nostr[ei] altr[ei] (?:articoli|ricette|inchieste|interviste|recensioni|cronache)|[oa]s noss[oa]s outr[oa]s (?:artigos|receitas|reportagens|crónicas|crônicas|entrevistas|resenhas))(?: [^.:"]{2,30})? ?:$/,
    /^(?:si vous avez aimé|si te (?:ha gustado|gustó)|se ti è piaciut[oa]|se gostou d)[^.:"]{3,50}\b(?:aussi|también|anche|também) ?:$/,
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
    'Nos autres comptes rendus d’audience :',
    'Si te ha gustado esta receta, prueba también:',
  ],
  leaves: [
    'Sur le même sujet, deux experts se contredisent.',
    'Dans la même série : deux victoires, puis une défaite.',
    'Más análisis harían falta, dice la bióloga.',
    'Del archivo: nada se supo hasta 1982.',
    'Altri interventi sono previsti in autunno.',
    'Do arquivo nada resta.',
    'Nos autres voisins, dit-elle, ont vendu : il ne reste que nous.',
    'Nos autres matchs de la semaine :',
    'Nuestros otros rivales del grupo:',
    'I nostri altri avversari del girone:',
    'Os nossos outros adversários do grupo:',
    'À voir : l’abbaye de Varnes, ouverte tous les jours de 10 h à 18 h.',
    'Leggi: dodici approvate, tre ritirate, una bocciata dalla Consulta.',
    'Per approfondire: il dossier del Comune, 140 pagine, spiega i conti.',
    'Ver además: los carteles de la guerra, expuestos en la biblioteca hasta el domingo.',
    'Saiba mais: na junta de freguesia há mapas do percurso.',
    'Ici le premier épisode : une baleine s’échoue, et le village accourt.',
    'Lo contamos aquí: el alcalde prometió un puente.',
  ],
}
