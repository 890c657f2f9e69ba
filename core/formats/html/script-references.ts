import type { Fields, List, ScriptValue } from './script-values.ts'

/** What is referred to twice is copied twice: bounds what a small script can make of that, in characters. */
const MOST_COPIED = 6_000_000
/** What a value costs beside its characters. */
const VALUE = 20
const MAX_DEPTH = 100

/**
 * The same values with the things that they refer to in their places, where a state is written so: Apollo names each object and refers to it
 * (`__ref`), Nuxt 3 numbers all values and writes the numbers.
 */
export function resolved(root: ScriptValue): ScriptValue {
  if (root.kind === 'list')
    return isNumbered(root) ? copy(root.items[0] ?? root, (value) => numberedBy(value, root)) : root
  if (root.kind !== 'fields') return root
  const named = namedObjects(root)
  return named.size === 0 ? root : copy(root, (value) => named.get(referenceOf(value) ?? '') ?? value)
}

function copy(root: ScriptValue, resolve: (value: ScriptValue) => ScriptValue): ScriptValue {
  const open = new Set<ScriptValue>()
  let copied = 0
  const visit = (reference: ScriptValue): ScriptValue => {
    const value = resolve(reference)
    copied += VALUE
    if (value.kind === 'text') copied += value.text.length
    if (value.kind === 'text' || value.kind === 'word') return value
    const { start, end } = value
    const made: List | Fields =
      value.kind === 'list'
        ? { kind: 'list', items: [], start, end }
        : { kind: 'fields', entries: new Map(), start, end }
    if (open.has(value) || open.size >= MAX_DEPTH) return made
    open.add(value)
    if (value.kind === 'list' && made.kind === 'list') {
      for (const item of value.items) if (copied < MOST_COPIED) made.items.push(visit(item))
    } else if (value.kind === 'fields' && made.kind === 'fields') {
      for (const [name, item] of value.entries) if (copied < MOST_COPIED) made.entries.set(name, visit(item))
    }
    open.delete(value)
    return made
  }
  return visit(root)
}

/** All but texts and numbers themselves are numbers of other values. */
function isNumbered({ items: [first, second] }: List): boolean {
  if (first === undefined || second === undefined || first.kind === 'text' || first.kind === 'word')
    return false
  const values = first.kind === 'list' ? first.items.slice(1) : [...first.entries.values()]
  return values.length > 0 && values.every(isNumber)
}

const isNumber = (value: ScriptValue): boolean => value.kind === 'word' && /^-?\d{1,7}$/.test(value.text)

/** A number inside a value is that of another; `["Reactive", 1]` is the value 1 with a name to it. */
function numberedBy(value: ScriptValue, { items }: List): ScriptValue {
  const target = value.kind === 'word' && isNumber(value) ? items[Number(value.text)] : value
  if (target?.kind !== 'list') return target ?? value
  const [label, inner] = target.items
  const isLabelled = target.items.length === 2 && label?.kind === 'text' && /reactive|ref$/i.test(label.text)
  return isLabelled && inner?.kind === 'word' ? (items[Number(inner.text)] ?? value) : target
}

function referenceOf(value: ScriptValue): string | undefined {
  if (value.kind !== 'fields' || value.entries.size > 4) return undefined
  const { entries } = value
  const to = entries.get('__ref') ?? (entries.has('generated') ? entries.get('id') : undefined)
  return to?.kind === 'text' ? to.text : undefined
}

/** Objects that say their type, by what they are called; the state may stand some levels down. */
function namedObjects(root: Fields): ReadonlyMap<string, Fields> {
  const named = new Map<string, Fields>()
  const look = ({ entries }: Fields, depth: number): void => {
    for (const [name, value] of entries) {
      if (value.kind !== 'fields') continue
      if (value.entries.has('__typename')) named.set(name, value)
      else if (depth < DEEPEST_STATE) look(value, depth + 1)
    }
  }
  look(root, 0)
  return named
}

const DEEPEST_STATE = 5
