import type { Block, Element } from '../../types.ts'

/** Which lines a page makes of the same template. */
export interface Templates {
  readonly count: number
  /** For each line the number of its template; lines without markup share one. */
  readonly of: Uint32Array
}

export function templatesOf(blocks: readonly Block[], elements: number): Templates {
  const numbers = new Map<string, number>()
  const numberOf = (signature: string): number => {
    const known = numbers.get(signature)
    if (known !== undefined) return known
    numbers.set(signature, numbers.size)
    return numbers.size - 1
  }
  const ofElement = new Int32Array(elements).fill(-1)
  const of = new Uint32Array(blocks.length)
  for (let i = 0; i < blocks.length; i++) {
    const element = blocks[i]?.markup?.element
    if (element === undefined) {
      of[i] = numberOf('')
      continue
    }
    const known = ofElement[element.index] ?? -1
    const number = known < 0 ? numberOf(signatureOf(element)) : known
    ofElement[element.index] = number
    of[i] = number
  }
  return { count: numbers.size, of }
}

/** Tag and names of the element and its parent, tag of the next. */
function signatureOf({ tag, names, parent }: Element): string {
  return `${tag}.${names}>${parent?.tag}.${parent?.names}>${parent?.parent?.tag}`
}
