import type { Article } from '../types.ts'

/**
 * What is read of an article: the body as plain text and, a line each, what is served beside it and is not in it. Spans of findings
 * past the end of `text` are in those lines.
 */
export function textRead({ body, metadata }: Pick<Article, 'body' | 'metadata'>, text: string): string {
  const { title, byline, section, tags, description } = metadata
  const figures = body.flatMap(({ figure }) => (figure ? [figure.caption, figure.credit, figure.alt] : []))
  const said = [title?.value, byline?.value, section?.value, tags?.value.join(', '), description?.value]
  const lines = [...said, ...figures].map((line) => line?.trim() ?? '')
  const beside = [...new Set(lines)].filter((line) => line !== '' && !text.includes(line))
  return beside.length === 0 ? text : `${text}\n\n${beside.join('\n')}`
}
