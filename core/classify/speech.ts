import { letterPattern } from '../letters.ts'
import { quickPattern } from '../quick-pattern.ts'
import type { Block, Document, Evidence, LabelledBlock, Role } from '../types.ts'
import { PUBLISHERS_WORDS } from './own-words.ts'
import { plainLine } from './plain-line.ts'
import { isPlea } from './pleas.ts'

/** What a headline calls what somebody said, word for word; of lower-case text, as the others are. */
const NAMED = quickPattern(
  /\b(?:full text|transcript|remarks|speech|sermon|eulogy|homily|keynote|in full|inaugural|commencement|state of the (?:union|city|county|state|nation)|(?:as|against) (?:prepared for )?delivery|as delivered)\b|\baddress (?:(?:given|delivered) )?(?:to|of|by|at|on|before)\b|['’]s address\b|\b(?:(?:trauer|grab|fest|dankes|abschieds|antritts|eröffnungs)?(?:rede|ansprache)|predigt|laudatio|es gilt das gesprochene wort|discours|allocution|éloge funèbre|seul le prononcé|discurso|palabras (?:de|del|pronunciadas)|discorso|toespraak|przemówienie)\b/,
)
/** How a speaker begins. */
const SALUTATION = letterPattern(
  String.raw`^["“„«]?(?:(?:thank you|good (?:morning|afternoon|evening))[^a-z]{0,3})?(?:my |dear |fellow )*(?:friends|comrades|neighbou?rs|colleagues|delegates|graduates|americans|citizens|brothers and sisters|sisters and brothers|ladies and gentlemen|(?:mr|madam|mister)\.? (?:speaker|president|chair(?:man|woman)?)|liebe (?:freunde|kolleg|mitbürger)\p{L}*|meine (?:sehr (?:geehrten|verehrten) )?damen und herren|(?:mes )?chers (?:amis|concitoyens|collègues|camarades|élèves)|mesdames et messieurs|señoras y señores|querid[oa]s (?:amig[oa]s|compañer[oa]s|vecin[oa]s|alumn[oa]s|familias))\b`,
  'u',
)
/** Who thanks says I, too. */
const FIRST_PERSON = letterPattern(
  String.raw`\b(?:i|we|us|our|my|me|thank you|ich|wir|uns|unser\p{L}*|mir|mich|mein\p{L}*|je|j['’]\p{L}+|me|moi|mon|ma|mes|nous|notre|nos|merci|yo|mi|mis|nosotr[oa]s|nuestr[oa]s?|gracias|hemos|somos|estamos|vamos|tenemos|queremos|podemos|debemos|noi|wij)(?!\p{L})`,
  'u',
)
/** Share of a speech's paragraphs in which the speaker says I or we; in reports of speeches it is less. */
const PERSONAL = 0.6
/** Words from which a line is a paragraph of the speech rather than a label. */
const PARAGRAPH = 8
/** Lines that may say it is a speech, and are none of it. */
const TITLES = 2
/** Lines at the beginning in which a salutation may stand, below headline, deck and place. */
const BEGINNING = 5
/** Votes from which a line amid any other text is a leftover. */
const LEFTOVER = 4
/** Votes that take a line out of a speech: twice as many as amid another text, as who asks in a speech asks for the speaker's cause. */
const SURE = 8
/** The same where no word of publishing stands in it. */
const SURE_OF_ANOTHER = 12
/** The same for what nobody asks for aloud: a menu, a caption, a link. */
const SURE_OF_FURNITURE = 4
/** Enough beside one that goes. */
const BESIDE = 4

/**
 * Whether the document is what somebody said, word for word: its title or its first lines say so, and most of it says I or we. What the
 * rules' `votes` are sure of as a leftover (`View image in full screen`) says nothing of the text.
 */
export function isSpeech({ blocks, claims }: Document, votes: readonly (readonly Evidence[])[]): boolean {
  const first = blocks
    .slice(0, BEGINNING)
    .map(({ text }, i) => (caseAgainst(votes[i] ?? []).weight < LEFTOVER ? text.toLowerCase() : ''))
  const titles = [
    ...first.slice(0, TITLES),
    ...claims.flatMap(({ field, value }) => (field === 'title' ? [value.toLowerCase()] : [])),
  ]
  if (!titles.some(isNamed) && !first.some((line) => SALUTATION(line).test(line))) return false
  const paragraphs = blocks.filter(
    (block, i) => isParagraph(block) && !(i < TITLES && isNamed(first[i] ?? '')),
  )
  const personal = paragraphs.filter(({ text }) => FIRST_PERSON(text).test(text.toLowerCase()))
  return personal.length > paragraphs.length * PERSONAL
}

function isNamed(title: string): boolean {
  return NAMED().test(title)
}

function isParagraph({ text }: Block): boolean {
  return text.split(' ').length >= PARAGRAPH
}

/**
 * A speech with what a publisher set above and below it. It is asked line by line, and the model not at all: whoever speaks to people says
 * we and you, and asks them for things, as a newsroom does.
 */
export function labelSpeech(
  { blocks }: Document,
  votes: readonly (readonly Evidence[])[],
): readonly LabelledBlock[] {
  const found = votes.map(caseAgainst)
  const goes = found.map(
    ({ role, weight }, i) =>
      weight >= (isAskedFor(role) ? sureOfPlea(blocks[i]) : SURE_OF_FURNITURE) || isLearned(votes[i] ?? []),
  )
  for (const step of [1, -1])
    for (let i = step > 0 ? 0 : found.length - 1; i >= 0 && i < found.length; i += step)
      if (goes[i - step] && (found[i]?.weight ?? 0) >= BESIDE) goes[i] = true
  const roles = found.map(({ role }, i): Role => (goes[i] ? role : 'body'))
  return blocks.map((block, i) => ({ block, role: roles[i] ?? 'body', evidence: votes[i] ?? [] }))
}

function sureOfPlea(block: Block | undefined): number {
  return block !== undefined && PUBLISHERS_WORDS().test(plainLine(block.text).text) ? SURE : SURE_OF_ANOTHER
}

/** Speakers ask for money and support, and say who pays them. */
function isAskedFor(role: Role): boolean {
  return isPlea(role) || role === 'boilerplate:affiliate'
}

/** What the publisher repeats is no part of what one speaker says. */
function isLearned(votes: readonly Evidence[]): boolean {
  return votes.some(({ rule, role }) => rule === 'publisher' && role !== 'body')
}

/** The rules' votes as they count in a page that is a speech. */
export function inSpeech(votes: readonly (readonly Evidence[])[]): readonly (readonly Evidence[])[] {
  return votes.map((of) =>
    of.map((vote) => (vote.role === 'body' ? vote : { ...vote, weight: vote.weight / 2 })),
  )
}

/** The kind that most is said for, and how much, less what speaks for the line. */
function caseAgainst(votes: readonly Evidence[]): { readonly role: Role; readonly weight: number } {
  const sums = new Map<Role, number>()
  let kept = 0
  let against = 0
  for (const { role, weight } of votes) {
    if (role === 'body') kept += weight
    else {
      sums.set(role, (sums.get(role) ?? 0) + weight)
      against += weight
    }
  }
  const [best] = [...sums].sort(([, a], [, b]) => b - a)
  return { role: best?.[0] ?? 'body', weight: against - kept }
}
