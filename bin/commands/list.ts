import { closedUntil, embargoSentence } from '../../store/embargo.ts'
import type { ListPosition } from '../../store/library-ports.ts'
import type { ArticleRecord, ArticleSummary } from '../../store/ports.ts'
import { transparencyOf } from '../../store/transparency.ts'
import { type Clients, onStack } from '../clients.ts'
import { inParallel } from '../parallel.ts'
import { paintStatus, reasonLines, shownStatus } from '../report.ts'
import type { StackSettings } from '../stack.ts'
import { cut, paint, widthOf } from '../terminal.ts'

export interface ListSettings extends StackSettings {
  readonly held?: boolean
  readonly refused?: boolean
  readonly embargoed?: boolean
  readonly sampled?: boolean
  readonly publisher?: string
  readonly limit: number
  readonly json?: boolean
}

const LARGEST_PAGE = 100

export async function list(settings: ListSettings): Promise<number> {
  return onStack(settings, async (clients) => {
    const width = widthOf(process.stdout)
    let shown = 0
    for await (const { summary, record } of judged(clients, settings)) {
      shown += 1
      const text = settings.json
        ? JSON.stringify({ ...summary, ...(record && { reasons: transparencyOf(record).reasons }) })
        : lines(summary, record, width)
      process.stdout.write(`${text}\n`)
    }
    const kind = (['embargoed', 'sampled'] as const).find((name) => settings[name]) ?? statusOf(settings)
    const ofWhom = settings.publisher === undefined ? '' : ` of ${settings.publisher}`
    if (shown === 0 && !settings.json)
      process.stderr.write(`There are no ${kind} articles${ofWhom}.
`)
    return 0
  })
}

interface Listed {
  readonly summary: ArticleSummary
  /** Of what a person is to judge: why, and what stands there. */
  readonly record?: ArticleRecord | undefined
}

const AT_ONCE = 8

async function* judged(clients: Clients, settings: ListSettings): AsyncGenerator<Listed> {
  for await (const items of pages(clients, settings)) {
    const records = new Map<string, ArticleRecord | undefined>()
    if (settings.held || settings.sampled)
      await inParallel(items, AT_ONCE, async ({ id }) => records.set(id, await clients.library.get(id)))
    yield* items.map((summary) => ({ summary, record: records.get(summary.id) }))
  }
}

async function* pages(
  { library }: Clients,
  settings: ListSettings,
): AsyncGenerator<readonly ArticleSummary[]> {
  const { publisher, limit } = settings
  let left = limit
  let after: ListPosition | undefined
  do {
    const page = await library.list({
      status: statusOf(settings),
      publisher,
      embargoed: settings.embargoed,
      sampled: settings.sampled,
      limit: Math.min(left, LARGEST_PAGE),
      after,
    })
    yield page.items
    left -= page.items.length
    after = page.next ?? undefined
  } while (left > 0 && after !== undefined)
}

function statusOf({ held, refused }: ListSettings): 'published' | 'held' | 'refused' {
  if (held) return 'held'
  return refused ? 'refused' : 'published'
}

function lines(summary: ArticleSummary, record: ArticleRecord | undefined, width: number): string {
  const { id, key, status, title, because, words, removedWords, publishedAt, receivedAt } = summary
  const reasons = record === undefined ? [] : reasonLines(record, () => '', width - 2)
  const closed = closedUntil(summary, Date.now())
  const date = (publishedAt ?? receivedAt).slice(0, 10)
  const facts =
    status === 'refused' ? '' : `  ${words} ${words === 1 ? 'word' : 'words'}, ${removedWords} removed`
  return [
    `${paintStatus(closed === undefined ? shownStatus(status, summary.rejected && 'reject') : 'held')} ${id}  ${date}${facts}`,
    `  ${cut(title ?? key, width - 2)}`,
    ...(title === null ? [] : [paint('dim', `  ${cut(key, width - 2)}`)]),
    ...(because === null || reasons.length > 0 ? [] : [`  ${because}`]),
    ...reasons.map((line) => `  ${line}`),
    ...(closed === undefined ? [] : [`  ${embargoSentence(closed)}`]),
  ].join('\n')
}
