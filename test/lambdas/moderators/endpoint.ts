/** A local endpoint that answers as the services are documented to: shapes, errors, throttles, silence. */
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'

export interface Asked {
  /** Path, or the operation of an AWS JSON service. */
  readonly operation: string
  readonly headers: IncomingHttpHeaders
  // biome-ignore lint/suspicious/noExplicitAny: whatever was sent
  readonly body: any
}

export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
}

/** `silent`: takes the request and never answers. */
export type Answerer = (asked: Asked) => Reply | 'silent'

export async function startEndpoint() {
  const asked: Asked[] = []
  const endpoint = { url: '', asked, answer: (() => 'silent') as Answerer, close: () => {} }
  const server = createServer(async (request, response) => {
    const bytes = Buffer.concat(await request.toArray())
    const target = request.headers['x-amz-target']
    const operation = typeof target === 'string' ? (target.split('.').at(-1) ?? '') : (request.url ?? '')
    const question = { operation, headers: request.headers, body: JSON.parse(bytes.toString()) }
    asked.push(question)
    const reply = endpoint.answer(question)
    if (reply === 'silent') return
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers })
    response.end(JSON.stringify(reply.body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The endpoint has no port')
  endpoint.url = `http://127.0.0.1:${address.port}`
  endpoint.close = () => {
    server.close()
    server.closeAllConnections()
  }
  return endpoint
}

/** As the SDK's clients want it: one try and little patience, so that silence is over soon. */
export function awsConfig(endpoint: string) {
  return {
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 2,
    requestHandler: { requestTimeout: 150, throwOnRequestTimeout: true },
  }
}

export const bedrockReply = (scores: Readonly<Record<string, number>>): Reply => ({
  body: {
    results: {
      contentFilter: {
        results: Object.entries(scores).map(([category, severityScore]) => ({ category, severityScore })),
      },
    },
    usage: { contentFilter: { textUnits: 1 } },
  },
})

export const toxicReply = (...segments: Readonly<Record<string, number>>[]): Reply => ({
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: {
    ResultList: segments.map((labels) => ({
      Labels: Object.entries(labels).map(([Name, Score]) => ({ Name, Score })),
      Toxicity: Math.max(0, ...Object.values(labels)),
    })),
  },
})

export const piiReply = (...entities: [string, number][]): Reply => ({
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: { Entities: entities.map(([Type, Score]) => ({ Type, Score, BeginOffset: 0, EndOffset: 4 })) },
})

export const openaiReply = (...results: Readonly<Record<string, number>>[]): Reply => ({
  body: {
    id: 'modr-970d409ef3bef3b70c73d8232df86e7d',
    model: 'omni-moderation-latest',
    results: results.map((category_scores) => ({
      flagged: Object.values(category_scores).some((score) => score > 0.5),
      categories: Object.fromEntries(
        Object.entries(category_scores).map(([name, score]) => [name, score > 0.5]),
      ),
      category_scores,
      category_applied_input_types: Object.fromEntries(
        Object.keys(category_scores).map((name) => [name, ['text']]),
      ),
    })),
  },
})

/** AWS's errors, as their protocols write them. */
export const awsError = (name: string, status: number): Reply => ({
  status,
  headers: { 'x-amzn-errortype': name },
  body: { __type: name, message: 'Rate exceeded' },
})
