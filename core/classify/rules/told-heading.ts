import type { Block, Evidence } from '../../types.ts'
import { TO_READERS } from '../own-words.ts'
import { plainLine } from '../plain-line.ts'
import type { Examples, Rule, Scene } from '../rule.ts'

const MOST_WORDS = 3
/** Words from which a line is a paragraph. */
const PARAGRAPH = 12
/** From here a rule takes a line for something else than reporting. */
const HEARD = 1
/** So many letters tell a word, whatever its ending. */
const STEM = 5
/** How far off the other subheads of its kind stand at most, in blocks, and how many there are at least. */
const NEAR = 6
const FEWEST_OTHERS = 2

/** "Donate" or "Newsletter" as a subhead: what it says is the topic of the paragraph below, or one step of several. */
export const toldHeading: Rule = {
  id: 'told-heading',
  kind: 'body',
  looksAround: true,
  vote(scene: Scene) {
    const { document, index, line, heard } = scene
    if (line.words > MOST_WORDS || /[^a-z]$/.test(line.text)) return undefined
    if (!isAgainst(heard[index]) || !isBetweenProse(scene)) return undefined
    return isRepeated(line.text, document.blocks[index + 1]) || isOneOfSeveral(scene)
      ? { weight: 8, note: 'It is the heading of the paragraph below, which tells of it.' }
      : undefined
  },
}

function isAgainst(votes: readonly Evidence[] = []): boolean {
  return votes.some(({ role, weight }) => role !== 'body' && weight >= HEARD)
}

function isBetweenProse({ document: { blocks }, index, heard }: Scene): boolean {
  const isTold = (i: number): boolean => isProse(blocks[i]) && !isAgainst(heard[i])
  return isTold(index - 1) && isTold(index + 1) && (isTold(index + 2) || isTold(index + 3))
}

/** A paragraph that tells, and says neither we nor you. */
function isProse(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph' || !/[.!?]["”“»]?$/.test(block.text)) return false
  const { text, words } = plainLine(block.text)
  return words >= PARAGRAPH && !TO_READERS().test(text)
}

/** A heading of words as short as `Sign up` is repeated as a whole. */
function isRepeated(heading: string, below: Block | undefined): boolean {
  const long = heading.split(' ').filter(({ length }) => length >= STEM)
  const told = ` ${plainLine(below?.text ?? '').text}`
  return (long.length === 0 ? [heading] : long).some((word) => told.includes(` ${word.slice(0, STEM)}`))
}

/** Whether others stand near that are as short, and that no rule knows: Sort, Mend, Donate, Sell. */
function isOneOfSeveral({ document: { blocks }, index, line, heard }: Scene): boolean {
  let others = 0
  for (let i = Math.max(0, index - NEAR); i <= index + NEAR; i += 1) {
    const block = blocks[i]
    if (i === index || block === undefined || isAgainst(heard[i]) || /[^\p{L}]$/u.test(block.text)) continue
    if (plainLine(block.text).words === line.words && isProse(blocks[i + 1])) others += 1
  }
  return others >= FEWEST_OTHERS
}

/** It never votes on one block alone: what it leaves amid others is in test/core/classify/others-pleas.test.ts. */
export const examples: Examples = { catches: [], leaves: ['Newsletter'] }
