import { isMap } from 'yaml'
import { type Band, CATEGORIES, type CategoryRule, type Limits, type Policy, PROFILES } from './policy.ts'
import { type Field, type FieldError, type Reader, readYaml } from './yaml-fields.ts'
import { number, oneOf, text } from './yaml-values.ts'

export type ParsedPolicy =
  | { readonly ok: true; readonly value: Policy }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

const NAME = /^[\w.-]{1,64}$/
const DIGEST = /^[0-9a-f]{64}$/
const HOST = 'a host name in lower case, e.g. news.example'
const DOMAIN = /^(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/

const REQUIRED = ['name', 'version', 'mode', 'on_error', 'default_profile', 'profiles'] as const
const OPTIONAL = ['on_unread', 'publishers', 'escalate', 'sample', 'image_hosts', 'rights', 'banned'] as const

/** Reads a policy file (YAML; `data/policy.schema.json` describes it). All mistakes are reported, not just the first. */
export function parsePolicy(yaml: string): ParsedPolicy {
  return readYaml(yaml, readPolicy)
}

function readPolicy(root: Field, reader: Reader): Policy {
  const fields = reader.fields(root, [...REQUIRED, ...OPTIONAL])
  const required = (name: (typeof REQUIRED)[number]): Field => {
    const field = fields.get(name)
    if (field === undefined && isMap(root.value))
      reader.fail({ ...root, path: name }, 'this field is missing.')
    return field ?? { value: undefined, path: name, offset: -1 }
  }
  const optional = <T>(name: (typeof OPTIONAL)[number], otherwise: T, read: (field: Field) => T): T => {
    const field = fields.get(name)
    return field === undefined ? otherwise : read(field)
  }
  const name = text(required('name'), NAME, 'a word of at most 64 letters, digits, dots and hyphens', reader)
  const versionField = required('version')
  const version = number(versionField, 1, 1_000_000_000, reader)
  if (!Number.isInteger(version)) reader.fail(versionField, 'this must be a whole number.')
  return {
    id: `${name}@${version}`,
    name,
    version,
    mode: oneOf(required('mode'), ['enforce', 'detect'], reader),
    onError: oneOf(required('on_error'), ['hold'], reader),
    onUnread: optional('on_unread', 'label', (field) => oneOf(field, ['label', 'hold'], reader)),
    defaultProfile: oneOf(required('default_profile'), PROFILES, reader),
    publishers: optional('publishers', {}, (field) =>
      mapValues(reader.fields(field), (profile) => oneOf(profile, PROFILES, reader)),
    ),
    profiles: readProfiles(required('profiles'), reader),
    escalate: optional('escalate', {}, (field) =>
      mapValues(reader.fields(field, CATEGORIES), (band) => readBand(band, reader)),
    ),
    sample: optional('sample', 0.2, (field) => number(field, 0, 1, reader)),
    imageHosts: optional<readonly string[] | null>('image_hosts', null, (field) =>
      reader.items(field).map((item) => text(item, DOMAIN, HOST, reader)),
    ),
    rights: optional('rights', { unstated: 'noindex' }, (field) => {
      const unstated = reader.fields(field, ['unstated']).get('unstated')
      return { unstated: unstated ? oneOf(unstated, ['noindex', 'hold'], reader) : 'noindex' }
    }),
    banned: optional('banned', { sha256: [], domains: [] }, (field) => readBanned(field, reader)),
  }
}

function readBand(field: Field, reader: Reader): Band {
  const ends = reader.fields(field, ['from', 'to'])
  const end = (name: string): number => {
    const found = ends.get(name)
    if (found === undefined)
      reader.fail({ ...field, path: `${field.path}.${name}` }, 'this field is missing.')
    return found === undefined ? 0 : number(found, 0, 1, reader)
  }
  const band = { from: end('from'), to: end('to') }
  if (band.from > band.to) reader.fail(field, '"from" must not be greater than "to".')
  return band
}

function readBanned(field: Field, reader: Reader): Policy['banned'] {
  const lists = reader.fields(field, ['sha256', 'domains', 'categories'])
  const list = (name: string, form: RegExp, must: string) => {
    const items = lists.get(name)
    return items === undefined ? [] : reader.items(items).map((item) => text(item, form, must, reader))
  }
  const sha256 = list('sha256', DIGEST, 'the SHA-256 of an upload: 64 digits and letters from a to f')
  const domains = list('domains', DOMAIN, HOST)
  const named = lists.get('categories')
  if (named === undefined) return { sha256, domains }
  const banned = [...sha256, ...domains].filter((entry) => entry !== '')
  const categories = mapValues(reader.fields(named, banned), (category) =>
    oneOf(category, CATEGORIES, reader),
  )
  return { sha256, domains, categories }
}

/** All three are required: nobody finds out by a hold that was never made that one had been forgotten. */
function readProfiles(field: Field, reader: Reader): Policy['profiles'] {
  const given = field.offset === -1 ? undefined : reader.fields(field, PROFILES)
  const profile = (name: string) => {
    const found = given?.get(name)
    if (found !== undefined)
      return mapValues(reader.fields(found, CATEGORIES), (rule) => readRule(rule, reader))
    if (given !== undefined) reader.fail({ ...field, path: `profiles.${name}` }, 'this profile is missing.')
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
    ...(types ? { types: mapValues(reader.fields(types), (type) => readLimits(type, reader)) } : {}),
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

function mapValues<T>(fields: Map<string, Field>, read: (field: Field) => T): Record<string, T> {
  return Object.fromEntries([...fields].map(([name, field]) => [name, read(field)]))
}
