import { MUCH_REMOVED } from '../normalise/review-notes.ts'
import { imageHosts } from '../rights/images.ts'
import { BEHIND_A_WALL } from '../rights/wall.ts'
import type { Article, Finding, Grounds, Metadata, Signal } from '../types.ts'
import { originsOf } from './origins.ts'

/** Fainter findings are not kept: no policy can act on a score below this. */
export const FAINTEST = 0.1
/** From this score on a finding is worth a person's attention; fainter ones are kept for stricter policies. */
export const PLAIN = 0.5
const MOST_SIGNALS = 60
export const LONGEST_NOTE = 160

/** What of an article and its findings is enough to decide again. */
export function groundsOf({ notes, metadata, body }: Article, findings: readonly Finding[]): Grounds {
  const [origin = null, ...origins] = originsOf(metadata)
  return {
    findings: strongest(findings).map(toSignal),
    review: notes.filter(({ code }) => code === MUCH_REMOVED).map(({ detail }) => detail),
    unanswered: [],
    origin,
    ...(origins.length > 0 && { origins }),
    wall: notes.find(({ code }) => code === BEHIND_A_WALL)?.detail ?? null,
    stated: statedBy(metadata),
    embargo: metadata.embargo?.value ?? null,
    imageHosts: imageHosts({ body, metadata }),
  }
}

/** An open licence, named by address or in words. "All rights reserved" in a page's footer lets nobody publish it. */
const OPEN =
  /creativecommons\.org\/(?:licenses|publicdomain)\/|\bCC[ -](?:BY|0)\b|\bcreative commons\b|\bpublic domain\b/i

function statedBy({ rights, licence }: Metadata): Grounds['stated'] {
  if (rights?.source === 'upload') return 'stated'
  return OPEN.test(licence?.value ?? '') || OPEN.test(rights?.value ?? '') ? 'licence' : null
}

/** The highest score of each moderator, category, type and voice, in the order in which they were found. */
export function strongest<T extends Signal>(findings: readonly T[]): T[] {
  const best = new Map<string, T>()
  for (const finding of findings) {
    const kind = kindOf(finding)
    if (finding.score > (best.get(kind)?.score ?? 0)) best.set(kind, finding)
  }
  return [...best.values()]
    .filter(({ score }) => score >= FAINTEST)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_SIGNALS)
}

function kindOf({ moderator, category, type, quoted }: Signal): string {
  return `${moderator} ${category} ${type} ${quoted}`
}

function toSignal({ moderator, category, type, score, quoted, note }: Signal): Signal {
  // Three digits tell what any policy tells apart, and are a sixth of what a double takes in JSON.
  const rounded = Math.floor(score * 1000 + 1e-6) / 1000
  return { moderator, category, type, score: rounded, quoted, note: note.slice(0, LONGEST_NOTE) }
}
