import type { Block, Element } from '../../types.ts'

/** How many articles and forms there are; the names of the outermost elements, which carry the template's name. */
export function elementsOf(blocks: readonly Block[]) {
  const seen = new Set<Element>()
  const found = { articles: 0, forms: 0, names: '' }
  for (const { markup } of blocks) {
    for (
      let element = markup?.element ?? null;
      element !== null && !seen.has(element);
      element = element.parent
    ) {
      seen.add(element)
      const { tag, names, depth } = element
      if (tag === 'article') found.articles++
      else if (tag === 'form') found.forms++
      if (depth <= 3 || tag === 'main' || tag === 'article') found.names += ` ${names}`
    }
  }
  return found
}
