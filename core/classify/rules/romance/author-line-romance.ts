import { letterPattern } from '../../../letters.ts'
import { fold } from '../../plain-line.ts'
import type { Examples, Rule, Scene } from '../../rule.ts'
import { type Sign, saidOfWriters, standsBelow } from '../../told-author.ts'

const MOST_WORDS = 80
const NAME = String.raw`(?:(?:Mme|M\.|Dr|Dra?\.|Dott\.(?:ssa)?|Prof\.(?:ssa)?) )?\p{Lu}[\p{L}'’-]+(?: (?:(?:d[aeiou]s?|del|della|dei|di|du|la|le|y|e|van|von|El|Le|La) )?(?:de la |dos |das )?\p{Lu}[\p{L}'’.-]*){1,3}`
const SUBJECT = letterPattern(
  String.raw`^(?:(?:À propos de l[’']aut(?:eur|rice)|Sobre (?:el|la|o|a) autora?|L[’']aut(?:ore|rice)|(?:El|La|O|A) autora?|L[’']auteur|L[’']autrice) ?[:.-] ?|\p{Lu}[^.«»"“”:;]{3,70}, )?${NAME}(?:,[^.]{2,70},| \([^()]{2,40}\))? (?=\p{Ll})`,
  'u',
)
/** What is said of writers. */
const SIGNS: readonly Sign[] = [
  // What they do.
  [
    /^.{4,110}? (?:ecrit|couvre|suit|chronique|signe|raconte|tient (?:la|une|cette|notre)|arpente|sillonne|parcourt|teste|goute|commente|analyse|decrypte|explore|dirige|coordonne|edite|presente|recorre|prueba|resena|analiza|coordina|edita|presenta|lleva (?:la|una|esta)|recensisce|tiene (?:la|una|questa) rubrica|percorre|testa|analisa|coordena|apresenta|enquete|anime|photographie|dessine|escribe|cubre|firma|cuenta|sigue|investiga|fotografia|dibuja|scrive|segue|racconta|si occupa|firma|cura|fotografa|disegna|escreve|cobre|assina|acompanha|conta|investiga|fotografa) /,
    1.7,
  ],
  [
    /^.{4,110}? (?:travaille|collabore|contribue|participe|trabaja|colabora|lavora|collabora|trabalha) (?:au|a|aux|avec|pour|chez|comme|depuis|en|con|de|para|como|desde|al|alla|per|da|come|no|na|em) /,
    1.2,
  ],
  [
    /^.{4,110}? (?:est|es|e|a ete|ha sido|e stat[oa]|foi)(?: (?:une?|un|una|uno|um|uma|la|le|notre|nuestr[oa]|il nostro|la nostra|o nosso|a nossa|el|il|o|a))? ?(?:[a-z]+ ){0,2}(?:journaliste|reporter|redact|correspond|chroniqueu|photograph|photojourn|critique|pigiste|documentarist|periodista|redactora?|corresponsal|columnista|cronista|fotograf|fotoperiod|giornalista|redattore|redattrice|redattric|corrispondent|inviat|caporedatt|caposervizio|fotoreporter|jornalista|redatora?|correspondent|colunista|fotojorn|editora?\b|freelance|ecrivain|romanci|poete|scrittore|scrittrice|escritora?|poeta|illustrat|ilustrad|essayist|ensayist|saggista|ensaista|traduct|tradutt|tradutor|editorialist|blogger|stagiair|becari|tirocin|estagiari)\w*/,
    2.4,
  ],
  [
    /^.{4,110}? (?:est|es|e|enseigne|ensena|insegna|ensina|leciona|recherche|investiga)(?: (?:une?|un|una|um|uma|l'))? ?(?:[a-z]+ ){0,2}(?:professeur|maitre|chercheu|historien|sociologue|economiste|politologue|philosophe|profesor|catedratic|investigador|historiador|sociolog|economista|politolog|docente|ricerca|storic|professor|pesquisador|l'histoire|historia|storia|geograf|droit|derecho|diritto|direito|literatur|letteratur|litterature)\w*/,
    1.6,
  ],
  [
    /^.{4,110}? (?:a (?:ecrit|publie|couvert|rejoint|grandi|travaille|enquete|passe|fonde|dirige)|est (?:nee?|arrivee?|entree?) |est l'auteure? |est l'autrice |ha (?:escrito|publicado|cubierto|trabajado|dirigido|fundado)|nacio|crecio|llego|entro|es autora? |ha (?:scritto|pubblicato|lavorato|seguito|fondato|diretto)|e (?:nat[oa]|cresciut[oa]|arrivat[oa]|entrat[oa]) |e autore |e autrice |publicou|escreveu|cobriu|trabalhou|nasceu|cresceu|chegou|entrou|fundou|e autora? )/,
    1.4,
  ],
  [
    /^.{4,110}? (?:vit|habite|vive|reside|abita|mora) (?:a|au|en|dans|in|nel|nella|em|no|na|entre|tra|desde|depuis|da) /,
    1.3,
  ],
  // What a second sentence adds.
  [
    /[.;] (?:elle|il|ils|elles) (?:vit|habite|ecrit|couvre|suit|tient|enseigne|a (?:ecrit|publie|travaille|couvert|grandi|rejoint)|travaille|collabore|anime|partage|eleve|joue|prepare|est (?:aussi|l'auteure?|l'autrice|nee?)|cultive|court|jardine|repond|lit|aime|s'occupe|s'interesse)/,
    1.7,
  ],
  [
    /[.;] (?:(?:ella|el) )?(?:vive|escribe|cubre|ensena|ha (?:escrito|publicado|trabajado|cubierto)|trabajo|trabaja|colabora|antes|es (?:autora?|tambien)|nacio|estudio|prepara|cria|toca|cultiva|responde|publico|lleva|le (?:gusta|interesan)|se (?:ocupa|dedica|formo))\b/,
    1.6,
  ],
  [
    /[.;] (?:(?:lei|lui) )?(?:vive|scrive|abita|insegna|ha (?:scritto|pubblicato|lavorato|seguito|studiato)|lavora|collabora|si occupa|e (?:autore|autrice|anche|nat[oa])|alleva|suona|coltiva|risponde|cura|conduce|prepara|ama|tiene)\b/,
    1.6,
  ],
  [
    /[.;] (?:(?:ela|ele) )?(?:vive|mora|escreve|ensina|publicou|trabalhou|trabalha|colabora|cobriu|e (?:autora?|tambem)|nasceu|estudou|prepara|cria|toca|cultiva|responde|gosta|antes|passou|dedica-se|formou-se)\b/,
    1.6,
  ],
  // Where, and since when.
  [
    /\b(?:au|du|pour le|pour la|dans|al|alla|del|della|per il|per la|en|en el|en la|del|de la|para el|para la|no|na|do|da|para o|para a) (?:service|rubrique|redaction|journal|courrier|quotidien|hebdo\w*|gazette|nos (?:pages|colonnes)|seccion|redaccion|diario|periodico|semanario|revista|estas paginas|giornale|quotidiano|settimanale|redazione|testata|gazzetta|corriere|queste pagine|jornal|correio|redacao|redaccao|secao|seccao|estas paginas|gazeta|nuestra redaccion|notre redaction)\b/,
    1.2,
  ],
  [
    /\b(?:depuis|desde|dal|dai|da|ha|hace) (?:(?:el|l') ?)?(?:(?:19|20)\d\d|(?:\d+|dix|quinze|vingt|diez|quince|veinte|dieci|quindici|vent'|venti|dez|quinze|vinte) ?(?:ans|anos|anni))\b/,
    0.8,
  ],
  [
    /\b(?:son (?:dernier|premier|prochain|nouveau) (?:livre|roman|recueil|essai|ouvrage|disque|film)|su (?:ultimo|primer|proximo|nuevo|ultima|primera|proxima) (?:libro|novela|ensayo|poemario)|(?:il )?suo (?:ultimo|primo|prossimo|nuovo) (?:libro|romanzo|saggio)|(?:o )?seu (?:ultimo|primeiro|proximo|novo) (?:livro|romance|ensaio)|\((?:[^()]{2,40}, )?(?:19|20)\d\d\))/,
    1.6,
  ],
  [
    /\S@\S|\b(?:lui ecrire|la joindre|le joindre|ecrivez-lui|la contacter|le contacter|suivez-l[ae]|escribele|escribirle|contactarl[ao]|siguel[ao]|scriverle|scrivergli|scrivetele|contattarl[ao]|seguitel[ao]|escreva-lhe|escrever-lhe|contacta-l[ao]|siga-[oa])\b/,
    2.2,
  ],
]
const WRITER =
  / (?:ecrit|couvre|suit|signe|tient|enquete|anime|photographie|dessine|escribe|cubre|firma|cuenta|sigue|scrive|segue|racconta|si occupa|cura|escreve|cobre|assina|acompanha|conta|investiga|fotografa|travaille|collabore|trabaja|colabora|lavora|collabora|trabalha|chronique|enseigne|ensena|insegna|ensina|leciona|publie|vit|habite|vive|mora|abita|raconte)\b|journaliste|reporter|redact|correspond|chroniqueu|photograph|periodista|corresponsal|columnista|cronista|fotograf|giornalista|redattore|redattric|corrispondent|inviat|jornalista|redatora?|colunista|ecrivain|scrittor|scrittric|escritor|poeta|professeur|profesor|professor|docente|auteur|autrice|autor|publicado|pubblicato|publicou/
/** It is said of somebody who writes, and is no worker or neighbour of whom an article tells. */
const WRITES =
  /\b(?:(?<!\ba )ecrit|chronique|signe|couvre|escribe|firma|cubre|scrive|escreve|assina|cobre|photographie|fotografia|suit|enquete|s'occupe|si occupa|rubrique|chroniques|enquetes|sujets|journalis\w+|reporter|redact\w+|redat\w+|correspond\w+|corrispond\w+|corresponsal|chroniqueu\w+|photograph\w*|periodista|columnista|cronista|fotograf\w+|giornal\w+|jornal\w*|colunista|ecrivain|romancier\w*|scritt(?:ore|rice)|escritora?|poete|poeta|auteure?|autrice|autore|autora?|courrier|periodico|diario|redazione|testata|correio|revista|articles|articulos|articoli|artigos)\b|\S@\S/
const WEIGHT = 2.4
/** Reporting on somebody, or a quotation. */
const REPORTED =
  /["“”«»]|\b(?:a (?:été|dit|déclaré|expliqué|affirmé|raconté)|déclare|explique|affirme|selon|dijo|explicó|según|declaró|murió|detenid\w+|fue|ha detto|ha spiegato|spiega|secondo|arrestat\w+|disse|diz|explicou|segundo|afirma|morreu|detid\w+|mort|morte|prison|cárcel|prisión|carcere|prisão|victime|víctima|vittima|vítima|maire|alcalde(?:sa)?|sindac[oa]|prefeit\w+|presidente?|président\w*|ministre|ministr[oa]|député\w*|diputad[oa]|deputad[oa]|deputat[oa]|avocate? d|prévenu\w*|acusad[oa]|imputat[oa]|arguid[oa]|réu|intérêts?|interés|interess[ei]s?|interessi|actionnaire|acciones|azioni|ações|financ\w+|finanz\w+|invitad[oa]|ospite|convite|membres? d|miembros? d|membros? d|soci[oa] d)\b/

/** Who the author is, below the article, in languages whose writers `author-line` does not know. */
export const authorLineRomance: Rule = {
  id: 'author-line-romance',
  kind: 'author-box',
  looksAround: true,
  patterns: [WRITER],
  vote(scene: Scene) {
    const { text } = scene.block
    if (!standsBelow(scene) || scene.line.words > MOST_WORDS || REPORTED.test(text)) return undefined
    if (!SUBJECT(text).test(text)) return undefined
    const folded = fold(scene.line.text)
    return saidOfWriters(folded, SIGNS) === 0 || !WRITES.test(folded)
      ? undefined
      : { weight: WEIGHT, note: 'It says who the author is.' }
  },
}

export const examples: Examples = {
  catches: [
    'Léa Morin écrit sur le logement. Elle vit à Varnes avec deux chats.',
    'Paul Aubin, 34 ans, suit la justice au Courrier depuis 2012.',
    'Ancienne institutrice, Rose Le Gall tient une chronique au journal depuis 2011.',
    'Rose Le Gall est romancière. Son dernier livre, La digue, a paru en mai.',
    'Marta Olmo escribe sobre vivienda en el periódico desde 2015, y antes en la radio.',
    'Iker Sanz es fotógrafo. Vive entre Tibbia y el monte.',
    'Marta Rosi scrive di scuola. Vive a Varna con tre galline.',
    'Paolo Alba lavora al giornale dal 2011. Scrive a palba@corriere.example.',
    'Ana Prado escreve sobre educação. Mora em Varna há dez anos.',
    'Rui Leal é jornalista e colabora com o jornal desde 2009.',
  ],
  leaves: [
    'Jeanne Roux a publié son premier roman en prison. Elle vit à Brest.',
    'Jeanne Roux a publié son premier roman à vingt ans. Elle vit à Brest.',
    'Iker Sanz ha publicado su primer libro. Vive en Tibbia con su madre.',
    'Marta Rosi ha scritto il suo primo romanzo a Varna. Vive di lezioni.',
    'Ana Prado publicou o seu primeiro livro. Mora em Varna.',
    'Léa Morin vit à Varnes.',
    'Paul Aubin est maire de Varnes depuis 2014. Il vit au bourg.',
    'Marta Olmo trabaja en el hospital desde 2015.',
    'Marta Olmo dijo que la casa estaba vacía. Vive allí todavía.',
    'Paolo Alba lavora nei campi. Ha quindici anni.',
    'Ana Prado mora no bairro há dez anos. Segundo ela, nada mudou.',
  ],
}
