import { userInfo } from 'node:os'
import { fingerprint } from '../../core/profile/fingerprint.ts'
import {
  type Choice,
  choosePassage,
  keptPassages,
  type NamedPassage,
  removedPassages,
} from '../../core/profile/passages.ts'
import type { BoilerplateKind, Edit, Publication } from '../../core/types.ts'
import type { ArticleRecord } from '../../store/ports.ts'
import { editPassage } from '../../store/publishers/edit-passage.ts'
import { editsVersion, profileVersion, toProfile } from '../../store/publishers/profile.ts'
import { type Clients, onStack } from '../clients.ts'
import { Complaint } from '../complaint.ts'
import { openQueue } from '../queue.ts'
import { articleUrl } from '../report.ts'
import type { StackSettings } from '../stack.ts'
import { paint } from '../terminal.ts'
import { waitFor } from '../uploading.ts'
import { find } from './show.ts'

export interface EditSettings extends StackSettings {
  readonly publisherWide?: boolean
  readonly kind?: BoilerplateKind
}

/** `cleancopy put-back`: a removed passage belongs to the article. */
export async function putBack(article: string, passage: string, settings: EditSettings): Promise<number> {
  return edit('put-back', article, settings, (publication, { key }) =>
    choosePassage(removedPassages(publication), passage, `No passage that was removed from ${key}`),
  )
}

/** `cleancopy take-out`: a passage of the article is none of it. */
export async function takeOut(article: string, passage: string, settings: EditSettings): Promise<number> {
  return edit('take-out', article, settings, (publication, { key }) =>
    choosePassage(keptPassages(publication), passage, `No passage of the clean copy of ${key}`),
  )
}

async function edit(
  action: Edit['action'],
  article: string,
  settings: EditSettings,
  pick: (publication: Publication, record: ArticleRecord) => Choice,
): Promise<number> {
  return onStack(settings, async (clients) => {
    const record = await find(clients, article)
    const choice = pick(publicationOf(record), record)
    if (!choice.ok) throw new Complaint(choice.detail, 1)
    const edited = await editPassage(clients, record, choice.value, {
      action,
      scope: settings.publisherWide ? 'publisher' : 'article',
      kind: settings.kind,
      by: userInfo().username,
      at: new Date().toISOString(),
    })
    if (!edited.ok) throw new Complaint(edited.refusal.detail, 1)
    await lookAgain(clients, record, settings)
    return report(clients, action, choice.value, await find(clients, record.id), settings)
  })
}

/** @throws Complaint for an article that has nothing to read. */
function publicationOf({ key, state }: ArticleRecord): Publication {
  if ('publication' in state) return state.publication
  throw new Complaint(`${key} is ${state.status}: it has no passages.`, 1)
}

/** Has the article cleaned with the edit, and waits for it; a publisher's other articles follow by themselves. */
async function lookAgain(
  clients: Clients,
  { key, publisher }: ArticleRecord,
  { publisherWide }: EditSettings,
) {
  const queue = openQueue(clients.stack)
  try {
    await queue.look([key])
  } finally {
    queue.close()
  }
  const wanted = profileVersion(toProfile(await clients.publishers.profile(publisher)))
  await waitFor(clients, key, 90, ({ guided, edits }) =>
    publisherWide ? guided?.profile === wanted : guided?.edits === editsVersion(edits),
  )
}

async function report(
  clients: Clients,
  action: Edit['action'],
  { paragraphs }: NamedPassage,
  record: ArticleRecord,
  { publisherWide }: EditSettings,
): Promise<number> {
  const kept = 'publication' in record.state ? keptPassages(record.state.publication) : []
  const hashes = new Set(kept.flatMap(({ paragraphs }) => paragraphs.map((text) => fingerprint(text).hash)))
  const isDone = paragraphs.every((text) => hashes.has(fingerprint(text).hash) === (action === 'put-back'))
  const where = publisherWide ? `all articles of ${record.publisher}` : record.key
  if (isDone) {
    const done = action === 'put-back' ? 'put back into' : 'taken out of'
    const { status } = record.state
    const served = status === 'published' ? articleUrl(clients, record.id) : `${record.key} is ${status}`
    process.stdout.write(`${paint('green', done)} ${where}; ${served}\n`)
    return 0
  }
  const why =
    publisherWide && action === 'take-out'
      ? 'readers are owed it, or nothing would be left; without --publisher-wide a passage goes from one article'
      : 'an edit of this article says otherwise, or nothing would be left to read'
  process.stderr.write(`cleancopy: the edit is kept, and has no effect on ${record.key}: ${why}.\n`)
  return 1
}
