import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'

const OURS =
  '(?:(?:cet|ce|ces|nos|notre|tous nos|est[ea]|nuestr[oa]s?|est[oa]s|quest[oaei]|i nostri|le nostre|il nostro|dest[ea]|noss[oa]s?) ?(?:articles?|enquêtes?|textes?|reportages?|récits?|contenus?|papiers?|artículos?|historias?|piezas?|textos?|reportajes?|notas?|contenidos?|crónicas?|articol[oi]|test[oi]|inchiest[ae]|contenut[oi]|pezz[oi]|artigos?|histórias?|reportage(?:m|ns)|matérias?|conteúdos?|peças?|notícias?))'
/** To print it once more. */
const AGAIN = String.raw`(?:republi|reprodui|repren|repris|reprodu[cz]|reutili|riprodu|riprodo|ripubblic|riprend|ripres|reproduz|rediffus|redistribu)\w{0,14}`
const TAKE = String.raw`(?:${AGAIN}|(?:compart|difund|public|pubblic|imprim|stamp|utiliz|usar|copi)\w{0,14})`

/** Who may reprint the article, and under what conditions. */
export const republishRomance = lineRule({
  id: 'republish-romance',
  kind: 'republish',
  weight: 2.4,
  maxWords: 90,
  says: 'It is about republishing the article (French, Spanish, Italian or Portuguese)',
  patterns: [
    new RegExp(
      String.raw`^(?:republier|republiez|reprendre|reproduire|republica|republicar|republique|reproducir|reproduzir|ripubblica|ripubblicare|copia) ${OURS}\b.{0,200}$`,
    ),
    new RegExp(
      String.raw`\b(?:vous (?:pouvez|êtes libres? de|avez le droit de)|libre à vous de|puedes?|pueden|eres libre de|puoi|potete|siete liberi di|podem?|é livre (?:de|para)) (?:(?:librement|libremente|liberamente|livremente|aussi|también|anche|também) )?${TAKE} (?:(?:librement|gratuitement|libremente|gratis|gratuitamente|liberamente|livremente) )?${OURS}`,
    ),
    new RegExp(
      String.raw`${OURS}.{0,30}\b(?:peut|peuvent|pueden?|può|possono|podem?) (?:(?:librement|libremente|liberamente|livremente) )?(?:être|ser|essere) (?:(?:librement|libremente|liberamente|livremente) )?${AGAIN}.{0,140}\b(?:cit[aei]\w{0,14}|source|fuente|fonte|lien|enlace|link|licen\w{1,14}|gratuit\w{0,14}|gratis|libre\w{0,14}|condi\w{1,14}|signature|firma|assinatura|presse|medios|testate|jornais)\b`,
    ),
    /^(?:les )?(?:rédactions?|journaux|médias|radios|sites|bulletins|autres (?:médias|journaux|rédactions)|blogs?|associations?|enseignants?)\b[^.]{0,60}\b(?:peuvent|peut|sont libres de|sont invité[es]s à|ont le droit de|qui (?:souhaite|veu|voudr)\w{1,14}) ?(?:librement |gratuitement )?(?:le |la |les |)?(?:repren|reprodui|republi|réutilis|repris)\w{0,14}.{0,200}$/,
    /^(?:otros |los |las )?(?:medios|periódicos|diarios|radios|emisoras|redacciones|boletines|revistas|blogs?|portales|escuelas)\b[^.]{0,60}\b(?:pueden|puede|están invitad[oa]s a|son libres de|que (?:quieran|deseen|quieren)) ?(?:libremente |gratis )?(?:reproduci|republica|reutiliza|retoma)\w{0,14}.{0,200}$/,
    /^(?:altre |altri |le |i |gli )?(?:testate|giornali|redazioni|radio|siti|blog|bollettini|riviste|scuole|associazioni)\b[^.]{0,60}\b(?:possono|può|sono libere di|sono liberi di|che (?:vogliono|desiderano|volessero)) ?(?:liberamente |gratis )?(?:riprodurre|ripubblicare|riprendere|riusare)\w{0,14}.{0,200}$/,
    /^(?:outros |outras |os |as )?(?:jornais|meios|rádios|redações|redacções|sites|portais|blogues|blogs|boletins|revistas|escolas|veículos)\b[^.]{0,60}\b(?:podem|pode|são livres de|que (?:queiram|quiserem|desejem|desejarem)) ?(?:livremente |gratuitamente )?(?:reproduzir|republicar|reutilizar|reaproveitar)\w{0,14}.{0,200}$/,
    /\b(?:reproduction|republication|rediffusion|reproducción|republicación|riproduzione|ripubblicazione|reprodução|republicação)(?: (?:totale|partielle|total|parcial|parziale|de cet article|de nos articles|de este artículo|de nuestros \w{1,14}|del testo|dell'articolo|degli articoli|dei testi|deste artigo|dos textos|du texte|des textes|gratuite|libre|livre|libera|et|ou|o|y|e|même|intégrale|integral|integrale|non commerciale|no comercial))* (?:est |es |è |é |sont |son )?(?:autorisée|permise|bienvenue|permitida|autorizada|libre|livre|bienvenida|consentita|autorizzata|ammessa|libera|gradita|gratuita|permitida|bem-vinda|incentivada)\b(?!.{0,40}\b(?:tribunal|juge|juez|giudice|juiz)\b)/,
    // Who may take it, in any words, and what for: a name, a link.
    /^(?=.{0,300}\b(?:articles?|textes?|artículos?|textos?|notas?|reportajes?|articol[oi]|test[oi]|artigos?|reportage(?:m|ns|s)?|matérias?|inchiest[ae]|enquêtes?)\b).{0,200}\b(?:vous pouvez|peut|peuvent|libre à|puedes?|pueden|puoi|potete|possono|può|pode|podem)\b.{0,60}\b(?:repren(?:dre|ez)|reprodui(?:re|t)|republi\w{1,14}|repris\w?|réutilis\w{1,14}|rediffuser|reproducir\w{0,14}|republicar\w{0,14}|publicarl\w{1,14}|reutilizar\w{0,14}|ripubblicar\w{1,14}|riprodurr\w{1,14}|riprender\w{1,14}|riprodott\w{1,14}|riutilizz\w{1,14}|reproduzi\w{1,14}|republicá\w{0,14}|reproduz\w{1,14}|reaproveitar)\b.{0,140}\b(?:cita(?:nt|ndo|r|re|ção|zione)|citer|source|lien|licence|auteure?|autrice|gratuit\w{0,14}|cc[ -]by|creative commons|fuente|enlace|licencia|autora?|gratis|fonte|licenza|link|licença|sem alterar|sans (?:le |la |les )?(?:modifi|coup)\w{0,14}|sin (?:cortar|cambi|modific)\w{0,14}|senza (?:tagli|modific)\w{0,14})\b/,
    /^(?:vous êtes (?:un|une) (?:média|journal|rédaction|radio)|vous dirigez|tienes un medio|eres (?:de )?(?:un medio|periodista|editor)|si (?:tienes|diriges|trabajas en) un (?:medio|periódico)|hai (?:una testata|un giornale|un sito)|sei (?:una testata|un giornale|una redazione)|dirigi (?:un|una) (?:giornale|testata)|tem um (?:jornal|site|meio)|é (?:editor|de outro jornal|jornalista de)|se (?:é|tem) um (?:jornal|meio))\b.{0,120}\b(?:repren|reprodui|republi|reprodu|publica|ripubblic|riprodu|riprend|reproduz|usar|usare|utilis)\w{0,14}.{0,160}$/,
    /^(?:droits? de reproduction|reproduction et droits|pour (?:reproduire|republier) (?:cet?|nos) |demandes? de (?:reproduction|republication)|derechos de reproducción|para (?:reproducir|republicar) (?:est|nuestr)\w{1,14} |solicitudes de reproducción|per (?:riprodurre|ripubblicare) (?:quest|i nostri)\w{0,14} |diritti di riproduzione|richieste di riproduzione|para (?:reproduzir|republicar) (?:est|noss)\w{1,14} |pedidos de (?:reprodução|republicação))\b.{0,200}$/,
    /^(?:vous (?:souhaitez|voulez|désirez)|envie de|quieres|quiere|deseas|vuoi|volete|desideri|quer|deseja) (?:republier|reproduire|reprendre|diffuser|republicar|reproducir|publicar|ripubblicare|riprodurre|riprendere|pubblicare|reproduzir|usar|usare)\b[^?]{0,20}\b(?:article|texte|enquête|artículo|texto|nota|reportaje|articolo|testo|inchiesta|artigo|reportagem|matéria)s?\b[^?]{0,40}[?].{0,200}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Republier cet article',
    'Vous pouvez republier cet article gratuitement, à condition de citer la source.',
    'Nos articles peuvent être repris par la presse locale, avec un lien vers l’original.',
    'Les journaux associatifs peuvent reprendre ce texte, sans le couper.',
    'Republica este artículo',
    'Puedes reproducir este reportaje gratis si citas a la autora.',
    'Los medios comunitarios pueden republicar esta nota sin coste.',
    'Ripubblica questo articolo',
    'Le testate locali possono riprendere questo articolo, con la firma e il link.',
    'La riproduzione è consentita citando la fonte.',
    'Republique esta reportagem',
    'Os jornais escolares podem reproduzir este texto sem pagar.',
  ],
  leaves: [
    'Cet article peut être reproduit devant la cour.',
    'El artículo puede ser utilizado contra periodistas.',
    'La reprise des cours est possible dès lundi.',
    'Los medios pueden publicar los nombres, decide el juez.',
    'Médias : un milliardaire reprend la chaîne',
    'Pour reprendre la main, le maire promet un texte nouveau.',
    'I giornali possono pubblicare le intercettazioni, decide il giudice.',
    'Cet article est republié à partir de The Conversation sous licence Creative Commons.',
    'Le tribunal a interdit au journal de republier la lettre.',
    'Les journaux peuvent rouvrir leurs kiosques.',
    'Le livre peut être réédité en mai.',
    'El juez prohibió reproducir las cartas de la familia.',
    'Los medios pueden entrar en la sala a las nueve.',
    'La riproduzione in cattività è riuscita solo due volte.',
    'I giornali possono restare nelle edicole fino a sera.',
    'A reprodução dos peixes começa em março.',
    'Os jornais podem fechar, avisa o sindicato.',
  ],
}
