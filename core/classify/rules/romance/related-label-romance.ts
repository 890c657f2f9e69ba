import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

/** What leads on to other articles, beside what `related-link` and `related-heading` know. */
export const relatedLabelRomance = lineRule({
  id: 'related-label-romance',
  kind: 'related',
  weight: 2.4,
  maxWords: 40,
  says: 'It leads to other articles (French, Spanish, Italian or Portuguese)',
  patterns: [
    /^(?:nous en (?:parlions|avions parlé) ici|lo contamos aquí|ne avevamo (?:scritto|parlato) qui|escrevemos sobre isso aqui|(?:ici|aquí|qui|aqui) (?:la|le|el|il|a|o) (?:premi(?:er|ère)|deuxième|primer[ao]?|segund[ao]|prim[ao]|second[ao]|primeir[ao]) (?:épisode|volet|partie|entrega|parte|capítulo|puntata|episodio|episódio)) ?: .{4,200}$/,
    /^(?:à (?:lire|relire|voir|écouter|découvrir)(?: (?:aussi|également|sur le (?:même )?sujet|dans (?:nos|le)|ailleurs))?|(?:re)?lire (?:aussi|également|notre [a-z]+|la suite)|lisez (?:aussi|également|notre [a-z]+)|retrouvez (?:notre|nos|tous nos) (?:dossier|articles|enquêtes?|série|couverture)|notre (?:dossier|série)|sur le même (?:sujet|thème)|voir (?:aussi|notre [a-z]+)) ?(?:[:|>→]| - ).{4,160}$/,
    /^(?:(?:lee|lea|leer|vea|ver|escucha) (?:también|además|aquí|más|nuestr[oa] [a-z]+|la entrevista|el reportaje)|te puede interesar|le puede interesar|puede interesarte|relacionad[oa]s?|noticia relacionada|más información|te recomendamos) ?[:|>→] ?.{4,160}$/,
    /^(?:(?:leggi|leggete|vedi|guarda|ascolta) (?:anche|pure|la nostra [a-z]+|il nostro [a-z]+|qui|ancora)|leggi|(?:da )?leggere(?: anche)?|ti potrebbe interessare(?: anche)?|potrebbe interessarti(?: anche)?|per approfondire|approfondisci|l'approfondimento|sullo stesso tema|articolo correlato) ?[:|>→] ?.{4,160}$/,
    /^(?:(?:leia|ler|veja|ouça|assista|saiba|confira) (?:também|ainda|mais|aqui|a nossa [a-z]+|o nosso [a-z]+|a reportagem|a entrevista)|relacionad[oa]s?|pode interessar|recomendamos|sobre o mesmo tema|no mesmo tema) ?[:|>→] ?.{4,160}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Notre dossier : la digue de Varnes',
    'Te recomendamos: el puente que nadie quiso',
    'Ti potrebbe interessare: il ponte che nessuno voleva',
    'À lire aussi : la digue de Varnes, dix ans après',
    'Saiba mais: a ponte que ninguém quis',
    'Ne avevamo scritto qui: il medico sale a piedi',
    'Qui la prima puntata: Il tunnel dei funghi. Qui la seconda: Sette capistazione.',
  ],
  leaves: [
    '—Mira, hijo, yo no fui.',
    '—Verdad no hay más que una.',
    '- Verduras de temporada',
    '- Ver morir a un padre',
    'Contexto: la ley se aprobó en 1998.',
    'Mira: no es fácil, dijo la abuela.',
    'Lire aussi loin dans le passé demande du courage.',
    'Lire, dit-elle, lui a sauvé la vie.',
    'Leer en voz alta ayuda a dormir.',
    'Leggere gli ha salvato la vita.',
    'Ler em voz alta ajuda a dormir.',
    'Para saber más habría que abrir los archivos.',
    'Qui la prima puntata fu vista da nove milioni di persone.',
  ],
}
