import { CATEGORIES } from '../../core/moderate/policy.ts'
import { type HoldReason, hold, LONGEST_REASON, type NotDecided, release } from '../../store/decisions.ts'
import { closedUntil } from '../../store/embargo.ts'
import type { Decision, Records } from '../../store/ports.ts'
import { type ApiRequest, type ApiResponse, json } from '../http/message.ts'
import { problem, unknownArticle } from '../http/problem.ts'
import { type Parsed, readFields, wrong } from './fields.ts'
import { isArticleId } from './review.ts'

export interface DecidePorts {
  readonly records: Records
  /** ISO 8601. */
  readonly now: () => string
}

/** What a reviewer asks for. */
interface Asked extends HoldReason {
  readonly action: Decision['action']
  /** The content that they have seen. */
  readonly version: string | undefined
}

/**
 * `POST /v1/review/articles/{id}/decisions`: publishes a held article, or takes a published one back, for its present content. 200: it is
 * decided, under the caller's name, and what is served is as the answer says.
 */
export async function postDecision(
  { records, now }: DecidePorts,
  request: ApiRequest,
  caller: string,
  id: string,
): Promise<ApiResponse> {
  const parsed = parseAsked(request.body)
  if (!parsed.ok) return problem(400, parsed.detail)
  if (!isArticleId(id)) return unknownArticle()
  const { action, version, ...why } = parsed.asked
  const at = now()
  const decided =
    action === 'release'
      ? await release({ records }, id, caller, at, version)
      : await hold({ records }, id, caller, at, version, why)
  if (!decided.ok) return notDecided(decided.refusal)
  const { state, summary, decisions, version: content } = decided.record
  const closed = summary === null ? undefined : closedUntil(summary, Date.parse(at))
  return json({
    id,
    version: content,
    status: state.status,
    ...(closed !== undefined && { embargoUntil: closed }),
    decision: decisions.at(-1),
  })
}

function notDecided({ code, detail }: { code: NotDecided; detail: string }): ApiResponse {
  return code === 'unknown' ? unknownArticle() : problem(409, detail, { code })
}

const FIELDS = ['action', 'version', 'category', 'reason']
const EXAMPLE = '{"action": "hold", "category": "illegal_other", "reason": "Sells what may not be sold."}'

function parseAsked(body: string): Parsed<Asked> {
  const sent = readFields(body, FIELDS, EXAMPLE)
  if (!sent.ok) return sent
  const { action, version, category, reason } = sent.fields
  if (action !== 'hold' && action !== 'release') return wrong('"action" is "hold" or "release".')
  if (version !== undefined && (typeof version !== 'string' || version === ''))
    return wrong('"version" is that of the content that you have seen, as the article\'s review gives it.')
  if (action === 'release') {
    if (category !== undefined || reason !== undefined)
      return wrong('"category" and "reason" say why an article is held; a release has none.')
    // An upload may come between the look and the word, and nobody has seen that one.
    if (version === undefined)
      return wrong('A release names the "version" that you have seen, as the article\'s review gives it.')
    return { ok: true, asked: { action, version } }
  }
  const known = CATEGORIES.find((one) => one === category)
  if (category !== undefined && known === undefined)
    return wrong(`"category" is one of ${CATEGORIES.join(', ')}.`)
  if (reason !== undefined && (typeof reason !== 'string' || reason.length > LONGEST_REASON))
    return wrong(`"reason" is a sentence of at most ${LONGEST_REASON} characters.`)
  return { ok: true, asked: { action, version, category: known, reason } }
}
