import { createReadStream } from 'node:fs'
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Complaint } from '../complaint.ts'
import { sidecarOf } from '../sidecar-file.ts'
import { asName, nameOf, pageOf } from '../wordpress/post-page.ts'
import { type ExportedPost, readExport } from '../wordpress/read-export.ts'

export interface UnpackSettings {
  readonly publisher?: string
  /** What is written, by the names of WordPress. */
  readonly types: readonly string[]
}

/** WordPress's own, which are no articles. */
const NO_ARTICLES =
  /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+)$/

/** `cleancopy unpack`: a WordPress export as one file an article, with a sidecar each. */
export async function unpack(
  file: string,
  folder: string,
  { publisher, types }: UnpackSettings,
): Promise<number> {
  const info = await stat(file).catch(() => undefined)
  if (!info?.isFile()) throw new Complaint(`There is no file ${file}.`, 2)
  const taken = new Set<string>()
  const left = new Map<string, number>()
  let entries = 0
  let into = folder
  for await (const exported of readExport(createReadStream(file, 'utf8'))) {
    const { site, post } = exported
    entries += 1
    if (NO_ARTICLES.test(post.type)) continue
    const isWanted = types.includes(post.type)
    const state = isWanted ? stateOf(post) : `of type ${post.type}`
    if (state !== 'publish') {
      left.set(state, (left.get(state) ?? 0) + 1)
      continue
    }
    into = join(folder, asName(publisher ?? site.title) || 'wordpress')
    await mkdir(into, { recursive: true })
    const path = join(into, `${nameOf(post, taken)}.html`)
    const { html, sidecar } = pageOf(exported, publisher)
    await writeFile(sidecarOf(path), `${JSON.stringify(sidecar, null, 2)}\n`)
    await writeFile(path, html)
  }
  if (entries === 0)
    throw new Complaint(`${file} is no WordPress export: in WordPress, Tools > Export makes one.`, 1)
  const others = Array.from(left, ([state, count]) => `${count} ${state}`).join(', ')
  process.stdout.write(
    `${taken.size} ${taken.size === 1 ? 'article' : 'articles'} in ${into}${others && `; left out: ${others}`}\n`,
  )
  return 0
}

/** Posts with a password are published for those who have it alone. */
function stateOf({ status, password }: ExportedPost): string {
  return status === 'publish' && password !== '' ? 'protected' : status
}
