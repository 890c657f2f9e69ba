import { oncePer } from '../../once-per.ts'
import type { Block, Document } from '../../types.ts'
import type { Examples, Rule, Scene } from '../rule.ts'

/** Final: poems ask the sea and the dead for anything. */
const WEIGHT = 12
/** A stanza: so many lines, none longer (UTF-16 units), and words in a line on average. */
const FEWEST_LINES = 2
const LONGEST_LINE = 64
const FEWEST_WORDS = 3
/** So many lines in stanzas are a poem, and they are so much of its text. */
const FEWEST_IN_ALL = 6
const SHARE = 0.7
/** A verse goes on in the next one, which no label or entry of a list does. */
const GOES_ON = /(?:[,;:–—-]|\p{Ll})\n\s*\S|\n\s*\p{Ll}/u
/** Where a prompt leads to, what it costs, and whom it is for. */
const PROMPTS =
  /@\w|\bwww\.|https?:|\.(?:com|org|net|example)\b|[$€£]|\d{2}|\b(?:newsletter|magazine|journalism|readers|donat\w{1,4}|redaktion|rédaction|redacción|redazione|redação|redactie|redakcj\w)\b/i

/** A stanza of a text that is verse asks nobody for anything, unless it names an address, a price or a publisher's readers. */
export const verse: Rule = {
  id: 'verse',
  kind: 'body',
  looksAround: true,
  vote({ document: { blocks }, block }: Scene) {
    if (!isStanza(block) || PROMPTS.test(block.text) || hasLink(block) || !isVerse(blocks)) return undefined
    return { weight: WEIGHT, note: 'It is a stanza of a poem.' }
  },
}

function isStanza({ kind, text }: Block): boolean {
  if (kind !== 'paragraph' || !text.includes('\n')) return false
  const lines = text.split('\n')
  if (lines.length < FEWEST_LINES || !GOES_ON.test(text)) return false
  const words = text.split(/\s+/).length
  return words >= lines.length * FEWEST_WORDS && lines.every((line) => line.length <= LONGEST_LINE)
}

function hasLink({ runs }: Block): boolean {
  return runs.some(({ href }) => href !== undefined)
}

const isVerse = oncePer((blocks: Document['blocks']): boolean => {
  const stanzas = blocks.filter(isStanza)
  const lines = stanzas.reduce((sum, { text }) => sum + text.split('\n').length, 0)
  return lines >= FEWEST_IN_ALL && lengthOf(stanzas) >= lengthOf(blocks) * SHARE
})

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

/** It never votes on one block alone: what it leaves amid others is in test/core/classify/genres.test.ts. */
export const examples: Examples = {
  catches: [],
  leaves: ['Support our newsroom,\nwhich you read for free,\nand give what you can.'],
}
