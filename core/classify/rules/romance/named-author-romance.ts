import { letterPattern } from '../../../letters.ts'
import { oncePer } from '../../../once-per.ts'
import type { Document } from '../../../types.ts'
import type { Examples, Rule, Scene } from '../../rule.ts'

/** How far down a byline may stand, and how long it may be. */
const WITHIN = 5
const LONGEST_BYLINE = 80
/** How far above the end a line about its author may stand. */
const LAST = 9
const LEAST_WORDS = 6
const MOST_WORDS = 60
const WEIGHT = 4
const PART = String.raw`\p{Lu}[\p{L}'’-]+`
const NAME = `${PART}(?: (?:(?:d[aeiou]s?|del|della|dei|di|du|la|le|y|e|van|von) )?${PART}){1,3}`
/** What stands before a name: who signs, what it is, in what office. */
const BEFORE = String.raw`(?:(?:[Pp]ar|[Pp]or|[Dd]i|[Dd]e|[Tt]exte?s?|[Tt]extos?|[Tt]esto|[Tt]esti)(?: (?:de|di|et|e|y) \p{Ll}+)? ?:? |(?:[Ii]l |[Ll]a |[Uu]n[ea]? |[Ee]l |[Oo] )?(?:[Tt]ribun[ae]|[Cc]hronique|[Bb]illet|[Cc]arnet|[Cc]orsivo|[Rr]ubrica|[Gg]uida|[Ii]ntervento|[Cc]rónica|[Cc]rônica|[Cc]olumn?a)(?: a cura)? d[ei] |Dal(?:la)? nostr[oa] [\p{L} ]{3,40}, )`
const OFFICE = String.raw`(?:(?:[Dd]ott\.(?:ssa)?|Dra?\.|Prof\.(?:ssa)?|Mme|M\.|Tec\.|Ing\.) )`
/** Nothing but whoever signs, and what they are. */
const BYLINE = letterPattern(
  String.raw`^${BEFORE}?${OFFICE}?(${NAME})(?:, [\p{Ll}][^.!?:]{2,50}| [|·] .{2,50})?$`,
  'u',
)
/** Who write, study and teach, whatever the ending of the word. */
const WRITER =
  '(?:journalis|giornalis|periodis|jornalis|rep[oó]rter|rédact|reda[ct]t|redactor|correspond|corrispond|corresponsal|chroniqu|cronist|col[uo]mnist|colunist|criti[cq]|crític|écrivain|romanci|poète|poet[aie]|escritor|scritt|histori|storic|etnógraf|sociolog|sociólog|[ée]conomist|[fp]h?ilosoph|filosof|profess|profes|docent|enseignant|instituteur|institutrice|maestr|maître|chercheu|ricerca|investigador|pesquisador|docteure?s? |tradu|photograph|fot[oó]graf|biolog|biólog|physicien|f[ií]sic[oa]|ge[oó]log|océanograph|neuropsich|biochim|polit[oó]log|internist|cuisini|lessicograf|architect|arquitect)'
/** Where they live, and what they do for a living: hardly anything else is said of writers, and no ties to what they write about are. */
const SAYS = new RegExp(
  `^(?:,[^.,]{3,60},| \\([^()]{2,40}\\))? (?:(?:vit|habite|vive|abita|reside) (?:à|a|au|en|dans|in|nel|nella|e|et|y|entre|tra) |(?:est née?|è nat[oa]|nació) |(?:enseigne|insegna|enseña) |écrit (?:sur|pour|aussi|ici|et) |scrive (?:di|per|e|tra|su|da) |escribe (?:de|sobre|para|los|las|en|aquí|y) |(?:couvre|suit|segue|cubre|signe|firma|edita|cura|coordina|photographie|dirige) |(?:est|è|es) (?:une? |un'|un |una |uno )?(?:[^ .]+ )?${WRITER})|^, (?:[^ .,]+ )?${WRITER}|^ \\([^()]{2,30}, \\d{4}\\)`,
)
/** What ties them to what they write about is owed to readers, and what they say is the article's own. */
const OWED =
  /["“”«»]|\b(?:intérêts?|inter[eé]s(?:es)?|interess[ei]|interessi|actionnaire|accionista|azionista|acionista|financ\w+|finanz\w+|invit\w+|ospit\w+|convi\w+|membres?|miembros?|membros?|soci[oae]s?|sócio?a?s?|n['’](?:a|ont)|ne|non|no|não|nem|ni|payé\w*|pag[oóa]\w*|adhérent\w*|clien\w+|abonné\w*|abbonat\w+|suscriptor\w*|assinante|frère|sœur|fils|fille|herman[oa]|hij[oa]|fratello|sorella|figli[oa]|irmã\w?|filh[oa]|épou\w+|mari|spos\w+|casad[oa]|candidat\w*|conseill\w+|dit|dice|diz|disse|dijo|reçu|recibi\w+|ricev\w+|receb\w+|don\w+|vot\w+|siège|siede|travaille pour|lavora per|trabaja para|trabalha para|trésori\w+|tesorer\w+|tesoureir\w+|vice\w+|presid\w+|présid\w+|consigli\w+|conseje\w+|conselh\w+|volont\w+|volunt\w+|citat\w+|citad\w+|cité\w*|s[iy]nd[ai]ca\w*|syndiqu\w*|ass?ocia\w*|témoign\w*|testig\w*|testimon\w*|testemunh\w*|jug\w*|jou[eéa]\w*|allen\w*|edifi\w*|finca|immeuble|que|qui|che|dont|cui|quest[oa]|ce texte|este (?:texto|artículo|artigo)|est mort|è mort[oa]|murió|morreu|falleció|décédée?)(?!\w)/

/** Where it is told in Portuguese, a plea beside it leaves less often once it is known: such a line is left to the model. */
const PORTUGUESE = /[ãõ]| (?:em|uma?|dos?|das|é) /

/** What they have written. */
const WORK =
  /\b(?:recueil|roman|livre|essai|libro|novela|poemario|ensayo|romanzo|raccolta|saggio|livro|romance|ensaio),? [«“"][^«»“”"]{2,60}[»”"]/

/** The line about the writer below the article in French, Italian or Spanish: it begins with the name that stands in the byline, and nowhere else. */
export const namedAuthorRomance: Rule = {
  id: 'named-author-romance',
  kind: 'author-box',
  looksAround: true,
  vote({ document, block, index, line }: Scene) {
    const { blocks } = document
    if (index < WITHIN || index < blocks.length - LAST || line.words > MOST_WORDS) return undefined
    // A letter is signed with a name and a place.
    if (line.words < LEAST_WORDS) return undefined
    const author = authorsOf(document).find((name) => isOf(block.text, name))
    return author === undefined ||
      PORTUGUESE.test(block.text) ||
      OWED.test(block.text.replace(WORK, '')) ||
      isNamed(document, author, index)
      ? undefined
      : { weight: WEIGHT, note: `It describes the author, ${author}.` }
  },
}

function isOf(text: string, name: string): boolean {
  const [first = '', ...rest] = name.split(' ')
  const begun = [name, `${first.charAt(0)}. ${rest.join(' ')}`].find((one) => text.startsWith(one))
  const said = text.slice(begun?.length ?? 0)
  return begun !== undefined && SAYS.test(said)
}

/** Whether the article tells of whoever has the name: it is no byline that has it. */
function isNamed({ blocks }: Document, name: string, index: number): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  return blocks.filter(({ text }, i) => i !== index && text.includes(surname)).length > 1
}

const authorsOf = oncePer(({ blocks }: Document) =>
  blocks.slice(1, WITHIN).flatMap(({ text }) => nameIn(text)),
)

function nameIn(text: string): readonly string[] {
  if (text.length > LONGEST_BYLINE) return []
  return BYLINE(text).exec(text)?.slice(1, 2) ?? []
}

/** It never votes on one block alone: what it takes amid others is in test/core/classify/rules-of-documents.test.ts. */
export const examples: Examples = { catches: [], leaves: ['Léa Morin écrit.'] }
