import { letterPattern } from '../../letters.ts'
import type { Examples, Rule, Scene } from '../rule.ts'

const LONGEST = 300
const PERSON = String.raw`(?:\p{Lu}\. ?)?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,3}`
const WHO = String.raw`\p{Lu}[\p{L}.'’&-]*(?: ?[\p{L}.'’&-]+){0,6}`
const PICTURES = [
  ...['photo', 'photograph', 'picture', 'image', 'illustration', 'engraving', 'drawing', 'artwork'],
  ...['portrait', 'cartoon', 'composite'],
  ...['foto', 'bild', 'grafik', 'imagen', 'imagem', 'immagine', 'video', 'graphic'],
]
const PICTURE = PICTURES.flatMap((word) => [
  word,
  `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  word.toUpperCase(),
]).join('|')
const PAPER =
  '(?:Post|Times|Herald|Tribune|Dispatch|News|Gazette|Beacon|Chronicle|Examiner|Star|Press|Journal|Record|Mail|Courier|TIMES|HERALD|TRIBUNE|DISPATCH|NEWS|GAZETTE|CHRONICLE|EXAMINER|JOURNAL|COURIER)'
/** What a picture is called, before its maker: `Photo: J. Halloran/Nightwing Archive`. */
const LABELLED = letterPattern(
  String.raw`^(?!Words|Text|Story|Report|Research|Data|Design|Music|Produced|Edit|Translat)[^•].{2,240}(?:[.!?)\]"”’|/] ?| [–—-] )[[(]?(?:\p{L}+ ){0,2}(?:${PICTURE})[sS]?(?: [Cc]redits?)? ?(?:[:•|©/]|by |BY |courtesy of (?:the )?) ?(?:${WHO}(?:[/;|,] ?${WHO}){0,3}(?:, aged \d+)?|the author\b[^.]{0,40})[\])]?[.]?$`,
  'u',
)
/** `Sam Dawe/The Yukon Signal`, `CARLY VANDERSLOOT | THE SENTINEL`: maker and paper, with no full stop. */
const SLASHED = letterPattern(
  String.raw`^[^"“”]{12,240}(?:\p{Ll}{2}|\d)[.!?)] (?:\| )?[[(]?(?:${PERSON} ?[/|] ?(?:The |THE )?\p{Lu}[\p{L}'’&.-]*(?: [\p{L}'’&.-]+){0,4}|\p{Lu}{3,10}/${PERSON})[\])]?$`,
  'u',
)
/** `© T. Whybrow`, `Family photograph`, `Yoon Seo-yeon for The Curator's Eye`. */
const NAMED = letterPattern(
  String.raw`^[^"“”]{8,240}[.!?] (?:© ?(?:the \p{Ll}+|\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’&-]+){0,4})|(?:Family|Archive|File|Library|Courtesy|Handout|Press) (?:photo|photograph|picture|image)\.?|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2} for (?:The )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3})$`,
  'u',
)
/** `Courtesy of the Aubrey family`, `Credit: Lowmoor Council`, `Grace Yun, Tribune-Dispatch`, without a word for the picture. */
const GIVEN = letterPattern(
  String.raw`^(?!.*(?:[Ss]erve|[Mm]otion|[Mm]inutes|[Mm]eeting|adjourned)\b)[^"“”]{8,240}[.!?] \(?(?:Credits?(?::|\.\.\.|…) ?${WHO}(?: ?/ ?${WHO})?|(?:Courtesy(?: of)?|Submitted by|Supplied by|(?:Styled and )?[Pp]hotographed by|(?:Snapped|Taken|Drawn) by):? (?:(?:the|his|her|their|my) )?${WHO}|(?:Snapped|Taken) by (?:his|her|their|a|the) \p{Ll}+|CONTRIBUTED|Contributed|HANDOUT|Handout|SUPPLIED|Supplied|(?!From|By|Via|The )${PERSON},? (?:The )?(?:\p{Lu}[\p{L}-]+ )?(?:\p{Lu}\p{Ll}+-)?${PAPER})\)?[.]?$`,
  'u',
)
/** The maker by himself, in brackets or bare, after one sentence that is nobody's own: quotations and letters are signed as well. */
const SIGNED = letterPattern(
  String.raw`^[^"“”‘.!?:]{12,140}\p{Ll}{3}\. (?:\| )?(?:[[(](?:[\p{L} ]{3,30}: )?\p{Lu}[\p{L}'’-]+(?: (?:& )?\p{Lu}[\p{L}'’-]+){1,2}[\])]|(?!From|The|Famil|Rodzina|See|Next|Via|Source|Read|More|Learn|Find|Sign|Show|View|Click|Get|Buy|Shop|Book|Contact|Start|Try|Join)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}[\p{L}'’-]+)$`,
  'u',
)
const OF_SOMEBODY = /\b(?:I|me|my|we|us|our|you|your)\b/i
const INSTITUTION =
  /\b(?:university|institute|college|journal|association|foundation|press|survey|report)\)?$/i

/** Words for pictures, and for who gave them, as `PlainLine` has them. */
const PICTURED = new RegExp(PICTURES.join('|'))
const HANDED = /credit|courtesy|submitted|supplied|hotographed|snapped|taken by|drawn by|contributed|handout/
/** A maker's name ends as no sentence, heading or quotation does. */
const SENTENCE_ENDS = `.!?:;,"'…`
/** A name that is a picture's by no word stands behind a sentence. */
const BEHIND_SENTENCE = /[.!?)] /
const UNFINISHED = new RegExp(`[^${SENTENCE_ENDS}]$`)

/** A caption in the text, known by whose picture it is: the last words of the line. */
export const creditAtEnd: Rule = {
  id: 'credit-at-end',
  kind: 'caption-credit',
  patterns: [PICTURED, HANDED, UNFINISHED],
  vote({ block, line }: Scene, candidates) {
    const { text } = block
    if (text.length > LONGEST || line.words > 50) return undefined
    const isPictured = candidates?.[0] !== 0 && PICTURED.test(line.text)
    const isHanded = candidates?.[1] !== 0 && HANDED.test(line.text)
    if (!isPictured && !isHanded && SENTENCE_ENDS.includes(line.text.charAt(line.text.length - 1)))
      return undefined
    if (!isPictured && !BEHIND_SENTENCE.test(text)) return undefined
    const weight = isCredited(text, isPictured, isHanded) ? 6 : isSigned(text) ? 4.5 : 0
    return weight === 0 ? undefined : { weight, note: 'It ends in the credit of a picture.' }
  },
}

/** Nearly all lines lack what a pattern cannot do without. */
function isCredited(text: string, isPictured: boolean, isHanded: boolean): boolean {
  return (
    (isPictured && LABELLED(text).test(text)) ||
    ((text.includes('/') || text.includes('|')) && SLASHED(text).test(text)) ||
    ((isPictured || MADE.test(text)) && NAMED(text).test(text)) ||
    ((isHanded || ENDS_IN_PAPER.test(text.slice(-LONGEST_PAPER))) && GIVEN(text).test(text))
  )
}

const ENDS_IN_PAPER = new RegExp(`${PAPER}$`)
const LONGEST_PAPER = 12
const MADE = /©| for /

function isSigned(text: string): boolean {
  return text.includes('. ') && SIGNED(text).test(text) && !OF_SOMEBODY.test(text) && !INSTITUTION.test(text)
}

export const examples: Examples = {
  catches: [
    'Number 88 takes her turn at the brush. Photo: A. Dykstra',
    'A noctule at the mouth of its roost. Image credit: J. Halloran/Nightwing Archive',
    'Auntie Mida warms bannock for the children at the landing. Sam Dawe/The Yukon Signal',
    'Ron Iverson surveys an empty freezer Monday. CARLY VANDERSLOOT | THE SENTINEL',
    'Doña Eulalia and Canela at the 2,400-metre station. (Leocadia Brandt)',
    'Cob on the move: umpires await a ruling at Grassy. © T. Whybrow',
    'Neighbours in Lipovsk, 1988. Family photograph',
    'Dorrie Kepa on the jetty at Yirrpa. Jirra Widders',
    'The founder at his lathe, 1953. Courtesy of the Whybrow family',
    'Scaffolding on the baths in May. Credit: Grassy Town Council',
    'The care home, on Route 9 at Tibbin. Aud Halloran, Valley Tribune',
    'A clerk at the hatch on Friday. BEACON/Sam Dawe',
    'Marchers on the quay at Tibbin. Credit...Aud Halloran for The Tribune',
    'A film of the slip, from the air. Video: Coastal Watch',
    'The dam from the north side. | Sam Dawe',
    'A frame without panels at Kabrai. [Rehana Siddiqui]',
    'Gene Hatmaker with his truck. CONTRIBUTED',
    'The unit in Halifax. Handout',
    'Ms Keane with the prodigal. Snapped by her colleague',
    'Linda Cave on the fourth-floor landing. Portrait: Theo Blunt for Stairwell',
    'The mayor at the Astor. Photo / Aud Halloran',
    'Die Fähre am Dienstag. Foto: Jana Kohl',
    'Mrs Croft (standing) and grandson (also standing). Drawn by Eustace Limb',
    'The reading room, in October. (Fell & Fold)',
  ],
  leaves: [
    'Research: Sam Dawe. Graphics: Aud Halloran.',
    'The motion was carried at nine. Submitted by Rita Kemp.',
    'She keeps one thing from the war: a photo by his bed.',
    '“To travel hopefully is better than to arrive.” (Robert Louis Stevenson)',
    'The pills were prescribed. Taken by the hundred, they kill.',
    'He was fined. Ms Kelly was not.',
    'The plan had many fathers. Drawn by Eustace Limb, it hung in the hall.',
    'The house was sold to a Mr. Smith',
    'Words: Esther Quayle. Pictures: Jim Rook.',
    'Wireless Headphones vs. Wireless Earbuds',
    'He gave his car to the museum. The museum sold it to Credit Lyonnais.',
    'The chairs came from a chapel. Courtesy of a friend, we got four.',
    'The tower will open with shops and a hotel. From The Valley Street Journal',
    'He took the papers to court. Nobody at the Valley Tribune minded.',
    'Seine Lehrerin fragt, ob zu Hause alles in Ordnung sei. Familie Öttl',
    'It has a dent in the lid, and I should like it back. Rita Kemp',
  ],
}
