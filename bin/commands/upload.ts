import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { UploaderClaims } from '../../core/types.ts'
import { parseSidecar } from '../../store/claims.ts'
import { type Clients, onStack } from '../clients.ts'
import { Complaint } from '../complaint.ts'
import { claimsOf } from '../options.ts'
import { outcomeLine } from '../report.ts'
import { readSidecar, sidecarOf } from '../sidecar-file.ts'
import type { StackSettings } from '../stack.ts'
import { put, settled } from '../uploading.ts'

export interface UploadSettings extends UploaderClaims, StackSettings {
  readonly key?: string
  readonly wait: boolean
}

/** `cleancopy upload`: exit code 1 when an article was refused. A sidecar beside a file goes along. */
export async function upload(files: readonly string[], settings: UploadSettings): Promise<number> {
  // `upload inbox/*` names both.
  const sidecars = new Set(files.map(sidecarOf))
  const articles = files.filter((file) => !sidecars.has(file))
  if (settings.key !== undefined && articles.length > 1)
    throw new Complaint('--key names one object: upload one file with it.', 2)
  await Promise.all(articles.map(checkFile))
  return onStack(settings, async (clients) => {
    let refused = false
    for (const file of articles) refused = (await uploadOne(clients, file, settings)) || refused
    return refused ? 1 : 0
  })
}

async function checkFile(file: string): Promise<void> {
  const info = await stat(file).catch(() => undefined)
  if (info === undefined) throw new Complaint(`There is no file ${file}; nothing is uploaded.`, 2)
  if (!info.isFile()) throw new Complaint(`${file} is a folder: "cleancopy watch" uploads folders.`, 2)
  const sidecar = await readSidecar(file)
  const claims = sidecar === undefined ? undefined : parseSidecar(sidecar)
  if (claims?.ok === false)
    throw new Complaint(`${sidecarOf(file)}: ${claims.refusal.detail} Nothing is uploaded.`, 1)
}

/** Answers whether the article was refused. */
async function uploadOne(clients: Clients, file: string, settings: UploadSettings): Promise<boolean> {
  const key = settings.key ?? keyOf(file, settings.publisher)
  const sidecar = await readSidecar(file)
  // First, so that the article is read with what it says.
  const described = sidecar === undefined ? [] : [await put(clients, sidecarOf(key), sidecar, {})]
  const uploaded = await put(clients, key, await readFile(file), claimsOf(settings))
  if (!settings.wait) {
    process.stdout.write(`uploaded  ${key}${sidecar === undefined ? '' : ', with its sidecar'}\n`)
    return false
  }
  const record = await settled(clients, [...described, uploaded])
  const refused = record.state.status === 'refused'
  const stream = refused ? process.stderr : process.stdout
  stream.write(`${outcomeLine(clients, record)}\n`)
  return refused
}

/** `PUBLISHER/name.ext`; without a publisher the name alone. */
function keyOf(file: string, publisher: string | undefined): string {
  return publisher === undefined ? basename(file) : `${publisher.replaceAll('/', '-')}/${basename(file)}`
}
