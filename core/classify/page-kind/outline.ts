import { elementsOf } from '../model/outermost.ts'
import type { Group } from './group.ts'

const namesOf = {
  'names-product': /product|price|cart|sku|variant/,
  'names-list': /archive|category|listing|search|collection|catalog|results|directory|taxonomy/,
  'names-post': /single|article|post-template|blog-post|story|entry/,
  'names-forum': /forum|topic|thread|discussion|question|answer/,
  'names-home': /(?:^|\s)(?:home|front-?page|homepage|landing)(?=\s|$)/,
}

/** What its elements are, and what the outermost are called. */
export const outline = {
  names: [
    'has-date',
    'has-byline',
    'h1s',
    'articles',
    'forms',
    'times',
    'names-product',
    'names-list',
    'names-post',
    'names-forum',
    'names-home',
  ],
  columns: ({ document: { blocks, claims } }) => {
    const { articles, forms, names } = elementsOf(blocks)
    const h1s = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1).length
    const has = (field: string, visible: boolean): number =>
      claims.some((claim) => claim.field === field && (visible || !claim.source.startsWith('html:'))) ? 1 : 0
    const times = claims.filter(({ source }) => source === 'html:time').length
    return [
      has('publishedAt', false),
      has('byline', true),
      Math.min(5, h1s),
      ...[articles, forms, times].map(Math.log1p),
      ...Object.values(namesOf).map((pattern) => (pattern.test(names) ? 1 : 0)),
    ]
  },
} as const satisfies Group
