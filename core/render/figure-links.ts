import type { Figure } from '../types.ts'
import { safeHref } from './escape.ts'

interface FigureLink {
  readonly href: string
  readonly label: string
}

/** A copy loads nothing: it links to the picture, and to the video or the post that stood there. */
export function figureLinks(figure: Figure | undefined): readonly FigureLink[] {
  const { src, embed, alt } = figure ?? {}
  const [picture, shown] = [safeHref(src), safeHref(embed)]
  return [
    ...(picture === null ? [] : [{ href: picture, label: alt || 'Image' }]),
    ...(shown === null ? [] : [{ href: shown, label: alt || new URL(shown).hostname.replace(/^www\./, '') }]),
  ]
}
