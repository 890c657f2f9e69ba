import type { Element } from '../../types.ts'
import { type PageStats, REACH } from './page-stats.ts'

/** Tags that say something to every line below them. */
export const flagTags = [
  'nav',
  'footer',
  'header',
  'aside',
  'form',
  'article',
  'main',
  'figure',
  'ul',
  'table',
  'p',
  'a',
  'button',
  'section',
] as const
const flagBits: ReadonlyMap<string, number> = new Map(flagTags.map((tag, bit) => [tag, 1 << bit]))

/** Where an element stands, as far up as `REACH`. */
export interface Place {
  /** A bit for each of `flagTags`: whether it or an element above it has that tag. */
  readonly flags: number
  /** How many elements that is, itself included. */
  readonly steps: number
  /** The nearest that is, or is around, the best element of the page. */
  readonly meet: Element | null
  readonly article: Element | null
  readonly main: Element | null
}

export const NOWHERE: Place = { flags: 0, steps: 0, meet: null, article: null, main: null }

/** Answers for any element of the page; each is looked at once. */
export function placesOf({ best, subtrees }: PageStats): (element: Element) => Place {
  const places = new Array<Place | undefined>(subtrees.words.length).fill(undefined)
  const aroundBest = new Set<Element>()
  for (let above = best; above !== null && aroundBest.size < REACH; above = above.parent)
    aroundBest.add(above)
  const placeOf = (element: Element): Place => {
    const known = places[element.index]
    if (known !== undefined) return known
    const made = placeAt(element, aroundBest, element.depth < REACH ? placeOf : undefined)
    places[element.index] = made
    return made
  }
  return placeOf
}

/** From what is known of its parent or, far below the root, from the elements above it as far as they count. */
function placeAt(
  element: Element,
  aroundBest: ReadonlySet<Element>,
  placeOf: ((parent: Element) => Place) | undefined,
): Place {
  let place = NOWHERE
  if (placeOf !== undefined) place = element.parent === null ? NOWHERE : placeOf(element.parent)
  else for (const above of pathTo(element.parent)) place = below(place, above, aroundBest)
  return below(place, element, aroundBest)
}

function below(place: Place, element: Element, aroundBest: ReadonlySet<Element>): Place {
  const { tag } = element
  return {
    flags: place.flags | (flagBits.get(tag) ?? 0),
    steps: place.steps + 1,
    meet: aroundBest.has(element) ? element : place.meet,
    article: tag === 'article' ? element : place.article,
    main: tag === 'main' ? element : place.main,
  }
}

/** Outermost first, so many that with the element below them they are `REACH`. */
function pathTo(parent: Element | null): readonly Element[] {
  const path: Element[] = []
  for (let above = parent; above !== null && path.length < REACH - 1; above = above.parent) path.push(above)
  return path.reverse()
}
