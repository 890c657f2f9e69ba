import { SHORTEST } from './filing.ts'

/** Strings that are one of each of these, one behind the other. */
export type Product = readonly (readonly string[])[]

/** One string of one of these is in every match; none is shorter than `SHORTEST`. */
export type Requirement = readonly Product[]

/** Requirements that are met together. */
export type Branch = readonly Requirement[]

/** How often a text holds a literal, 0 to 1. */
export type Frequency = (literal: string) => number

/** What is known of the strings that a part of a pattern matches. */
export interface Known {
  /** All of them, where they are few. */
  readonly exact?: Product
  /** Each of them begins with one of these. */
  readonly prefix?: readonly string[]
  /** Each of them meets all of one of these; a branch without requirements is met by anything. */
  readonly branches?: readonly Branch[]
  /** What is known of its alternatives. */
  readonly alternatives?: readonly Known[]
}

/** Longer lists are not worth looking for. */
const MOST_REQUIRED = 400
/** So many requirements of a branch are told apart, the rarest. */
const MOST_TOLD = 4
/** Alternatives are told apart where a text then passes so much less often. */
const WORTH_TELLING = 0.7

const ANY: readonly Branch[] = [[]]

export function branchesOf({
  exact,
  branches = exact === undefined ? ANY : [fromExact(exact)],
}: Known): readonly Branch[] {
  return branches
}

function fromExact(product: Product): Branch {
  return stringsOf(product).every(({ length }) => length >= SHORTEST) ? [[product]] : []
}

export function stringsOf(product: Product): readonly string[] {
  return product.reduce<readonly string[]>(
    (heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)),
    [''],
  )
}

export function sizeOf(product: Product): number {
  return product.reduce((size, { length }) => size * length, 1)
}

/** What matches where one of several parts does; branches of one requirement are one. */
export function eitherOf(parts: readonly (readonly Branch[])[]): readonly Branch[] {
  const all = parts.flat()
  const lists = all.flatMap((branch) => (branch.length === 1 ? branch : [])).flat()
  if (all.some(({ length }) => length === 0) || isLong(lists)) return ANY
  const told = all.filter(({ length }) => length > 1)
  return lists.length === 0 ? told : [[lists], ...told]
}

function isLong(list: Requirement): boolean {
  return list.reduce((sum, product) => sum + sizeOf(product), 0) > MOST_REQUIRED
}

/** What matches where all of several parts do, one behind the other. */
export function allOf(parts: readonly (readonly Branch[])[], frequency: Frequency): readonly Branch[] {
  const sure = parts.flatMap((part) => (part.length === 1 ? part : [])).flat()
  const open = parts.filter(({ length }) => length > 1)
  const together = bestOf([...sure, ...open.flatMap(asOne)], frequency)
  let best: readonly Branch[] = [together]
  let least = chanceOfAll(together, frequency) * WORTH_TELLING
  for (const one of open) {
    const others = open.filter((other) => other !== one).flatMap(asOne)
    const told = one.map((branch) => bestOf([...branch, ...sure, ...others], frequency))
    const chance = told.reduce((sum, branch) => sum + chanceOfAll(branch, frequency), 0)
    if (chance >= least) continue
    best = told
    least = chance
  }
  return best
}

/** Whichever branch is met, one of their rarest requirements is. */
function asOne(branches: readonly Branch[]): Branch {
  const list = branches.flatMap(([best = []]) => best)
  return isLong(list) ? [] : [list]
}

/** The rarest, but for what is met with a rarer one anyway. */
function bestOf(all: Branch, frequency: Frequency): Branch {
  const best: (readonly string[])[] = []
  return all
    .map((list) => ({ list, texts: list.flatMap(stringsOf), chance: chanceOf(list, frequency) }))
    .sort((one, other) => one.chance - other.chance)
    .flatMap(({ list, texts }) => {
      if (best.length === MOST_TOLD || best.some((rarer) => isMetWith(texts, rarer))) return []
      best.push(texts)
      return [list]
    })
}

/** Whether who holds one of the literals `rarer` holds one of these. */
export function isMetWith(literals: readonly string[], rarer: readonly string[]): boolean {
  return rarer.every((literal) => literals.some((part) => literal.includes(part)))
}

/** How often a text may meet the rarest three of them. */
function chanceOfAll(branch: Branch, frequency: Frequency): number {
  return branch.slice(0, 3).reduce((product, list) => product * chanceOf(list, frequency), 1)
}

/** How often a text may hold one of them. */
function chanceOf(list: Requirement, frequency: Frequency): number {
  const sum = (texts: readonly string[]): number => texts.reduce((all, text) => all + frequency(text), 0)
  return Math.min(
    1,
    list.reduce((all, product) => all + sum(stringsOf(product)), 0),
  )
}
