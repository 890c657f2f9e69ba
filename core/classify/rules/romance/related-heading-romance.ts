import { buttonRule } from '../../button-rule.ts'
import type { Examples } from '../../rule.ts'

/** Headings of lists of other articles, and links to one, in these languages (`related-heading` knows a few): all that the line says. */
export const relatedHeadingRomance = buttonRule({
  id: 'related-heading-romance',
  kind: 'related',
  says: 'It heads a list of other articles (French, Spanish, Italian or Portuguese)',
  buttons: [
    /^(?:(?:nos|d'|les|tous nos|plus d'|voir d') ?(?:autres |derniers )?articles(?: (?:sur le (?:même )?sujet|récents|similaires|connexes|associés|liés|recommandés|populaires|de la rubrique))?|autres articles|articles (?:récents|connexes|associés|recommandés|populaires|en lien)|contenus (?:similaires|associés))[:.…>»]*$/,
    /^(?:(?:à|a) (?:lire|voir|découvrir|écouter|relire|consulter) (?:aussi|également|ensuite|ailleurs|encore)|vous (?:aimerez|pourriez aimer|aimeriez) (?:aussi|peut-être)(?: aussi)?|(?:ça|cela|ceci) (?:peut|pourrait) (?:aussi )?vous intéresser|ces articles (?:peuvent|pourraient) vous intéresser|dans la même (?:rubrique|catégorie)|la rédaction vous (?:conseille|recommande|suggère)|recommandés? pour vous|(?:les )?plus (?:consultés|partagés|commentés)|(?:les )?articles les plus (?:lus|consultés))[:.…>»]*$/,
    /^(?:(?:article|billet) (?:précédent|suivant)|lire (?:aussi|également|ensuite|la suite))[:.…>»]*$/,
    /^(?:(?:también )?(?:le|te|os|les) (?:puede|podría|pueden|podrían) (?:también )?interesar(?: también)?|(?:te|le|les) recomendamos(?: leer)?|temas (?:recomendados|destacados)|(?:notas|contenidos?|artículos|noticias|entradas) (?:similares|recomendad[oa]s|destacad[oa]s)|(?:contenidos?|notas) relacionad[oa]s|otr[oa]s (?:noticias|artículos|notas)|más (?:noticias|artículos)(?: relacionad[oa]s)?|más sobre (?:el|este) tema|en este mismo tema|del mismo autor|de la misma autora|lo más (?:visto|comentado|compartido)|(?:seguir|continuar) leyendo|(?:artículo|noticia|entrada) (?:anterior|siguiente))[:.…>»]*$/,
    /^(?:(?:ti|vi) (?:può|potrebbe|potrebbero|possono) (?:anche )?interessare(?: anche)?|potrebber?o? (?:anche )?interessart?i(?: anche)?|sullo stesso (?:tema|argomento)|(?:articoli|notizie|contenuti|post) (?:simili|consigliat[ie]|recenti|suggerit[ie]|correlat[ie])|correlati|(?:articolo|post) (?:precedente|successivo)|nella stessa (?:rubrica|categoria|serie)|(?:gli )?altri articoli|altre notizie|i più (?:visti|commentati|condivisi)|da (?:leggere|non perdere|vedere) anche|la redazione consiglia|ti consigliamo(?: anche)?|consigliati per (?:te|voi)|vedi anche|continua a leggere)[:.…>»]*$/,
    /^(?:(?:também )?podem? (?:também )?interessar(?:-(?:lhe|te))?|(?:você )?também (?:pode|vai) gostar(?: de)?|(?:ler|leia|veja|ouça) (?:também|mais|ainda)|(?:notícias|artigos|conteúdos?|matérias|textos|posts) (?:relacionad[oa]s|semelhantes|recomendad[oa]s|recentes|similares)|do mesmo autor|da mesma autora|(?:no|sobre o|sobre este) (?:mesmo )?tema|mais sobre (?:o|este) tema|(?:artigo|notícia|post|matéria) (?:anterior|seguinte)|próxim[oa] (?:artigo|notícia|post|matéria)|(?:as )?mais (?:vistas|comentadas)|recomendad[oa]s? para (?:si|você)|outr[oa]s (?:notícias|artigos)|mais (?:notícias|artigos)|continu(?:ar|e) a ler|continue lendo)[:.…>»]*$/,
  ],
  words:
    /^(?:dans (?:ce|le même) numéro|nos autres (?:visites|recettes|portraits|enquêtes|chroniques|balades)|à ne pas manquer|ces articles pourraient vous plaire|leer también|en este número|de nuestro archivo|otras (?:cartas|crónicas|recetas|entrevistas)|altri interventi|dalla stessa (?:aula|serie|sezione|pagina)|dallo stesso (?:campo|autore|numero)|potrebbe interessarle|leia depois|nesta edição|da mesma série|(?:também|también|anche|aussi) (?:em|en|no|na|a|su|dans) [a-z' ]{3,24}|pour (?:aller plus loin|en savoir plus)|más información|per (?:approfondire|saperne di più)|saiba mais|siguiente|anterior|próximo|suivant|précédent|successivo|relacionad[oa]s?|recomendad[oa]s?|recommandés?|consigliati|(?:les )?plus lus|dans la même série|nos recommandations|suggestions de lecture|recomendamos|temas (?:relacionados|similares)|ultime notizie|últimas notícias|sugestões de leitura)[:…>»]*$/,
})

export const examples: Examples = {
  catches: [
    'Nos autres articles',
    'Vous aimerez aussi',
    'Dans la même rubrique',
    'Article suivant',
    'Le puede interesar',
    'Te recomendamos',
    'Del mismo autor',
    'Potrebbe interessarti anche',
    'Sullo stesso argomento',
    'Correlati',
    'Pode interessar-lhe',
    'Do mesmo autor',
    'Ler também',
    'Saiba mais',
  ],
  leaves: [
    'Lire la suite lui coûtait.',
    'Les articles du code',
    'Otras noticias llegaron de noche.',
    'Te recomendamos llevar botas.',
    'Altre notizie non arrivarono.',
    'Leia mais, disse a professora.',
    'Da leggere con calma',
  ],
}
