/** How the command line speaks of stored articles. */
import { wordsOf } from '../core/normalise/words.ts'
import type { Removal } from '../core/types.ts'
import { closedUntil, embargoSentence } from '../store/embargo.ts'
import type { ArticleRecord, ArticleSummary, StoredRecord } from '../store/ports.ts'
import type { Clients } from './clients.ts'
import { cut, paint, plain, type Style, wrap } from './terminal.ts'

const STYLES: Readonly<Record<ArticleSummary['status'], Style>> = {
  published: 'green',
  held: 'yellow',
  refused: 'red',
  withdrawn: 'dim',
}

function articleUrl({ stack }: Clients, id: string): string {
  return `${stack.api}/v1/articles/${id}`
}

export function paintStatus(status: ArticleSummary['status']): string {
  return paint(STYLES[status], status.padEnd(9))
}

/** One line: what became of an upload. */
export function outcomeLine(clients: Clients, record: StoredRecord): string {
  const [status, words] = outcomeOf(clients, record)
  return `${paintStatus(status)} ${plain(words)}`
}

function outcomeOf(
  clients: Clients,
  { id, key, state, summary }: StoredRecord,
): readonly [ArticleSummary['status'], string] {
  const closed = summary === null ? undefined : closedUntil(summary, Date.now())
  if (state.status === 'published' && closed !== undefined)
    return ['held', `${key}: ${embargoSentence(closed)}`]
  if (state.status === 'published') return ['published', `${key}  ${articleUrl(clients, id)}`]
  if (state.status === 'refused')
    return ['refused', `${key} (${state.refusal.code}): ${state.refusal.detail}`]
  return [state.status, `${key}${summary?.because ? `: ${summary.because}` : ''}`]
}

/** A small table: what was kept, what was removed and why, in words, and where it is served. */
export function describeArticle(clients: Clients, record: ArticleRecord, width: number): string[] {
  const { key, state } = record
  const head = `${paintStatus(state.status)} ${paint('bold', cut(key, width - 10))}`
  if (state.status === 'withdrawn') return [head]
  if (state.status === 'refused')
    return [head, ...wrap(`${state.refusal.code}: ${state.refusal.detail}`, width)]
  const { article, text, verdict } = state.publication
  return [
    head,
    row(wordsOf(text).length, 'kept', article.metadata.title?.value ?? '', width),
    ...removedByKind(article.removed).map(({ kind, words, reason }) =>
      paint('dim', row(words, kind, reason, width)),
    ),
    ...(state.status === 'held' ? verdict.because.flatMap((because) => wrap(`held: ${because}`, width)) : []),
    ...(state.status === 'published' ? [`  ${paint('cyan', articleUrl(clients, record.id))}`] : []),
  ]
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
