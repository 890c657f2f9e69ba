import type { Passage } from '../../../core/moderate/escalation.ts'
import type { Signal } from '../../../core/types.ts'

/** A moderator that runs somewhere else. Throws where it does not answer, whatever the reason. */
export interface Service {
  readonly id: ServiceName
  ask(passages: readonly Passage[], language: string | undefined): Promise<Answer>
}

export interface Answer {
  readonly findings: readonly Signal[]
  /** What the service charges by, in its own units. */
  readonly units: number
  /** What it was not asked about, since it cannot read it, and why: a sentence. */
  readonly unread?: string
}

export const SERVICES = ['bedrock', 'comprehend', 'openai'] as const
export type ServiceName = (typeof SERVICES)[number]

/** Milliseconds a call may take, and how often it is tried: an article must not wait for long, and is held otherwise. */
export const PATIENCE = 5_000
export const ATTEMPTS = 2

/** For the SDK's clients. */
export const AWS_PATIENCE = {
  maxAttempts: ATTEMPTS,
  requestHandler: { connectionTimeout: 2_000, requestTimeout: PATIENCE, throwOnRequestTimeout: true },
}

/** `label` is the service's own word; policies name it as `types`, e.g. `comprehend:insult`. */
export function signal(
  service: Service['id'],
  category: Signal['category'],
  label: string,
  score: number,
  { quoted, span }: Passage,
): Signal {
  const type = `${service}:${label.toLowerCase().replaceAll('_', '-')}`
  return {
    moderator: service,
    category,
    type,
    score,
    quoted,
    span,
    note: `A service finds ${Math.round(score * 100)} % of it.`,
  }
}
