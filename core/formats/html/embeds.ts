import type { Block, Element } from '../../types.ts'
import type { Attributes } from './attributes.ts'
import { blankFigure } from './flush.ts'
import type { Draft, OpenElement, Page } from './page.ts'

/** What networks call the quotes that their scripts turn into posts. */
const postNames =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|text-post-media|fb-(?:post|video)|[a-z]+-embed(?:-(?:bq|pub|post))?)(?=\s|$)/

/** Whether an element quotes a post of another site. */
function isPost({ tag, names }: Element): boolean {
  return names !== '' && (tag === 'blockquote' || names.includes('fb-')) && postNames.test(names)
}

/** The innermost quote of a post of another site that a block stands in, within few steps. */
export function postOf({ quote, markup }: Block): Element | undefined {
  let element = quote === 0 ? null : (markup?.element ?? null)
  for (let step = 0; element !== null && step < REACH; step++, element = element.parent) {
    if (isPost(element)) return element
  }
  return undefined
}

const REACH = 8

/** Notes the address of a post, to be linked where none of its own words lead there. */
export function openPost(page: Page, element: Element, attributes: Attributes, start: number): void {
  const href = (attributes.get('cite') ?? attributes.get('data-href'))?.trim()
  if (href && page.post === null && isPost(element))
    page.post = { element, href, start, first: page.drafts.length }
}

/** Links the post that is ending, unless one of its lines does. */
export function closePost(page: Page, open: OpenElement): void {
  const { post } = page
  if (post?.element !== open.element) return
  page.post = null
  const address = withoutQuery(post.href)
  const isLinked = page.drafts.slice(post.first).some((draft) => leadsTo(draft, address))
  if (!isLinked) place(page, open, post.href, '', post.start)
}

function leadsTo({ line, figure }: Draft, address: string): boolean {
  const hrefs = [figure?.embed, ...(line?.changes.map(({ href }) => href) ?? [])]
  return hrefs.some((href) => href !== undefined && withoutQuery(href) === address)
}

function withoutQuery(href: string): string {
  return href.replace(/[?#].*$/s, '')
}

/** A frame that shows a video, a recording or a post of a site that is known for them. */
export function embeddedFrame(page: Page, attributes: Attributes, start: number): void {
  const open = page.stack.at(-1)
  if (open === undefined || open.element.hidden) return
  const src = attributes.get('data-src') ?? attributes.get('src')
  const href = src && shownIn(src.trim())
  if (href) place(page, open, href, (attributes.get('title') ?? '').replace(/\s+/g, ' ').trim(), start)
}

function place(
  page: Page,
  { element, context }: OpenElement,
  embed: string,
  alt: string,
  start: number,
): void {
  const { figure } = context
  if (figure !== null) {
    figure.embed ??= embed
    if (figure.alt === '') figure.alt = alt
    figure.end = start
    return
  }
  page.drafts.push({
    ...blankFigure(element, start, start),
    quote: context.quote,
    figure: { src: null, alt, caption: '', credit: '', embed },
  })
}

/** Addresses of frames, and what a reader would open to see the same. */
const frames: readonly (readonly [RegExp, (id: string) => string])[] = [
  [
    /^(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries)([\w-]{6,20})/,
    (id) => `https://www.youtube.com/watch?v=${id}`,
  ],
  [/^player\.vimeo\.com\/video\/(\d+)/, (id) => `https://vimeo.com/${id}`],
  [
    /^(?:www\.|geo\.)?dailymotion\.com\/embed\/video\/(\w+)/,
    (id) => `https://www.dailymotion.com/video/${id}`,
  ],
  [/^(?:www\.)?facebook\.com\/plugins\/(?:post|video)\.php\?(?:.*&)?href=([^&]+)/, decoded],
  [
    /^platform\.twitter\.com\/embed\/Tweet\.html\?(?:.*&)?id=(\d+)/,
    (id) => `https://twitter.com/i/status/${id}`,
  ],
  [/^(?:www\.)?(instagram\.com\/(?:p|reel|tv)\/[\w-]+)\/embed/, (id) => `https://www.${id}/`],
  [
    /^(?:www\.)?tiktok\.com\/(?:embed(?:\/v\d)?|player\/v1)\/(\d+)/,
    (id) => `https://www.tiktok.com/embed/v2/${id}`,
  ],
  [
    /^embed\.bsky\.app\/embed\/(did:[\w:]+\/app\.bsky\.feed\.post\/\w+)/,
    (id) => `https://bsky.app/profile/${id.replace('app.bsky.feed.', '')}`,
  ],
  [
    /^(?:embed\.reddit\.com|(?:www\.)?redditmedia\.com)(\/r\/\w+\/comments\/[\w/]+)/,
    (id) => `https://www.reddit.com${id}`,
  ],
  // Mastodon runs under any name.
  [/^([\w.-]+\/@[\w.@-]+\/\d+)\/embed/, (id) => `https://${id}`],
  [/^open\.spotify\.com\/embed\/(\w+\/\w+)/, (id) => `https://open.spotify.com/${id}`],
  [/^w\.soundcloud\.com\/player\/?\?(?:.*&)?url=([^&]+)/, decoded],
]

function shownIn(src: string): string | undefined {
  const address = src.replace(/^(?:https?:)?\/\//i, '')
  for (const [pattern, linkTo] of frames) {
    const id = pattern.exec(address)?.[1]
    if (id !== undefined) return linkTo(id) || undefined
  }
  return undefined
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    // Cut short within a character: an address that leads nowhere.
    return ''
  }
}
