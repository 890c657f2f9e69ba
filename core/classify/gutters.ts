import type { Block, Element, Evidence } from '../types.ts'

/** What programs that colour code call the numbers of its lines. */
const gutterNames = /(?:^|[\s_-])(?:line-?no|linenos|line-?num(?:ber)?s?|gutter|lnt)(?=$|[\s_-])/
const NUMBERS = /^\d+(?:\s+\d+)*$/
const REACH = 3

/** More than any other evidence: a listing is part of a whole, and otherwise stays. */
const WEIGHT = 20

/** For each block a vote where it holds nothing but the numbers of a listing's lines. */
export function voteByGutters(blocks: readonly Block[]): readonly (Evidence | undefined)[] {
  return blocks.map(({ kind, text, markup }) => {
    if ((kind !== 'code' && kind !== 'cell') || !NUMBERS.test(text)) return undefined
    if (markup === undefined || !isNamed(markup.element)) return undefined
    return {
      rule: 'line-numbers',
      role: 'boilerplate:furniture',
      weight: WEIGHT,
      note: 'It numbers the lines of the code beside it.',
    }
  })
}

function isNamed(from: Element): boolean {
  let element: Element | null = from
  for (let step = 0; element !== null && step < REACH; step++, element = element.parent) {
    if (gutterNames.test(element.names)) return true
  }
  return false
}
