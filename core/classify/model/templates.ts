import type { Block, Element } from '../../types.ts'
import type { Namesakes } from './namesakes.ts'

/** Which lines a page makes of the same template. */
export interface Templates {
  readonly count: number
  /** For each line the number of its template; lines without markup share one. */
  readonly of: Uint32Array
}

/** For each line the first with the same words. */
export function firstsOf(blocks: readonly Block[]): Uint32Array {
  const byText = new Map<string, number>()
  const firsts = new Uint32Array(blocks.length)
  for (let i = 0; i < blocks.length; i++) {
    const text = blocks[i]?.text ?? ''
    const first = byText.get(text)
    if (first === undefined) byText.set(text, i)
    firsts[i] = first ?? i
  }
  return firsts
}

/** Tag and names of the element and its parent, and the tag of the next, make a template. */
export function templatesOf(blocks: readonly Block[], { of: named, count, tags }: Namesakes): Templates {
  const numbers = new Map<number, number>()
  const of = new Uint32Array(blocks.length)
  const namedAs = (element: Element | null | undefined): number => named[element?.index ?? -1] ?? 0
  for (let i = 0; i < blocks.length; i++) {
    const element = blocks[i]?.markup?.element
    const parent = element?.parent
    // There are no more tags than names.
    const key = (namedAs(element) * count + namedAs(parent)) * count + (tags[namedAs(parent?.parent)] ?? 0)
    const number = numbers.get(key) ?? numbers.size
    if (number === numbers.size) numbers.set(key, number)
    of[i] = number
  }
  return { count: numbers.size, of }
}
