import { isBare } from '../classify/bare.ts'
import type { Block, Document, Evidence, LabelledBlock, Note, Removal } from '../types.ts'
import { wordsOf } from './words.ts'

/** Notes with this code hold the article for a person. */
export const MUCH_REMOVED = 'much-removed'

/** Share of the words: what is left is doubtful where more than this went without any markup that said so. */
const MOST_REMOVED = 0.4
/** Log-odds from which a line that stays is pointed out. */
const DOUBTFUL = 3
/** A person reads no more of them in a note. */
const MOST_SHOWN = 5

/** What a person should look at where no markup told the article from what stands around it. */
export function reviewNotes(
  { format, blocks }: Document,
  labelled: readonly LabelledBlock[],
  body: readonly Block[],
  removed: readonly Removal[],
): readonly Note[] {
  if (format === 'html')
    return isBare(blocks)
      ? muchRemoved(
          body,
          removed.filter(({ kind }) => kind !== 'hidden'),
          BARE_PAGE,
        )
      : []
  if (format === 'markdown') return muchRemoved(body, removed, MARKDOWN)
  return [...muchRemoved(body, removed, WITHOUT_MARKUP), ...doubtful(labelled)]
}

const WITHOUT_MARKUP = 'a text without markup'
const MARKDOWN = 'a Markdown text, whose markup does not tell what belongs to an article'
const BARE_PAGE = 'a page that has nothing around its text'

/** Characters of the shortest news in brief; an ideograph says as much as three letters. */
const FEWEST_CHARACTERS = 90
const IDEOGRAPHS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu

/** A file that was cut off on its way is no error, and looks like a very short article. */
export function lengthNotes(body: readonly Block[]): readonly Note[] {
  if (body.some(({ figure }) => figure !== undefined)) return []
  const text = body.map((block) => block.text).join(' ')
  if (text.length >= FEWEST_CHARACTERS) return []
  if (text.length + (text.match(IDEOGRAPHS)?.length ?? 0) * 2 >= FEWEST_CHARACTERS) return []
  const words = countWords(body)
  const detail = `Only ${words === 1 ? 'one word is' : `${words} words are`} left; a file that was cut off looks like this.`
  return [{ code: 'few-words', detail }]
}

/** What a person took out is decided already. */
function muchRemoved(body: readonly Block[], removed: readonly Removal[], where: string): readonly Note[] {
  const gone = countWords(removed.filter(({ evidence }) => !evidence.some(({ rule }) => rule === 'person')))
  const share = gone / Math.max(1, gone + countWords(body))
  if (share <= MOST_REMOVED) return []
  const detail = `${Math.round(share * 100)} % of the words were taken out of ${where}.`
  return [{ code: MUCH_REMOVED, detail }]
}

function countWords(texts: readonly { readonly text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + wordsOf(text).length, 0)
}

function doubtful(labelled: readonly LabelledBlock[]): readonly Note[] {
  return labelled
    .filter(({ role, evidence }) => role === 'body' && strengthOf(evidence) >= DOUBTFUL)
    .slice(0, MOST_SHOWN)
    .map(({ block: { text } }) => ({
      code: 'doubtful-passage',
      detail: `Kept, as it stands amid the text, but it may not belong to it: “${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`,
    }))
}

/** The strongest case against a block, less the case for it. */
function strengthOf(evidence: readonly Evidence[]): number {
  const against = new Map<string, number>()
  let kept = 0
  for (const { role, weight } of evidence) {
    if (role === 'body') kept += weight
    else against.set(role, (against.get(role) ?? 0) + weight)
  }
  return Math.max(0, ...against.values()) - kept
}
