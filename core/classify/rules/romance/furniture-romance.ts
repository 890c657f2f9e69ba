import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

const PIECE =
  "(?:cet article|l'article|cette page|cet épisode|ce podcast|le podcast|la vidéo|cette vidéo|este artículo|el artículo|esta noticia|la noticia|esta página|esta nota|la nota|el podcast|el audio|el vídeo|el video|questo articolo|l'articolo|questa pagina|la pagina|il podcast|il video|l'audio|la notizia|este artigo|o artigo|esta notícia|a notícia|esta página|esta matéria|a matéria|o podcast|o vídeo|o áudio|artigo|artículo|articolo|article|noticia|notícia|matéria|página|texto|texte|testo|recette|receta|ricetta|receita)"
const MINUTES = String.raw`(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|dos|tres|cuatro|cinco|seis|siete|ocho|diez|due|tre|quattro|cinque|sei|sette|otto|dieci|dois|duas|três|quatro|sete|oito|dez) ?(?:-|à|a)? ?(?:\d{1,2} )?(?:min(?:ute|uto|uti|utos)?s?\.?|')`

/** What a page says of itself around its article: times to read, buttons, topics, counters, whether it was of use. */
export const furnitureRomance = lineRule({
  id: 'furniture-romance',
  kind: 'furniture',
  weight: 4,
  maxWords: 26,
  says: 'It says how long the reading takes, or is a button, a counter or a question about the article (French, Spanish, Italian or Portuguese)',
  patterns: [
    new RegExp(
      String.raw`^(?:.{0,40}[·•|,:(-] ?)?(?:temps|durée|tiempo|duración|tempo|durata|duração)(?: estimé| estimado| stimato| moyen)? (?:de |di )?(?:lecture|lectura|lettura|leitura|écoute|escucha|ascolto)(?: (?:estim|stim|aprox|approx)[a-z]+)? ?[:·|,-]? ?(?:(?:de|di|est de|environ|circa|aproximado|~) )?(?:${MINUTES}.{0,20}|\d{1,3})?$`,
    ),
    new RegExp(
      `^(?:[^.]{0,40}[·•|,:(-] ?)?${MINUTES} (?:de |di |d'|para |per |pour )?(?:lecture|lectura|lettura|leitura|écoute|escucha|ascolto|lire|leer|leggere|ler|écouter)[).]?(?: ?[·•|] ?.{0,30})?$`,
    ),
    new RegExp(
      `^(?:lecture|lectura|lettura|leitura|à lire en|se lee en|si legge in|lê-se em|lisez en|leggilo in|écoute|escucha|ascolto)(?: (?:de|di|en|:))? ?:? ?${MINUTES}.{0,20}$`,
    ),
    new RegExp(`^[⏱⏲⏳⌛🕐🕒]\ufe0f? ?${MINUTES}$`, 'u'),
    /^(?:mise? à jour|actualizad[oa]|aggiornat[oa]|atualizad[oa]) (?:le|el|il|al|em|a) ?\d{1,2} (?:de )?[a-z]{3,10}(?: (?:de )?\d{4})?\.?$|^(?:signaler une (?:erreur|faute|coquille)|segnala(?:re)? un errore|(?:informar de|reportar|avisar de) un error|(?:reportar|comunicar|assinalar) (?:um )?erro)[.!]?$|^(?:page|página|pagina|pág\.) ?\d{1,3} ?[·|•] ?(?:imprimer|imprimir|stampa)\b.{0,40}$/,
    // Where in the site it stands.
    /^(?:accueil|recettes|inicio|portada|recetas|indice|ricette|início|capa|receitas)(?: ?[▸›>/] ?[^.!?:;,"▸›>/]{2,25}){2,4}$/,
    // Buttons: what may be done with the piece.
    new RegExp(
      `^(?:[▶►♪]|🔊|🎧)? ?(?:écouter|écoutez|imprimer|sauvegarder|enregistrer|partager|traduire|télécharger|escuchar|escucha|escuche|imprimir|guardar|guarda|traducir|descargar|ascolta|ascoltare|stampa|salva|condividi|traduci|scarica|ouvir|ouça|salvar|traduzir|baixar|partilhar|compartilhar) ${PIECE}(?: (?:en|in|par|via|de|em|por) [^ ]{1,20})?[.!:)]?$`,
    ),
    /^[¿¡]?(?:vous avez (?:repéré|vu|trouvé|constaté|remarqué)|avez-vous (?:repéré|vu)|has (?:visto|encontrado|detectado)|ha (?:visto|encontrado|detectado)|encontraste|viste|hai (?:trovato|visto|notato)|avete (?:trovato|visto|notato)|encontrou|viu|detetou|detectou|achou) (?:(?:une|un|algún|qualche|um|algum) )?(?:erreur|faute|coquille|error|fallo|errata|errore|refuso|erro|gralha)[^.?]{0,40}\?.{0,80}$/,
    /^[¿¡]?(?:cet article vous a(?:-t-il)? (?:été utile|plu|intéressé)|(?:cet article|cette page)(?: vous)? (?:est|a).{0,20}utile|te ha (?:resultado útil|gustado|interesado|sido útil|servido)|te (?:gustó|sirvió|resultó)|le (?:ha resultado|resultó) útil|(?:ti|vi) è (?:piaciuto|stato utile)|(?:questo articolo|questa pagina) (?:ti )?(?:è|è stat[oa]) (?:piaciut[oa]|utile)|(?:este artigo|esta página|esta notícia|este texto) (?:foi|é) útil|gostou (?:deste|desta|do artigo|da matéria)|achou (?:este|esta) .{2,20} útil|qu'avez-vous pensé de)\b[^.?]{0,60}\?.{0,60}$/,
    /^(?:mots[- ]clés|mots clefs|thèmes?(?: associés)?|sujets|rubriques?|dans cet article|étiquettes|tags?|etiquetas|temas|palabras clave|archivado en|más sobre|en este artículo|secciones|parole chiave|argomenti|temi|etichette|in questo articolo|assuntos|tópicos|palavras-chave|temas relacionados|tags relacionadas|arquivado em|neste artigo|mais sobre|en savoir plus sur|plus sur) ?[:|•#] ?[#a-z\xaa-\u1fff\u2c00-\ud7ff0-9](?=[^.!?]{0,100}[,#|·;/])[^.!?]{2,140}$/,
    /^(?:(?:partagé|lu|vu|consulté|compartido|leído|visto|condiviso|letto|partilhado|lido) )?\d[\d .,k]{0,9}(?:fois|partages?|vues|lectures?|j'aime|veces|compartidos|visitas|lecturas|me gusta|visualizaciones|condivisioni|visualizzazioni|letture|mi piace|vezes|partilhas|compartilhamentos|visualizações|leituras|curtidas|gostos|commentaires?|comentarios?|commenti|comentários?)[.!]?$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Temps de lecture : 5 min',
    'Lecture 4 min.',
    'Écouter l’article',
    'Vous avez repéré une erreur ? Écrivez-nous.',
    'Mots-clés : logement, Varnes, justice',
    'Tiempo de lectura: 4 minutos',
    'Escuchar el artículo',
    '¿Has visto un error? Avísanos.',
    'Etiquetas: vivienda, Tibbia',
    'Tempo di lettura: 3 minuti',
    'Ascolta l’articolo',
    'Tempo de leitura: 6 min',
    'Ouvir artigo',
    'Este artigo foi útil?',
    '⏱ 3 minuti',
    'Aggiornato al 3 novembre',
    'Signaler une erreur',
    'Página 11 · Imprimir · Aumentar letra',
    'Capa > Bicho > Lagoa',
    'Recettes / Pains / Pains plats',
  ],
  leaves: [
    'Temas: la vivienda y el paro',
    'Sujets : la guerre et la paix',
    '200 personnes ont été tuées.',
    '10 veces campeón del mundo',
    'El vídeo no se puede usar como prueba, dice la jueza.',
    'Le temps de lecture des enfants a fondu de moitié.',
    'Il suffit de cinq minutes de lecture par jour pour progresser.',
    'Ha encontrado un error en la sentencia que puede costarle el cargo.',
    'Escucha el audio y rompe a llorar',
    'Temps de cuisson : 25 min',
    'Il suffit de cinq minutes de lecture par jour, dit l’institutrice, pour que tout change en classe.',
    'L’article 12 de la loi est abrogé.',
    'Une erreur de calcul a coûté 3 millions à la ville.',
    'Tiempo de cocción: 25 minutos',
    'Un error del juzgado dejó libre al acusado.',
    'Il tempo di lettura del contatore è di tre giorni, spiega il gestore, e nessuno lo rispetta mai.',
    'Leggere ad alta voce fa bene.',
    'O artigo 12 da lei foi revogado.',
    'O erro custou três milhões à câmara.',
    'Recettes / dépenses',
    'Aggiornato al 3 novembre, il conto dei morti è salito a nove.',
  ],
}
