import { setTimeout as pause } from 'node:timers/promises'
import { isAnswer, type Passage } from '../../../core/moderate/escalation.ts'
import type { Category, Signal } from '../../../core/types.ts'
import { ATTEMPTS, PATIENCE, type Service, signal } from './service.ts'

/** https://platform.openai.com/docs/guides/moderation; `violence` is also the subject of half the news. */
const CATEGORIES: ReadonlyMap<string, Category> = new Map([
  ['harassment', 'harassment'],
  ['harassment/threatening', 'threat_incitement'],
  ['hate', 'hate'],
  ['hate/threatening', 'hate'],
  ['illicit', 'illegal_other'],
  ['illicit/violent', 'illegal_other'],
  ['self-harm', 'self_harm'],
  ['self-harm/intent', 'self_harm'],
  ['self-harm/instructions', 'self_harm'],
  ['sexual', 'sexual'],
  ['sexual/minors', 'sexual_minors'],
  ['violence', 'graphic_violence'],
  ['violence/graphic', 'graphic_violence'],
])
const MODEL = 'omni-moderation-latest'
/** Milliseconds; a longer `retry-after` is an answer that does not come in time. */
const LONGEST_PAUSE = 2_000

export interface OpenAiSettings {
  readonly key: () => Promise<string>
  /** Without a slash at the end. */
  readonly url?: string
}

/** OpenAI's moderation endpoint, over fetch. It charges nothing; units are calls. */
export function openai({ key, url = 'https://api.openai.com' }: OpenAiSettings): Service {
  return {
    id: 'openai',
    async ask(passages) {
      const input = passages.map(({ text }) => text)
      const results = resultsOf(await post(`${url}/v1/moderations`, await key(), { model: MODEL, input }))
      if (results.length !== passages.length) throw new Error('OpenAI answered for other inputs')
      return { findings: passages.flatMap((passage, at) => signals(passage, results[at])), units: 1 }
    },
  }
}

function signals(passage: Passage, result: unknown): Signal[] {
  const scores = property(result, 'category_scores')
  if (typeof scores !== 'object' || scores === null) throw new Error('OpenAI answered without scores')
  return Object.entries(scores).flatMap(([label, score]) => {
    const category = CATEGORIES.get(label)
    if (category === undefined || typeof score !== 'number' || !isAnswer(passage, category)) return []
    return [signal('openai', category, label, score, passage)]
  })
}

async function post(url: string, key: string, body: object): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (response.ok) return response.json()
    await response.body?.cancel()
    const wait = Number(response.headers.get('retry-after') ?? 0.5) * 1000
    const passes = response.status === 429 || response.status >= 500
    // The body may repeat what was sent; the status says enough.
    if (!passes || attempt === ATTEMPTS || !(wait <= LONGEST_PAUSE))
      throw new Error(`OpenAI answered with status ${response.status}`)
    await pause(wait)
  }
}

function resultsOf(answer: unknown): unknown[] {
  const results = property(answer, 'results')
  if (!Array.isArray(results)) throw new Error('OpenAI answered without results')
  return results
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
