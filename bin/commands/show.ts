import { articleId, baseKey } from '../../store/keys.ts'
import type { ArticleRecord } from '../../store/ports.ts'
import { type Clients, onStack } from '../clients.ts'
import { Complaint } from '../complaint.ts'
import { describeArticle } from '../report.ts'
import type { StackSettings } from '../stack.ts'
import { paint, widthOf } from '../terminal.ts'

export interface ShowSettings extends StackSettings {
  readonly removed?: boolean
  readonly json?: boolean
}

export async function show(article: string, settings: ShowSettings): Promise<number> {
  return onStack(settings, async (clients) => {
    const record = await find(clients, article)
    const output = settings.json ? JSON.stringify(record, null, 2) : describe(clients, record, settings)
    process.stdout.write(`${output}\n`)
    return 0
  })
}

/** By id or by object key. @throws Complaint when there is neither. */
export async function find({ library }: Pick<Clients, 'library'>, article: string): Promise<ArticleRecord> {
  const byId = /^[a-z2-7]{26}$/.test(article) ? await library.get(article) : undefined
  const record = byId ?? (await library.get(articleId(baseKey(article))))
  if (record === undefined) throw new Complaint(`There is no article ${article}.`, 1)
  return record
}

function describe(clients: Clients, record: ArticleRecord, { removed }: ShowSettings): string {
  const head = describeArticle(clients, record, widthOf(process.stdout))
  if (!('publication' in record.state)) return head.join('\n')
  const { article, text } = record.state.publication
  if (!removed) return [...head, '', text].join('\n')
  const passages = article.removed.flatMap(({ kind, start, end, reason, text }) => [
    '',
    `${paint('bold', kind)} ${start}-${end}  ${paint('dim', reason)}`,
    text,
  ])
  return [...head, ...passages].join('\n')
}
