import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { unlessPleading } from '../../unless-pleading.ts'

/** A number, as it is dialled. */
const NUMBER = String.raw`.{0,80}\d{2,4}`

/** Warnings, and where help is to be had, in French, Spanish, Italian and Portuguese. */
export const keepHelpRomance = lineRule({
  id: 'keep-help-romance',
  kind: 'body',
  weight: 12,
  maxWords: 200,
  says: 'It warns readers, or tells them where to find help (French, Spanish, Italian or Portuguese)',
  patterns: unlessPleading(
    // Helplines by their names and numbers.
    new RegExp(
      String.raw`\b(?:numéro (?:vert|d'urgence|d'écoute|national|unique)|ligne d'écoute|centre antipoison|sos amitié|sos suicide|suicide écoute|fil santé jeunes|allô enfance|croix-rouge écoute|télé-accueil|prévention du suicide|centre de prévention)\b${NUMBER}|\b(?:3114|3919|3018|3020|3977)\b|\b(?:appelez|composez|contactez|contacter|appeler|joindre|joignable|gratuit|urgence|danger)\b.{0,40}(?<![\d.-] ?)\b(?:15|17|18|112|114|115|119|911|116 ?\d{3})\b|\b(?:114|115|119)\b.{0,30}\b(?:joignable|gratuit|jour et nuit|24 ?h)|\b1[ -]866[ -]\d{3}`,
    ),
    new RegExp(
      String.raw`\b(?:línea|teléfono|número|atención|conducta suicida|ayuda|emergencias?|llamar?|llame|llama|llamando|marque|marca|contactar|gratuito|confidencial)\b.{0,80}(?<![\d.-] ?)\b(?:024|016|112|911|061|091|062|116 ?\d{3}|900 ?\d{3} ?\d{3}|717 ?003 ?717|800 ?290 ?0024|line of life|141|144|134|106)\b|\b(?:024|016|116 ?111)\b.{0,60}\b(?:víctimas|suicid|atiende|atención|gratuit|confidencial|24 horas)|\bteléfono (?:de la esperanza|contra el suicidio|del menor|de prevención)|\blínea de (?:la vida|prevención|atención)\b${NUMBER}|\bfundación anar\b${NUMBER}`,
    ),
    new RegExp(
      String.raw`\b(?:telefono (?:amico|azzurro|rosa)|samaritans|numero (?:antiviolenza|verde|di emergenza|gratuito|unico)|centro antiviolenza|voce amica|de leo fund|casa delle donne|guardia medica)\b${NUMBER}|\b(?:chiama|chiamare|chiamate|contatta|contattare|rivolgersi|risponde|comporre)\b.{0,60}(?<![\d.-] ?)\b(?:1522|112|113|114|118|116 ?\d{3}|117|19696|1530|800 ?\d{3} ?\d{3})\b|\b(?:1522|19696)\b`,
    ),
    new RegExp(
      String.raw`\b(?:cvv|centro de valorização da vida|sns ?24|saúde 24|sos voz amiga|linha (?:de apoio|nacional|sos|da criança|telefónica|contra)|conversa amiga|telefone da amizade|disque|central de atendimento à mulher|disque-denúncia|vozes amigas|voz de apoio)\b${NUMBER}|\b(?:dúvidas|ajuda|apoio)\b.{0,60}\batendem? (?:pelo|no) [\d ]{6,}|\b(?:ligue|ligar|telefone|atende|denuncie|denunciar|contacte|contactar|contacto|chame|disque|acione)\b.{0,70}(?<![\d.-] ?)\b(?:188|180|100|190|192|193|181|112|1411|144|116 ?\d{3}|808 24 24 24|213 ?544 ?545|800 ?209 ?899)\b`,
    ),
    /\b(?:si vous (?:avez|êtes|ressentez)|si tu as|en cas de (?:détresse|danger|crise|besoin|violences?)|si (?:tú|usted|tienes?|sufres?|necesitas?|conoces?|estás?|eres)|se (?:hai|stai|sei|tu|soffri|conosci|ha|si ha|avete)|se (?:precisa|precisar|precisares|você|está|estiver|sofre|conhece|se sentir))\b.{0,90}\b(?:suicid|détresse|aide|violences?|victime|ayuda|crisis|víctima|acoso|aiuto|difficoltà|violenza|ajuda|perigo|vítima|violência|depressão)\w*\b.{0,140}\b(?:appel|contact|compos|joindre|numéro|llam|contacta|acud|teléfono|línea|chiam|contatt|rivolg|numero|numeri|lig(?:ue|ar)|procur|linha|telefone|número)/,
    // Warnings of what it holds.
    /\b(?:article|texte|récit|reportage|enquête|témoignage|vidéo|images?|contenu|épisode|podcast|entretien|série|ce qui suit|passages?)\b.{0,30}\b(?:contien\w*|comport\w*|évoqu\w*|décri\w*|mentionn\w*|relat\w*|abord\w*|fai\w* (?:état|mention)|trait\w*)\b.{0,60}\b(?:violen\w*|suicid\w*|choqu\w*|sensib\w*|agressions?|viols?|harcèl\w*|inceste|trauma\w*|deuil|racistes?|crue?s?|explicites?|mutilations?)\b|\b(?:heurter|choquer) (?:la sensibilité|certain|les|un public)|\b(?:peuvent|peut|pourrai(?:en)?t) (?:heurter|choquer|perturber|être difficiles?)|\bâmes sensibles\b|\bpublic averti\b|\b(?:dévoile|révèle|divulgâche|divulgâch\w+)\b.{0,30}\b(?:fin|intrigue|dénouement)/,
    /\b(?:artículo|texto|reportaje|noticia|relato|vídeo|video|imágenes|contenido|episodio|entrevista|capítulo|crónica)\b.{0,30}\b(?:contiene[n]?|incluye[n]?|describe[n]?|aborda[n]?|relata[n]?|menciona[n]?|trata[n]?|habla)\b.{0,60}\b(?:violen\w*|suicid\w*|sensib\w*|agresi\w*|abusos?|violación|acoso|muerte|duelo|explícit\w*|gráfic\w*|racistas?|perturbador\w*)\b|\bherir (?:la|su) (?:sensibilidad|susceptibilidad)|\blector(?:es)? sensibles?\b|\b(?:puede[n]?|podrían?) (?:herir|resultar (?:perturbador|dur|desagradable|ofensiv)|afectar)|\b(?:destripa|revela|desvela)\b.{0,30}\b(?:final|trama|desenlace)/,
    /\b(?:articolo|testo|servizio|racconto|video|immagini|contenuto|episodio|intervista|inchiesta|reportage|podcast)\b.{0,30}\b(?:contiene|contengono|descrive|parla|tratta|affronta|riporta|include)\b.{0,60}\b(?:violen\w*|suicid\w*|sensib\w*|abusi|stupr\w*|molestie|morte|terminal\w*|lutto|esplicit\w*|cruent\w*|razzist\w*|disturb\w*)\b|\b(?:urtare|turbare|offendere) (?:la|le|chi|i lettori)|\b(?:potrebbe(?:ro)?|può|possono) (?:urtare|turbare|disturbare|impressionare)|\bpubblico sensibile\b|\b(?:svela|rivela|anticipazioni)\b.{0,30}\b(?:finale|trama)/,
    /\b(?:artigo|texto|reportagem|notícia|relato|vídeo|imagens|conteúdo|episódio|entrevista|matéria)\b.{0,30}\b(?:contém|contêm|inclui|incluem|descreve|aborda|relata|menciona|trata|fala)\b.{0,60}\b(?:violên\w*|suicíd\w*|suicida|sensí\w*|agress\w*|abusos?|estupro|violação|assédio|morte|luto|explícit\w*|gráfic\w*|racistas?|perturbador\w*|depressão)\b|\b(?:ferir|chocar|ofender) (?:a|as|os|suscet|suscept)|\b(?:relatos|imagens|cenas|descrições)\b.{0,30}\bpodem chocar\b|\b(?:pode[m]?|poderão|podem) (?:ser|causar|provocar|despertar) (?:perturbador|chocant|descon|gatilho|sensív|mal-estar)|\bpessoas sensíveis\b|\b(?:revela|conta|spoilers)\b.{0,30}\b(?:final|desfecho|enredo)/,
    /^[[(*]*(?:avertissement|attention|advertencia|aviso|atención|alerta(?: de gatilho)?|avvertenza|attenzione|atenção) ?:.{0,60}\b(?:contien\w*|contém|contêm|évoque\w*|aborda\w*|descri\w*|décri\w*|describe\w*|parla|fala|trata|tratta|sensible|sensibile|sensível)\b/,
    // What it cannot replace, and where to tell what one saw.
    /\b(?:article|texte|billet|dossier|podcast|chronique)\b.{0,30} ne (?:remplace|saurait remplacer|se substitue|constitue) .{0,40}\b(?:avis|conseil|consultation|diagnostic|médecin|médical)|\b(?:artículo|texto|nota|reportaje|columna|podcast|respuesta)\b.{0,30} no (?:sustituye|reemplaza|constituye) .{0,40}\b(?:consejo|consulta|asesor\w+|médic\w+|diagnóstico)|\b(?:articolo|testo|podcast|rubrica|risposta)\b.{0,30} non (?:sostituisce|costituisce) .{0,40}\b(?:parere|consulto|consulenza|medic\w+|diagnosi)|\b(?:artigo|texto|reportagem|coluna|podcast|matéria|resposta)\b.{0,30} não (?:substitui|constitui) .{0,40}\b(?:consulta|conselho|aconselhamento|médic\w+|parecer|diagnóstico)/,
    /\bappel à témoins\b|\btoute personne (?:ayant|disposant|susceptible|qui)\b.{0,120}\b(?:police|gendarmerie|commissariat|enquêteurs|appeler|contacter)\b|\b(?:cualquier|toda) persona (?:que|con)\b.{0,120}\b(?:policía|guardia civil|fiscalía|carabineros|comisaría|llamar|contactar)\b|\bchiunque (?:abbia|avesse|sia|possa)\b.{0,120}\b(?:polizia|carabinieri|questura|contattare|chiamare|rivolgersi)\b|\b(?:qualquer|quem) (?:pessoa|tenha|tiver)\b.{0,120}\b(?:polícia|gnr|psp|delegacia|disque|contactar|ligar)\b/,
  ),
})

export const examples: Examples = {
  catches: [
    'Appelez le 3114, gratuit et confidentiel.',
    'Numéro vert : 0 800 05 95 95.',
    'Enfance en danger : le 119 est joignable jour et nuit.',
    'Cet article évoque un suicide.',
    'Ces scènes peuvent choquer.',
    'Ce texte ne remplace pas une consultation médicale.',
    'El teléfono 024 es gratuito.',
    'El 016 atiende a las víctimas.',
    'Este reportaje contiene imágenes de violencia explícita.',
    'Telefono Amico: 02 2327 2327.',
    'Il 1522 è attivo giorno e notte.',
    'L’articolo contiene descrizioni di violenza.',
    'O CVV atende pelo telefone 188.',
    'SNS 24: 808 24 24 24.',
    'Esta entrevista fala de depressão e de suicídio.',
    'Quem tiver informações deve ligar para a polícia.',
  ],
  leaves: [
    'Besoin d’aide pour votre abonnement ? Appelez le 01 00 00 12 12.',
    '¿Necesitas ayuda con tu suscripción? Llama al 900 000 024.',
    'Hai bisogno di aiuto con il tuo abbonamento? Chiama il numero verde 800 000 188.',
    'Precisa de ajuda com a sua assinatura? Ligue 808 000 188.',
    'Avertissement : il ne vous reste que deux articles gratuits ce mois-ci.',
    'Linha de apoio ao assinante: 808 200 100',
    'Aviso: la tienda cierra el domingo.',
  ],
}
