const string = { type: 'string' }
const nullable = { type: ['string', 'null'] }
const count = { type: 'integer', minimum: 0 }
const dateTime = { ...string, description: 'ISO 8601, as exact as the source is.' }
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const listOf = (items: object) => ({ type: 'array', items })
const sourced = (value: object) => ({
  type: 'object',
  properties: {
    value,
    source: { ...string, description: 'e.g. upload, json-ld, open-graph, html:title, block, lead.' },
    span: reference('Span'),
    disagreed: listOf({
      type: 'object',
      properties: { value, source: string },
      required: ['value', 'source'],
    }),
  },
  required: ['value', 'source'],
})
const object = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
})

/** Each with where it comes from, and what disagreed; absent where nothing says it. */
const metadata = {
  type: 'object',
  properties: {
    ...Object.fromEntries(
      [
        ['title', 'canonicalUrl', 'site', 'section', 'image', 'licence', 'copyright', 'description'],
        ['rights', 'publisher', 'robots', 'tdmReservation', 'tdmPolicy', 'embargo'],
        ['publisherUrl'],
      ]
        .flat()
        .map((name) => [name, sourced(string)]),
    ),
    byline: sourced({ ...string, description: 'Persons, joined with ", ".' }),
    publishedAt: sourced(dateTime),
    modifiedAt: sourced(dateTime),
    language: sourced({ ...string, description: 'BCP 47.' }),
    tags: sourced(listOf(string)),
    isAccessibleForFree: sourced({ type: 'boolean' }),
  },
}

/** An article as `application/json`. */
export const articleSchemas = {
  Article: object({
    id: string,
    url: { ...string, format: 'uri' },
    title: nullable,
    byline: { ...nullable, description: 'Persons, joined with ", ".' },
    publishedAt: { ...nullable, description: dateTime.description },
    language: { ...nullable, description: 'BCP 47.' },
    canonicalUrl: { ...nullable, format: 'uri', description: 'The original.' },
    text: { ...string, description: 'Paragraphs separated by blank lines.' },
    blocks: listOf(reference('Block')),
    metadata,
    removed: listOf(reference('Removal')),
    rights: object({
      basis: {
        ...nullable,
        description: 'own, licence, public-domain, permission, or stated in the source.',
      },
      attribution: nullable,
      robots: { ...listOf(string), description: 'What search engines are asked.' },
      tdmReserved: { type: 'boolean', description: 'Text and data mining is reserved (W3C TDMRep).' },
      tdmPolicy: { ...nullable, format: 'uri' },
      licence: { ...nullable, format: 'uri' },
    }),
    verdict: object({ action: { enum: ['pass', 'label', 'hold', 'reject'] }, because: listOf(string) }),
    notes: listOf(object({ code: string, detail: string })),
  }),
  Block: {
    ...object(
      {
        kind: { enum: ['paragraph', 'heading', 'list-item', 'code', 'cell', 'figure'] },
        text: { ...string, description: 'Visible text, NFC; empty for figures.' },
        runs: { ...listOf(reference('Run')), description: 'The same text with its marks.' },
        span: reference('Span'),
        level: { ...count, description: 'Heading level 1-6; list nesting from 1; otherwise 0.' },
        quote: { ...count, description: 'How many block quotes enclose it.' },
        ordinal: {
          type: ['integer', 'null'],
          description: 'List items: the number shown; null for a bullet.',
        },
        cell: object({ table: count, row: count, column: count, header: { type: 'boolean' } }),
        figure: reference('Figure'),
        codeLanguage: string,
      },
      ['ordinal', 'cell', 'figure', 'codeLanguage'],
    ),
    description: 'One line of the article as a reader sees it. Lists, quotes and tables are runs of blocks.',
  },
  Run: object(
    {
      text: string,
      marks: listOf({
        enum: ['strong', 'emphasis', 'code', 'superscript', 'subscript', 'deleted', 'inserted', 'mark'],
      }),
      href: { ...string, description: 'Absolute http(s) or mailto address.' },
      ruby: { ...string, description: 'How the text is read.' },
    },
    ['marks', 'href', 'ruby'],
  ),
  Figure: object(
    {
      src: { ...nullable, format: 'uri', description: 'Null where only the caption survived.' },
      alt: string,
      caption: string,
      credit: string,
      embed: { ...string, description: 'Address of the video or post that the page shows there.' },
    },
    ['embed'],
  ),
  Span: {
    ...object({ start: count, end: count }),
    description: 'Place in the decoded upload, in UTF-16 units; `end` is the first unit after it.',
  },
}
