import { finish } from '../http/conditional.ts'
import type { ListingPorts } from '../http/listing.ts'
import { type ApiRequest, type ApiResponse, type Handle, json } from '../http/message.ts'
import { problem } from '../http/problem.ts'
import { getArticle } from './article.ts'
import { home, listArticles } from './listing.ts'
import { openapi } from './openapi.ts'
import { getRemovals } from './removals.ts'

type Route = (request: ApiRequest, id: string) => ApiResponse | Promise<ApiResponse>

/** Sent with every answer. Pages loosen the policy by the hash of their own style sheet and nothing else. */
const everywhere = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
}

/** The whole api as one function of a request, without a platform. Throws only if the library does. */
export function makeApp(ports: ListingPorts): Handle {
  const routes: readonly (readonly [RegExp, Route])[] = [
    [/^\/$/, (request) => home(ports, request)],
    [/^\/openapi\.json$/, ({ origin }) => json(openapi(origin), { 'cache-control': 'public, max-age=3600' })],
    [/^\/v1\/articles$/, (request) => listArticles(ports, request)],
    [/^\/v1\/articles\/([^/]+)$/, (request, id) => getArticle(ports.library, request, id)],
    [/^\/v1\/articles\/([^/]+)\/removals$/, (_request, id) => getRemovals(ports.library, id)],
  ]
  return async (request) => {
    const response = finish(request, await answer(routes, request))
    return { ...response, headers: { ...everywhere, ...response.headers } }
  }
}

async function answer(
  routes: readonly (readonly [RegExp, Route])[],
  request: ApiRequest,
): Promise<ApiResponse> {
  for (const [pattern, route] of routes) {
    const match = pattern.exec(request.path)
    if (match === null) continue
    if (request.method === 'GET' || request.method === 'HEAD') return route(request, match[1] ?? '')
    return problem(405, 'Articles are read with GET and HEAD.', {}, { allow: 'GET, HEAD' })
  }
  return problem(404, 'Nothing is served here; /openapi.json describes what is.')
}
