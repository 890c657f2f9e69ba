import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'

/** One mistake in a file, with where to look. */
export interface FieldError {
  /** From 1. */
  readonly line: number
  /** e.g. `profiles.newswire.hate.hold`; empty for the file as a whole. */
  readonly field: string
  /** A sentence for a person; names line and field. */
  readonly detail: string
}

/** A value in the file, and where it stands. */
export interface Field {
  readonly value: unknown
  readonly path: string
  readonly offset: number
}

export interface Reader {
  fail(field: Field, problem: string): void
  /** The fields of a mapping by name; a name that is not `known` is a mistake. */
  fields(field: Field, known?: readonly string[]): Map<string, Field>
  /** The entries of a list. */
  items(field: Field): Field[]
}

type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

const MAX_CHARS = 100_000

/** Reads YAML of at most 100,000 characters field by field. All mistakes are reported, not just the first. */
export function readYaml<T>(text: string, read: (root: Field, reader: Reader) => T): Read<T> {
  const errors: FieldError[] = []
  const lines = new LineCounter()
  const report = (offset: number, field: string, problem: string) => {
    const line = Math.max(1, lines.linePos(offset).line)
    errors.push({ line, field, detail: `Line ${line}${field === '' ? '' : `, ${field}`}: ${problem}` })
  }
  if (text.length > MAX_CHARS) {
    report(0, '', `the file has more than ${MAX_CHARS} characters.`)
    return { ok: false, errors }
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
    uniqueKeys: false,
  })
  for (const { pos, message } of document.errors) report(pos[0], '', `this is not valid YAML (${message}).`)
  if (errors.length > 0) return { ok: false, errors }

  const locate = (node: unknown, path: string, offset: number): Field => {
    const value = isAlias(node) ? node.resolve(document) : node
    const placed = isScalar(node) || isMap(node) || isSeq(node)
    return { value, path, offset: placed ? (node.range?.[0] ?? offset) : offset }
  }
  const value = read(locate(document.contents, '', 0), readerOf(report, locate))
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value }
}

function readerOf(
  report: (offset: number, field: string, problem: string) => void,
  locate: (node: unknown, path: string, offset: number) => Field,
): Reader {
  return {
    fail: ({ offset, path }, problem) => report(offset, path, problem),
    items: (field) => {
      if (isSeq(field.value))
        return field.value.items.map((item, at) => locate(item, `${field.path}[${at}]`, field.offset))
      report(field.offset, field.path, 'this must be a list.')
      return []
    },
    fields: (field, known) => {
      const found = new Map<string, Field>()
      if (!isMap(field.value)) {
        report(field.offset, field.path, 'this must be a mapping of names to values.')
        return found
      }
      for (const { key, value } of field.value.items) {
        const name = isScalar(key) ? String(key.value) : ''
        const offset = isScalar(key) ? (key.range?.[0] ?? field.offset) : field.offset
        const path = field.path === '' ? name : `${field.path}.${name}`
        if (found.has(name)) report(offset, path, 'this field is there twice.')
        else if (known !== undefined && !known.includes(name)) {
          report(offset, path, `there is no such field; it must be one of ${known.join(', ')}.`)
        } else found.set(name, locate(value, path, offset))
      }
      return found
    },
  }
}
