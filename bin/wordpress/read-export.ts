/** Reads a WordPress export (WXR: an RSS feed with elements of its own), of any size, as it comes. */
import { Parser } from 'htmlparser2'

export interface ExportedSite {
  title: string
  /** BCP 47, as WordPress writes it, e.g. `en-US`. */
  language: string
  /** From a login to the name that readers see. */
  readonly authors: Map<string, string>
}

/** A post, page or whatever else an export holds. Texts as they stand there; empty where there is none. */
export interface ExportedPost {
  readonly id: string
  /** e.g. `post`, `page`, `attachment`. */
  readonly type: string
  /** e.g. `publish`, `draft`, `private`, `future`. */
  readonly status: string
  readonly password: string
  readonly title: string
  /** HTML, with or without paragraphs, and with shortcodes. */
  readonly content: string
  readonly excerpt: string
  readonly link: string
  /** A login. */
  readonly creator: string
  /** `2025-05-05 10:00:00`, in UTC. */
  readonly dateGmt: string
  readonly slug: string
  readonly categories: readonly string[]
  readonly tags: readonly string[]
}

/** What a post's elements are called here. */
const FIELDS: ReadonlyMap<string, Exclude<keyof ExportedPost, 'categories' | 'tags'>> = new Map([
  ['wp:post_id', 'id'],
  ['wp:post_type', 'type'],
  ['wp:status', 'status'],
  ['wp:post_password', 'password'],
  ['title', 'title'],
  ['content:encoded', 'content'],
  ['excerpt:encoded', 'excerpt'],
  ['link', 'link'],
  ['dc:creator', 'creator'],
  ['wp:post_date_gmt', 'dateGmt'],
  ['wp:post_name', 'slug'],
])

export interface Exported {
  /** As far as it has been read: a site stands above its posts. */
  readonly site: ExportedSite
  readonly post: ExportedPost
}

/** The posts in the order of the file; none where it is no WordPress export. */
export async function* readExport(chunks: AsyncIterable<string>): AsyncGenerator<Exported> {
  const reader = makeReader()
  for await (const chunk of chunks) {
    reader.parser.write(chunk)
    yield* reader.take()
  }
  reader.parser.end()
  yield* reader.take()
}

function makeReader() {
  const site: ExportedSite = { title: '', language: '', authors: new Map() }
  const open: string[] = []
  let posts: Exported[] = []
  let isExport = false
  let text = ''
  let login = ''
  let domain = ''
  let item = emptyPost()

  const closeInItem = (name: string) => {
    const field = FIELDS.get(name)
    if (field !== undefined) item[field] = field === 'content' ? text : text.trim()
    else if (name === 'category' && domain === 'category') item.categories.push(text.trim())
    // Other taxonomies are of plugins and themes, such as the format in which a post is shown.
    else if (name === 'category' && domain === 'post_tag') item.tags.push(text.trim())
  }
  const closeInChannel = (name: string) => {
    if (name === 'wp:wxr_version') isExport = true
    else if (name === 'title') site.title ||= text.trim()
    else if (name === 'language') site.language = text.trim()
    else if (name === 'item') {
      if (isExport) posts.push({ site, post: item })
      item = emptyPost()
    }
  }
  const closeInAuthor = (name: string) => {
    if (name === 'wp:author_login') login = text.trim()
    if (name === 'wp:author_display_name') site.authors.set(login, text.trim())
  }
  const closers: Readonly<Record<string, (name: string) => void>> = {
    item: closeInItem,
    channel: closeInChannel,
    'wp:author': closeInAuthor,
  }

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push(name)
        text = ''
        if (name === 'category') domain = attributes['domain'] ?? ''
      },
      ontext: (more) => {
        text += more
      },
      onclosetag: (name) => {
        open.pop()
        closers[open.at(-1) ?? '']?.(name)
        text = ''
      },
    },
    { xmlMode: true },
  )
  const take = () => {
    const taken = posts
    posts = []
    return taken
  }
  return { parser, take }
}

type Draft = { -readonly [Field in keyof ExportedPost]: ExportedPost[Field] } & {
  readonly categories: string[]
  readonly tags: string[]
}

function emptyPost(): Draft {
  const none = { id: '', type: '', status: '', password: '', title: '', content: '', excerpt: '' }
  return { ...none, link: '', creator: '', dateGmt: '', slug: '', categories: [], tags: [] }
}
