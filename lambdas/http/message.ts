/** A request as the routes see it, whatever platform it came through. */
export interface ApiRequest {
  readonly method: string
  /** Without the query; starts with a slash. */
  readonly path: string
  readonly query: URLSearchParams
  /** Names in lower case; repeated fields joined with a comma. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** Where this api is reached, e.g. `https://api.example.org`; no slash at the end. */
  readonly origin: string
  /** As text; empty where there is none. */
  readonly body: string
  /** ARN of who signed the request, where API Gateway has checked that; undefined on open routes. */
  readonly caller: string | undefined
}

export interface ApiResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Bytes where they are compressed. */
  readonly body: string | Uint8Array
}

export type Handle = (request: ApiRequest) => Promise<ApiResponse>

export function json(value: unknown, headers: Record<string, string> = {}): ApiResponse {
  return {
    status: 200,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(value),
  }
}
