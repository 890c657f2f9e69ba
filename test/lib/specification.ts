import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'

const specification = loadAwsServiceSpecSync()
const resources = () => specification.all('resource')
type Property = ReturnType<typeof resources>[number]['properties'][string]
type PropertyType = Property['type']

/** What AWS's own description of CloudFormation finds wrong with names and types of properties: one line each. */
export function misfits(template: { readonly Resources?: Record<string, unknown> }): string[] {
  return Object.entries(template.Resources ?? {}).flatMap(([id, resource]) => {
    const { Type, Properties = {} } = fieldsOf(resource)
    if (String(Type).startsWith('Custom::')) return []
    const [found] = specification.lookup('resource', 'cloudFormationType', 'equals', String(Type))
    return found === undefined
      ? [`${id}: there is no type ${Type}`]
      : inProperties(Properties, found.properties, id)
  })
}

function inProperties(value: unknown, known: Readonly<Record<string, Property>>, path: string): string[] {
  if (!isFields(value)) return [`${path} is no object`]
  const missing = Object.entries(known)
    .filter(([name, { required }]) => required === true && !(name in value))
    .map(([name]) => `${path}.${name} is missing`)
  const wrong = Object.entries(value).flatMap(([name, inner]) => {
    const property = known[name]
    if (property === undefined) return [`${path}.${name} is unknown`]
    const types = [property.type, ...(property.previousTypes ?? [])]
    return fitting(types.map((type) => inValue(inner, type, `${path}.${name}`)))
  })
  return [...missing, ...wrong]
}

/** Of several types one must fit; if none does, the first tells why. */
function fitting(tries: readonly string[][]): string[] {
  return tries.find((problems) => problems.length === 0) ?? tries[0] ?? []
}

function inValue(value: unknown, type: PropertyType, path: string): string[] {
  // What a function gives is known at deployment.
  if (
    isFields(value) &&
    Object.keys(value).length === 1 &&
    /^(Ref|Fn::.+)$/.test(Object.keys(value)[0] ?? '')
  )
    return []
  const when = (fits: boolean) => (fits ? [] : [`${path} is no ${type.type}`])
  switch (type.type) {
    case 'string':
    case 'date-time':
      return when(typeof value === 'string')
    case 'integer':
      return when(Number.isInteger(value))
    case 'number':
    case 'boolean':
      return when(typeof value === type.type)
    case 'null':
      return when(value === null)
    case 'json':
      return when(isFields(value) || typeof value === 'string')
    case 'tag':
      return when(isFields(value) && 'Key' in value && 'Value' in value)
    case 'array':
      if (!Array.isArray(value)) return when(false)
      return value.flatMap((inner, index) => inValue(inner, type.element, `${path}[${index}]`))
    case 'map':
      if (!isFields(value)) return when(false)
      return Object.entries(value).flatMap(([key, inner]) => inValue(inner, type.element, `${path}.${key}`))
    case 'union':
      return fitting(type.types.map((one) => inValue(value, one, path)))
    case 'ref':
      return inProperties(value, specification.get('typeDefinition', type.reference).properties, path)
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isFields(value) ? value : {}
}
