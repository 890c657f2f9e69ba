import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** What leads on to other articles, beside what `related-link` and `related-heading` know. */
export const relatedRomance = lineRule({
  id: 'related-romance',
  kind: 'related',
  weight: 5,
  maxWords: 40,
  says: 'It leads to other articles (French, Spanish, Italian or Portuguese)',
  patterns: [
    /^[-→►▶>•* [(]*(?:pour aller plus loin|dans la même rubrique|dans le même dossier|à ne pas manquer|nos autres articles|articles? (?:similaires|liés|associés|connexes|recommandés)|dans l'actualité|à la une|plus d'(?:infos|articles)|le même jour dans|para saber más|más (?:noticias|artículos|sobre (?:este|el) tema)|en la misma sección|otras noticias|artículos? relacionad[oa]s?|contenido relacionado|te recomendamos|también en [a-z ]{3,20}|no te pierdas|per approfondire|per saperne di più|ti potrebbe(?:ro)? interessare|potrebbe(?:ro)? interessarti|articoli (?:correlati|simili|consigliati)|nella stessa sezione|altri articoli|altre notizie|sullo stesso tema|da non perdere|para saber mais|na mesma (?:secção|seção)|mais notícias|outras notícias|artigos? relacionad[oa]s?|notícias? relacionad[oa]s?|conteúdo relacionado|recomendamos|não perca|pode interessar|também pode (?:gostar|interessar))[ :.…)\]>]*$/,
    /^[-→►▶>•* [(]+(?:lire|lire aussi|à lire|voir|relire|écouter|notre (?:dossier|enquête|reportage|analyse|entretien)|leer|lee|lee también|ver|mira|leggi|leggi anche|vedi|guarda|ascolta|l'inchiesta|ler|leia|leia também|veja|ouça) ?[:·|-]? ?[^.!?]{4,140}[)\]]?[.?!]?$/,
    /^(?:à (?:lire|relire|voir|écouter|découvrir)(?: (?:aussi|également|sur le (?:même )?sujet|dans (?:nos|le)|ailleurs))?|(?:re)?lire(?: (?:aussi|également|notre [a-zé]+|l'[a-zé]+|la suite))?|lisez (?:aussi|également|notre [a-zé]+)|retrouvez (?:notre|nos|tous nos|toute notre) (?:dossier|articles|enquêtes?|série|couverture)|notre (?:dossier|série)|sur le même (?:sujet|thème)|voir (?:aussi|notre [a-zé]+)) ?[:|>→-] ?.{4,160}$/,
    /^(?:(?:lee|leé|lea|leer|vea|ve|mira|ver|escucha)(?: (?:también|además|aquí|más|nuestr[oa] [a-zé]+|la entrevista|el reportaje))?|te puede interesar|le puede interesar|puede interesarte|relacionad[oa]|noticia relacionada|más información|en contexto|contexto|además|te recomendamos|recomendado|en este (?:especial|diario)) ?[:|>→] ?.{4,160}$/,
    /^(?:(?:leggi|leggete|vedi|guarda|ascolta)(?: (?:anche|pure|la nostra [a-z]+|il nostro [a-z]+|l'[a-z]+|qui|ancora))?|(?:da )?leggere(?: anche)?|ti potrebbe interessare(?: anche)?|potrebbe interessarti(?: anche)?|per approfondire|approfondimento|approfondisci|l'approfondimento|sullo stesso tema|articolo correlato|il nostro speciale) ?[:|>→] ?.{4,160}$/,
    /^(?:(?:leia|ler|lê|veja|vê|ouça|assista|saiba|confira)(?: (?:também|ainda|mais|aqui|a nossa [a-z]+|o nosso [a-z]+|a reportagem|a entrevista))?|relacionad[oa]|pode interessar|recomendado|recomendamos|sobre o mesmo tema|no mesmo tema|em contexto) ?[:|>→] ?.{4,160}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Pour aller plus loin',
    '→ Lire : la digue de Varnes, dix ans après',
    'Notre dossier : la digue de Varnes',
    'Te recomendamos: el puente que nadie quiso',
    'Para saber más',
    'Per approfondire',
    'Ti potrebbe interessare: il ponte che nessuno voleva',
    'Saiba mais: a ponte que ninguém quis',
    'Não perca',
  ],
  leaves: [
    'Lire aussi loin dans le passé demande du courage.',
    'Lire, dit-elle, lui a sauvé la vie.',
    'Leer en voz alta ayuda a dormir.',
    'Leggere gli ha salvato la vita.',
    'Ler em voz alta ajuda a dormir.',
    'Para saber más habría que abrir los archivos.',
  ],
}
