import { quickPattern } from '../../quick-pattern.ts'
import { lineRule } from '../line-rule.ts'
import { fold } from '../plain-line.ts'
import type { Examples } from '../rule.ts'

/** The kinds of pieces that there are, where they are, and whose: what is called one of ours is no other's. */
const PIECES =
  '(?:notre|nos|ons|onze|hier|ici|aquí|qui|aqui|tutaj)(?![a-z])|unser|nuestr|nostr|noss|nasz|article|artikel|artículo|articolo|artigo|artykuł|beitrag|interview|entretien|entrevista|intervista|wywiad|dossier|stuk|tekst|texte?\\b|testo\\b|verhaal|verhalen|reportage|reportaje|reportagem|reportaż|podcast|kommentar|bericht|enquête|inchiesta|serie|série|analys|anális|analis'

/** What another piece tells, right behind the label, or a place where it is to be read: what begins so is a link, although a full stop ends it. */
const ASKS =
  '(?:warum|wieso|weshalb|wie|pourquoi|comment|por que|perche|come|como|waarom|hoe|dlaczego|czemu|jak)(?![a-z])'
const READ_IN =
  '(?:in|im|auf|bei|unter|dans|sur|en|nella|nell|sulla?|sul|na|no|nas?|nos?|op|w|we)\\b.{0,30}(?:ausgabe|zeitung|webs(?:e|i)te|seite|édition|edición|edizione|edição|editie|wydani|impress|página|pagina|page\\b|site\\b|sito\\b|sitio|stronie|\\bapp\\b|krant\\b|blog\\b)'

/** The words of a label: two, or those that are more. */
const LABEL =
  '(?:lesen sie [a-z]+|mehr zum thema|sur le même sujet|te puede interesar|[àa] lire [a-zé]+|[^ ,]{1,12} [^ ,]{1,14})'

/** The label's words as the beginning of a sentence: no colon behind them, a full stop at the end, and no piece to read. */
const SENTENCE = quickPattern(
  new RegExp(
    fold(
      `^(?!.{0,200}\\b(?:${PIECES}))(?!${LABEL},? (?:${ASKS}|${READ_IN}))(?=(?:[^ ]{1,40} ){4})(?![^:>»|]{0,40}[:>»|])[^|]{0,200}\\.[")\\]]?$`,
    ),
  ),
)

export const relatedLink = lineRule({
  id: 'related-link',
  kind: 'related',
  // A headline quotes people as well.
  weight: 6.5,
  maxWords: 32,
  says: 'It points to another article',
  patterns: [
    /^[[(]?(?:also read|read also|read more|read next|read this next|read now|related|related (?:article|articles|story|stories|post|posts|content|coverage|reading|link|links|news|topics)|see also|also see|more on this(?: story| topic)?|more from [a-z .'-]{1,40}|more stories|more coverage|must[- ]read|don't miss|you (?:may|might) (?:also )?(?:like|be interested in)|recommended (?:for you|reading|stories)|further reading|in case you missed it|watch(?: (?:now|more|next))?|listen(?: now)?|from the archives?|keep reading) ?[:>»|] ?.{3,}$/,
    /^read (?:more|all|other) (?:[a-z]+ )?(?:speeches|stories|essays|columns|letters|reviews|interviews|sermons|poems|reports) (?:from|by|in|about|on) [^.]{2,60}$|^watch the (?:full |whole )(?:video|debate|speech|interview|meeting|hearing)\b[^.]{0,60}$/,
    /^(?:read|see|watch|hear|listen to) our (?:full |special |live |earlier )?(?:explainer|report|coverage|interview|timeline|live blog|podcast|profile)\b[^.]{0,60}\.?$|^for more on (?:this|the story|[a-z ]{3,30}), (?:see|read|turn to) (?:our|page|the (?:special|full|related|earlier|whole)) .{1,60}$|^you can (?:read|find|hear) (?:the |our )?(?:first|second|last|earlier|previous|other) (?:part|instalment|installment|article|story|episode)s?\b(?: (?:of (?:this|the|our) (?:series|story|interview|article|report|investigation|essay)|here|online)\b.{0,60}|[.!]?)$|^part (?:two|three|four|2|3|4) of this series\b(?! of).{0,60}$|^click (?:here )?(?:for|to see) (?:more|all) .{3,60}$|^[[(]read ?: [^.]{5,90}[\])]$|^(?:find|see|read) all (?:of )?our [^.]{2,40} (?:coverage|stories|articles|reports) (?:here|online)\b.{0,30}$|^read more by .{3,40}$/,
    /^(?:also read|read also|read more|read next|also see|see also) (?:[-|>] ?)?(?:\||>|-|about|on|at|here|from|our|the full)(?: |\b).{2,120}$/,
    /^(?:read (?:the )?(?:more|full (?:story|article|report|series))(?: (?:here|below|at .{1,60}))?|click here (?:to read .{1,80}|for (?:more|the) .{1,80}))[.!>»]*$/,
    /^(?:>{2,3}|↪) ?(?!on .{4,60} wrote)(?=.*[:?]).{4,120}[^.,;:!]$/,
    /^>{1,3} ?(?:database|explainer|timeline|interactive|map|gallery|photos?|video|podcast|analysis|opinion|profile|interview|the full story|from the archives?|see|watch|listen) ?[:|-] ?[^.]{4,140}$/,
    ...[
      /^[[(]?(?:lesen sie (?:auch|hier|dazu|mehr)|lesen sie weiter|lies auch|mehr zum thema|mehr dazu|siehe auch|auch interessant|das könnte sie auch interessieren|zum thema|weiterlesen|passend dazu|mehr aus) ?[:>»|-]? ?.{0,160}$/,
      /^[[(]?(?:(?:à|a) lire (?:aussi|également)|lire (?:aussi|également|la suite)|voir aussi|sur le même sujet|(?:lee|lea|leer) (?:también|más)|te puede interesar|más información|leia (?:também|mais)|veja também|leggi anche|leggi di più|potrebbe interessarti|lees (?:ook|meer|verder)|zie ook|czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|przeczytaj (?:też|także)) ?[:>»|-]? ?.{0,160}$/,
    ].map((pattern) => ({ pattern, unless: SENTENCE })),
  ],
})

export const examples: Examples = {
  catches: [
    'Lire aussi pourquoi le port ferme ses portes en mars.',
    'Lea también por qué cierra el puerto en marzo.',
    'Más información en la edición impresa del sábado.',
    'Leggi anche perché il porto chiude a marzo.',
    'Leia também por que o porto fecha em março.',
    'Lees ook waarom de haven in maart dichtgaat.',
    'Lees verder op de site van de Havenkrant.',
    'Czytaj też, dlaczego port zamyka się w marcu.',
    'Mehr dazu in der Samstagausgabe der Hafenpost.',
    'Lesen Sie weiter in der Printausgabe vom Samstag.',
    'Lesen Sie auch unser Interview mit dem Minister.',
    'Mehr zum Thema: Der Kandidat schweigt.',
    'Lire la suite.',
    'Lees ook De brug die niemand wilde',
    'Read more speeches from the Guild of Coopers',
    'Read our explainer on harbour dues here.',
    'For more on this, see our special report.',
    'You can read the first part of this series here.',
    'Click for more stories from the Quay.',
    'Also see: What to do with blue paint',
    'Read more: The bridge that nobody wanted',
    'Also read: How the vote was lost',
    'Related: Six questions about the new tax',
    '>> Database: look up who gave to your legislator',
    '>> Corner Men no. 31: the convent gym in Limerick',
    '↪ Interactive: is your river safe today?',
    '(Read: The bridge nobody wanted)',
    'Find all our election coverage here.',
    'READ NEXT: What we know about the fire',
    'See also: Our guide to the election',
    'Lesen Sie auch: Wie die Brücke gebaut wurde',
    'Lire aussi : Le pont qui divise',
    'Leggi anche: Il ponte che divide',
    'Lees ook: De brug die niemand wilde',
    'Czytaj też: Most, którego nikt nie chciał',
  ],
  leaves: [
    'Zum Thema schrieb sie in der Zeitung am Dienstag wenig.',
    'Lees meer boeken dan kranten, en slaap goed.',
    'Mehr zum Thema wollte der Kandidat nicht sagen.',
    'Zum Thema schwieg der Kandidat auch am Dienstag.',
    'Leggi anche il secondo quaderno, pregò la vedova.',
    'Lea también el segundo cuaderno, pidió la viuda, y luego juzgue.',
    'Sur le même sujet, le candidat n’a rien voulu dire lundi.',
    'Más información no quiso dar el candidato el lunes.',
    'Lees ook het tweede schrift, vroeg de weduwe.',
    'Czytaj też drugi zeszyt, poprosiła wdowa.',
    'For more on soil types, see Orr (1994).',
    'You can read the first part of the letter in the museum.',
    'Related charges against two deputies were dropped in May.',
    '>> On 3 March Rita Kemp wrote:',
    '>> The pump is dead: come at once.',
    'Read more slowly, her teacher said, and she did.',
    'Part two of the plan is the harbour.',
    'Background checks would have shown three arrests.',
    'See also the discussion in the second chapter, where the author takes it back.',
  ],
}
