import type { Block, Element } from '../../types.ts'
import { elementCount } from './page-stats.ts'

/** Elements with the same tag and names: whatever goes by these alone is asked once for all of them. */
export interface Namesakes {
  /** By an element's place in the page the number of those that it is one of, for the elements of lines and all above them. 0 stands for none. */
  readonly of: Uint32Array
  /** One more than the highest number. */
  readonly count: number
  /** Of each number the number of the tag; 0 stands for none. */
  readonly tags: readonly number[]
}

export function namesakesIn(blocks: readonly Block[]): Namesakes {
  const of = new Uint32Array(elementCount(blocks))
  const tags = [0]
  const byTag = new Map<string, { readonly tag: number; readonly byNames: Map<string, number> }>()
  const numberOf = ({ tag, names }: Element): number => {
    let tagged = byTag.get(tag)
    if (tagged === undefined) {
      tagged = { tag: byTag.size + 1, byNames: new Map() }
      byTag.set(tag, tagged)
    }
    const known = tagged.byNames.get(names)
    if (known !== undefined) return known
    tagged.byNames.set(names, tags.length)
    return tags.push(tagged.tag) - 1
  }
  for (const { markup } of blocks) {
    let element = markup?.element ?? null
    for (; element !== null && of[element.index] === 0; element = element.parent)
      of[element.index] = numberOf(element)
  }
  return { of, count: tags.length, tags }
}
