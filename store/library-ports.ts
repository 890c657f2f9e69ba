/** What the api and the command line read. */
import type { ArticleRecord, ArticleSummary } from './ports.ts'

export interface ListQuery {
  readonly status: 'published' | 'held' | 'refused'
  readonly publisher?: string | undefined
  /** Of what is published: what is still under embargo, in place of what is served. */
  readonly embargoed?: boolean | undefined
  /** Of what is published: the sample that is put before people. */
  readonly sampled?: boolean | undefined
  readonly limit: number
  /** Where few of many are wanted: at how many to look, or a few more. A page may then be short, or empty, and still have a next one. */
  readonly lookThrough?: number | undefined
  /** As returned by the previous page. */
  readonly after?: ListPosition | undefined
}

export interface ListPosition {
  readonly month: string
  /** `date#id` of the last item seen. */
  readonly sortKey: string
}

export interface ListPage {
  readonly items: readonly ArticleSummary[]
  readonly next: ListPosition | null
}

/** Articles as people decided over them. */
export interface Library {
  get(id: string): Promise<ArticleRecord | undefined>
  /** Newest first. */
  list(query: ListQuery): Promise<ListPage>
}
