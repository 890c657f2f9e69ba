import { lineRule } from '../../line-rule.ts'
import type { Examples } from '../../rule.ts'
import { unlessPleading } from '../../unless-pleading.ts'

/** What stands between a label and what it says: a date, or what it is about. */
const BEHIND = String.raw`\b ?(?:\([^)]{1,60}\) ?)?(?:[:.-]+|(?:du |del? |di |do |al? |le |el |em )?\d[^:]{0,40}[:.-]|, [^:]{0,40}:) ?[a-z0-9"]`
const TEXT_FR = String.raw`\bcet(?:te)? (?:article|enquête|dépêche|interview|entretien|analyse|page|chronique)|\bce (?:texte|billet|reportage|papier|portrait|sujet)|\bl'article`
const TEXT_ES = String.raw`\b(?:este|esta|el|la) (?:artículo|noticia|texto|información|nota|reportaje|crónica|entrevista|entrada|titular|columna)`
const TEXT_IT = String.raw`\b(?:quest[oa] |quest'|l'|il |la )(?:articolo|testo|notizia|inchiesta|intervista|pezzo|post|pagina|titolo)`
const TEXT_PT = String.raw`\b(?:este|esta|o|a) (?:artigo|texto|reportagem|notícia|matéria|entrevista|coluna|título|peça)`

/** What has been changed, what was wrong, and how it was made, in French, Spanish, Italian and Portuguese. */
export const keepCorrectionsRomance = lineRule({
  id: 'keep-corrections-romance',
  kind: 'body',
  weight: 12,
  maxWords: 200,
  says: 'It tells readers of a correction, or of how it was made (French, Spanish, Italian or Portuguese)',
  patterns: [
    new RegExp(
      `^[[(*]*(?:rectificatifs?|correctif|erratum|errata(?: corrige)?|précisions?|mise au point|droit de réponse|fe de (?:errores|erratas)|correcci(?:ón|ones)|rectificaci(?:ón|ones)|aclaraci(?:ón|ones)|derecho de (?:réplica|rectificación)|rettifica|correzion[ei]|precisazione|diritto di replica|correç(?:ão|ões)|corrigenda|retificaç(?:ão|ões)|rectificação|esclarecimento|direito de resposta)${BEHIND}`,
    ),
    ...unlessPleading(
      new RegExp(
        String.raw`^[[(*]*(?:note? (?:de la|de l'|du|des|del|de|della|dell'|do|da) ?(?:rédac\w+|l?auteure?|l?autrice|éditeur|éditrice|traduct\w+)|not(?:a|as) (?:de la|del|de|della|dell'|dell|do|da) ?(?:redacci[oó]n|redazione|redação|redacção|editora?|editores|autora?|autore|autrice|curatore|direttore|direção|tradut\w+|traduct\w+|tradutora?)|ndlr|ndla|ndt|n\.d\.[rat]|n\. d(?:e la|el|a|o) [retd]|ajouts?|complément|à nos lect\w+|a los lectores|ai lettori|aos leitores)${BEHIND}`,
      ),
      // A date alone is furniture: what was changed must be said.
      /^[[(*]*(?:mise? à jour|modifié|actualisation|actualizaci[oó]n|actualizad[oa]|aggiornament[oi]|aggiornato|atualização|actualização|atualizad[oa]|actualizad[oa])\b.{0,60}?[:.] (?!temps|tiempo|tempo|lect|leit|lett|par |por |di )(?:(?:às|à|a las|alle(?: ore)?) \d[\dh:.]*,? )?(?:[a-z'"-]+ ){2,}/,
      new RegExp(
        `(?:${TEXT_FR}) a (?:depuis )?été (?:mise? à jour|modifié|corrigé|actualisé|complété|amendé|retiré|rectifié|édité|raccourci)|(?:${TEXT_ES}) (?:se |ha |fue |han )(?:ha |sido |fue )?(?:actualiz|corr[ei]g|modific|rectific|editad|ampliad|retirad)|(?:${TEXT_IT}) (?:è|e'|era) (?:stat[oa] )?(?:aggiornat|corrett|modificat|rettificat|integrat)|(?:${TEXT_PT}) (?:foi|tinha sido|será) (?:atualizad|actualizad|corrigid|alterad|modificad|editad|retificad|complementad)`,
      ),
      /\b(?:articolo|testo|texto|reportagem|matéria|notícia|noticia|article|artículo) (?:mis à jour|aggiornato|atualizad[oa]|actualizad[oa]|corretto|corrigid[oa]|corregid[oa]|modifié|corrigé)\b.{0,40}\b(?:avec|pour|après|con|per|dopo|para|com|después|após|porque|às .{3,9} para)\b/,
      // What it said before.
      /\b(?:première|précédente|ancienne|primera|anterior|prima|precedente|primeira) vers(?:ion|ión|ione|ão) (?:de|del|di|da|do|dell)(?: |')|\bvers(?:ion|ión|ione|ão) (?:précédente|antérieure|initiale|anterior|previa|original|precedente|iniziale)\b|\bdans (?:notre|nos|une) (?:précédente )?éditions? (?:de|du|des|d')|\bcontrairement à ce que\b|\ba diferencia de lo que (?:publicamos|dijimos|se public)|\ba differenza di quanto (?:scritto|riportato|pubblicato|abbiamo)|\bcontrariamente a quanto\b|\b(?:ao contrário|diferentemente) do que (?:foi|publicamos|escrevemos|noticiámos|noticiamos|informamos|informou|informava|afirmou|afirmava|dizia|indicava|constava)/,
      /\bnous (?:avions|avons) (?:écrit|dit|donné|indiqué|imprimé|titré|attribué) .{3,90}[.,;:] ?(?:il s'agit|c'est|c'était|il fallait|en réalité|elle est|il est)\b|\bcomme nous l'(?:avions|avons) écrit\b|\bnous (?:avions|avons) écrit en [a-z]+ que\b|\bil fallait lire\b|\bil faut lire (?:par|"|\d)|\bl'erreur figurait dans\b|\bnous corrigeons ?:|\b(?:un lecteur|une lectrice) (?:nous|me) (?:signale|fait remarquer)\b|^(?:je me suis|nous nous sommes) trompée?s?\b.{0,30}:|\b(?:notre numéro|notre article) d[eu'] ?.{2,20}\b(?:parlait|donnait|indiquait|disait)\b|\bversion corrigée le\b/,
      /\bdonde .{0,24}\b(?:escribimos|dijimos|publicamos)\b|\ben (?:la edición|el número) anterior (?:atribuimos|dijimos|escribimos|publicamos)\b|\b(?:atribuimos|dijimos|escribimos) .{3,70}[.;:] ?(?:es|era|eran|fue|son)\b|\bnos equivocamos (?:al|en la|en el)\b|\bel error,? .{0,16}era nuestro\b|^corregido el \d|\buna? lectora? (?:nos|me) (?:avisa|señala|hace notar)\b|^(?:me equivoqué|nos equivocamos)\b.{0,30}:/,
      /\b(?:ieri|nel numero scorso|nel numero precedente|la settimana scorsa|nella prima versione) (?:avevamo|abbiamo) (?:scritto|detto|indicato|attribuito)\b|\b(?:avevamo|abbiamo) (?:scritto|indicato) che .{3,70}[.;:] ?(?:è|era|sono|erano|invece|in realtà|si tratta)\b|\bcome avevo scritto per errore\b|\bun[a']? ?lett(?:ore|rice) (?:ci|mi) (?:segnala|avverte|fa notare)\b|^(?:ho|abbiamo) sbagliato\b.{0,30}:/,
      /^(?:errei|erramos|errámos)\b.{0,30}:|\bavisa-(?:me|nos) uma? leitora?\b|\b(?:dissemos|escrevemos|informamos|noticiámos) (?:na|no|em|que|às)\b.{3,90}[.;:] ?(?:é|era|fica|foi|eram|são|não era\w?)\b|\bn[oa] (?:edição|número|último número)(?: passad[oa]| anterior)?,? (?:escrevemos|informamos|dissemos|trocámos|trocamos)\b|\b(?:boletim|número) anterior (?:mostra|mostrava|dizia)\b|\bleitor(?:es|as?)?\b.{0,24}\b(?:apontou|apontaram|notou|notaram|avisou|avisaram) que\b/,
      // What has been done about it.
      /\bnous avons (?:depuis |donc )?(?:modifié|corrigé|rectifié|retiré|supprimé|précisé|ajouté|mis à jour|complété)\b|\bhemos (?:corregido|modificado|rectificado|retirado|eliminado|actualizado|añadido)\b|\babbiamo (?:corretto|modificato|rettificato|rimosso|aggiornato|aggiunto|integrato)\b|\b(?:corrigimos|retificamos|alterámos|atualizamos|removemos|acrescentámos)\b|\b(?:a|ont) été (?:corrigé|rectifié)|\b(?:ha|han) sido (?:corregid|rectificad)|\bfue(?:ron)? (?:corregid|rectificad)|\b(?:è|sono) stat[aeio] (?:corrett[aeio]|rettificat)|\bfo(?:i|ram) (?:corrigid|retificad)|\b(?:à la suite d'|suite à )une erreur\b|\bpor un error de\b|\bper un (?:errore|disguido|refuso)\b|\bpor um (?:erro|lapso) d/,
      /\b(?:nous|avons|avions|article|titre|légende|édition)\b.{0,60}\b(?:par erreur|à tort|de façon erronée|de manière erronée)\b|\b(?:par erreur|à tort),? .{0,30}\b(?:nous|avons|avions|article|édition|légende)\b|\bune erreur (?:s'est|s'était|a été|nous)\b/,
      /\b(?:por error|erróneamente|por equivocación),? .{0,50}\b(?:publicamos|publicó|dijimos|escribimos|informamos|atribuimos|se dijo|se indicó|indicamos|señalamos|hemos)\b|\b(?:publicamos|dijimos|escribimos|informamos|atribuimos|indicamos|se indicó|se decía|se publicó|se atribuyó)\b.{0,60}\b(?:por error|erróneamente|equivocad)/,
      /\b(?:per errore|erroneamente|per una svista)\b.{0,60}\b(?:abbiamo|articolo|scritto|pubblicato|indicato|attribuito|riportato)\b|\b(?:abbiamo|articolo|avevamo|era stato|si leggeva)\b.{0,60}\b(?:per errore|erroneamente|per una svista|in modo errato)\b/,
      /\b(?:por lapso|por engano|por erro|erradamente|erroneamente|incorretamente)\b.{0,60}\b(?:escrevemos|publicamos|publicámos|informamos|dissemos|indicámos|noticiámos|afirmou|afirmava|indicava|reportagem|artigo|texto|foi)\b|\b(?:escrevemos|publicamos|informamos|dissemos|noticiámos|reportagem|artigo|matéria)\b.{0,60}\b(?:por lapso|por engano|por erro|erradamente|erroneamente|incorretamente)\b/,
      /\b(?:toutes )?nos excuses\b|\bprions\b.{0,50}\b(?:de|d') ?(?:nous |bien vouloir nous )?excuser\b|\b(?:pedimos|ofrecemos|presentamos) (?:disculpas|perdón|nuestras disculpas)|\b(?:lamentamos|sentimos) (?:el|los) err|\bci scusiamo\b.{0,60}\b(?:con|per)\b|\bce ne scusiamo\b|\b(?:chiediamo|porgiamo) (?:scusa|le nostre scuse|venia)\b|\bpedimos (?:desculpas?|perdão) (?:a|à|ao|aos|às|pel[oa]s?)\b|\blamentamos o (?:erro|lapso|engano)|\bas nossas desculpas\b/,
      // When they were asked.
      /\bà l'heure où nous (?:bouclions|bouclons|écrivons|publions|mettions)|\bavant (?:la publication|publication|le bouclage)\b|\bau moment de (?:la publication|publier|mettre)|\bal cierre de est[ae]|\b(?:fecha|momento) de (?:su )?publicación\b|\bal momento d(?:ella|i) (?:pubblicazione|pubblicare|andare in stampa)|\b(?:foi|foram|fue|fueron|è stat[oa]|a été) (?:contac?tad|contattat|contacté)[oaes]{0,2} (?:por|par|per) (?:carta|lettre|lettera|e-?mail|courriel|telefone|teléfono|téléphone|escrito|écrit|iscritto)\b|\baté (?:o fechamento|ao fecho|a publicação|à publicação)/,
      // How it was found out.
      /^(?:sources|fuentes|fonti|fontes|méthodologie|metodología|metodologia|nota metodologica|comment nous (?:avons (?:travaillé|procédé|enquêté)|travaillons)|come lavoriamo|como trabalhamos|cómo (?:lo hicimos|trabajamos)|como (?:apurámos|apuramos|fizemos)|prix relevés)\b ?[^:(.|]{0,24}[:(.;] ?[^|©]{12,}$/,
      // How it was made: names, quotations, length.
      /\bprénoms? .{0,30}\b(?:a|ont) été\b|\b(?:nom|prénom)s? (?:d'emprunt|fictifs?|modifiés?|changés?)\b|\bles noms .{0,20}\b(?:modifiés|changés)\b|\b(?:gardé|garder|conserver|requis|demandé|sous couvert de) l'anonymat\b|\b(?:entretien|propos|échange)s? .{0,30}\b(?:édités?|condensés?|raccourcis?|abrégés?)\b/,
      /\bnombres? (?:[a-z]+ ){0,5}(?:ficticios?|supuestos?|cambiados?|modificados?|alterados?|(?:han|ha) sido|fueron|se han)\b|\b(?:modificamos|cambiamos|hemos (?:cambiado|modificado)) .{0,12}nombres?\b|\bnombre(?:s)? real(?:es)?\b|\b(?:entrevista|conversación) .{0,30}\b(?:editada|condensada|abreviada)\b|\b(?:condición de|bajo) anonimato\b/,
      /\bnom[ei] (?:[a-z]+ ){0,4}(?:di fantasia|fittizi[oa]?|inventat[oi]|cambiat[oi]|modificat[oi])\b|\b(?:intervista|conversazione) .{0,40}\b(?:editata|condensata|abbreviata|ridotta)\b|\b(?:sotto|garanzia di|chiesto l'|condizione di) ?anonimato\b/,
      /\bnomes? (?:[a-z]+ ){0,4}(?:fictícios?|trocados?|alterados?|modificados?|mudados?)\b|\b(?:entrevista|conversa) .{0,30}\b(?:editada|condensada|resumida)\b|\b(?:condição de|sob) anonimato\b/,
    ),
  ],
})

export const examples: Examples = {
  catches: [
    'Rectificatif : le pont mesure 130 mètres, et non 300.',
    'Précision du 9 mai : la porosité est de 16 %.',
    'NDLR : le mot n’aurait pas dû figurer dans notre titre.',
    'L’article a été modifié lundi.',
    'Mise à jour du 3 mai, 18 h : la route est rouverte.',
    'Les prénoms ont été changés.',
    'Uma versão anterior deste texto trocava os nomes.',
    'Fe de erratas: donde dice marzo debe decir mayo.',
    'El texto ha sido corregido.',
    'Pedimos disculpas a la concejala.',
    'Por error, ayer publicamos otra fecha.',
    'Errata corrige: il bando scade il 30.',
    'Articolo aggiornato alle 17 con la replica del Comune.',
    'I nomi sono di fantasia.',
    'Errata: a obra custou 2 milhões.',
    'Nous avions écrit en juin que l’altise était un charançon.',
    'En la edición anterior atribuimos el gol a Torrado; fue de Torrada.',
    'Ieri abbiamo scritto che la gatta è bianca. È tigrata.',
    'Dissemos na terça que a ponte era de 1942. É de 1932.',
    'Fuentes: Archivo General, cajas 88-91; cartas cedidas por la familia.',
    'Nota da redação: os nomes foram alterados.',
    'Errei na semana passada: o Paineiras perdeu de 5.',
    'O empreiteiro foi contactado por carta registada.',
    'Comment nous travaillons. Chaque vérification est relue par un médecin.',
    'Esta reportagem foi atualizada na segunda-feira.',
  ],
  leaves: [
    'Mis à jour le 9 avril à 18 h 02',
    'Actualizado el 9 de octubre a las 10:12',
    'Note de la rédaction : ●●●●○',
    'Nota de la redacción: necesitamos tu ayuda. Haz una donación.',
    'Nota della redazione: senza il tuo contributo chiudiamo.',
    'Encontrou um erro? Avise a redação.',
    'Nous avons écrit 312 articles l’an dernier, et aucun n’a été payé par la mairie.',
    'Escribimos lo que otros callan. Suscríbete.',
    'Une erreur dans cet article ? Signalez-la.',
    'Quer ser contactado por e-mail? Deixe o seu endereço.',
  ],
}
