import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

const LINK = String.raw`\b(?:liens?|enlaces?|links?|vínculos?|ligaç(?:ão|ões)|hiperligaç(?:ão|ões)|collegament[oi])\b`
const BUY = String.raw`\b(?:achat|achet|command(?:ez|er|e)\b|réserv|compr|adquier|pedido|reserv|acquist|ordin|encomend|cliqu|clic\b)\w*`
const SHARE = String.raw`\b(?:commissions?|pourcentage|rémunération|rétribution|quelques (?:centimes|euros)|comisi[oó]n(?:es)?|porcentaje|unos céntimos|commission[ei]|provvigion[ei]|percentuale|compenso|pochi centesimi|qualche (?:centesimo|euro)|comiss(?:ão|ões)|percentagem|porcentagem|percentual|(?:uma|una|une) (?:petite |pequeña |piccola |pequena )?(?:part|parte))\b`
const WE = String.raw`\b(?:nous (?:pouvons |pourrions |pourrons |)?(?:percev|perço|touch|recev|gagn|rece|empoch|encaiss)\w*|(?:nous|me) (?:rapport|vers|rever|revien|valoir|vau)\w*|(?:(?:la |notre )?rédaction|(?:le |notre )?(?:site|journal|média|magazine)) (?:peut |pourra |pourrait )?(?:perc|touch|rece|gagn|reço)\w*|je (?:touche|perçois|gagne|reçois)|(?:podemos|podríamos|podemos llegar a) (?:recibir|ganar|obtener|percibir|llevarnos)|(?:recibimos|ganamos|cobramos|obtenemos|percibimos|nos llevamos)|(?:nos|me) (?:llevamos|llevo|deja|paga|pagan|da|dan|reporta)|(?:el |este )?(?:periódico|diario|medio|sitio|portal|blog) (?:puede )?(?:recib|gan|cobr|obt|llev|perci)\w*|(?:potremmo|possiamo) (?:ricevere|guadagnare|ottenere|percepire)|(?:riceviamo|guadagniamo|percepiamo|otteniamo|incassiamo)|ci (?:spetta|viene|riconosc|va|vien|arriva|frutt|paga)\w*|(?:il giornale|il sito|la redazione|la testata|il blog) (?:può |potrebbe )?(?:ricev|guadagn|percep|otten|incass)\w*|(?:podemos|poderemos) (?:receber|ganhar|obter)|(?:recebemos|ganhamos|obtemos|auferimos)|(?:o jornal|o site|a redação|o blogue?|o portal|a revista) (?:pode |poderá )?(?:receb|ganh|obt|aufer|fica)\w*)`

const CUT = String.raw`\b(?:\d{1,2}(?:,\d)? ?%|commissions?(?! d'enquête| parlementaire| européenne| du| de la)|pourcentage|rémunéré\w*|rémunération|quelques (?:centimes|euros|sous)|petite part|comisi(?:ón|ones)(?! de investigación| parlamentaria| europea| del)|porcentaje|unos (?:céntimos|euros|pesos)|commissione (?!d'inchiesta|parlamentare|europea|del)|commissione$|commissioni|provvigion[ei]|percentuale|qualche (?:centesimo|euro|spicciolo)|comiss(?:ão|ões)(?! de inquérito| parlamentar| europeia| d[ao])|percentagem|porcentagem|percentual|uns (?:cêntimos|trocos|euros)|alguns (?:centavos|cêntimos|reais|euros))`

export const affiliateRomance = lineRule({
  id: 'affiliate-romance',
  kind: 'affiliate',
  weight: 5,
  maxWords: 80,
  says: 'It is a note about affiliate links (French, Spanish, Italian or Portuguese)',
  patterns: [
    // Which links are paid for: it says so of itself.
    /\b(?:liens?|enlaces?|links?|ligaç(?:ão|ões)|link commerciali) (?:(?:sont|peuvent être|son|pueden ser|sono|são|dits?|sponsorisés? ou|comerciales?|commerciaux|[a-z]+s? (?:et|y|e|d'|de)) ?)?(?:affiliés?|affiliati|d'affiliation|d'affilié|de afiliados?|de afiliación|de afiliação|afiliados?|di affiliazione|affiliate|in affiliazione|rémunérés|patrocinados de afiliados)\b(?!.{0,30}\b(?:a été|ont été|sanction|multad|multat|amende|multa\b))/,
    new RegExp(`${LINK}(?! entre| avec| con la| con el| tra| com o).{0,140}${WE}.{0,50}${SHARE}`),
    new RegExp(`${WE}.{0,50}${SHARE}.{0,140}(?:${LINK}|${BUY})`),
    new RegExp(`${BUY}.{0,120}${WE}.{0,50}${SHARE}`),
    new RegExp(
      String.raw`${LINK}.{0,60}\b(?:astérisque|asterisco|étoile|estrella|asteriscati|estrela|panier)\b|\b(?:astérisque|asterisco)\b.{0,60}(?:${LINK}).{0,80}\b(?:commission|comisi|comiss|affili|afili|partena)\w*`,
    ),
    new RegExp(
      String.raw`${BUY}.{0,60}\b(?:via|par|depuis|à partir de|en passant par|en suivant|en cliquant sur|sur|desde|por|en|a través de|mediante|tramite|attraverso|da|dai|passando (?:per|da)|através d[eo]s?|através de|pelos?|pelas?|por meio de|n?os) (?:l'un de |uno de |un |alguno de |uno dei |um dos )?(?:ces|nos|notre|ce|estos|este|nuestros|nuestro|questi|questo|i nostri|nostri|il nostro|destes|nossos|estes|desses|estas|nossas) ?(?:liens?|enlaces?|links?|vínculos?|collegamenti|ligações|hiperligações)\b`,
    ),
    /\b(?:(?:ces|nos) liens|(?:estos|nuestros) (?:enlaces|links)|(?:questi|nostri) (?:link|collegamenti)|(?:estes|nossos) (?:links)|(?:estas|nossas) ligações)\b.{0,100}\b(?:souti(?:ent|ennent|en)|soutenez|finance(?:nt|r|z)?|aide(?:nt|z)?|apoya\w*|financia\w*|ayuda\w*|sostien\w+|sostenete|finanzia\w*|aiuta\w*|apoia\w*|ajuda\w*)\b.{0,50}\b(?:journal\w*|rédaction|site|média|travail|periódico|periodismo|diario|redacción|medio|trabajo|giornale|giornalismo|redazione|sito|lavoro|jornal\w*|redação|trabalho)\b/,
    // Which links, and what comes of them, whoever gets it; a court's commission and a link between two things are others.
    new RegExp(
      String.raw`\b(?:(?:ces|nos|ce|les|des|certains|quelques|un) liens?(?! entre| avec)|(?:estos|nuestros|los|este|algunos|un|el) (?:enlaces?|links?|vínculos?)(?! entre| con )|(?:questi|questo|nostri|i|alcuni|un|il|dai|dei|sui|tramite) (?:link|collegamenti)(?! tra| con )|(?:estes|nossos|os|este|alguns|estas|nossas|as|algumas|pelos|pelas|dos|das|destes) (?:links?|ligações|hiperligações)(?! entre| com )).{0,150}${CUT}`,
    ),
    new RegExp(
      String.raw`${CUT}.{0,150}\b(?:(?:ces|nos|ce|les|des) liens?(?! entre| avec)|(?:estos|nuestros|este|algunos) (?:enlaces?|links?)(?! entre| con )|(?:questi|questo|nostri|alcuni|i) (?:link|collegamenti)(?! tra| con )|(?:estes|nossos|os|este|estas|nossas|pelos|destes) (?:links?|ligações)(?! entre| com ))`,
    ),
    new RegExp(
      String.raw`\b(?:si vous|si|se|ogni volta che|cada vez que|chaque fois que|quand vous|cuando|quando) ?(?:vous )?(?:achetez|commandez|passez commande|réservez|cliquez|compras|compra|compran|comprás|pides|reservas|acquisti|acquistate|compri|comprate|ordini|comprar|compre|encomendar)\b.{0,120}${CUT}.{0,60}\b(?:nous|notre|journal|rédaction|site|média|nosotros|nuestr\w+|periódico|diario|redacción|medio|noi|nostr\w+|giornale|redazione|sito|testata|nós|noss\w+|jornal|redação)\b`,
    ),
    /\b(?:liens?|boutiques?|enlaces?|tiendas?|link|negozi|links|lojas?|ligações) (?:marchands?|partenaires?|asociad[oa]s?|colaborador[ae]s|partner|convenzionat[oi]|parceir[oa]s)\b.{0,120}\b(?:commission|comisi|provvigion|comiss|rémunér|pourcentage|porcentaje|percentual|affili|afili)\w*/,
    /\b(?:en tant que (?:partenaire|affilié)|como (?:afiliado|socio|associado)s?|in qualità di (?:affiliat|associat)[oi]|como participantes? (?:en|del|do) programa)\b.{0,30}\b(?:d'|de |da |do |di )?(?:amazon|programme|programa|fnac|ebay|awin)\b/,
    /\b(?:programmes?|programas?|programmi|programma) (?:d'affiliation|de afiliad\w+|de afiliación|de afiliação|di affiliazione)\b.{0,120}\b(?:nous|notre|nos|nuestr\w+|nostr\w+|noss\w+|redacción|rédaction|redazione|redação|journal|diario|giornale|jornal|site|sito|sitio)\b|\b(?:nous|notre|participamos|partecipa|participa|partecipiamo|participons|participe)\b.{0,60}\b(?:programmes?|programas?|programmi|programma) (?:d'affiliation|de afiliad\w+|de afiliación|de afiliação|di affiliazione)\b/,
    new RegExp(
      String.raw`${SHARE}.{0,80}\b(?:sans (?:aucun )?(?:surcoût|frais|coût)|sin (?:ningún )?(?:coste|costo|cargo)|senza (?:alcun )?(?:cost[oi]|sovrapprezz|spes|aggrav)\w*|sem (?:qualquer |nenhum )?(?:custo|encargo)s?)\b.{0,40}\b(?:pour vous|supplémentaire|adicional|para ti|para usted|para vos|extra|per te|per voi|aggiuntiv\w+|para si|para você|a mais)\b`,
    ),
    new RegExp(
      String.raw`\b(?:(?:le )?prix (?:ne change|reste|est le même)|el precio (?:no cambia|es el mismo|no varía|que pagas)|il prezzo (?:non cambia|resta|per (?:te|voi))|o preço (?:não muda|é o mesmo|não se altera|que paga))\b.{0,80}(?:${SHARE}|${LINK})|(?:${SHARE}|${LINK}).{0,100}\b(?:(?:le )?prix (?:ne change|reste|est le même)|el precio (?:no cambia|es el mismo|no varía)|il prezzo (?:non cambia|resta)|o preço (?:não muda|é o mesmo|não se altera))\b`,
    ),
  ],
})

export const examples: Examples = {
  catches: [
    'Cet article contient des liens affiliés : si vous achetez, nous touchons une petite commission.',
    'Si vous achetez par ces liens, la rédaction perçoit un pourcentage.',
    'Les liens marqués d’un astérisque nous rapportent une commission, sans surcoût pour vous.',
    'En tant que partenaire Amazon, je réalise un bénéfice sur les achats remplissant les conditions.',
    'Este artículo contiene enlaces de afiliado.',
    'Si compras a través de estos enlaces, podemos recibir una pequeña comisión.',
    'El diario recibe una comisión por las compras hechas desde estos enlaces.',
    'Questo articolo contiene link di affiliazione.',
    'Se acquisti tramite questi link, potremmo ricevere una commissione, senza costi aggiuntivi per te.',
    'In qualità di Affiliato Amazon riceviamo un guadagno dagli acquisti idonei.',
    'Este texto contém links de afiliados.',
    'Se comprar através destas ligações, o jornal recebe uma pequena comissão.',
  ],
  leaves: [
    'Le courtier touche une commission sur chaque vente, et le journal l’a révélé.',
    'Le site perçoit une commission de 15 % sur chaque nuitée, dit le maire.',
    'La commission d’enquête a établi un lien entre les deux achats.',
    'La banque a touché une commission, sans le dire à ses clients.',
    'La tienda cobra una comisión del 12 % a los vendedores.',
    'La comisión recibió los enlaces y los documentos.',
    'L’agenzia incassa una commissione del 3 per cento su ogni affitto.',
    'Il link è arrivato per posta, e ha acquistato.',
    'A loja fica com uma comissão de 12% sobre cada venda.',
    'O deputado recebeu uma comissão pela compra dos autocarros.',
  ],
}
