import type { RoutePlan } from '../template/plan.ts'

export interface Match {
  readonly route: RoutePlan
  /** Decoded. */
  readonly pathParameters: Readonly<Record<string, string>>
}

/**
 * API Gateway's choice: the route whose path is the most specific (segment by segment literal, then `{name}`, then
 * `{name+}`), its own method before ANY, and `$default` last. GET does not answer HEAD.
 */
export function matchRoute(routes: readonly RoutePlan[], method: string, rawPath: string): Match | undefined {
  const segments = rawPath.split('/').slice(1)
  const found = routes.flatMap((route) => {
    const match = matchOne(route, method, segments)
    return match === undefined ? [] : [match]
  })
  return found.sort((one, other) => (rank(one.route.key) < rank(other.route.key) ? -1 : 1))[0]
}

function matchOne(route: RoutePlan, method: string, segments: readonly string[]): Match | undefined {
  if (route.key === '$default') return { route, pathParameters: {} }
  const [wanted, path = ''] = route.key.split(' ')
  if (wanted !== 'ANY' && wanted !== method) return undefined
  const pattern = path.split('/').slice(1)
  const pathParameters: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index]
    const name = /^\{(.+?)(\+?)\}$/.exec(part)
    if (segment === undefined || (name !== null && segment === '')) return undefined
    if (name === null && part !== segment) return undefined
    if (name?.[2] === '+') {
      pathParameters[name[1] ?? ''] = decode(segments.slice(index).join('/'))
      return { route, pathParameters }
    }
    if (name !== null) pathParameters[name[1] ?? ''] = decode(segment)
  }
  return pattern.length === segments.length ? { route, pathParameters } : undefined
}

/** Sorts as text: the more specific, the smaller. */
function rank(key: string): string {
  if (key === '$default') return '9'
  const [method, path = ''] = key.split(' ')
  const parts = path.split('/').slice(1)
  return `${parts.map((part) => (part.endsWith('+}') ? '3' : part.startsWith('{') ? '2' : '1')).join('')}${method === 'ANY' ? 'b' : 'a'}`
}

/** What is no proper encoding stays as it came. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
