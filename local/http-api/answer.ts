import type { Invoked } from '../function/index.ts'
import { type Fields, fieldsOf, isFields, listOf, parseJson } from '../json.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: Buffer
}

export function message(status: number, text: string): Answer {
  const body = Buffer.from(JSON.stringify({ message: text }))
  return { status, headers: { 'content-type': 'application/json' }, body }
}

/** What an HTTP API makes of a function's result: taken apart if it has a `statusCode`, else it is the body of a 200. */
export function answerOf(outcome: Invoked): Answer {
  if (!outcome.ok) return message(500, 'Internal Server Error')
  const result = parseJson(outcome.result)
  if (!isFields(result) || result['statusCode'] === undefined) {
    const body = Buffer.from(typeof result === 'string' ? result : outcome.result)
    return { status: 200, headers: { 'content-type': 'application/json' }, body }
  }
  return structured(result)
}

function structured(result: Fields): Answer {
  const status = Number(result['statusCode'])
  if (!Number.isInteger(status) || status < 200 || status > 599) return message(500, 'Internal Server Error')
  const { body } = result
  const encoding = result['isBase64Encoded'] === true ? 'base64' : 'utf8'
  const given = Object.entries(fieldsOf(result['headers'])).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    String(value),
  ])
  const cookies = listOf(result['cookies']).map(String)
  return {
    status,
    headers: {
      ...(status !== 204 && status !== 304 && { 'content-type': 'text/plain;charset=utf-8' }),
      ...Object.fromEntries(given),
      ...(cookies.length > 0 && { 'set-cookie': cookies }),
    },
    body: Buffer.from(typeof body === 'string' ? body : body == null ? '' : JSON.stringify(body), encoding),
  }
}
