import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { MAX_BYTES } from '../../core/decode/index.ts'
import { accept } from '../../core/outcome.ts'
import { type CleanSettings, claimsFor, read, render } from '../article.ts'
import { Complaint } from '../complaint.ts'
import { claimsOf } from '../options.ts'
import { explain } from './explain.ts'

/** `cleancopy clean`: exit code 0, or 1 when anything was refused. */
export async function clean(targets: readonly string[], settings: CleanSettings): Promise<number> {
  const [target = '-', ...others] = targets
  const isFolder = await Promise.all(targets.map(checkFolder))
  const many = others.length > 0 || isFolder.includes(true) || settings.out !== undefined
  if (!many) return cleanOne(target, settings)
  if (settings.explain) throw new Complaint('--explain shows one article: name one file.', 2)
  if (targets.includes('-'))
    throw new Complaint('Standard input is one article: name it alone, without --out.', 2)
  const { cleanMany } = await import('./clean-many.ts')
  return cleanMany(targets, settings)
}

async function checkFolder(target: string): Promise<boolean> {
  if (target === '-') return false
  const info = await stat(target).catch(() => undefined)
  if (info === undefined) throw new Complaint(`There is no file or folder ${target}.`, 2)
  return info.isDirectory()
}

async function cleanOne(target: string, settings: CleanSettings): Promise<number> {
  const bytes =
    target === '-' ? await readAll(process.stdin) : await readFile(target).catch(unreadable(target))
  const name = target === '-' ? '' : basename(target)
  const claims = target === '-' ? accept(claimsOf(settings)) : await claimsFor(target, claimsOf(settings))
  const outcome = claims.ok ? await read(name, bytes, claims.value) : claims
  if (!outcome.ok) {
    const { code, detail } = outcome.refusal
    process.stderr.write(`cleancopy: ${name || 'standard input'} is refused (${code}): ${detail}\n`)
    return 1
  }
  const { publication } = outcome.value
  const output = settings.explain ? explain(outcome.value) : render(publication, settings.format, name)
  process.stdout.write(`${output}\n`)
  return 0
}

function unreadable(target: string): (cause: Error) => never {
  return (cause) => {
    throw new Complaint(`${target} cannot be read: ${cause.message}.`, 2)
  }
}

/** Stops where more would be refused anyway: what is piped in may have no end. */
async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MAX_BYTES) break
  }
  return Buffer.concat(chunks)
}
