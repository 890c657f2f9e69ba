import { EDGE, SHORTEST } from './pattern-index.ts'

/** Strings of at least `SHORTEST` units, one of which is in every match. */
export type Requirement = readonly string[]

/** What is known of the strings that a part of a pattern matches. */
export interface Known {
  /** All of them, where they are few. */
  readonly exact?: readonly string[]
  /** Each of them begins with one of these. */
  readonly prefix?: readonly string[]
  /** What each of them meets. */
  readonly required?: readonly Requirement[]
}

/** Longer lists are not worth looking for; nor is a longer one beside a better one. */
const MOST_REQUIRED = 400
const MOST_BESIDE = 6

export function requirements({
  exact,
  required = exact === undefined ? [] : [exact],
}: Known): readonly Requirement[] {
  return required.flatMap((list) => {
    const isKnown = list.length > 0 && list.every(({ length }) => length >= SHORTEST)
    return isKnown ? [withoutLonger(list)] : []
  })
}

/** A literal that holds another one of the list adds nothing to it. */
function withoutLonger(list: Requirement): Requirement {
  const all = [...new Set(list)]
  return all.filter((literal) => !all.some((other) => other !== literal && literal.includes(other)))
}

/** Where one of several parts matches, one of their best requirements is met, and one of their second best. */
export function eitherOf(parts: readonly (readonly Requirement[])[]): readonly Requirement[] {
  const best = parts.flatMap(([first]) => first ?? [])
  const second = parts.flatMap(([first, other = first]) => other ?? [])
  if (parts.some(({ length }) => length === 0) || best.length > MOST_REQUIRED) return []
  return second.length > MOST_REQUIRED || parts.every(({ length }) => length === 1) ? [best] : [best, second]
}

export function bestTwo(all: readonly Requirement[]): readonly Requirement[] {
  const [best, ...others] = all.toSorted((one, other) => worth(other) - worth(one))
  if (best === undefined) return []
  // What is met with the best anyway says nothing new.
  const second = others.find(
    (list) =>
      list.length <= MOST_BESIDE &&
      !isCommon(list) &&
      !best.every((literal) => list.some((part) => literal.includes(part))),
  )
  return second === undefined ? [best] : [best, second]
}

/** Longer literals are rarer, and fewer of them are found less often; least often those of a place, and most often the commonest words. */
function worth(list: Requirement): number {
  const shortest = list.reduce((least, { length }) => Math.min(least, length), 8)
  const isPlaced = list.every((literal) => literal.includes(EDGE))
  return shortest - list.length / 50 + (isPlaced ? 4 : 0) - (isCommon(list) ? 3 : 0)
}

function isCommon(list: Requirement): boolean {
  return list.some((literal) => COMMON.has(literal.trim()))
}

/** A line that has one of these says nothing by it, and takes as long to look through as all else. */
const COMMON: ReadonlySet<string> = new Set(
  'a an and are as at by can for from get has have her his in is it make may me my of on or our that the their this to us use was will with you your'.split(
    ' ',
  ),
)
