import type { Figure } from '../types.ts'
import { safeHref } from './escape.ts'

interface FigureLink {
  /** Null where only what the picture shows is known. */
  readonly href: string | null
  readonly label: string
}

/** A copy loads nothing: it links to the picture, and to the video or the post that stood there. */
export function figureLinks(figure: Figure | undefined): readonly FigureLink[] {
  const { src, embed, alt } = figure ?? {}
  const [picture, shown] = [safeHref(src), safeHref(embed)]
  if (picture === null && shown === null) return alt ? [{ href: null, label: `Image: ${alt}` }] : []
  return [
    ...(picture === null ? [] : [{ href: picture, label: alt || 'Image' }]),
    ...(shown === null ? [] : [{ href: shown, label: alt || new URL(shown).hostname.replace(/^www\./, '') }]),
  ]
}
