import { closedUntil, embargoSentence } from '../../store/embargo.ts'
import type { ArticleSummary, ListPosition } from '../../store/ports.ts'
import { type Clients, onStack } from '../clients.ts'
import { paintStatus } from '../report.ts'
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
    for await (const summary of summaries(clients, settings)) {
      shown += 1
      const text = settings.json ? JSON.stringify(summary) : lines(summary, width)
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

async function* summaries({ library }: Clients, settings: ListSettings): AsyncGenerator<ArticleSummary> {
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
    yield* page.items
    left -= page.items.length
    after = page.next ?? undefined
  } while (left > 0 && after !== undefined)
}

function statusOf({ held, refused }: ListSettings): 'published' | 'held' | 'refused' {
  if (held) return 'held'
  return refused ? 'refused' : 'published'
}

function lines(summary: ArticleSummary, width: number): string {
  const { id, key, status, title, because, words, removedWords, publishedAt, receivedAt } = summary
  const closed = closedUntil(summary, Date.now())
  const date = (publishedAt ?? receivedAt).slice(0, 10)
  const facts = status === 'refused' ? '' : `  ${words} words, ${removedWords} removed`
  return [
    `${paintStatus(status)} ${id}  ${date}${facts}`,
    `  ${cut(title ?? key, width - 2)}`,
    ...(title === null ? [] : [paint('dim', `  ${cut(key, width - 2)}`)]),
    ...(because === null ? [] : [`  ${because}`]),
    ...(closed === undefined ? [] : [`  ${embargoSentence(closed)}`]),
  ].join('\n')
}
