import { EDGE, SHORTEST } from './filing.ts'
import {
  type Branch,
  type Frequency,
  isMetWith,
  type Product,
  type Requirement,
  sizeOf,
  stringsOf,
} from './requirements.ts'

/** A string that literals are made of, and where it stands in its pattern's source as it is written there; -1 where it does not. */
export interface Part {
  readonly text: string
  readonly at: number
}

/** What is looked for in place of a product: one of each, one behind the other. */
export type Term = readonly (readonly Part[])[]

/** A character of the index is worth so many tries of a pattern of 200 characters on a line, and a literal, which takes time when it is filed, so many characters. */
const WORTH = 0.00003
const FILED = 30
/** What is spelled takes room; other literals are short enough for the engine to copy them. */
const LONGEST_SPELLED = 8
const LONGEST_SLICE = 12
/** Of the first and of the last of several parts. */
const LONGEST_PART = 6
const MOST_TOGETHER = 4

interface Choice<T> {
  readonly chosen: T
  /** How often a text meets it, and characters that it takes. */
  readonly chance: number
  readonly cost: number
}

/** The requirements of the branch that are asked for. */
export function chosenOf(branch: Branch, source: string, frequency: Frequency): readonly (readonly Term[])[] {
  const weight = source.length / 200
  const loss = (passes: number, cost: number): number => passes * weight + cost * WORTH
  let left = branch.map((list) => termsOf(list, source, frequency, loss))
  const taken: (readonly Term[])[] = []
  let passes = 1
  while (taken.length < MOST_TOGETHER) {
    const before = taken.length === 0 ? Infinity : loss(passes, 0)
    const rated = left.map((one) => ({ one, after: loss(passes * one.chance, one.cost) }))
    const [best] = rated.sort((a, b) => a.after - b.after)
    if (best === undefined || best.after >= before) break
    passes *= best.one.chance
    taken.push(best.one.chosen)
    const texts = best.one.chosen.flatMap(textsOf)
    left = left.filter((one) => !isMetWith(one.chosen.flatMap(textsOf), texts))
  }
  return taken
}

type Loss = (passes: number, cost: number) => number

function termsOf(
  list: Requirement,
  source: string,
  frequency: Frequency,
  loss: Loss,
): Choice<readonly Term[]> {
  const choices = list.map((product) => termOf(product, source, frequency, loss))
  const single = new Map<string, Part>()
  for (const { chosen } of choices)
    if (chosen.length === 1) for (const part of chosen[0] ?? []) single.set(part.text, part)
  const all = [...single.values()]
  const parts = all.filter(
    ({ text }) => !all.some((other) => other.text !== text && text.includes(other.text)),
  )
  const others = choices.filter(
    ({ chosen }) =>
      chosen.length > 1 &&
      !isMetWith(
        parts.map(({ text }) => text),
        textsOf(chosen),
      ),
  )
  const own = { chance: parts.reduce((sum, { text }) => sum + frequency(text), 0), cost: costOf([parts]) }
  return {
    chosen: [...(parts.length > 0 ? [[parts]] : []), ...others.map(({ chosen }) => chosen)],
    chance: Math.min(
      1,
      others.reduce((sum, { chance }) => sum + chance, own.chance),
    ),
    cost: others.reduce((sum, { cost }) => sum + cost, own.cost + 2),
  }
}

/** The factors of a product, one behind the other, that tell most for what they take. */
function termOf(product: Product, source: string, frequency: Frequency, loss: Loss): Choice<Term> {
  let best: Choice<Term> | undefined
  let least = Infinity
  for (let from = 0; from < product.length; from += 1) {
    for (let to = from + 1; to <= product.length; to += 1) {
      const range = product.slice(from, to)
      if (stringsOf(range).some(({ length }) => length < SHORTEST)) continue
      const [only] = range
      const chosen: Term =
        range.length === 1 && only !== undefined
          ? [only.map((text) => partOf(text, source, frequency, loss))]
          : range.map((texts, i) => texts.map((text) => cut(text, source, i === 0, i + 1 === range.length)))
      const texts = [...new Set(textsOf(chosen))]
      if (texts.some(({ length }) => length < SHORTEST)) continue
      const choice = {
        chosen,
        chance: texts.reduce((sum, text) => sum + frequency(text), 0),
        cost: costOf(chosen),
      }
      const value = loss(Math.min(1, choice.chance), choice.cost)
      if (value >= least) continue
      best = choice
      least = value
    }
  }
  if (best === undefined) throw new Error('A requirement has a literal that is too short.')
  return best
}

function textsOf(term: Term): readonly string[] {
  return stringsOf(term.map((parts) => parts.map(({ text }) => text)))
}

function costOf(term: Term): number {
  const parts = term.reduce((sum, one) => sum + one.reduce((all, part) => all + costOfPart(part), 2), 0)
  return parts + FILED * sizeOf(term.map((one) => one.map(({ text }) => text)))
}

function costOfPart({ text, at }: Part): number {
  return at < 0 ? 1 + text.length : 2
}

/** Of one factor, whose strings need not be whole. */
function partOf(literal: string, source: string, frequency: Frequency, loss: Loss): Part {
  let best: Part = { text: literal, at: -1 }
  let least = Infinity
  for (let start = 0; start < literal.length; start += 1) {
    for (let end = start + SHORTEST; end <= literal.length; end += 1) {
      const text = literal.slice(start, end)
      if (isSplit(text) || text.length > LONGEST_SLICE) continue
      const at = placeIn(source, text)
      if (at < 0 && inner(text).length > LONGEST_SPELLED) continue
      const part = { text, at }
      const value = loss(frequency(text), costOfPart(part))
      if (value >= least) continue
      best = part
      least = value
    }
  }
  return best
}

/** It need not be whole where the literal begins or ends with it. */
function cut(text: string, source: string, isFirst: boolean, isLast: boolean): Part {
  const short = isFirst ? text.slice(-LONGEST_PART) : isLast ? text.slice(0, LONGEST_PART) : text
  return isSplit(short) ? { text, at: placeIn(source, text) } : { text: short, at: placeIn(source, short) }
}

/** Whether it begins or ends within an edge. */
function isSplit(text: string): boolean {
  return /^\t(?!\t)|(?<!\t)\t$/.test(text)
}

function inner(text: string): string {
  return text.replaceAll(EDGE, '')
}

/** As edges are written in the source; what is written like one there is none. */
function placeIn(source: string, text: string): number {
  if (text === '' || /[\^$]/.test(text)) return -1
  const written = text.replace(new RegExp(`^${EDGE}`), '^').replace(new RegExp(`${EDGE}$`), '$$')
  return source.indexOf(written)
}
