/** How the command line speaks of stored articles. */

import type { Place, Reason } from '../core/moderate/reasons.ts'
import { wordsOf } from '../core/normalise/words.ts'
import type { Removal, Verdict } from '../core/types.ts'
import { closedUntil, embargoSentence } from '../store/embargo.ts'
import type { ArticleRecord, ArticleSummary, StoredRecord } from '../store/ports.ts'
import { transparencyOf } from '../store/transparency.ts'
import type { Clients } from './clients.ts'
import { cut, paint, plain, type Style, wrap } from './terminal.ts'

/** What people are told: what the policy bans is held like the rest, and no person can release it. */
type Shown = ArticleSummary['status'] | 'rejected'

const STYLES: Readonly<Record<Shown, Style>> = {
  published: 'green',
  held: 'yellow',
  rejected: 'red',
  refused: 'red',
  withdrawn: 'dim',
}

export function articleUrl({ stack }: Clients, id: string): string {
  return `${stack.api}/v1/articles/${id}`
}

export function shownStatus(status: ArticleSummary['status'], action: Verdict['action'] | undefined): Shown {
  return status === 'held' && action === 'reject' ? 'rejected' : status
}

export function paintStatus(status: Shown): string {
  return paint(STYLES[status], status.padEnd(9))
}

/** One line: what became of an upload. */
export function outcomeLine(clients: Clients, record: StoredRecord): string {
  const [status, words] = outcomeOf(clients, record)
  return `${paintStatus(status)} ${plain(words)}`
}

/** What keeps a published article from being served: the sentence. */
export function closedBy({ state, summary }: StoredRecord): string | undefined {
  const closed = summary === null ? undefined : closedUntil(summary, Date.now())
  return state.status === 'published' && closed !== undefined ? embargoSentence(closed) : undefined
}

function outcomeOf(clients: Clients, record: StoredRecord): readonly [Shown, string] {
  const { id, key, state, summary } = record
  const closed = closedBy(record)
  if (closed !== undefined) return ['held', `${key}: ${closed}`]
  if (state.status === 'published') return ['published', `${key}  ${articleUrl(clients, id)}`]
  if (state.status === 'refused')
    return ['refused', `${key} (${state.refusal.code}): ${state.refusal.detail}`]
  const shown = shownStatus(state.status, 'action' in state ? state.action : undefined)
  return [shown, `${key}${summary?.because ? `: ${summary.because}` : ''}`]
}

/** A small table: what was kept, what was removed and why, in words, and where it is served. */
export function describeArticle(clients: Clients, record: ArticleRecord, width: number): string[] {
  const { key, state } = record
  const action = 'publication' in state ? state.publication.verdict.action : undefined
  const status = shownStatus(state.status, action)
  const head = `${paintStatus(status)} ${paint('bold', cut(key, width - 10))}`
  if (state.status === 'withdrawn') return [head]
  if (state.status === 'refused')
    return [head, ...wrap(`${state.refusal.code}: ${state.refusal.detail}`, width)]
  const { article, text } = state.publication
  return [
    head,
    row(wordsOf(text).length, 'kept', article.metadata.title?.value ?? '', width),
    ...removedByKind(article.removed).map(({ kind, words, reason }) =>
      paint('dim', row(words, kind, reason, width)),
    ),
    ...(state.status === 'held' ? whyHeld(record, status, width) : []),
    ...(state.status === 'published' ? [`  ${paint('cyan', articleUrl(clients, record.id))}`] : []),
  ]
}

/** Why it is not served. Of what the policy labels alone an embargo or a person holds the article: their word stands first. */
function whyHeld(record: ArticleRecord, status: Shown, width: number): string[] {
  const action = 'publication' in record.state ? record.state.publication.verdict.action : undefined
  const isMachines = action === 'hold' || action === 'reject'
  return reasonLines(record, (place) => (place === 0 || isMachines ? status : 'found'), width)
}

/** Why it is not served or is labelled, and what stands where: a sentence each, and below it what an editor needs to judge it. */
export function reasonLines(
  record: ArticleRecord,
  headOf: (place: number) => string,
  width: number,
): string[] {
  return transparencyOf(record).reasons.flatMap((reason, place) => {
    const head = headOf(place)
    const evidence = evidenceOf(reason)
    return [
      ...wrap(plain(`${head === '' ? '' : `${head}: `}${reason.detail}`), width),
      ...(evidence === '' ? [] : wrap(plain(evidence), width - 2).map((line) => paint('dim', `  ${line}`))),
    ]
  })
}

function evidenceOf({ category, dsaCategory, score, place, excerpt }: Reason): string {
  const facts = [category, score?.toFixed(2), place && placeWords(place), dsaCategory]
    .filter(Boolean)
    .join(', ')
  return excerpt === undefined ? facts : `${facts}: “${excerpt}”`
}

function placeWords({ in: where, paragraph, start, end }: Place): string {
  const at = paragraph === undefined ? 'beside the text' : `paragraph ${paragraph}`
  return `${where === 'address' ? `in the address of a link, ${at}` : at} (${start}-${end})`
}

function row(words: number, what: string, why: string, width: number): string {
  return cut(`${String(words).padStart(7)}  ${what.padEnd(15)} ${why}`.trimEnd(), width)
}

/** Words removed of each kind, most first, with the reason given for the longest passage of the kind. */
function removedByKind(removed: readonly Removal[]) {
  const kinds = [...new Set(removed.map(({ kind }) => kind))]
  return kinds
    .map((kind) => {
      const passages = removed.filter((passage) => passage.kind === kind)
      const [longest] = passages.toSorted((a, b) => b.text.length - a.text.length)
      const words = passages.reduce((sum, { text }) => sum + wordsOf(text).length, 0)
      return { kind, words, reason: longest?.reason ?? '' }
    })
    .toSorted((a, b) => b.words - a.words)
}
