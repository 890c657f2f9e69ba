import { letterPattern } from '../../letters.ts'
import { oncePer } from '../../once-per.ts'
import type { Block, Document } from '../../types.ts'
import { plainLine } from '../plain-line.ts'
import type { Examples, Rule, Scene } from '../rule.ts'

/** How far down a byline may stand, and how long it may be. */
const WITHIN = 6
const LONGEST_BYLINE = 120
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|al|bin|de|del|den|der|di|du|la|le|ní|mac|ter|van|von|\p{Lu}[\p{L}'’-]*))*(?: \p{Lu}[\p{L}'’-]+)`
const NAMES = letterPattern(NAME, 'gu')
/** `By Jane Doe`, `Words: Jane Doe`, `Our man in the stalls, Jane Doe`. */
const INTRODUCED =
  /^(?:by|words(?: by)?|text(?: and (?:photos|photographs|pictures))?(?: by)?|(?:story|interview|obituary|essay|report|reported|written|reviewed|posted) by)\b:? \S|\b(?:asked|visited|paid for) by \S|^our [^.]{3,40}, \S|^(?:(?:guest |opinion )?(?:column|essay|analysis|comment)|numbers|filed from [\p{L} ]{3,20}) by \S/iu
/** `Jane Doe | Lagos`, `Jane Doe, business editor, 22 July`, or nothing but the name: a headline may be a name as well. */
const ALONE = letterPattern(
  String.raw`^${NAME}(?:$| ?[|·•]| in \p{Lu}[\p{L}-]+$|\. (?:Pictures|Photos|Photographs)\b| and ${NAME},|, (?:[\p{L} -]{0,30}\b(?:[Ee]ditor|correspondent|reporter|writer|bureau)\b|\d))`,
  'u',
)
/** `Jane Doe, Features Editor`. */
const WITH_ROLE = /^[A-Z][^,.]{4,40}, [a-zA-Z -]{0,30}\b(?:[Ee]ditor|correspondent|reporter|columnist)\b/
/** What is said of a writer, and hardly of whom the article is about. */
const WRITES =
  /^(?:,[^.]{2,80},)?(?: (?:writes|covers|reports|edits|has (?:written|covered|reported|edited))\b|['’]s (?:[a-z-]+ ){1,3}(?:of (?:essays|poems|stories|short stories)|novel|book|memoir)\b| (?:is|has been) [^.]{0,60}\b(?:reporter|writer|journalist|editor|correspondent|columnist|critic|contributor|author)\b)/u
/** What may be said of anybody, and here of whom the byline names. */
const LIVES =
  /^(?:,[^.]{2,80},)?(?:['’]s (?:(?:most )?(?:recent|latest|first|next|new|second|third|debut)|book|novel)\b| (?:is|teaches|translates|lives|blogs|leads|grew up|has (?:kept|worked|lived|been)|joined|works|runs)\b)/u
/** What is said of other people as well, and so only of an author whom the article does not name. */
const HAS_BEEN =
  /^(?:,[^.]{2,80},)?(?:['’]s column\b| (?:was|started|studied|trained|won|wrote|founded|(?!says|tells|argues|thinks|believes|recalls|adds)[a-z]+s|has (?!said|told|denied|agreed|not|no\b)[a-z]+)\b)/u
/** `Jane Doe, Staff Writer`, below the article. */
const ROLE = /^, [\p{L} ]{0,30}\b(?:[Ww]riter|[Ee]ditor|[Rr]eporter|[Cc]orrespondent|[Cc]olumnist)$/u
/** What is said of an author by the first name alone. */
const BY_FIRST_NAME = /^ (?:is an? [a-z]|was an? [a-z]|writes\b|has [a-z]+ [^.]{3,60}\b(?:for|since) )/u
/** How far above the end it may stand. */
const LAST = 4
/** It tells who had no part in the article: that is owed to the reader. */
const DISCLOSES = /\b(?:did not|didn['’]t|took no|has no|had no|no part|not involved)\b/u
const NOBODY =
  /^[^.]{0,80}\b(?:firm|company|platform|publication|newsroom|magazine|newspaper|website|site|nonprofit|organi[sz]ation|system|charity|app)\b|^ (?:is|are) published\b/u

interface Author {
  readonly name: string
  /** The first part of it, and the same as lines have it (`PlainLine`). */
  readonly first: string
  readonly lower: string
  /** Whether a word like `by` stands before it. */
  readonly introduced: boolean
}

/** The line about the writer below the article: it begins with the name that stands in the byline. */
export const namedAuthor: Rule = {
  id: 'named-author',
  kind: 'author-box',
  looksAround: true,
  vote({ document, block, index, line }: Scene) {
    if (index < WITHIN || line.words > 90 || line.quoted > 0) return undefined
    const authors = authorsOf(document)
    if (authors.length === 0) return undefined
    // Nearly all lines begin with nobody's name.
    const begins = ABOUT.exec(line.text)?.[0].length
    const author = authors.find(
      (one) => line.text.startsWith(one.lower, begins) && isAbout(block.text, one, document, index),
    )
    return author === undefined || DISCLOSES.test(block.text)
      ? undefined
      : { weight: 6, note: `It describes the author, ${author.name}.` }
  },
}

function isAbout(text: string, author: Author, document: Document, index: number): boolean {
  const { name, first, introduced } = author
  const said = text.replace(ABOUT, '')
  if (startsWith(said, name)) {
    const words = said.slice(name.length)
    if (said !== text && (words === '' || words.startsWith(': '))) return true
    if (introduced && ROLE.test(words)) return true
    if (NOBODY.test(words)) return false
    if (WRITES.test(words) || (introduced && LIVES.test(words))) return true
    return (LIVES.test(words) || HAS_BEEN.test(words)) && isUnnamed(author, document, index)
  }
  if (!introduced || index < document.blocks.length - LAST || !said.startsWith(first)) return false
  return said === text ? BY_FIRST_NAME.test(said.slice(first.length)) : said.startsWith(`${first}: `)
}

const TITLES = /\b(?:Ms|Mr|Mrs|Dr|Prof|Rev|Professor|Sir)\b\.? /g
const ABOUT = /^(?:about (?:the (?:author|writer):? )?)?(?:(?:ms|mr|mrs|dr|prof|rev|professor|sir)\b\.? )?/i
/** Some sign by their first name. */
const ONE_NAME = /^(?:by|posted by|words:?) ([A-Z][a-z]+)(?:$| at \d)/i
const BEFORE_NAMES = /^(?:by|from|words|text)\b:? | (?:photographs|photos|pictures)\b:? /gi

/** Some write it in capitals. */
function startsWith(text: string, name: string): boolean {
  return text.slice(0, name.length).toLowerCase() === name.toLowerCase()
}

/** Whether the article says nothing of whoever has the name: it is not the name of whom it is about. */
function isUnnamed(author: Author, { blocks }: Document, index: number): boolean {
  const surname = author.name.slice(author.name.lastIndexOf(' ') + 1)
  const names = ({ text }: Block): boolean => text.includes(surname)
  const found = mentions.get(author) ?? blocks.slice(WITHIN).filter(names).length
  mentions.set(author, found)
  return found === blocks.slice(index, index + 1).filter(names).length
}

/** In how many blocks below the beginning an author is named. */
const mentions = new WeakMap<Author, number>()

/** Whom the lines at the beginning name as authors. */
export const authorsOf = oncePer(({ blocks }: Document): readonly Author[] =>
  blocks.slice(0, WITHIN).flatMap(namesIn),
)

/** "By Lake Garda, a war over ducks". */
const HEADLINE = /, (?:an?|the|where|how|why) \p{Ll}/u

function namesIn({ text }: Document['blocks'][number]): readonly Author[] {
  if (text.length > LONGEST_BYLINE) return []
  const introduced = (INTRODUCED.test(text) || WITH_ROLE.test(text)) && !HEADLINE.test(text)
  if (!introduced && !ALONE(text).test(text)) return []
  const [, only] = ONE_NAME.exec(text) ?? []
  const names =
    only === undefined
      ? (text.replace(BEFORE_NAMES, ' - ').replace(TITLES, '').match(NAMES(text)) ?? [])
      : [only]
  return names
    .filter((name) => !name.startsWith('The '))
    .map((name) => {
      const [first = ''] = name.split(' ', 1)
      return { name, first, lower: plainLine(first).text, introduced }
    })
}

export const examples: Examples = { catches: [], leaves: ['Jane Doe is a reporter.'] }
