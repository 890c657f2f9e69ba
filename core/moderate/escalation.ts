import type { Category, Finding, Grounds, Signal, Span } from '../types.ts'
import { strongest } from './grounds.ts'
import type { Policy } from './policy.ts'

/** A stretch of one voice that the embedded moderators are not sure of: what a service is asked about. */
export interface Passage {
  /** At most 1,000 bytes of UTF-8. */
  readonly text: string
  readonly quoted: boolean
  /** Where it stands in what was read, before it was cut. */
  readonly span: Span
  /** What it may be. */
  readonly suspected: readonly Category[]
}

/** What services said of an article's passages. */
export interface SecondOpinion {
  readonly findings: readonly Signal[]
  /** Services that did not answer: sentences. */
  readonly unanswered: readonly string[]
  /** Services that cannot read what they were to be asked about: sentences. */
  readonly unread: readonly string[]
}

/** More of one article costs more than a person's look at it. */
const MOST_PASSAGES = 20
const LARGEST = 1000
/** Categories that nothing here can see by itself: a service may always speak of them. */
const ONLY_SERVICES: readonly Category[] = ['graphic_violence', 'sexual_minors', 'illegal_other']

/** The passages whose scores lie in the policy's grey bands, the darkest first. */
export function greyPassages(findings: readonly Finding[], text: string, { escalate }: Policy): Passage[] {
  const passages = new Map<string, Passage>()
  for (const { category, score, span, quoted } of findings.toSorted((a, b) => b.score - a.score)) {
    const band = escalate[category]
    if (band === undefined || score < band.from || score >= band.to) continue
    const place = `${span.start} ${span.end}`
    const known = passages.get(place)
    if (known === undefined && passages.size === MOST_PASSAGES) continue
    const suspected = [...new Set([...(known?.suspected ?? []), category])]
    passages.set(place, { text: cut(text.slice(span.start, span.end)), quoted, span, suspected })
  }
  return [...passages.values()]
}

/** Whether what a service says of a passage is an answer to what was asked. */
export function isAnswer({ suspected }: Passage, category: Category): boolean {
  return suspected.includes(category) || ONLY_SERVICES.includes(category)
}

/** Services add to what was found; they take nothing away. */
export function withSecondOpinion(
  grounds: Grounds,
  { findings, unanswered, unread }: SecondOpinion,
): Grounds {
  return {
    ...grounds,
    findings: strongest([...grounds.findings, ...findings]),
    unanswered: [...grounds.unanswered, ...unanswered],
    ...(unread.length > 0 && { unread }),
  }
}

/** At most 1,000 bytes, never half a character. */
function cut(text: string): string {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length <= LARGEST) return text
  return new TextDecoder().decode(bytes.subarray(0, LARGEST)).replace(/\uFFFD+$/, '')
}
