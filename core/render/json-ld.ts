import { reservationsOf } from '../rights/reservations.ts'
import type { Metadata, Terms } from '../types.ts'
import { safeHref } from './escape.ts'
import type { Renderer } from './renderer.ts'

/** schema.org `Article`, escaped so that it may stand inside a `<script>` as it is. */
export const jsonLd: Renderer = {
  rendition: 'json-ld',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  render: ({ article: { metadata }, terms, text }, { id, url }) => {
    const { title, byline, publishedAt, modifiedAt, language, section, tags, description } = metadata
    const tdm = tdmOf(metadata)
    const article = {
      '@context': tdm === undefined ? 'https://schema.org' : ['https://schema.org', TDM],
      '@type': 'Article',
      identifier: id,
      url: url ?? undefined,
      headline: title?.value,
      author: byline?.value.split(', ').map((name) => ({ '@type': 'Person', name })),
      datePublished: publishedAt?.value,
      dateModified: modifiedAt?.value,
      inLanguage: language?.value,
      articleSection: section?.value,
      keywords: tags?.value,
      description: description?.value,
      ...originOf(metadata, terms),
      ...tdm,
      // True of this copy, whatever the source says of itself.
      isAccessibleForFree: true,
      articleBody: text,
    }
    return `${JSON.stringify(article, null, 2).replace(/[<>&\u2028\u2029]/g, unicodeEscape)}\n`
  },
}

/** The vocabulary of W3C's TDM Reservation Protocol. */
const TDM = { tdm: 'http://www.w3.org/ns/tdmrep#' }

function tdmOf(metadata: Metadata): object | undefined {
  const { tdmReserved, tdmPolicy } = reservationsOf(metadata)
  if (!tdmReserved) return undefined
  return { 'tdm:reservation': 1, 'tdm:policy': tdmPolicy ?? undefined }
}

function originOf(
  { canonicalUrl, publisher, site, copyright, rights, licence, image }: Metadata,
  terms: Terms,
): object {
  const name = publisher?.value ?? site?.value
  return {
    isBasedOn: safeHref(canonicalUrl?.value ?? terms.canonicalUrl) ?? undefined,
    creditText: terms.attribution ?? undefined,
    publisher: name === undefined ? undefined : { '@type': 'Organization', name },
    copyrightNotice: copyright?.value ?? rights?.value,
    license: safeHref(licence?.value) ?? (licence && { '@type': 'CreativeWork', name: licence.value }),
    image: safeHref(image?.value) ?? undefined,
  }
}

function unicodeEscape(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
}
