import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { unlessPleading } from '../../unless-pleading.ts'

/** The piece itself, and what is in it. */
const PIECE = String.raw`\b(?:article|enquête|reportage|dossier|série|texte|contenu|podcast|émission|billet|vidéo|artículo|nota|reportaje|investigación|serie|texto|contenido|especial|proyecto|articolo|inchiesta|testo|contenuto|servizio|progetto|artigo|reportagem|matéria|conteúdo|investigação|projeto|projecto)\b`
const MADE = String.raw`\b(?:article|texte|résumé|titre|image|illustration|traduction|voix|transcription|vidéo|artículo|texto|resumen|imagen|ilustración|traducción|voz|titular|articolo|testo|riassunto|immagine|illustrazione|traduzione|voce|artigo|reportagem|resumo|imagem|ilustração|tradução|contenu|contenido|contenuto|conteúdo)\b`
const MACHINE = String.raw`(?:\bintelligence artificielle|\binteligencia artificial|\bintelligenza artificiale|\binteligência artificial|\bchatgpt|\bdeepl|\bgoogle (?:translate|traduct\w{1,8}|traductor)|\bmidjourney|\bdall-e|\bl'ia\b|d'ia\b|\b(?:la|una|une|aucune|nessuna|nenhuma|ninguna|por|par|con|da|de|a|com|uma) ia\b|\bautomatiquement|\bautomáticamente|\bautomaticamente)`

/** Who paid, who has an interest, and what a machine did, in French, Spanish, Italian and Portuguese. */
export const keepDisclosuresRomance = lineRule({
  id: 'keep-disclosures-romance',
  kind: 'body',
  weight: 12,
  maxWords: 200,
  says: 'It discloses who paid, who has an interest or what a machine did (French, Spanish, Italian or Portuguese)',
  patterns: unlessPleading(
    new RegExp(
      String.raw`${MADE}.{0,60}\b(?:rédig|écrit|génér|généré|produit|tradui|réalis|cré[ée]|résum|relu|aide|assist|generad|escrit|redactad|traducid|elaborad|cread|ayuda|apoyo|scritt|generat|realizzat|tradott|redatt|creat|aiuto|ausilio|supporto|redigid|gerad|traduzid|criad|produzid|recurso|auxílio|ajuda)\w{0,14}.{0,40}${MACHINE}|${MACHINE}.{0,60}\b(?:rédig|écri[rt]|génér|tradui|cré|utilis|generar|escribir|redactar|traducir|utilis|utiliz|usad|scriver|scritt|generar|tradur|utilizz|usat|escrever|gerar|traduzir)\w{0,14}.{0,40}${MADE}|^(?:illustration|image|imagen|immagine|imagem|photo|foto|ilustración|illustrazione|ilustração)s? (?:généré|réalisé|generad|cread|generat|creat|realizzat|gerad|criad)\w{0,14} .{0,30}${MACHINE}`,
    ),
    // Who paid for it. A label alone stands above advertisements, and so does one with a headline behind it.
    /^(?:contenu|article|dossier|contenido|artículo|texto|contenuto|articolo|conteúdo|artigo) (?:est |es |è |é )?(?:sponsorisé|patrocinado|sponsorizzato|commandité|pago|offert|ofrecido|oferecido) (?:par|por|da|dal|dalla|dall|pel[oa]) ?[^!?:|]{3,90}$|^(?:publireportage|publi-?rédactionnel|publirreportaje|publireportaje|publirreportagem|publieditorial|informe publicitário|contenuto pubbliredazionale|pubbliredazionale|articolo sponsorizzato|artículo patrocinado|article sponsorisé|article commandité|artigo patrocinado|redazionale a pagamento)\b[^!?:|]{0,80}$|^(?:informazione pubblicitaria|messaggio promozionale|contenuto) a cura d[^!?:|]{4,80}$|^(?:contenido|conteúdo) (?:elaborado|produzido|producido) (?:para|por) [^!?:|]{3,80}$|^conteúdo de responsabilidade d[eoa] |^en (?:partenariat|collaboration|colaboración|asociación) (?:avec|con) [^!?:|]{3,80}$|^(?:in collaborazione con|em parceria com|com o apoio d[eoa]|avec le soutien d[eu']|con el apoyo de|con il sostegno d\w+) [^!?:|]{3,80}$/,
    new RegExp(
      String.raw`${PIECE}.{0,40}\b(?:réalisé|produit|financé|rendue? possible|soutenu|publié|bénéficié|reçu|écrit|commandé|sponsorisé|commandité|payé)e?\b.{0,40}\b(?:soutien|appui|aide|partenariat|collaboration|concours|financement|bourse|par)\b|${PIECE}.{0,40}\b(?:avec|grâce) (?:le |l'|au |à l')?(?:soutien|appui|aide|concours) (?:financier |financière )?(?:de|du|des|d')`,
    ),
    new RegExp(
      String.raw`${PIECE}.{0,40}\b(?:realizad[oa]|producid[oa]|financiad[oa]|posible|contó|cuenta|recibió|elaborad[oa]|publicad[oa]|patrocinad[oa]|pagad[oa]|hecho|hecha)\b.{0,40}\b(?:apoyo|ayuda|beca|colaboración|financiación|financiamiento|alianza|fondos|por|gracias)\b`,
    ),
    new RegExp(
      String.raw`${PIECE}.{0,40}\b(?:realizzat[oa]|prodott[oa]|finanziat[oa]|sostenut[oa]|possibile|sponsorizzat[oa]|pubblicat[oa])\b.{0,40}\b(?:sostegno|supporto|contributo|collaborazione|finanziamento|grazie|borsa|da|dal|dalla|dall)\b`,
    ),
    new RegExp(
      String.raw`${PIECE}.{0,40}\b(?:realizad[oa]|produzid[oa]|financiad[oa]|possível|contou|conta|recebeu|feit[oa]|patrocinad[oa]|apoiad[oa]|pag[oa])\b.{0,40}\b(?:apoio|parceria|bolsa|financiamento|colaboração|suporte|graças|por|pel[oa])\b`,
    ),
    // Who had no part in it, and what was paid for by whom.
    /^[[(*]*(?:transparence|transparencia|trasparenza|transparência|déclaration d'intérêts|divulgación|declaración de intereses|dichiarazione di interessi|declaração de interesses) ?[:.-] [a-z0-9]|\baucun droit de regard\b|\bé financiad[oa] (?:em [^.]{2,20} )?pel[oa] (?:fundo|fundação|programa)\b|\bn'(?:a|ont) pas relu\b|\best par ailleurs (?:salarié|actionnaire|membre)|\bno conoci(?:ó|eron) el (?:texto|contenido)|\b(?:achetée?s?|payée?s?) par (?:la rédaction|nos soins|l'auteur|l'autrice)|\babbiamo pagato (?:il nostro|noi|di tasca)|\bhemos pagado (?:nuestr|de)\w*|\bpagámos (?:a nossa|do nosso|do bolso)/,
    /\b(?:rédaction|journalistes|redacción|periodistas|redazione|giornalisti|redação|redacção|jornalistas|fondation|fonds|fundación|fondo|fondazione|fundação|fundo|annonceur|anunciante|inserzionista|sponsor|patrocinador|marque|marca|associação|asociación|éditeur|fabricant|fabricante|gobierno|governo)\b.{0,40}\b(?:n'a pas (?:participé|pris|eu|été)|n'ont pas (?:participé|pris|eu)|n'a eu aucun|n'intervient pas|no (?:ha |han )?(?:particip|intervin|intervien|tuv|influ|revis)|non (?:ha|hanno|è|interviene) (?:avuto |stat\w |alcun |partecip)|não (?:particip|tev|interfer|interveio|influenci))\w*/,
    /\b(?:voyage|séjour|viaje|estancia|viaggio|soggiorno|viagem|estadia|billets?|hôtel|hotel)\b.{0,50}\b(?:pris en charge|payé|offert|financé|pagad[oa]|invitad[oa]|cubiert[oa]|cortesía|pagat[oa]|offert[oa]|ospit[ei]|pag[oa] p|a convite|custead[oa]|oferecid[oa])\b|\b(?:viajó|viajamos|viajou|viajaram|a voyagé|avons voyagé|ha viaggiato|abbiamo viaggiato)\b.{0,20}\b(?:invitad[oa]s?|a convite|à l'invitation|su invito|ospite)\b|\b(?:giornalista|autore|autrice|inviat[oa]) (?:è|era) stat[oa] ospit(?:e|ata|ato) d(?:a|i|al|el|ell)[ 'al]|\b(?:prêté|fourni|prestad[oa]|fornit[oa]|prestat[oa]|emprestad[oa]|fornecid[oa])s? (?:par|por|da|dal|dalla|dall'|pel[oa]) (?:le |la |l')?(?:fabricant|marque|constructeur|éditeur|marca|fabricante|editorial|editora|azienda|produttore|produttrice|empresa|casa)\b/,
    // Who has an interest in it.
    /\b(?:conflits?|liens?|déclaration) d'intérêts?\b|\bconflictos? de inter[eé]s(?:es)?\b|\bconflitt[oi] d(?:i |')interess[ei]\b|\bconflitos? de interesses?\b|\b(?:détient|détiennent|possède) .{0,20}\b(?:actions|parts) |\b(?:posee|tiene|posea) .{0,20}\b(?:acciones|participaciones)\b|\b(?:possiede|detiene) .{0,20}\b(?:azioni|quote)\b|\b(?:possui|detém|tem) .{0,20}\bações\b|\b(?:l'auteur|l'autrice|l'auteure|le journaliste|la journaliste|el autor|la autora|el periodista|la periodista|l'autore|il giornalista|la giornalista|o autor|a autora|o jornalista|a jornalista) (?:est|es|è|é|a été|fue|foi) .{0,24}\b(?:actionnaire|salariée?|mariée?|administrat\w+|accionista|emplead[oa]|casad[oa]|soci[oa]|consejer[oa]|azionista|dipendente|sposat[oa]|consigliere|acionista|funcionári[oa]|administrador[a]?)\b|\bne (?:travaille|conseille|possède|reçoit)\b.{0,60}\b(?:aucun|aucune|pas de|ni)\b|\bno recibe (?:salario|pagos?|fondos|financiación|honorarios)|\bnon (?:riceve|percepisce) (?:compensi|fondi|finanziamenti)|\bnão (?:recebe|presta) (?:pagamentos?|salário|consultoria|financiamento|honorários)|\b(?:étude|estudio|studio|estudo|enquête|encuesta|sondaggio) (?:a été |ha sido |fue |è stat[oa] |foi )?(?:financ|finanz|pagad|commandé|encargad)\w*/,
  ),
})

export const examples: Examples = {
  catches: [
    'Cet article a été réalisé avec le soutien de la Fondation des Rives.',
    'Contenu sponsorisé par la Mutuelle des Deux-Rives',
    'Publireportage',
    'Image générée par intelligence artificielle.',
    'L’autrice déclare n’avoir aucun conflit d’intérêts.',
    'La rédaction n’a pas participé à ce contenu.',
    'Contenido patrocinado por Aguas del Norte',
    'Este reportaje contó con el apoyo del Fondo Andino.',
    'Texto patrocinado: contenido pagado por Tibbin.',
    'El periodista viajó invitado por la aerolínea.',
    'Articolo scritto con l’aiuto dell’intelligenza artificiale.',
    'Inchiesta realizzata con il sostegno del fondo Maree.',
    'Conteúdo patrocinado por Águas da Serra',
    '«Debaixo da Telha» é financiada em 40 por cento pelo fundo Jornalismo Transfronteira.',
    'Este conteúdo é patrocinado por uma associação.',
    'Este texto foi traduzido com recurso a inteligência artificial.',
  ],
  leaves: [
    'Contenu sponsorisé',
    'Este reportaje fue financiado por los lectores de El Faro.',
    'Contenido patrocinado: 7 trucos para ahorrar luz',
    'Contenu sponsorisé par Taboola',
    'Cet article vous est offert grâce au soutien de nos abonnés. Abonnez-vous.',
    'Esta investigación ha sido posible gracias a ti. Apóyanos.',
    'Questa inchiesta è stata realizzata con il sostegno dei nostri lettori.',
    'Esta reportagem foi feita com o apoio dos nossos leitores.',
    'Giornalismo senza intelligenza artificiale: diventa sostenitore.',
  ],
}
