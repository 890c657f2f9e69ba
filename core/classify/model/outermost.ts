import type { Block } from '../../types.ts'
import { elementCount } from './page-stats.ts'

/** How many articles and forms there are; the names of the outermost elements, which carry the template's name. */
export function elementsOf(blocks: readonly Block[]) {
  const seen = new Uint8Array(elementCount(blocks))
  const found = { articles: 0, forms: 0, names: '' }
  for (const { markup } of blocks) {
    for (
      let element = markup?.element ?? null;
      element !== null && seen[element.index] === 0;
      element = element.parent
    ) {
      const { tag, names, depth, index } = element
      seen[index] = 1
      if (tag === 'article') found.articles++
      else if (tag === 'form') found.forms++
      if (depth <= 3 || tag === 'main' || tag === 'article') found.names += ` ${names}`
    }
  }
  return found
}
