import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

const PIECE =
  "(?:(?:cet|cette|ce|ces|nos|notre|l'|l'ensemble de nos|tous nos|est[ea]|nuestr[oa]s?|est[oa]s|quest[oa]|quest[ei]|i nostri|le nostre|il nostro|la nostra|dest[ea]|as nossas|os nossos|noss[oa]s?|tod[oa]s (?:os|as) noss[oa]s|el|la|il|lo|gli|o|a) ?(?:articles?|enquêtes?|textes?|reportages?|récits?|contenus?|dessins?|infographies?|papiers?|séries?|chroniques?|histoires?|travail|travaux|pièces?|artículos?|historias?|piezas?|trabajos?|textos?|reportajes?|notas?|contenidos?|crónicas?|investigación|investigaciones|materiales?|articol[oi]|test[oi]|inchiest[ae]|reportage|contenut[oi]|pezz[oi]|materiali|stori[ae]|lavor[oi]|artigos?|histórias?|trabalhos?|reportage(?:m|ns)|matérias?|conteúdos?|peças?|notícias?|investigaç(?:ão|ões)|crónicas?))"
const AGAIN = String.raw`(?:republi|reprodui|repren|repris|reprodu[cz]|reutili|riprodu|riprodo|ripubblic|riprend|ripres|reproduz|replic|rediffus|redistribu|compart|difund|public|pubblic|imprim|stamp|utiliz|usar|copi)\w*`

export const republishRomance = lineRule({
  id: 'republish-romance',
  kind: 'republish',
  weight: 4.5,
  maxWords: 90,
  says: 'It is about republishing the article (French, Spanish, Italian or Portuguese)',
  patterns: [
    new RegExp(
      String.raw`^(?:republier|republiez|reprendre|reproduire|republica|republicar|republique|reproduce|reproduzir|ripubblica|ripubblicare|riprendi|copia) ${PIECE}\b.{0,200}$`,
    ),
    new RegExp(
      String.raw`\b(?:vous (?:pouvez|êtes libres? de|avez le droit de)|libre à vous de|puedes?|pueden|eres libre de|son libres de|puoi|potete|siete liberi di|pode|podem|é livre (?:de|para)|são livres de) (?:librement |libremente |liberamente |livremente |aussi |también |anche |também )?${AGAIN} (?:librement |gratuitement |libremente |gratis |gratuitamente |liberamente |livremente |en ligne ou |en papier )?${PIECE}`,
    ),
    new RegExp(
      String.raw`${PIECE}.{0,30}\b(?:peut|peuvent|puede|pueden|può|possono|pode|podem)(?: librement| libremente| liberamente| livremente)? (?:être|ser|essere|ser) (?:librement |libremente |liberamente |livremente )?${AGAIN}`,
    ),
    new RegExp(
      String.raw`${PIECE} (?:est|sont|es|son|está|están|è|sono|é|são|estão) (?:libres?|livres?|liber[oiae]|gratuit\w*|à disposition|disponib\w+|a disposición|a disposizione|à disposição)(?: (?:de (?:droits?|reproduction)|para|per|da|pour|à|di|de) .{0,60}\b${AGAIN}|.{0,30}\b(?:reproduction|republication|reproducción|riproduzione|ripubblicazione|reprodução|republicação|reproduire|reprendre))`,
    ),
    /^(?:les )?(?:rédactions?|journaux|médias|radios|sites|bulletins|autres (?:médias|journaux|rédactions)|blogs?|associations?|enseignants?)\b[^.]{0,60}\b(?:peuvent|peut|sont libres de|sont invité[es]s à|ont le droit de|qui (?:souhaite|veu|voudr)\w+) ?(?:librement |gratuitement )?(?:le |la |les |)?(?:repren|reprodui|republi|diffus|publi|réutilis|repris)\w*.{0,200}$/,
    /^(?:otros |los |las )?(?:medios|periódicos|diarios|radios|emisoras|redacciones|boletines|revistas|blogs?|portales|escuelas)\b[^.]{0,60}\b(?:pueden|puede|están invitad[oa]s a|son libres de|que (?:quieran|deseen|quieren)) ?(?:libremente |gratis )?(?:reproduci|republica|publica|difundi|usar|reutiliza|retoma|copia)\w*.{0,200}$/,
    /^(?:altre |altri |le |i |gli )?(?:testate|giornali|redazioni|radio|siti|blog|bollettini|riviste|scuole|associazioni)\b[^.]{0,60}\b(?:possono|può|sono libere di|sono liberi di|che (?:vogliono|desiderano|volessero)) ?(?:liberamente |gratis )?(?:riprodurre|ripubblicare|pubblicare|riprendere|usare|riusare|diffondere|stampare|copiare)\w*.{0,200}$/,
    /^(?:outros |outras |os |as )?(?:jornais|meios|rádios|redações|redacções|sites|portais|blogues|blogs|boletins|revistas|escolas|veículos)\b[^.]{0,60}\b(?:podem|pode|são livres de|que (?:queiram|quiserem|desejem|desejarem)) ?(?:livremente |gratuitamente )?(?:reproduzir|republicar|publicar|difundir|usar|reutilizar|copiar|reaproveitar)\w*.{0,200}$/,
    /\b(?:reproduction|reprise|republication|rediffusion|reproducción|republicación|riproduzione|ripubblicazione|ripresa|reprodução|republicação|partilha|difusión)(?: (?:totale|partielle|total|parcial|parziale|de cet article|de nos articles|de este artículo|de nuestros \w+|del testo|dell'articolo|degli articoli|dei testi|deste artigo|dos textos|du texte|des textes|gratuite|libre|livre|libera|et|ou|o|y|e|même|intégrale|integral|integrale|non commerciale|no comercial))* (?:est |es |è |é |sont |son )?(?:autorisée|permise|libre|possible|bienvenue|encouragée|soumise|permitida|autorizada|libre|livre|bienvenida|consentita|autorizzata|ammessa|libera|gradita|gratuita|permitida|bem-vinda|incentivada)\b(?!.{0,40}\b(?:tribunal|juge|juez|giudice|juiz)\b)/,
    /\b(?:se (?:permite|autoriza|puede)|é (?:permitid[ao]|autorizad[ao]|livre)|está (?:permitida|autorizada)|è (?:consentit[ao]|permess[ao]|liber[ao])) (?:a |la |)?(?:reproduc|republica|reprodu|republic|riprodu|ripubblic|reprodução)\w*/,
    // Who may take it, in any words, and what for: a name, a link.
    /\b(?:vous pouvez|peut|peuvent|libre à|puedes?|pueden|puoi|potete|possono|può|pode|podem)\b.{0,60}\b(?:repren(?:dre|ez)|reprodui(?:re|t)|republi\w+|repris\w?|réutilis\w+|rediffuser|reproducir\w*|republicar\w*|publicarl\w+|reutilizar\w*|ripubblicar\w+|riprodurr\w+|riprender\w+|riprodott\w+|riutilizz\w+|reproduzi\w+|republicá\w*|reproduz\w+|reaproveitar)\b.{0,140}\b(?:cita(?:nt|ndo|r|re|ção|zione)|citer|source|signature|signé\w*|lien|licence|mention|auteure?|autrice|gratuit\w*|cc[ -]by|creative commons|fuente|firma|enlace|licencia|mención|autora?|gratis|fonte|licenza|link|licença|crédito|sem alterar|sans (?:le |la |les )?(?:modifi|coup)\w*|sin (?:cortar|cambi|modific)\w*|senza (?:tagli|modific)\w*)\b/,
    new RegExp(
      String.raw`${PIECE}.{0,60}\b(?:sous licence|bajo (?:una )?licencia|con licenza|sotto licenza|sob (?:a )?licença|com licença)\b.{0,60}\b(?:vous pouvez|puedes?|pueden|puoi|potete|possono|pode|podem|libre|libres|partag\w+|compart\w+|condivid\w+|partilh\w+)\b`,
    ),
    /^(?:journaux|médias|rédactions|vous êtes (?:un|une) (?:média|journal|rédaction|radio)|vous dirigez|tienes un medio|eres (?:de )?(?:un medio|periodista|editor)|si (?:tienes|diriges|trabajas en) un (?:medio|periódico)|medios|hai (?:una testata|un giornale|un sito)|sei (?:una testata|un giornale|una redazione)|dirigi (?:un|una) (?:giornale|testata)|tem um (?:jornal|site|meio)|é (?:editor|de outro jornal|jornalista de)|se (?:é|tem) um (?:jornal|meio))\b.{0,120}\b(?:repren|reprodui|republi|reprodu|publica|ripubblic|riprodu|riprend|reproduz|usar|usare|utilis)\w*.{0,160}$/,
    /^(?:droits? de reproduction|reproduction et droits|pour (?:reproduire|republier|reprendre)|demandes? de (?:reproduction|republication)|derechos de reproducción|para (?:reproducir|republicar)|solicitudes de reproducción|per (?:riprodurre|ripubblicare)|diritti di riproduzione|richieste di riproduzione|para (?:reproduzir|republicar)|pedidos de (?:reprodução|republicação))\b.{0,200}$/,
    /^(?:vous (?:souhaitez|voulez|désirez)|envie de|quieres|quiere|deseas|vuoi|volete|desideri|quer|deseja) (?:republier|reproduire|reprendre|diffuser|republicar|reproducir|publicar|ripubblicare|riprodurre|riprendere|pubblicare|reproduzir|usar|usare)\b.{0,80}[?].{0,200}$/,
    /^(?:copiez|copier|copia|copiar|copie|copiate) (?:et collez |y pega |e incolla |e cole )?(?:le |el |il |o )?(?:code(?: html)?|html|código(?: html)?|codice(?: html)?)\b.{0,120}$/,
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
    'Se permite la reproducción de este texto citando la fuente.',
    'Los medios comunitarios pueden republicar esta nota sin coste.',
    'Ripubblica questo articolo',
    'Le testate locali possono riprendere questo articolo, con la firma e il link.',
    'La riproduzione è consentita citando la fonte.',
    'Republique esta reportagem',
    'Os jornais escolares podem reproduzir este texto sem pagar.',
    'É permitida a reprodução desde que citada a fonte.',
  ],
  leaves: [
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
