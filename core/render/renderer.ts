import type { Publication } from '../types.ts'

export type Rendition = 'html' | 'markdown' | 'text' | 'json' | 'json-ld'

/** What the outside knows of an article beyond its content. */
export interface Frame {
  readonly id: string
  /** Where this article is served, absolute; null when rendered from the command line. */
  readonly url: string | null
}

/** One output format. Emits known inline nodes only; nothing re-parses what it wrote. */
export interface Renderer {
  readonly rendition: Rendition
  readonly mediaType: string
  readonly extension: string
  render(publication: Publication, frame: Frame): string
}
