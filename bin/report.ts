/** How the command line speaks of stored articles. */
import { wordsOf } from '../core/normalise/words.ts'
import type { Removal } from '../core/types.ts'
import type { ArticleRecord, ArticleSummary, StoredRecord } from '../store/ports.ts'
import type { Clients } from './clients.ts'
import { cut, paint, type Style } from './terminal.ts'

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
export function outcomeLine(clients: Clients, { id, key, state, summary }: StoredRecord): string {
  if (state.status === 'published') return `${paintStatus('published')} ${key}  ${articleUrl(clients, id)}`
  if (state.status === 'refused')
    return `${paintStatus('refused')} ${key} (${state.refusal.code}): ${state.refusal.detail}`
  return `${paintStatus(state.status)} ${key}${summary?.because ? `: ${summary.because}` : ''}`
}

/** Several lines: what was kept, what was removed and why, and where it is served. */
export function describeArticle(clients: Clients, record: ArticleRecord, width: number): string[] {
  const { key, state } = record
  const head = `${paintStatus(state.status)} ${paint('bold', key)}`
  if (state.status === 'withdrawn') return [head]
  if (state.status === 'refused') return [head, `  ${state.refusal.code}: ${state.refusal.detail}`]
  const { article, text, verdict } = state.publication
  const title = article.metadata.title?.value
  return [
    `${head}  ${wordsOf(text).length} words kept${title === undefined ? '' : `  ${cut(title, width - key.length - 30)}`}`,
    ...removedByKind(article.removed).map(({ kind, words, reason }) =>
      cut(`- ${kind} ${words} ${words === 1 ? 'word' : 'words'}: ${reason}`, width - 2).replace(/^/, '  '),
    ),
    ...(state.status === 'held' ? verdict.because.map((because) => `  held: ${because}`) : []),
    ...(state.status === 'published' ? [`  ${paint('cyan', articleUrl(clients, record.id))}`] : []),
  ]
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
