import type { Publication } from '../types.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { jsonLd } from './json-ld.ts'
import { markdown } from './markdown.ts'
import type { Renderer, Rendition } from './renderer.ts'

const text: Renderer = {
  rendition: 'text',
  mediaType: 'text/plain',
  extension: 'txt',
  render: ({ text }: Publication) => `${text}\n`,
}

export const renderers: Readonly<Record<Rendition, Renderer>> = {
  html,
  markdown,
  text,
  json,
  'json-ld': jsonLd,
}
