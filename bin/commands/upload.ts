import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { UploaderClaims } from '../../core/types.ts'
import { type Clients, onStack } from '../clients.ts'
import { Complaint } from '../complaint.ts'
import { claimsOf } from '../options.ts'
import { outcomeLine } from '../report.ts'
import type { StackSettings } from '../stack.ts'
import { put, settled } from '../uploading.ts'

export interface UploadSettings extends UploaderClaims, StackSettings {
  readonly key?: string
  readonly wait: boolean
}

/** `cleancopy upload`: exit code 1 when an article was refused. */
export async function upload(files: readonly string[], settings: UploadSettings): Promise<number> {
  if (settings.key !== undefined && files.length > 1)
    throw new Complaint('--key names one object: upload one file with it.', 2)
  await Promise.all(files.map(checkFile))
  return onStack(settings, async (clients) => {
    let refused = false
    for (const file of files) refused = (await uploadOne(clients, file, settings)) || refused
    return refused ? 1 : 0
  })
}

async function checkFile(file: string): Promise<void> {
  const info = await stat(file).catch(() => undefined)
  if (info === undefined) throw new Complaint(`There is no file ${file}; nothing is uploaded.`, 2)
  if (!info.isFile()) throw new Complaint(`${file} is a folder: "cleancopy watch" uploads folders.`, 2)
}

/** Answers whether the article was refused. */
async function uploadOne(clients: Clients, file: string, settings: UploadSettings): Promise<boolean> {
  const key = settings.key ?? keyOf(file, settings.publisher)
  const uploaded = await put(clients, key, await readFile(file), claimsOf(settings))
  if (!settings.wait) {
    process.stdout.write(`uploaded  ${key}\n`)
    return false
  }
  const record = await settled(clients, uploaded)
  const refused = record.state.status === 'refused'
  const stream = refused ? process.stderr : process.stdout
  stream.write(`${outcomeLine(clients, record)}\n`)
  return refused
}

/** `PUBLISHER/name.ext`; without a publisher the name alone. */
function keyOf(file: string, publisher: string | undefined): string {
  return publisher === undefined ? basename(file) : `${publisher.replaceAll('/', '-')}/${basename(file)}`
}
