import { watch } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { DeleteObjectCommand } from '@aws-sdk/client-s3'
import type { UploaderClaims } from '../../core/types.ts'
import { baseKey, sidecarKey } from '../../store/keys.ts'
import { etagOf, etagsOf } from '../bucket.ts'
import { type Clients, meaning, onStack } from '../clients.ts'
import { Complaint } from '../complaint.ts'
import { claimsOf } from '../options.ts'
import { outcomeLine } from '../report.ts'
import type { StackSettings } from '../stack.ts'
import { put, settled, type Uploaded } from '../uploading.ts'

export interface WatchSettings extends UploaderClaims, StackSettings {
  readonly delete?: boolean
}

/** Editors and copies write a file in several steps; it is read once nothing has happened to it for so long. */
const QUIET_MILLISECONDS = 300

/** `cleancopy watch`: uploads what differs from the bucket, then what changes, until interrupted. */
export async function watchFolder(folder: string, settings: WatchSettings): Promise<number> {
  const info = await stat(folder).catch(() => undefined)
  if (!info?.isDirectory()) throw new Complaint(`There is no folder ${folder}.`, 2)
  return onStack(settings, async (clients) => {
    const known = await etagsOf(clients)
    const inbox: Inbox = { folder, known, seen: new Set() }
    const look = (path: string) => bringUp(clients, inbox, path, settings)
    // Before the first look, so that nothing falls between the two.
    const interrupted = watchChanges(folder, look)
    const files = await filesIn(folder)
    const keys = files.map((path) => keyOf(folder, path))
    for (const key of keys) inbox.seen.add(key)
    for (const key of new Set(keys.map(baseKey))) await bringUpArticle(clients, inbox, key, settings)
    process.stderr.write(`Watching ${folder}; Ctrl-C ends it.\n`)
    await interrupted
    return 0
  })
}

/** Calls `look` with each path that changed, one at a time; resolves when interrupted. */
function watchChanges(folder: string, look: (path: string) => Promise<void>): Promise<void> {
  const waiting = new Map<string, NodeJS.Timeout>()
  let queue = Promise.resolve()
  return new Promise((resolve, reject) => {
    const watcher = watch(folder, { recursive: true }, (_, name) => {
      if (name === null || isHidden(name)) return
      clearTimeout(waiting.get(name))
      const later = () => {
        waiting.delete(name)
        queue = queue.then(() => look(join(folder, name))).catch(reject)
      }
      waiting.set(name, setTimeout(later, QUIET_MILLISECONDS))
    })
    watcher.once('error', reject)
    process.once('SIGINT', () => {
      watcher.close()
      for (const timer of waiting.values()) clearTimeout(timer)
      queue.then(resolve, reject)
    })
  })
}

interface Inbox {
  readonly folder: string
  /** ETags of what is in the bucket, by key. */
  readonly known: Map<string, string>
  /** Keys of the files that were here since the watch began. */
  readonly seen: Set<string>
}

async function bringUp(clients: Clients, inbox: Inbox, path: string, settings: WatchSettings): Promise<void> {
  const key = keyOf(inbox.folder, path)
  const info = await stat(path).catch(() => undefined)
  if (info?.isDirectory()) return
  if (info !== undefined) return bringUpArticle(clients, inbox, baseKey(key), settings)
  for (const gone of takeSeen(inbox.seen, key)) {
    if (!inbox.known.has(gone)) continue
    if (settings.delete) await remove(clients, gone, inbox.known)
    else
      process.stderr.write(`cleancopy: ${gone} is gone here and stays uploaded, as --delete is not given.\n`)
  }
}

interface File {
  readonly key: string
  readonly bytes: Uint8Array
}

/** A file and its sidecar are one article: what differs of them goes up, the sidecar first, and is told once. */
async function bringUpArticle(
  clients: Clients,
  { folder, known, seen }: Inbox,
  key: string,
  settings: WatchSettings,
): Promise<void> {
  const files = (await Promise.all([sidecarKey(key), key].map((name) => readIn(folder, name)))).filter(
    (file) => file !== undefined,
  )
  for (const { key } of files) seen.add(key)
  const differing = files.filter((file) => known.get(file.key) !== etagOf(file.bytes))
  if (differing.length === 0) return
  try {
    const uploads: Uploaded[] = []
    for (const file of differing)
      uploads.push(await put(clients, file.key, file.bytes, file.key === key ? claimsOf(settings) : {}))
    // A sidecar alone describes what may come later, or never.
    const isArticle = known.has(key) || files.some((file) => file.key === key)
    const line = isArticle
      ? outcomeLine(clients, await settled(clients, uploads))
      : `uploaded  ${differing.map(({ key }) => key).join()}`
    for (const file of differing) known.set(file.key, etagOf(file.bytes))
    process.stdout.write(`${line}\n`)
  } catch (error) {
    // One file that cannot be uploaded must not end the watch.
    const sentence = error instanceof Complaint ? error.message : meaning(error, clients.stack)
    if (sentence === undefined) throw error
    process.stderr.write(`cleancopy: ${key}: ${sentence}\n`)
  }
}

async function readIn(folder: string, key: string | undefined): Promise<File | undefined> {
  if (key === undefined) return undefined
  const path = join(folder, key)
  const info = await stat(path).catch(() => undefined)
  return info?.isFile() ? { key, bytes: await readFile(path) } : undefined
}

/** A folder that is gone, or has another name, is one event for all that was in it. */
function takeSeen(seen: Set<string>, gone: string): readonly string[] {
  const keys = [...seen].filter((key) => key === gone || key.startsWith(`${gone}/`))
  for (const key of keys) seen.delete(key)
  return keys
}

async function remove({ s3, stack }: Clients, key: string, known: Map<string, string>): Promise<void> {
  await s3.send(new DeleteObjectCommand({ Bucket: stack.bucket, Key: key }))
  known.delete(key)
  process.stdout.write(`deleted   ${key}\n`)
}

function keyOf(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isHidden(relative(folder, path)))
    .toSorted()
}

function isHidden(path: string): boolean {
  return path.split(sep).some((part) => part.startsWith('.'))
}
