import { escapeHtml } from '../../core/render/escape.ts'
import { withParagraphs } from './paragraphs.ts'
import type { Exported, ExportedPost } from './read-export.ts'

/** A post as the files that `upload` and `watch` take: a page, and what is said of it. */
export interface PostFiles {
  readonly html: string
  /** `KEY.meta.json`. */
  readonly sidecar: Readonly<Record<string, string>>
}

/** A published post as a page of its own, and its sidecar. `publisher` is the site's title where absent. */
export function pageOf({ site, post }: Exported, publisher: string | undefined): PostFiles {
  const { title, link, language, published, byline } = factsOf({ site, post })
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    link && `<link rel="canonical" href="${escapeHtml(link)}">`,
    post.excerpt && `<meta name="description" content="${escapeHtml(post.excerpt)}">`,
    ...post.categories.slice(0, 1).map((name) => property('article:section', name)),
    ...post.tags.map((name) => property('article:tag', name)),
  ]
  const lang = language && ` lang="${escapeHtml(language)}"`
  const html = `<!doctype html>
<html${lang}><head><meta charset="utf-8">
${head.filter(Boolean).join('\n')}
</head><body><article>
<h1>${escapeHtml(title)}</h1>
${withParagraphs(post.content)}
</article></body></html>
`
  const said = { publisher: publisher ?? site.title, title, byline, published, 'source-url': link, language }
  return { html, sidecar: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '')) }
}

function factsOf({ site, post }: Exported) {
  return {
    title: withoutMarkup(post.title),
    link: /^https?:\/\//.test(post.link) ? post.link : '',
    language: /^[a-z]{2,3}(?:[-_]\w{2,8})*$/i.test(site.language) ? site.language.replaceAll('_', '-') : '',
    published: /^[1-9]\d{3}-/.test(post.dateGmt) ? `${post.dateGmt.replace(' ', 'T')}Z` : '',
    // A login is no name.
    byline: site.authors.get(post.creator) ?? '',
  }
}

function property(name: string, value: string): string {
  return `<meta property="${name}" content="${escapeHtml(value)}">`
}

function withoutMarkup(title: string): string {
  return title
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .trim()
}

/** Bytes of a file name: file systems take 255, of which the sidecar's ending and the number of a namesake need some. */
const LONGEST_NAME = 200

/** A file name without ending, which no other post in `taken` has. */
export function nameOf({ slug, title, id }: ExportedPost, taken: Set<string>): string {
  const plain = [decoded(slug), title, 'post'].map(asName).find((name) => name !== '') ?? 'post'
  const name = taken.has(plain) ? `${plain}-${asName(id)}` : plain
  taken.add(name)
  return name
}

/** What every file system takes, and S3 needs not encode: no path, no sign that means something. */
export function asName(text: string): string {
  const name = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  // A letter that is cut in two becomes a U+FFFD.
  const cut = Buffer.from(name).subarray(0, LONGEST_NAME).toString()
  return cut.replace(/^-+|[-\uFFFD]+$/g, '')
}

/** Slugs of other scripts are percent-encoded. */
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
