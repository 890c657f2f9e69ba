import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { wholesOf } from '../../core/classify/model/wholes.ts'
import { decode } from '../../core/decode/index.ts'
import { parseHtml } from '../../core/formats/html/index.ts'
import type { Document } from '../../core/types.ts'

/** What is known of one page of a folder in the layout of WCXB (`html/ID.html.gz`, `ground-truth/ID.json`). */
export interface Labels {
  readonly id: string
  readonly url: string
  /** Registrable domain, near enough: the last two labels of the host, three under a short second level. */
  readonly domain: string
  readonly type: string
  readonly truth: Truth
}

export interface Page extends Labels {
  readonly bytes: Uint8Array
}

export interface Truth {
  readonly main_content?: string | null
  readonly title?: string | null
  readonly author?: string | null
  readonly publish_date?: string | null
  readonly with?: readonly string[] | null
  readonly without?: readonly string[] | null
}

interface TruthFile {
  readonly url: string
  readonly ground_truth: Truth
  readonly _internal: { readonly page_type: { readonly primary: string } }
}

/** Ids in the folder, sorted. */
export function pageIds(folder: string): readonly string[] {
  return readdirSync(join(folder, 'ground-truth'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
}

export function readLabels(folder: string, id: string): Labels {
  const file: TruthFile = JSON.parse(readFileSync(join(folder, 'ground-truth', `${id}.json`), 'utf8'))
  return {
    id,
    url: file.url,
    domain: domainOf(file.url, id),
    type: file._internal.page_type.primary,
    truth: file.ground_truth,
  }
}

export function readPage(folder: string, id: string): Page {
  return { ...readLabels(folder, id), bytes: readBytes(folder, id) }
}

/** The page itself, as both layouts that are read store it. */
export function readBytes(folder: string, id: string): Uint8Array {
  return gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)))
}

/** Every page of the folder that can be read, with its lines; says on standard error which cannot. */
export async function* readDocuments(folder: string): AsyncGenerator<{ page: Page; document: Document }> {
  for (const id of pageIds(folder)) {
    const page = readPage(folder, id)
    const decoded = await decode({ key: 'page.html', bytes: page.bytes, declaredType: 'text/html' })
    const parsed = decoded.ok ? parseHtml(decoded.value, page.url) : decoded
    if (parsed.ok) yield { page, document: { ...parsed.value, blocks: wholesOf(parsed.value.blocks).lines } }
    else process.stderr.write(`${id}: ${parsed.refusal.code}\n`)
  }
}

/** A page's lines as they are pasted: without its markup. */
export function plainTextOf({ blocks }: Document): string {
  return blocks.map(({ text }) => text).join('\n\n')
}

/** A file of 32-bit floats. */
export function floats(path: string): Float32Array {
  const bytes = readFileSync(path)
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
}

function domainOf(url: string, id: string): string {
  // A page without an address is a domain of its own.
  if (!URL.canParse(url)) return id
  const labels = new URL(url).hostname.split('.')
  const short = (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2 && (labels.at(-1)?.length ?? 0) === 2
  return labels.slice(short ? -3 : -2).join('.')
}
