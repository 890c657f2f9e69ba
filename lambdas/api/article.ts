import { safeHref } from '../../core/render/escape.ts'
import { renderers } from '../../core/render/index.ts'
import type { Frame, Rendition } from '../../core/render/renderer.ts'
import { reservationsOf } from '../../core/rights/reservations.ts'
import type { Publication } from '../../core/types.ts'
import type { Library } from '../../store/library-ports.ts'
import { articlePage } from '../../web/article-page.ts'
import { pageHeaders } from '../../web/page.ts'
import type { ApiRequest, ApiResponse } from '../http/message.ts'
import { negotiate } from '../http/negotiate.ts'
import { problem, unknownArticle, withdrawn } from '../http/problem.ts'

/** The server's favourite first. */
const renditions: readonly Rendition[] = ['json', 'html', 'markdown', 'text', 'json-ld']
const mediaTypes = renditions.map((rendition) => renderers[rendition].mediaType)

/** `GET /v1/articles/{id}`: the article in the form that `?format=` or else the Accept header asks for. */
export async function getArticle(library: Library, request: ApiRequest, id: string): Promise<ApiResponse> {
  const format = request.query.get('format')
  if (format !== null && !renditions.some((rendition) => rendition === format))
    return problem(
      400,
      `There is no format "${format.slice(0, 40)}"; the formats are ${renditions.join(', ')}.`,
    )

  const publication = await published(library, id)
  if ('status' in publication) return publication

  const url = `${request.origin}/v1/articles/${id}`
  const rendition = choose(format, request.headers['accept'])
  if (rendition === undefined)
    return problem(
      406,
      `The Accept header allows none of the forms that there are: ${mediaTypes.join(', ')}.`,
      {
        alternatives: renditions.map((name) => ({
          mediaType: renderers[name].mediaType,
          url: formatUrl(url, name),
        })),
      },
      { vary: 'Accept' },
    )
  return present(publication, rendition, { id, url })
}

/** The publication of an article that anybody may read, or the answer that says why not. */
export async function published(library: Library, id: string): Promise<Publication | ApiResponse> {
  // The form of an id is public; whatever cannot be one is not worth a read.
  const record = /^[a-z2-7]{26}$/.test(id) ? await library.get(id) : undefined
  if (record?.state.status === 'withdrawn') return withdrawn()
  return record?.state.status === 'published' ? record.state.publication : unknownArticle()
}

function choose(format: string | null, accept: string | undefined): Rendition | undefined {
  if (format !== null) return renditions.find((rendition) => rendition === format)
  const mediaType = negotiate(accept, mediaTypes)
  return renditions.find((rendition) => renderers[rendition].mediaType === mediaType)
}

function present(publication: Publication, rendition: Rendition, frame: Frame): ApiResponse {
  const { mediaType } = renderers[rendition]
  const html = rendition === 'html'
  const { language } = publication.article.metadata
  return {
    status: 200,
    headers: {
      'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
      'cache-control': 'public, max-age=60, stale-while-revalidate=300',
      vary: 'Accept',
      link: links(publication, frame, rendition),
      ...(language && isLanguageTag(language.value) ? { 'content-language': language.value } : {}),
      ...reservations(publication),
      ...(html ? pageHeaders : {}),
    },
    body: html ? articlePage(publication, frame) : renderers[rendition].render(publication, frame),
  }
}

/** What search engines and text mining are asked to keep to, in every form of the article. */
function reservations({ article, terms }: Publication): Record<string, string> {
  const { robots, tdmReserved, tdmPolicy } = reservationsOf(article.metadata, terms.noindex)
  return {
    ...(robots.length === 0 ? {} : { 'x-robots-tag': robots.join(', ') }),
    ...(tdmReserved ? { 'tdm-reservation': '1' } : {}),
    ...(tdmPolicy === null ? {} : { 'tdm-policy': tdmPolicy }),
  }
}

/** The original is canonical where it is known: a clean copy does not compete with its source. */
function links({ article, terms }: Publication, { url }: Frame, shown: Rendition): string {
  const own = url ?? ''
  const canonical = safeHref(article.metadata.canonicalUrl?.value ?? terms.canonicalUrl) ?? own
  const { licence } = reservationsOf(article.metadata)
  const others = renditions
    .filter((rendition) => rendition !== shown)
    .map(
      (rendition) =>
        `<${formatUrl(own, rendition)}>; rel="alternate"; type="${renderers[rendition].mediaType}"`,
    )
  const licences = licence === null ? [] : [`<${safeHref(licence)}>; rel="license"`]
  return [`<${canonical}>; rel="canonical"`, ...licences, ...others].join(', ')
}

function formatUrl(url: string, rendition: Rendition): string {
  return `${url}?format=${rendition}`
}

function isLanguageTag(value: string): boolean {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value)
}
