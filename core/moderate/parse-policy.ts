import { isAlias, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { CATEGORIES, type CategoryRule, type Limits, type Policy, PROFILES } from './policy.ts'

/** One mistake in a policy file, with where to look. */
export interface PolicyError {
  /** From 1. */
  readonly line: number
  /** e.g. `profiles.newswire.hate.hold`; empty for the file as a whole. */
  readonly field: string
  /** A sentence for a person; names line and field. */
  readonly detail: string
}

export type ParsedPolicy =
  | { readonly ok: true; readonly value: Policy }
  | { readonly ok: false; readonly errors: readonly PolicyError[] }

/** A value in the file, and where it stands. */
interface Field {
  readonly value: unknown
  readonly path: string
  readonly offset: number
}

interface Reader {
  fail(field: Field, problem: string): void
  /** The fields of a mapping by name; a name that is not `known` is a mistake. */
  fields(field: Field, known?: readonly string[]): Map<string, Field>
}

const MAX_CHARS = 200_000
const NAME = /^[\w.-]{1,64}$/

/** Reads a policy file (YAML; `data/policy.schema.json` describes it). All mistakes are reported, not just the first. */
export function parsePolicy(text: string): ParsedPolicy {
  const errors: PolicyError[] = []
  const lines = new LineCounter()
  const report = (offset: number, field: string, problem: string) => {
    const line = Math.max(1, lines.linePos(offset).line)
    errors.push({ line, field, detail: `Line ${line}${field === '' ? '' : `, ${field}`}: ${problem}` })
  }
  if (text.length > MAX_CHARS) {
    report(0, '', `a policy has at most ${MAX_CHARS} characters.`)
    return { ok: false, errors }
  }
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', prettyErrors: false })
  for (const { pos, message } of document.errors) report(pos[0], '', `this is not valid YAML (${message}).`)
  if (errors.length > 0) return { ok: false, errors }

  const locate = (node: unknown, path: string, offset: number): Field => {
    const value = isAlias(node) ? node.resolve(document) : node
    return { value, path, offset: isScalar(node) || isMap(node) ? (node.range?.[0] ?? offset) : offset }
  }
  const reader: Reader = {
    fail: ({ offset, path }, problem) => report(offset, path, problem),
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
        if (known !== undefined && !known.includes(name)) {
          report(offset, path, `there is no such field; it must be one of ${known.join(', ')}.`)
        } else found.set(name, locate(value, path, offset))
      }
      return found
    },
  }
  const value = readPolicy(locate(document.contents, '', 0), reader)
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value }
}

function readPolicy(root: Field, reader: Reader): Policy {
  const known = ['name', 'version', 'mode', 'on_error', 'default_profile', 'publishers', 'profiles']
  const fields = reader.fields(root, known)
  const required = (name: string): Field => {
    const field = fields.get(name)
    if (field === undefined && isMap(root.value))
      reader.fail({ ...root, path: name }, 'this field is missing.')
    return field ?? { value: undefined, path: name, offset: -1 }
  }
  const name = text(required('name'), NAME, reader)
  const version = number(required('version'), 1, Number.MAX_SAFE_INTEGER, reader)
  if (!Number.isInteger(version)) reader.fail(required('version'), 'this must be a whole number.')
  const publishers = fields.get('publishers')
  return {
    id: `${name}@${version}`,
    name,
    version,
    mode: oneOf(required('mode'), ['enforce', 'detect'], reader),
    onError: oneOf(required('on_error'), ['hold'], reader),
    defaultProfile: oneOf(required('default_profile'), PROFILES, reader),
    publishers: publishers
      ? Object.fromEntries(
          [...reader.fields(publishers)].map(([key, field]) => [key, oneOf(field, PROFILES, reader)]),
        )
      : {},
    profiles: readProfiles(required('profiles'), reader),
  }
}

/** All three are required: nobody finds out by a hold that was never made that one had been forgotten. */
function readProfiles(field: Field, reader: Reader): Policy['profiles'] {
  const given = field.offset === -1 ? new Map<string, Field>() : reader.fields(field, PROFILES)
  const profile = (name: string) => {
    const found = given.get(name)
    if (found !== undefined) {
      const rules = reader.fields(found, CATEGORIES)
      return Object.fromEntries([...rules].map(([category, rule]) => [category, readRule(rule, reader)]))
    }
    if (isMap(field.value)) reader.fail({ ...field, path: `profiles.${name}` }, 'this profile is missing.')
    return {}
  }
  return { newswire: profile('newswire'), blog: profile('blog'), 'user-generated': profile('user-generated') }
}

function readRule(field: Field, reader: Reader): CategoryRule {
  const fields = reader.fields(field, ['label', 'hold', 'quoted', 'types'])
  const quoted = fields.get('quoted')
  const types = fields.get('types')
  return {
    ...limits(fields, reader),
    ...(quoted ? { quoted: readLimits(quoted, reader) } : {}),
    ...(types
      ? {
          types: Object.fromEntries(
            [...reader.fields(types)].map(([type, at]) => [type, readLimits(at, reader)]),
          ),
        }
      : {}),
  }
}

function readLimits(field: Field, reader: Reader): Limits {
  return limits(reader.fields(field, ['label', 'hold']), reader)
}

function limits(fields: Map<string, Field>, reader: Reader): Limits {
  const label = fields.get('label')
  const hold = fields.get('hold')
  return {
    ...(label ? { label: number(label, 0, 1, reader) } : {}),
    ...(hold ? { hold: number(hold, 0, 1, reader) } : {}),
  }
}

function scalar(field: Field): unknown {
  return isScalar(field.value) ? field.value.value : undefined
}

function number(field: Field, from: number, to: number, reader: Reader): number {
  const value = scalar(field)
  if (typeof value === 'number' && value >= from && value <= to) return value
  if (field.offset !== -1) {
    reader.fail(field, `this must be a number ${to === 1 ? `from ${from} to ${to}` : `of at least ${from}`}.`)
  }
  return from
}

function text(field: Field, pattern: RegExp, reader: Reader): string {
  const value = scalar(field)
  if (typeof value === 'string' && pattern.test(value)) return value
  if (field.offset !== -1)
    reader.fail(field, 'this must be a word of at most 64 letters, digits, dots and hyphens.')
  return ''
}

function oneOf<T extends string>(field: Field, values: readonly T[], reader: Reader): T {
  const value = scalar(field)
  const found = values.find((allowed) => allowed === value)
  if (found !== undefined) return found
  if (field.offset !== -1) reader.fail(field, `this must be ${values.join(' or ')}.`)
  const [first] = values
  if (first === undefined) throw new Error('oneOf needs values')
  return first
}
