import { letterPattern } from '../../letters.ts'
import type { Document } from '../../types.ts'
import type { Rule, Scene } from '../rule.ts'

/** How far down a byline may stand, and how long it may be. */
const WITHIN = 6
const LONGEST_BYLINE = 120
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|al|bin|de|del|den|der|di|du|la|le|ní|mac|ter|van|von|\p{Lu}[\p{L}'’-]*))*(?: \p{Lu}[\p{L}'’-]+)`
const NAMES = letterPattern(NAME, 'gu')
/** `By Jane Doe`, `Words: Jane Doe`. */
const INTRODUCED =
  /^(?:by|words(?: by)?|text(?: and (?:photos|photographs|pictures))?(?: by)?|story by|interview by|obituary by|essay by|report by)\b:? \S/i
/** `Jane Doe | Lagos`, `Jane Doe, business editor, 22 July`, or nothing but the name: a headline may be a name as well. */
const ALONE = letterPattern(
  String.raw`^${NAME}(?:$| ?[|·•]|, (?:[\p{L} -]{0,30}\b(?:editor|correspondent|reporter|writer)\b|\d))`,
  'u',
)
/** What is said of a writer, and hardly of whom the article is about. */
const WRITES =
  /^(?:,[^.]{2,80},)?(?: (?:writes|covers|reports|edits|has (?:written|covered|reported|edited))\b| is [^.]{0,60}\b(?:reporter|writer|journalist|editor|correspondent|columnist|critic|contributor|author)\b)/u
/** What may be said of anybody, and here of whom the byline names. */
const LIVES =
  /^(?:,[^.]{2,80},)?(?:['’]s (?:(?:most )?(?:recent|latest|first|next|new|second|third|debut)|book|novel)\b| (?:is|teaches|translates|lives|blogs|leads|grew up|has (?:kept|worked|lived|been)|joined|works|runs)\b)/u
const NOBODY =
  /^[^.]{0,80}\b(?:firm|company|platform|publication|newsroom|magazine|newspaper|website|site|nonprofit|organi[sz]ation|system|charity|app|published)\b/u

interface Author {
  readonly name: string
  /** Whether a word like `by` stands before it. */
  readonly introduced: boolean
}

/** The line about the writer below the article: it begins with the name that stands in the byline. */
export const namedAuthor: Rule = {
  id: 'named-author',
  kind: 'author-box',
  vote({ document, block, index, line }: Scene) {
    if (index < WITHIN || line.words > 90 || line.quoted > 0) return undefined
    const text = block.text.replace(/^about the (?:author|writer):? /i, '')
    const author = authorsOf(document).find(({ name }) => text.startsWith(name))
    return author !== undefined && describes(text.slice(author.name.length), author)
      ? { weight: 6, note: `It describes the author, ${author.name}.` }
      : undefined
  },
  examples: { catches: [], leaves: ['Jane Doe is a reporter.'] },
}

function describes(words: string, { introduced }: Author): boolean {
  return (WRITES.test(words) || (introduced && LIVES.test(words))) && !NOBODY.test(words)
}

const known = new WeakMap<Document, readonly Author[]>()

function authorsOf(document: Document): readonly Author[] {
  const found = known.get(document) ?? document.blocks.slice(0, WITHIN).flatMap(namesIn)
  known.set(document, found)
  return found
}

function namesIn({ text }: Document['blocks'][number]): readonly Author[] {
  if (text.length > LONGEST_BYLINE) return []
  // "By Lake Garda, a war over ducks" is a headline.
  const introduced = INTRODUCED.test(text) && !/, (?:an?|the|where|how|why) \p{Ll}/u.test(text)
  if (!introduced && !ALONE(text).test(text)) return []
  const names = text.replace(/^(?:by|from|words|text)\b:? /i, '').match(NAMES(text)) ?? []
  return names.filter((name) => !name.startsWith('The ')).map((name) => ({ name, introduced }))
}
