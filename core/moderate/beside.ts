import type { Article } from '../types.ts'

/**
 * What is read of an article: the body as plain text and, a line each, what is served beside it and is not in it. Spans of findings
 * past the end of `text` are in those lines.
 */
export function textRead({ body, metadata }: Pick<Article, 'body' | 'metadata'>, text: string): string {
  const { title, byline, section, tags, description, site, publisher, copyright, rights, licence } = metadata
  const fields = [title, byline, section, description, site, publisher, copyright, rights, licence]
  const said = [
    ...fields.map((field) => field?.value),
    tags?.value.join(', '),
    // What was not believed is served as well, in the metadata.
    ...fields.flatMap((field) => field?.disagreed?.map(({ value }) => value) ?? []),
  ]
  const figures = body.flatMap(({ figure }) => (figure ? [figure.caption, figure.credit, figure.alt] : []))
  // A page may have a hundred thousand figures: each is looked up, and only the few others are searched for.
  const read = figures.length === 0 ? new Set<string>() : new Set(text.split('\n'))
  const lines = [...said.map(trimmed).filter((line) => !text.includes(line)), ...figures.map(trimmed)]
  const beside = [...new Set(lines)].filter((line) => line !== '' && !read.has(line))
  return beside.length === 0 ? text : `${text}\n\n${beside.join('\n')}`
}

function trimmed(line: string | null | undefined): string {
  return line?.trim() ?? ''
}
