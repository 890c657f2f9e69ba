import {
  BedrockRuntimeClient,
  type BedrockRuntimeClientConfig,
  InvokeGuardrailChecksCommand,
} from '@aws-sdk/client-bedrock-runtime'
import { NodeHttpHandler, type NodeHttpHandlerOptions } from '@smithy/node-http-handler'
import { isAnswer, type Passage } from '../../../core/moderate/escalation.ts'
import type { Signal } from '../../../core/types.ts'
import { AWS_PATIENCE, type Service, signal } from './service.ts'

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeGuardrailChecks.html */
const FILTERS = [
  { category: 'HATE', means: 'hate' },
  { category: 'INSULTS', means: 'harassment' },
  { category: 'MISCONDUCT', means: 'illegal_other' },
  { category: 'SEXUAL', means: 'sexual' },
  { category: 'VIOLENCE', means: 'threat_incitement' },
] as const
const categories = FILTERS.map(({ category }) => ({ category }))

/** Over HTTP/1.1, as all other calls are: the HTTP/2 that is its default keeps sessions, which a frozen function loses. */
export function bedrockClient({
  requestHandler,
  ...config
}: BedrockRuntimeClientConfig & { readonly requestHandler: NodeHttpHandlerOptions }): BedrockRuntimeClient {
  return new BedrockRuntimeClient({ ...config, requestHandler: new NodeHttpHandler(requestHandler) })
}

/**
 * Amazon Bedrock's guardrail checks, which detect and give scores and need no guardrail to be made. Units are Bedrock's text
 * units. Needs `bedrock:InvokeGuardrailChecks`.
 */
export function bedrock(client = bedrockClient(AWS_PATIENCE)): Service {
  return {
    id: 'bedrock',
    async ask(passages) {
      const answers = await Promise.all(passages.map((passage) => check(client, passage)))
      return {
        findings: answers.flatMap(({ findings }) => findings),
        units: answers.reduce((sum, { units }) => sum + units, 0),
      }
    },
  }
}

/** One call a passage: the answer does not say which message a severity is about. */
async function check(client: BedrockRuntimeClient, passage: Passage) {
  const { results, usage } = await client.send(
    new InvokeGuardrailChecksCommand({
      checks: { contentFilter: { categories } },
      messages: [{ role: 'user', content: [{ text: passage.text }] }],
    }),
  )
  const found = results?.contentFilter?.results
  if (found === undefined) throw new Error('Bedrock answered without results')
  const findings = found.flatMap(({ category = '', severityScore = 0 }): Signal[] => {
    const means = FILTERS.find((filter) => filter.category === category)?.means
    if (means === undefined || !isAnswer(passage, means)) return []
    return [signal('bedrock', means, category, severityScore, passage)]
  })
  return { findings, units: usage?.contentFilter?.textUnits ?? 0 }
}
