import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

const PIECE =
  "(?:cet article|l'article|cette page|cet épisode|ce podcast|le podcast|la vidéo|cette vidéo|este artículo|el artículo|esta noticia|la noticia|esta página|esta nota|la nota|el podcast|el audio|el vídeo|el video|questo articolo|l'articolo|questa pagina|la pagina|il podcast|il video|l'audio|la notizia|este artigo|o artigo|esta notícia|a notícia|esta página|esta matéria|a matéria|o podcast|o vídeo|o áudio|artigo|artículo|articolo|article|noticia|notícia|matéria|página|texto|texte|testo|recette|receta|ricetta|receita)"
const MINUTES = String.raw`(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|dos|tres|cuatro|cinco|seis|siete|ocho|diez|due|tre|quattro|cinque|sei|sette|otto|dieci|dois|duas|três|quatro|sete|oito|dez) ?(?:-|à|a)? ?(?:\d{1,2} )?(?:min(?:ute|uto|uti|utos)?s?\.?|')`

export const furnitureRomance = lineRule({
  id: 'furniture-romance',
  kind: 'furniture',
  weight: 4.5,
  maxWords: 26,
  says: 'It belongs to the page around the article (French, Spanish, Italian or Portuguese)',
  patterns: [
    /^(?:.{0,40}[ ·•|,:(-] ?)?(?:temps|durée|tiempo|duración|tempo|durata|duração)(?: estimé| estimado| stimato| moyen)? (?:de |di )?(?:lecture|lectura|lettura|leitura|écoute|escucha|ascolto)(?: estimé| estimado| stimato)?\b.{0,40}$/,
    new RegExp(
      String.raw`^(?:.{0,40}[ ·•|,:(-] ?)?${MINUTES} (?:de |di |d'|para |per |pour )?(?:lecture|lectura|lettura|leitura|écoute|escucha|ascolto|lire|leer|leggere|ler|écouter)\b.{0,40}$`,
    ),
    new RegExp(
      `^(?:lecture|lectura|lettura|leitura|à lire en|se lee en|si legge in|lê-se em|lisez en|leggilo in|écoute|escucha|ascolto)(?: (?:de|di|en|:))? ?:? ?${MINUTES}.{0,20}$`,
    ),
    new RegExp(
      `^(?:[▶►♪]|🔊|🎧)? ?(?:écouter|écoutez|imprimer|sauvegarder|enregistrer|partager|traduire|agrandir|résumer|télécharger|noter|notez|ajouter|escuchar|escucha|escuche|imprimir|imprime|guardar|guarda|traducir|resumir|descargar|valorar|valora|compartir|ascolta|ascoltare|stampa|salva|condividi|traduci|riassumi|scarica|valuta|vota|ouvir|ouça|imprimir|salvar|traduzir|baixar|avaliar|avalie|partilhar|compartilhar) ${PIECE}(?: .{1,30})?[.!:)]?$`,
    ),
    /^(?:ajouter (?:à (?:ma sélection|mes favoris|ma liste)|aux favoris)|lire plus tard|copier le lien|lien copié|agrandir(?: l'image)?|cliquez (?:ici )?pour agrandir|voir en plein écran|plein écran|retour (?:en haut|à l'accueil|à la une)|haut de page|aller au contenu(?: principal)?|mode (?:lecture|nuit|sombre|zen)|taille d(?:u|es) (?:texte|caractères)|chargement(?: en cours)?|lire (?:plus|moins)|voir (?:plus|moins)|afficher (?:plus|moins|la suite)|masquer|fermer|menu|rechercher|article (?:suivant|précédent)|suivant|précédent|diaporama|voir (?:le diaporama|la galerie|l'album|la vidéo|les photos)|lecture audio|version audio|audio|sommaire|au sommaire)[ .:…»>!]*(?:\d* ?\w{0,10})?$/,
    /^(?:añadir a favoritos|leer (?:más tarde|después)|guardar|copiar (?:el )?enlace|enlace copiado|ampliar(?: (?:imagen|foto|la imagen))?|ver (?:en pantalla completa|galería|la galería|fotogalería|el vídeo|más|menos|todo|fotos)|pantalla completa|volver (?:arriba|al inicio|a la portada)|subir|ir al contenido|saltar al contenido|modo (?:oscuro|lectura|noche)|tamaño (?:de (?:la )?letra|del texto)|cargando|leer (?:más|menos)|mostrar (?:más|menos)|cerrar|menú|buscar|(?:artículo|noticia) (?:siguiente|anterior)|siguiente|anterior|versión (?:en )?audio|pulsa para (?:ampliar|ver))[ .:…»>!]*$/,
    /^(?:aggiungi ai preferiti|leggi (?:più tardi|dopo)|salva|copia (?:il )?link|link copiato|ingrandisci(?: (?:immagine|la foto|l'immagine))?|clicca per ingrandire|schermo intero|guarda (?:la (?:gallery|fotogallery|galleria)|il video|le foto)|torna (?:su|in alto|alla home|all'inizio)|vai al contenuto|salta al contenuto|modalità (?:lettura|notte|scura)|dimensioni? (?:del )?(?:testo|carattere)|caricamento(?: in corso)?|leggi (?:di più|tutto|meno|ancora)|mostra (?:di più|altro|meno)|vedi (?:tutto|altro)|chiudi|cerca|articolo (?:successivo|precedente)|successivo|precedente|versione audio|fotogallery)[ .:…»>!]*$/,
    /^(?:adicionar aos favoritos|ler (?:mais tarde|depois)|guardar|salvar|copiar (?:o )?link|link copiado|ampliar(?: (?:imagem|foto|a imagem))?|clique para (?:ampliar|ver)|ecrã (?:inteiro|completo)|tela cheia|ver (?:galeria|a galeria|fotogaleria|o vídeo|mais|menos|tudo|fotos)|voltar (?:ao topo|acima|ao início|à página inicial)|ir para o conteúdo|saltar para o conteúdo|pular para o conteúdo|modo (?:escuro|leitura|noturno)|tamanho (?:da letra|do texto|da fonte)|(?:a )?carregar|carregando|ler mais|mostrar (?:mais|menos)|fechar|pesquisar|buscar|(?:artigo|notícia) (?:seguinte|anterior)|próxim[ao](?: (?:artigo|notícia|matéria))?|versão (?:em )?áudio)[ .:…»>!]*$/,
    /^(?:[¿¡]?(?:vous avez (?:repéré|vu|trouvé|constaté|remarqué)|repéré|avez-vous (?:repéré|vu)|has (?:visto|encontrado|detectado)|ha (?:visto|encontrado|detectado)|encontraste|viste|ves|detectaste|hai (?:trovato|visto|notato)|avete (?:trovato|visto|notato)|trovato|encontrou|viu|detetou|detectou|achou) (?:une |un |algún |alguna |qualche |um |algum )?(?:erreur|faute|coquille|error|fallo|errata|errore|refuso|imprecisione|erro|gralha)|(?:signaler|signalez|reportar|reporta|avisar de|comunica|notificar|segnala|segnalateci|segnalaci|reporte|reportar|comunicar|informe) (?:une |un |un'|um )?(?:erreur|faute|coquille|problème|error|errata|fallo|errore|refuso|erro|gralha))\b.{0,120}$/,
    /^[¿¡]?(?:cet article vous a(?:-t-il)? (?:été utile|plu|intéressé)|(?:cet article|cette page)(?: vous)? (?:est|a).{0,20}utile|avez-vous (?:aimé|trouvé)|te ha (?:resultado útil|gustado|interesado|sido útil|servido)|te (?:gustó|sirvió|resultó)|le (?:ha resultado|resultó) útil|(?:ti|vi) è (?:piaciuto|stato utile)|(?:questo articolo|questa pagina) (?:ti )?(?:è|è stat[oa]) (?:piaciut[oa]|utile|util)|(?:este artigo|esta página|esta notícia|este conteúdo|este texto) (?:foi|é) útil|gostou (?:deste|desta|do artigo|da matéria)|achou (?:este|esta) .{2,20} útil|qu'avez-vous pensé de)\b.{0,60}$/,
    /^(?:mots[- ]clés|mots clefs|thèmes?(?: associés)?|sujets|rubriques?|dans cet article|étiquettes|tags?|etiquetas|temas|palabras clave|archivado en|más sobre|en este artículo|secciones|parole chiave|argomenti|temi|etichette|in questo articolo|assuntos|tópicos|palavras-chave|temas relacionados|tags relacionadas|arquivado em|neste artigo|mais sobre|en savoir plus sur|plus sur) ?[:|•#] ?[#a-z\xaa-\u1fff\u2c00-\ud7ff0-9][^.!?]{2,140}$/,
    /^(?:(?:partagé|lu|vu|consulté|compartido|leído|visto|condiviso|letto|visto|partilhado|lido|visto) )?\d[\d ., k]* (?:fois|partages?|vues|lectures?|j'aime|personnes?(?: lisent)?|veces|compartidos|visitas|lecturas|me gusta|visualizaciones|condivisioni|visualizzazioni|letture|mi piace|vezes|partilhas|compartilhamentos|visualizações|leituras|curtidas|gostos|commentaires?|comentarios?|commenti|comentários?)\b.{0,20}$/,
    /^(?:photo|image|foto|imagen|immagine|imagem|diapositive|slide) ?\d{1,3} (?:sur|de|di|su|\/) ?\d{1,3}\.?$|^\(?\d{1,3} ?(?:sur|de|di|su|\/) ?\d{1,3}\)? (?:photos?|images?|fotos?|imágenes|immagini|imagens)$/,
    /^(?:(?:le |ce |cet |l'|el |este |esta |il |questo |o |lo )?(?:lecteur|player|navigateur|reproductor|navegador|browser|vidéo|vídeo|video|contenu|contenido|contenuto|conteúdo|reprodutor|leitor)\b.{0,30}\b(?:ne (?:supporte|prend|peut|s'affiche|permet)|n'est pas|no (?:soporta|admite|se puede|está disponible|es compatible)|non (?:supporta|è (?:disponibile|supportato)|può)|não (?:suporta|é compatível|está disponível|pode)))\b.{0,100}$/,
    /^(?:sondage|encuesta|sondaggio|enquete|inquérito|quiz|test|la question du jour|la pregunta (?:del día|de hoy)|la domanda del giorno|a pergunta do dia)(?: du jour| de la semaine| del día| de la semana| del giorno| do dia)? ?[:|·-] ?.{4,100}[?].{0,80}$|^(?:votez|vota|vote|votate|je vote|votar|voir les résultats|ver resultados|ver los resultados|vedi i risultati|guarda i risultati|ver os resultados)(?: (?:maintenant|ahora|ora|agora|aquí|qui|aqui|ici))?[.!]?$/,
    /^(?:pour (?:actualiser|rafraîchir) (?:cette |la )?page|actualisez (?:la|cette) page|rechargez (?:la|cette) page|actualiza (?:la|esta) página|recarga la página|aggiorna (?:la|questa) pagina|ricarica la pagina|atualize (?:a|esta) página|recarregue a página)\b.{0,60}$/,
    /^(?:(?:activez|activer|veuillez activer|habilita|active|attiva|abilita|ative|habilite) (?:le |el |o )?javascript|javascript (?:est|est désactivé|está|è|desactivado|disattivato))\b.{0,80}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Temps de lecture : 5 min',
    'Lecture 4 min.',
    'Écouter l’article',
    'Retour en haut',
    'Vous avez repéré une erreur ? Écrivez-nous.',
    'Mots-clés : logement, Varnes, justice',
    'Tiempo de lectura: 4 minutos',
    'Escuchar el artículo',
    '¿Has visto un error? Avísanos.',
    'Etiquetas: vivienda, Tibbia',
    'Tempo di lettura: 3 minuti',
    'Ascolta l’articolo',
    'Torna su',
    'Tempo de leitura: 6 min',
    'Ouvir artigo',
    'Este artigo foi útil?',
    'Voltar ao topo',
  ],
  leaves: [
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
  ],
}
