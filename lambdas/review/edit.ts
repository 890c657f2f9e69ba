import { choosePassage, keptPassages, removedPassages } from '../../core/profile/passages.ts'
import { TAKE_OUT_KINDS } from '../../core/profile/take-out-kinds.ts'
import type { Library } from '../../store/library-ports.ts'
import type { Records } from '../../store/ports.ts'
import { editPassage, type PassageEdit } from '../../store/publishers/edit-passage.ts'
import type { Publishers } from '../../store/publishers/ports.ts'
import type { ApiRequest, ApiResponse } from '../http/message.ts'
import { json } from '../http/message.ts'
import { problem, unknownArticle } from '../http/problem.ts'
import { type Parsed, readFields, wrong } from './fields.ts'
import { articleOf } from './review.ts'

export interface EditPorts {
  readonly library: Library
  readonly records: Records
  readonly publishers: Publishers
  /** Has an article looked at again, soon. */
  readonly look: (key: string) => Promise<void>
  /** ISO 8601. */
  readonly now: () => string
}

/** What a reviewer asks for. */
type Asked = Pick<PassageEdit, 'action' | 'scope' | 'kind'> & { readonly passage: string }

/**
 * `POST /v1/review/articles/{id}/edits`: puts a removed passage back, or takes a kept one out, for this article or for all of its
 * publisher's. 202: the edit is kept for good, under the caller's name, and the article is cleaned with it within moments.
 */
export async function postEdit(
  ports: EditPorts,
  request: ApiRequest,
  caller: string,
  id: string,
): Promise<ApiResponse> {
  const parsed = parseAsked(request.body)
  if (!parsed.ok) return problem(400, parsed.detail)
  const record = await articleOf(ports.library, id)
  if (record === undefined) return unknownArticle()
  if (!('publication' in record.state))
    return problem(409, `The article is ${record.state.status}: it has no passages.`)
  const { action, scope, kind, passage } = parsed.asked
  const passages = (action === 'put-back' ? removedPassages : keptPassages)(record.state.publication)
  const choice = choosePassage(passages, passage, `No passage that can be ${DONE[action]}`)
  if (!choice.ok) return problem(choice.code === 'unknown' ? 404 : 409, choice.detail)
  const edited = await editPassage(ports, record, choice.value, {
    action,
    scope,
    kind,
    by: caller,
    at: ports.now(),
  })
  if (!edited.ok) return problem(409, edited.refusal.detail)
  await ports.look(record.key)
  const text = choice.value.paragraphs.join('\n\n')
  return { ...json({ id, action, scope, passage: { id: choice.value.id, text } }), status: 202 }
}

const DONE = { 'put-back': 'put back', 'take-out': 'taken out' }
const SCOPES = ['article', 'publisher'] as const
const FIELDS = ['action', 'passage', 'scope', 'kind']

function parseAsked(body: string): Parsed<Asked> {
  const sent = readFields(body, FIELDS, '{"action": "put-back", "passage": "3f2a91c"}')
  if (!sent.ok) return sent
  const { action, passage, scope = 'article', kind } = sent.fields
  if (action !== 'put-back' && action !== 'take-out') return wrong('"action" is "put-back" or "take-out".')
  if (typeof passage !== 'string' || passage === '')
    return wrong('"passage" is the id of a passage, or the words that it begins with.')
  const wide = SCOPES.find((one) => one === scope)
  if (wide === undefined) return wrong('"scope" is "article" or "publisher".')
  const as = TAKE_OUT_KINDS.find((one) => one === kind)
  if (kind !== undefined && as === undefined) return wrong(`"kind" is one of ${TAKE_OUT_KINDS.join(', ')}.`)
  return { ok: true, asked: { action, passage, scope: wide, kind: as } }
}
