import { hashName, mix } from '../../core/hash.ts'
import type { Block, Claim, Document, Element } from '../../core/types.ts'

/** A part of a page that is read as if it were the whole. */
export interface Excerpt {
  /** Place of its first block in the page. */
  readonly from: number
  readonly blocks: readonly Block[]
  readonly claims: readonly Claim[]
}

const EXCERPTS_PER_PAGE = 3

/**
 * Small documents around the body of a page: what people paste, export, or write by hand. Some lose the elements
 * around them, some their names as well, some what the page claims. The choice depends on the page's id alone.
 */
export function excerptsOf(id: string, document: Document, share: Float32Array): readonly Excerpt[] {
  const body = document.blocks.flatMap((_, i) => ((share[i] ?? 0) >= 0.5 ? [i] : []))
  if (body.length === 0) return []
  const excerpts: Excerpt[] = []
  for (let n = 0; n < EXCERPTS_PER_PAGE; n++) {
    const draw = (salt: number, below: number): number => (mix(hashName(id, n + 1), salt) >>> 0) % below
    const anchor = body[draw(1, body.length)] ?? 0
    const before = draw(2, 10)
    const from = Math.max(0, anchor - before)
    const to = Math.min(document.blocks.length, anchor + 1 + draw(3, n === 0 ? 6 : 30))
    const part = document.blocks.slice(from, to)
    const bareness = draw(4, 3)
    excerpts.push({
      from,
      blocks: bareness === 0 ? part : part.map((block) => uprooted(block, bareness === 2)),
      claims: draw(5, 2) === 0 ? [] : document.claims,
    })
  }
  return excerpts
}

const roots = new Map<string, Element>()

/** The block directly under a bare `<body>`, with or without the names of its own element. */
function uprooted(block: Block, nameless: boolean): Block {
  const { markup } = block
  if (markup === undefined) return block
  const { tag, names, hidden } = markup.element
  const kept = nameless ? '' : names
  const key = `${tag} ${hidden} ${kept}`
  const body: Element = roots.get('body') ?? {
    tag: 'body',
    names: '',
    parent: null,
    hidden: false,
    depth: 0,
    index: 0,
  }
  roots.set('body', body)
  const element: Element = roots.get(key) ?? {
    tag,
    names: kept,
    parent: body,
    hidden,
    depth: 1,
    index: roots.size,
  }
  roots.set(key, element)
  return { ...block, markup: { ...markup, element } }
}
