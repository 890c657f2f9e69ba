import { type Fields, isFields, listOf } from '../json.ts'

/** What a template's names stand for on this machine. */
export interface Scope {
  /** @throws Error where there is no such resource, parameter or pseudo parameter. */
  ref(name: string): string
  /** @throws Error where the resource has no such attribute here. */
  attribute(resource: string, name: string): string
}

/** The value with every intrinsic function worked out. @throws Error for a function that is not known here. */
function resolveValue(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveValue(item, scope))
  if (!isFields(value)) return value
  const [entry, ...more] = Object.entries(value)
  if (entry !== undefined && more.length === 0 && (entry[0] === 'Ref' || entry[0].startsWith('Fn::'))) {
    return call(entry[0], entry[1], scope)
  }
  return resolveFields(value, scope)
}

export function resolveFields(fields: Fields, scope: Scope): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, resolveValue(value, scope)]))
}

function call(name: string, argument: unknown, scope: Scope): unknown {
  switch (name) {
    case 'Ref':
      return scope.ref(String(argument))
    case 'Fn::GetAtt': {
      const [resource = '', ...path] = typeof argument === 'string' ? argument.split('.') : listOf(argument)
      return scope.attribute(String(resource), path.join('.'))
    }
    case 'Fn::Join': {
      const [separator, parts] = listOf(argument)
      return listOf(resolveValue(parts, scope)).join(String(separator))
    }
    case 'Fn::Split': {
      const [separator, whole] = listOf(argument)
      return String(resolveValue(whole, scope)).split(String(separator))
    }
    case 'Fn::Select': {
      const [index, parts] = listOf(argument)
      return listOf(resolveValue(parts, scope))[Number(index)]
    }
    case 'Fn::Sub':
      return substitute(argument, scope)
    default:
      throw new Error(`The template uses ${name}, which the local cloud does not know.`)
  }
}

function substitute(argument: unknown, scope: Scope): string {
  const [pattern, given] = Array.isArray(argument) ? argument : [argument, {}]
  const values = isFields(given) ? resolveFields(given, scope) : {}
  return String(pattern).replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal === '!') return `\${${name}}`
    if (name in values) return String(values[name])
    const [resource = '', ...path] = name.split('.')
    return path.length === 0 ? scope.ref(name) : scope.attribute(resource, path.join('.'))
  })
}
