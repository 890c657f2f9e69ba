import { html, type Markup } from './html.ts'
import { directionOf, writtenDate } from './language.ts'
import { page } from './page.ts'

/** What the list shows of one article. */
export interface ListedArticle {
  readonly id: string
  readonly publisher: string
  readonly title: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly receivedAt: string
  readonly language: string | null
  readonly words: number
}

/** The latest articles; `next` is the address of the next page, or null on the last one. */
export function listPage(
  articles: readonly ListedArticle[],
  next: string | null,
  publisher: string | null,
): string {
  const title = publisher === null ? 'Latest articles' : `Latest articles of ${publisher}`
  const list = html`<ol class="articles">
${articles.map(entry)}</ol>`
  return page({
    title: `${title} · Cleancopy`,
    language: 'en',
    direction: 'ltr',
    head: html`<link rel="alternate" type="application/json" href="/v1/articles">
`,
    header: html`<a href="/">Cleancopy</a>`,
    main: html`<h1>${title}</h1>
${articles.length === 0 ? html`<p>Nothing is published here yet.</p>` : list}
${next === null ? null : html`<p class="next"><a rel="next" href="${next}">Older articles</a></p>`}`,
    footer: html`<p>Also as <a href="/v1/articles">JSON</a>; the API is described in <a href="/openapi.json">OpenAPI</a>.</p>`,
  })
}

function entry(article: ListedArticle): Markup {
  const language = article.language ?? ''
  const date = article.publishedAt ?? article.receivedAt
  return html`<li>
<h2 lang="${language}" dir="${directionOf(article.language ?? undefined)}"><a href="/v1/articles/${article.id}">${article.title ?? 'Untitled'}</a></h2>
<p class="meta">${facts([
    article.byline && html`<span dir="auto">${article.byline}</span>`,
    html`<a href="/?${new URLSearchParams({ publisher: article.publisher }).toString()}">${article.publisher}</a>`,
    html`<time datetime="${date}">${writtenDate(date, 'en')}</time>`,
    `${article.words.toLocaleString('en')} words`,
  ])}</p>
</li>
`
}

/** Each fact in an element of its own; the style sheet sets dots between them. */
function facts(items: readonly (Markup | string | null)[]): Markup[] {
  return items.filter((item) => item !== null && item !== '').map((item) => html`<span>${item}</span>`)
}
