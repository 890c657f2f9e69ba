/** The part of a formula that is being read: an element, and what its children came to. */
interface Part {
  readonly tag: string
  readonly children: string[]
}

/** A formula without TeX, on one line. The first part is the formula itself. */
export type Parts = Part[]

/** Deeper fractions and roots are read as their letters. */
const DEEPEST = 40
/** How far up an end tag looks for its start. */
const REACH = 32

export function emptyParts(): Parts {
  return [{ tag: 'math', children: [] }]
}

export function openPart(parts: Parts, tag: string): void {
  parts.push({ tag, children: [] })
}

/** Ends the innermost part of that name, and what was never closed in it. */
export function closePart(parts: Parts, tag: string): void {
  const lowest = Math.max(1, parts.length - REACH)
  let at = parts.length - 1
  while (at >= lowest && parts[at]?.tag !== tag) at--
  if (at >= lowest) closeTo(parts, at)
}

export function readPart(parts: Parts, text: string): void {
  parts.at(-1)?.children.push(text)
}

/** The whole formula, with signs where it stands in two dimensions: `√(l/g)`, `x^2`. */
export function lineOf(parts: Parts): string {
  closeTo(parts, 1)
  return joined(parts[0]?.children ?? [])
}

function closeTo(parts: Parts, position: number): void {
  while (parts.length > position) {
    const depth = parts.length
    const part = parts.pop()
    if (part === undefined) return
    const line = depth > DEEPEST ? joined(part.children) : onOneLine(part)
    if (line !== '') readPart(parts, line)
  }
}

function onOneLine({ tag, children }: Part): string {
  const [first = '', second = '', third = ''] = children
  switch (tag) {
    case 'mfrac':
      return children.length === 2 ? `${grouped(first)}/${grouped(second)}` : joined(children)
    case 'msup':
      return raised(grouped(first), second)
    case 'msub':
      return `${grouped(first)}_${grouped(second)}`
    case 'msubsup':
      return raised(`${grouped(first)}_${grouped(second)}`, third)
    case 'msqrt':
      return `√${grouped(joined(children))}`
    case 'mroot':
      return `${grouped(second)}√${grouped(first)}`
    default:
      return joined(children)
  }
}

function raised(base: string, exponent: string): string {
  return /^[′″*†]$/.test(exponent) ? base + exponent : `${base}^${grouped(exponent)}`
}

/** In brackets where it is more than one letter or number. */
function grouped(line: string): string {
  return /^(?:\p{L}|[\p{N}.]+|\([^()]*\)|)$/u.test(line) ? line : `(${line})`
}

/** By addition: what is nested deep is not copied at each level. */
function joined(children: readonly string[]): string {
  return children.reduce((line, child) => line + child, '')
}
