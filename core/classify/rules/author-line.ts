import { letterPattern } from '../../letters.ts'
import type { Examples, Rule, Scene } from '../rule.ts'
import { type Sign, saidOfWriters, standsBelow } from '../told-author.ts'

const MOST_WORDS = 70
const NAME = String.raw`(?:(?:Ms|Mr|Mrs|Dr|Prof|Rev|Professor|Sir)\.? )?\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|al|bin|de|del|den|der|di|la|le|ní|mac|ter|van|von|\p{Lu}[\p{L}'’-]*)){0,3}`
const SUBJECT = letterPattern(
  String.raw`^(?:About the author: )?${NAME}(?:,[^.]{2,60},)?(?= (?:is|was|has|writes|covers|reports|teaches|lives|edits|translates|keeps|blogs|serves)\b)`,
  'u',
)
/** What is said of writers. */
const SIGNS: readonly Sign[] = [
  [/^.{4,60} writes (?:about|on|for|from|a|the|this|fiction|poetry)\b/, 2.6],
  [/^.{4,60} (?:covers [^.]{3,60} for\b|reports (?:on|from)\b)/, 2.4],
  [/^.{4,60} has (?:written|reported|covered|edited|kept this|tested|reviewed)\b/, 2],
  [
    /^.{4,60} (?:is|was|has been) [^.]{0,50}\b(?:writer|reporter|journalist|editor|correspondent|columnist|critic|novelist|poet|essayist|photographer|author|chaplain|lecturer|historian|translator)\b/,
    2.3,
  ],
  [/^.{4,60} (?:teaches|lives|translates|edits)\b/, 1],
  [
    /\b(?:She|He|They) (?:is|are|was|were) (?:based|formerly|previously|the author|at work|working on|a former|named)\b/,
    1.6,
  ],
  [
    /\b(?:She|He|They) (?:lives?|writes?|teaches|teach|keeps?|grew up|trained|holds?|divides?|tweets?|blogs?|sweeps?|has written|joined)\b/,
    1.3,
  ],
  [
    /\b(?:[Hh]er|[Hh]is|[Tt]heir) (?:first |second |third |latest |most recent |new |next |debut |forthcoming )?(?:book|novel|collection|memoir|column|byline|essays|poems|short stories|work has appeared)\b/,
    1.8,
  ],
  [/\b(?:She|He|They) writes? (?:here|for us|in these pages|this column|from [A-Z])/, 2],
  [/\bfirst published (?:essay|story|poem)\b|\bis published by\b|\bis out (?:now|in)\b/, 1.5],
  [/\b(?:Contact|Reach|E-?mail|Follow)(?:: | (?:her|him|them) )/, 1.5],
]
/** Enough never comes together without one of these, as `PlainLine` has it. */
const WRITER =
  / (?:writes|covers|reports|has) |(?:written|posted) by |writer|reporter|journalist|editor|correspondent|columnist|critic|novelist|poet|essayist|photographer|author|chaplain|lecturer|historian|translator|(?:she|he|they) (?:is|are|was|were) |(?:her|his|their) (?:[a-z ]+ )?(?:book|novel|collection|memoir|column|byline|essays|poems|short stories|work has)/
const SAYS_SO = letterPattern(
  String.raw`^(?:About the author:|(?:Written|Posted) by ${NAME}(?: (?:at|on) [^.]{4,30}\d.{0,6})?$)`,
  'u',
)
/** How to reach whoever it is. */
const CONTACT = /\b(?:Contact|Reach|E-?mail|Follow)\b|\S@\S/
const WITH_CONTACT = 5
/** Not enough amid the text. */
const LIMIT = 3.6
/** Reporting on somebody, or a quotation. */
const REPORTED = /["“”«»]|\b(?:said|says|told|according|announced|died|arrested|survived by)\b/

/** Who the author is, below the article, where no byline names him. Unless it says so itself it counts at the edges only. */
export const authorLine: Rule = {
  id: 'author-line',
  kind: 'author-box',
  looksAround: true,
  patterns: [WRITER],
  vote(scene: Scene) {
    const { text } = scene.block
    if (!standsBelow(scene) || scene.line.words > MOST_WORDS || REPORTED.test(text)) return undefined
    if (SAYS_SO(text).test(text)) return { weight: 6, note: NOTE }
    const said = SUBJECT(text).test(text) ? saidOfWriters(text, SIGNS) : 0
    return said === 0
      ? undefined
      : { weight: CONTACT.test(text) ? WITH_CONTACT : Math.min(said, LIMIT), note: NOTE }
  },
}

const NOTE = 'It says who the author is.'

export const examples: Examples = {
  catches: [
    'Akinyi Were writes on sport and youth. She is based in Kisumu.',
    'About the author: Theo Grünwald has tested gadgets since 2009. He sweeps.',
    'Written by Bea Lindqvist',
    'Posted by Theo at March 3, 2026 11:15 AM',
    'Bea Lindqvist is a features writer. Her first book, Small Talk, is out in May.',
    'Joyce Lekuton has reported on rain, or on the want of it, for twenty years. She keeps goats.',
    'Ms Rook teaches Greek at a school in Fife. She writes here every other week.',
    'Ottoline Farr has written for Saltwind since its first number. She lives in Fife with her husband and a dog.',
  ],
  leaves: [
    'Professor Lindqvist is the author of nine books on ice.',
    'Maria Torres said the house was empty. She lives there still.',
    'Ms Rudge teaches English.',
    'Written by hand',
    'Written by Orwell in 1946, it is short.',
    'Jane Doe is a nurse. She lives in Leeds.',
  ],
}
