import type { ApiResponse } from './message.ts'

const titles = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  409: 'Conflict',
  410: 'Withdrawn',
  500: 'Internal error',
} as const

export type ProblemStatus = keyof typeof titles

/** A problem document (RFC 9457). `detail` is one sentence for a person; `more` are extension members. */
export function problem(
  status: ProblemStatus,
  detail: string,
  more: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): ApiResponse {
  return {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify({ type: 'about:blank', title: titles[status], status, detail, ...more }),
  }
}

/** Unknown, held and refused look alike: what is not published is nobody's business. */
export function unknownArticle(): ApiResponse {
  return problem(404, 'There is no article with this id.')
}

export function withdrawn(): ApiResponse {
  return problem(410, 'This article was withdrawn by its publisher.')
}
