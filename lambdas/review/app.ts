import { finish } from '../http/conditional.ts'
import type { ListingPorts } from '../http/listing.ts'
import type { ApiRequest, ApiResponse, Handle } from '../http/message.ts'
import { problem } from '../http/problem.ts'
import { type DecidePorts, postDecision } from './decide.ts'
import { type EditPorts, postEdit } from './edit.ts'
import { getPublisher } from './publisher.ts'
import { getReview } from './review.ts'
import { listWaiting } from './waiting.ts'

export type ReviewPorts = EditPorts & DecidePorts & ListingPorts

/** Who calls, and the id in the path. */
type Route = (request: ApiRequest, caller: string, id: string) => ApiResponse | Promise<ApiResponse>

/** What is for reviewers is nobody else's to keep. */
const everywhere = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
}

/** What reviewers ask and say, as one function of a request, without a platform. */
export function makeReviewApp(ports: ReviewPorts): Handle {
  const routes: readonly (readonly [method: string, path: RegExp, Route])[] = [
    ['GET', /^\/v1\/review\/articles$/, (request) => listWaiting(ports, request)],
    ['GET', /^\/v1\/review\/articles\/([^/]+)$/, (_request, _caller, id) => getReview(ports, id)],
    ['POST', /^\/v1\/review\/articles\/([^/]+)\/edits$/, (...asked) => postEdit(ports, ...asked)],
    ['POST', /^\/v1\/review\/articles\/([^/]+)\/decisions$/, (...asked) => postDecision(ports, ...asked)],
    ['GET', /^\/v1\/review\/publisher$/, (request) => getPublisher(ports, request)],
  ]
  return async (request) => {
    const response = finish(request, await answer(routes, request))
    return { ...response, headers: { ...response.headers, ...everywhere } }
  }
}

async function answer(
  routes: readonly (readonly [string, RegExp, Route])[],
  request: ApiRequest,
): Promise<ApiResponse> {
  // API Gateway lets nobody through without a signature; should a route lose its guard, this still does not.
  if (request.caller === undefined) return problem(403, 'Reviewers sign their requests (AWS Signature 4).')
  for (const [method, path, route] of routes) {
    const match = path.exec(request.path)
    if (match !== null && method === request.method) return route(request, request.caller, match[1] ?? '')
  }
  return problem(404, 'Nothing is reviewed here; docs/review.md says what is.')
}
