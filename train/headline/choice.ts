import { withPageFurniture } from '../../core/classify/between-pages.ts'
import { beginningLine, wordingOf } from '../../core/classify/headline/beginning.ts'
import { candidatesIn, LINES_READ } from '../../core/classify/headline/candidates.ts'
import { detectedIn } from '../../core/classify/lines-model/languages.ts'
import { panelForText } from '../../core/classify/panels.ts'
import { hear } from '../../core/classify/voters.ts'
import { parseText } from '../../core/formats/text.ts'
import { wordsOf } from '../../core/normalise/words.ts'
import type { Choice } from './fit.ts'
import type { Text } from './texts.ts'

/** What the title of a page has of its headline, at least: sites add their name. */
const SHARE = 0.6
const FEWEST_WORDS = 4

/** The lines of a text that could be its headline, and which of them is; undefined where it has one that is none of these. */
export async function choiceOf({ text, title, weight, isPage }: Text): Promise<Choice | undefined> {
  const parsed = parseText({ text, charset: 'utf-8', notes: [] }, undefined)
  if (!parsed.ok) return undefined
  const panel = await panelForText(detectedIn(parsed.value.blocks.map(({ text }) => text)))
  const votes = withPageFurniture(parsed.value, hear(parsed.value, panel).votes)
  const lines = parsed.value.blocks.flatMap((block, i) =>
    block.pageFurniture === undefined ? [beginningLine(block, votes[i] ?? [], wordingOf(block))] : [],
  )
  const found = candidatesIn(lines.slice(0, LINES_READ))
  const isRight = ({ at }: { at: number }) => isTitle(lines[at]?.block.text ?? '', title ?? '', isPage)
  const right = title === undefined ? -1 : found.findLastIndex(isRight)
  if (title !== undefined && right < 0) return undefined
  return { candidates: found.map(({ features }) => features), right, weight }
}

function isTitle(line: string, title: string, isPage: boolean): boolean {
  const [one, other] = [wordsOf(line), wordsOf(title)]
  if (one.join(' ') === other.join(' ')) return one.length > 0
  const isMost = one.length >= Math.max(FEWEST_WORDS, other.length * SHARE)
  return isPage && isMost && ` ${other.join(' ')} `.includes(` ${one.join(' ')} `)
}
