import { keptPassages, type NamedPassage, paragraphsOf, passageId } from '../../core/profile/passages.ts'
import type { Removal } from '../../core/types.ts'
import { articleId, baseKey } from '../../store/keys.ts'
import type { ArticleRecord } from '../../store/ports.ts'
import { transparencyOf } from '../../store/transparency.ts'
import { type Clients, onStack } from '../clients.ts'
import { Complaint } from '../complaint.ts'
import { describeArticle, reasonLines } from '../report.ts'
import type { StackSettings } from '../stack.ts'
import { paint, widthOf } from '../terminal.ts'
import { explainVote } from './explain.ts'

export interface ShowSettings extends StackSettings {
  readonly removed?: boolean
  readonly kept?: boolean
  readonly json?: boolean
}

export async function show(article: string, settings: ShowSettings): Promise<number> {
  return onStack(settings, async (clients) => {
    const record = await find(clients, article)
    const output = settings.json
      ? JSON.stringify({ ...record, ...transparencyOf(record) }, null, 2)
      : describe(clients, record, settings)
    process.stdout.write(`${output}\n`)
    return 0
  })
}

/** By id or by object key. @throws Complaint when there is neither. */
export async function find({ library }: Pick<Clients, 'library'>, article: string): Promise<ArticleRecord> {
  const byId = /^[a-z2-7]{26}$/.test(article) ? await library.get(article) : undefined
  const record = byId ?? (await library.get(articleId(baseKey(article))))
  if (record !== undefined) return record
  const meant = await keyEndingIn(library, article)
  const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`
  throw new Complaint(`There is no article ${article}.${hint}`, 1)
}

const LOOKED_THROUGH = 100

/** The key of a recent article that `file` is the last part of: `upload --publisher` puts a name before it. */
async function keyEndingIn(library: Clients['library'], file: string): Promise<string | undefined> {
  for (const status of ['published', 'held', 'refused'] as const) {
    const { items } = await library.list({ status, limit: LOOKED_THROUGH })
    const found = items.find(({ key }) => key.endsWith(`/${file}`))
    if (found !== undefined) return found.key
  }
  return undefined
}

function describe(clients: Clients, record: ArticleRecord, { removed, kept }: ShowSettings): string {
  const head = describeArticle(clients, record, widthOf(process.stdout))
  if (!('publication' in record.state)) return head.join('\n')
  const { publication } = record.state
  const { article, text } = publication
  const width = widthOf(process.stdout)
  if (kept) return [...head, '', ...keptPassages(publication).map(withId)].join('\n')
  // What is held says so in its head.
  const labels = record.state.status === 'published' ? reasonLines(record, () => 'found', width) : []
  if (!removed) return [...head, ...labels, '', text].join('\n')
  return [...head, ...article.removed.flatMap((removal) => explain(removal, width)), ...edits(record)].join(
    '\n',
  )
}

/** A paragraph of the clean copy, as "take-out" names it. */
function withId({ id, paragraphs }: NamedPassage): string {
  return `${id} ${paragraphs.join(' ')}`
}

/**
 * A removed passage: its id, kind, place and reason, its text, and the evidence, strongest first. One of several paragraphs can be put
 * back by itself, and has an id of its own before it.
 */
function explain({ kind, start, end, reason, text, evidence }: Removal, width: number): readonly string[] {
  const paragraphs = paragraphsOf(text)
  return [
    '',
    `${passageId(text)} ${paint('bold', kind)} ${start}-${end}  ${paint('dim', reason)}`,
    ...(paragraphs.length === 1 ? [text] : paragraphs.map((one) => `${passageId(one)} ${one}`)),
    ...evidence
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map((vote) => explainVote(vote, width)),
  ]
}

function edits({ edits }: ArticleRecord): readonly string[] {
  return edits.map(
    ({ action, by, at, text }) => `\n${paint('bold', action)} by ${by}, ${at.slice(0, 10)}\n${text}`,
  )
}
