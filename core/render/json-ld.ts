import type { Metadata } from '../types.ts'
import { safeHref } from './escape.ts'
import type { Renderer } from './renderer.ts'

/** schema.org `Article`, escaped so that it may stand inside a `<script>` as it is. */
export const jsonLd: Renderer = {
  rendition: 'json-ld',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  render: ({ article: { metadata }, text }, { id, url }) => {
    const { title, byline, publishedAt, modifiedAt, language, section, tags, description } = metadata
    const article = {
      '@context': 'https://schema.org',
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
      ...originOf(metadata),
      // True of this copy, whatever the source says of itself.
      isAccessibleForFree: true,
      articleBody: text,
    }
    return `${JSON.stringify(article, null, 2).replace(/[<>&\u2028\u2029]/g, unicodeEscape)}\n`
  },
}

function originOf({ canonicalUrl, publisher, site, copyright, licence, image }: Metadata): object {
  const name = publisher?.value ?? site?.value
  return {
    isBasedOn: safeHref(canonicalUrl?.value) ?? undefined,
    publisher: name === undefined ? undefined : { '@type': 'Organization', name },
    copyrightNotice: copyright?.value,
    license: safeHref(licence?.value) ?? undefined,
    image: safeHref(image?.value) ?? undefined,
  }
}

function unicodeEscape(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
}
