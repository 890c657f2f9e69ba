import { safeHref } from '../core/render/escape.ts'
import { renderHtmlBody } from '../core/render/html.ts'
import { renderers } from '../core/render/index.ts'
import type { Frame } from '../core/render/renderer.ts'
import { reservationsOf } from '../core/rights/reservations.ts'
import type { Metadata, Publication } from '../core/types.ts'
import { html, type Markup, trusted } from './html.ts'
import { directionOf, writtenDate } from './language.ts'
import { page } from './page.ts'

/**
 * The reader page of one article: its HTML in a frame that reads well on a phone, in the dark and on paper.
 * Nothing in it runs, and nothing is loaded from anywhere: images are figures that link to theirs.
 */
export function articlePage(publication: Publication, frame: Frame): string {
  const { metadata } = publication.article
  const language = metadata.language?.value
  const title = metadata.title?.value ?? 'Untitled'
  const site = metadata.site?.value ?? metadata.publisher?.value
  return page({
    title: site === undefined ? title : `${title} · ${site}`,
    language: language ?? '',
    direction: directionOf(language),
    head: head(publication, frame),
    header: html`<a href="/">Cleancopy</a>`,
    main: html`<article>
${heading(metadata)}
${facts(metadata, site)}
${trusted(renderHtmlBody(publication.article.body))}
</article>`,
    footer: footer(publication, frame),
  })
}

/** A title made from the lead would be read twice: it is there for outlines and screen readers only. */
function heading({ title }: Metadata): Markup {
  return title?.source === 'lead' || title === undefined
    ? html`<h1 class="unseen">${title?.value ?? 'Untitled'}</h1>`
    : html`<h1>${title.value}</h1>`
}

function head(publication: Publication, frame: Frame): Markup {
  const { article, terms } = publication
  const { byline, description, canonicalUrl } = article.metadata
  const canonical = safeHref(canonicalUrl?.value ?? terms.canonicalUrl) ?? frame.url
  const { robots, tdmReserved, tdmPolicy, licence } = reservationsOf(article.metadata, terms.noindex)
  const meta = (name: string, value: string | undefined) =>
    value === undefined
      ? null
      : html`<meta name="${name}" content="${value}">
`
  return html`${meta('author', byline?.value)}${meta('description', description?.value)}${
    robots.length === 0 ? null : meta('robots', robots.join(', '))
  }${tdmReserved ? meta('tdm-reservation', '1') : null}${tdmPolicy === null ? null : meta('tdm-policy', tdmPolicy)}${
    licence === null
      ? null
      : html`<link rel="license" href="${licence}">
`
  }${
    canonical === null
      ? null
      : html`<link rel="canonical" href="${canonical}">
`
  }<script type="application/ld+json">${trusted(renderers['json-ld'].render(publication, frame))}</script>
`
}

/** Who, when, where: each in an element of its own; the style sheet sets dots between them. */
function facts(
  { byline, publishedAt, language, canonicalUrl }: Metadata,
  site: string | undefined,
): Markup | null {
  const source = safeHref(canonicalUrl?.value)
  const items = [
    byline ? html`<bdi>${byline.value}</bdi>` : null,
    publishedAt
      ? html`<time datetime="${publishedAt.value}">${writtenDate(publishedAt.value, language?.value)}</time>`
      : null,
    source === null
      ? (site ?? null)
      : html`<a href="${source}" rel="noreferrer"><bdi>${site ?? new URL(source).hostname}</bdi></a>`,
  ].filter((item) => item !== null)
  return items.length === 0
    ? null
    : html`<p class="meta">${items.map((item) => html`<span>${item}</span>`)}</p>`
}

function footer({ article, terms }: Publication, { url }: Frame): Markup {
  const rights = article.metadata.rights ?? article.metadata.licence ?? article.metadata.copyright
  const others = (['markdown', 'text', 'json', 'json-ld'] as const).map(
    (name) => html`<a href="?format=${name}" type="${renderers[name].mediaType}">${labels[name]}</a> `,
  )
  return html`<p>${leftOut(article.removed.length, url)}</p>
${[terms.attribution, rights?.value].map((line) => (line == null ? null : html`<p><bdi>${line}</bdi></p>`))}
${url === null ? null : html`<nav aria-label="Other formats">${others}</nav>`}`
}

function leftOut(passages: number, url: string | null): Markup {
  if (passages === 0) return html`Nothing was left out.`
  const count = passages === 1 ? '1 passage' : `${passages} passages`
  const link = url === null ? html`${count}` : html`<a href="${url}/removals">${count}</a>`
  return passages === 1
    ? html`${link} that is not part of the article was left out.`
    : html`${link} that are not part of the article were left out.`
}

const labels = { markdown: 'Markdown', text: 'Plain text', json: 'JSON', 'json-ld': 'JSON-LD' }
