import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

const LINK = String.raw`\b(?:liens?|enlaces?|links?|vínculos?|ligaç(?:ão|ões)|hiperligaç(?:ão|ões)|collegament[oi])\b`
const BUY = String.raw`\b(?:achat|achet|command(?:ez|er|e)\b|réserv|compr|adquier|pedido|reserv|acquist|ordin|encomend|cliqu|clic\b)\w{0,14}`
const SHARE = String.raw`\b(?:commissions?|pourcentage|rémunération|rétribution|quelques (?:centimes|euros)|comisi[oó]n(?:es)?|porcentaje|unos céntimos|commission[ei]|provvigion[ei]|percentuale|compenso|pochi centesimi|qualche (?:centesimo|euro)|comiss(?:ão|ões)|percentagem|porcentagem|percentual|(?:uma|una|une) (?:petite |pequeña |piccola |pequena )?(?:part|parte))\b`
const WE = String.raw`\b(?:nous (?:pouvons |pourrions |pourrons |)?(?:percev|perço|touch|recev|gagn|rece|empoch|encaiss)\w{0,14}|(?:nous|me) (?:rapport|vers|rever|revien|valoir|vau)\w{0,14}|(?:(?:la |notre )?rédaction|(?:le |notre )?(?:site|journal|média|magazine)) (?:peut |pourra |pourrait )?(?:perc|touch|rece|gagn|reço)\w{0,14}|je (?:touche|perçois|gagne|reçois)|(?:podemos|podríamos|podemos llegar a) (?:recibir|ganar|obtener|percibir|llevarnos)|(?:recibimos|ganamos|cobramos|obtenemos|percibimos|nos llevamos)|(?:nos|me) (?:llevamos|llevo|deja|paga|pagan|da|dan|reporta)|(?:el |este )?(?:periódico|diario|medio|sitio|portal|blog) (?:puede )?(?:recib|gan|cobr|obt|llev|perci)\w{0,14}|(?:potremmo|possiamo) (?:ricevere|guadagnare|ottenere|percepire)|(?:riceviamo|guadagniamo|percepiamo|otteniamo|incassiamo)|ci (?:spetta|viene|riconosc|va|vien|arriva|frutt|paga)\w{0,14}|(?:il giornale|il sito|la redazione|la testata|il blog) (?:può |potrebbe )?(?:ricev|guadagn|percep|otten|incass)\w{0,14}|(?:podemos|poderemos) (?:receber|ganhar|obter)|(?:recebemos|ganhamos|obtemos|auferimos)|(?:o jornal|o site|a redação|o blogue?|o portal|a revista) (?:pode |poderá )?(?:receb|ganh|obt|aufer|fica)\w{0,14})`

/** Who is paid: whoever speaks. */
const US = String.raw`\b(?:nous|notre|nos|rédaction|journal|site|magazine|média|je|me|nosotros|nuestr\w{1,14}|redacción|diario|periódico|medio|sitio|revista|recibimos|ganamos|cobramos|recibir|ci|noi|nostr\w{1,14}|redazione|giornale|sito|rivista|testata|riceviamo|guadagniamo|nós|noss\w{1,14}|redação|jornal|recebemos|ganhamos|receber)\b`
const THESE_LINKS =
  '(?:(?:ces|nos|des|certains) liens|(?:estos|nuestros|algunos) (?:enlaces|links)|(?:questi|nostri|alcuni|dei|dai) (?:link|collegamenti)|(?:estes|destes|nossos|alguns|pelos) links|(?:estas|nossas|algumas) (?:hiper)?ligações)'
const CUT = String.raw`\b(?:commissions?|pourcentage|rémunér\w{1,14}|quelques centimes|comisi(?:ón|ones)|porcentaje|unos céntimos|commission[ei]|provvigion[ei]|percentuale|pochi centesimi|comiss(?:ão|ões)|percentagem|porcentagem|uns cêntimos|alguns centavos)\b`
const AFFILIATE =
  "(?:affiliés?|affiliati|d'affiliation|de afiliad[oa]s?|de afilia(?:ción|ção)|afiliados?|di affiliazione)"
const HOLDS =
  '(?:contien(?:t|nent|e)|comporten?t?|contém|contêm|contengono|incluye|inclui|certains|ces|nos|algunos|estos|nuestros|alcuni|questi|nostri|alguns|estes|nossos)'

/** That the paper is paid for what readers buy by its links: it says both the links and who gets the money. */
export const affiliateRomance = lineRule({
  id: 'affiliate-romance',
  kind: 'affiliate',
  weight: 2.4,
  maxWords: 80,
  says: 'It is a note about affiliate links (French, Spanish, Italian or Portuguese)',
  patterns: [
    // Which links are paid for: it says so of itself.
    new RegExp(
      String.raw`\b${HOLDS} (?:[a-z'*]+ ){0,4}(?:liens?|enlaces?|links?|ligações) (?:(?:sont|son|sono|são|dits|comerciales|commerciaux) )?${AFFILIATE}\b|^[(*]{1,3} ?(?:liens?|enlaces?|links?) ${AFFILIATE}\b.{0,60}$`,
    ),
    /\((?:liens?|links?|enlaces?|ligaç(?:ão|ões)) (?:sponsorisés?|affiliés?|affiliat[oi]|sponsorizzat[oi]|patrocinad[oa]s?|de afiliad[oa]s?|afiliad[oa]s?|amazon)\b[^)]{0,80}\)/,
    // What shops make their partners say.
    /\b(?:en tant que|como|in qualità di|enquanto) (?:partenaires?|affiliés?|afiliad[oa]s?|affiliat[oi]|associad[oa]s?|parceir[oa]s?)\b.{0,60}\b(?:achats (?:remplissant|éligibles)|compras (?:adscritas|que cumplen|elegíveis|qualificadas)|acquisti idonei)/,
    /^(?:achetez|acheter|commander|comprar|compra|acquista|acquistare) [^"]{2,90}\((?:on|nous|ci|a nós|nos) (?:reçoit|touche|recevons|touchons|dan|paga[n]?|danno|va|ficam?|rende) [^)]{3,40}\)\.?$|\b(?:reservas|compras) feitas .{2,40}\b(?:dão|rendem|deixam|valem)-nos \d|\bcon (?:nuestro|este) botón\b.{0,40}\bnos (?:da|deja)\b|^s[ei] [^.:"]{3,60} (?:con el código|avec le code|con il codice|com o código) [a-z0-9]{3,14},? (?:te ahorras|vous économisez|risparmi \d|poupas? \d)/,
    new RegExp(`${LINK}(?! entre| avec| con la| con el| tra| com o).{0,140}${WE}.{0,50}${SHARE}`),
    new RegExp(`${WE}.{0,50}${SHARE}.{0,140}(?:${LINK}|${BUY})`),
    new RegExp(`${BUY}.{0,120}${WE}.{0,50}${SHARE}`),
    new RegExp(
      String.raw`${BUY}.{0,60}\b(?:via|par|depuis|à partir de|en passant par|en suivant|en cliquant sur|sur|desde|por|en|a través de|mediante|tramite|attraverso|da|dai|passando (?:per|da)|através d[eo]s?|através de|pelos?|pelas?|por meio de|n?os) (?:l'un de |uno de |un |alguno de |uno dei |um dos )?(?:ces|nos|notre|ce|estos|este|nuestros|nuestro|questi|questo|i nostri|nostri|il nostro|destes|nossos|estes|desses|estas|nossas) ?(?:liens?|enlaces?|links?|vínculos?|collegamenti|ligações|hiperligações)\b`,
    ),
    // Which links, and what comes of them, whoever gets it; a court's commission and a link between two things are others.
    new RegExp(`^(?=.{0,400}${THESE_LINKS})(?=.{0,400}${US}).{0,400}${CUT}`),
    new RegExp(
      String.raw`\b(?:si vous|si|se|cada vez que|chaque fois que|quand vous|cuando|quando) (?:achetez|commandez|réservez|compras|compra|acquisti|acquistate|compri|ordini|comprar)\b.{0,120}${CUT}.{0,60}${US}`,
    ),
    new RegExp(
      String.raw`${SHARE}.{0,80}\b(?:sans (?:aucun )?(?:surcoût|frais|coût)|sin (?:ningún )?(?:coste|costo|cargo)|senza (?:alcun )?(?:cost[oi]|sovrapprezz|spes|aggrav)\w{0,14}|sem (?:qualquer |nenhum )?(?:custo|encargo)s?)\b.{0,40}\b(?:pour vous|supplémentaire|adicional|para ti|para usted|para vos|extra|per te|per voi|aggiuntiv\w{1,14}|para si|para você|a mais)\b`,
    ),
    new RegExp(
      String.raw`\b(?:le prix (?:ne change|reste|est le même)|el precio (?:no cambia|es el mismo|no varía)|il prezzo (?:non cambia|resta)|o preço (?:não muda|é o mesmo|não se altera))\b.{0,80}(?:${SHARE}|${LINK})`,
    ),
    new RegExp(
      String.raw`(?:${SHARE}|${LINK}).{0,100}\b(?:le prix (?:ne change|reste|est le même)|el precio (?:no cambia|es el mismo|no varía)|il prezzo (?:non cambia|resta)|o preço (?:não muda|é o mesmo|não se altera))\b`,
    ),
  ],
})

export const examples: Examples = {
  catches: [
    'Cet article contient des liens affiliés : si vous achetez, nous touchons une petite commission.',
    'Si vous achetez par ces liens, la rédaction perçoit un pourcentage.',
    'Les liens marqués d’un astérisque nous rapportent une commission, sans surcoût pour vous.',
    'Este artículo contiene enlaces de afiliado.',
    'Si compras a través de estos enlaces, podemos recibir una pequeña comisión.',
    'El diario recibe una comisión por las compras hechas desde estos enlaces.',
    'Questo articolo contiene link di affiliazione.',
    'Se acquisti tramite questi link, potremmo ricevere una commissione, senza costi aggiuntivi per te.',
    'Este texto contém links de afiliados.',
    'Se comprar através destas ligações, o jornal recebe uma pequena comissão.',
    'Le plat que j’utilise est ici (lien sponsorisé).',
    'Como afiliados de una tienda, obtenemos ingresos por las compras adscritas.',
    'As reservas feitas por esta caixa dão-nos 4 por cento.',
    'Si lo pides con el código MONTE, te ahorras diez euros.',
  ],
  leaves: [
    'Les liens familiaux comptent pour 40 % des embauches.',
    'As ligações aéreas caíram 30% em maio.',
    'Los enlaces ferroviarios crecieron un 12 %.',
    'Los enlaces de afiliados son el negocio de los “influencers”.',
    'Ces liens ont valu au sénateur une commission d’enquête.',
    'Questi link portavano a un sito falso, dice la procura.',
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
    'L’influenceuse n’avait pas écrit la mention « lien sponsorisé ».',
    'Con il codice penale risparmi poco, diceva il giudice.',
    'Las bolsas se pagan: diez céntimos cada una. Con el código ABASTOS te ahorras cinco euros.',
  ],
}
