import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Head } from '../../core/moderate/model/heads.ts'
import { type Window, windowsOf } from '../../core/moderate/model/windows.ts'
import { quotedSpans } from '../../core/moderate/quotes.ts'

export type Labels = Partial<Record<Head, 0 | 1>>

/** One window of text with what is known of it. */
export interface Example {
  readonly text: string
  readonly window: Window
  readonly labels: Labels
  readonly source: string
  /** What may not stand on both sides of a split: a domain, a group of people, a text. */
  readonly unit: string
  /** Which article or row it was cut from. */
  readonly row: string
}

interface Row {
  readonly text: string
  readonly labels: Labels
  readonly source: string
}

const CLEAN: Labels = { tox: 0, hate: 0, harass: 0, threat: 0, sexual: 0, selfharm: 0, profanity: 0, spam: 0 }

/** `train.jsonl.gz` of the moderation folder; duplicates are dropped. */
export function readRows(folder: string): Example[] {
  const seen = new Set<string>()
  return lines(join(folder, 'train.jsonl.gz')).flatMap((line, index) => {
    const row: Row = JSON.parse(line)
    const key = row.text.toLowerCase().replace(/\s+/g, ' ')
    if (seen.has(key)) return []
    seen.add(key)
    return examplesOf(row.text, row.labels, row.source, key, `${row.source}/${index}`)
  })
}

/** Sentences about a person of some group, with whether they are meant to wound. One in `every` is taken. */
export function readTemplates(folder: string, every: number): Example[] {
  return lines(join(folder, 'identity-templates.jsonl.gz')).flatMap((line, index) => {
    if (index % every !== 0) return []
    const { text, toxic }: { text: string; toxic: boolean } = JSON.parse(line)
    const labels: Labels = toxic ? { tox: 1 } : CLEAN
    return examplesOf(text, labels, 'templates', `template ${text.split(' ').at(-1)}`, `templates/${index}`)
  })
}

/** The main text of the pages of WCXB; `kinds` are its page types. Nothing in them is to be held. */
export function readNews(folder: string, kinds: readonly string[]): Example[] {
  return readdirSync(join(folder, 'ground-truth'))
    .sort()
    .flatMap((name) => {
      const page: Page = JSON.parse(readFileSync(join(folder, 'ground-truth', name), 'utf8'))
      const kind = page._internal.page_type.primary
      const text = page.ground_truth.main_content ?? ''
      if (!kinds.includes(kind)) return []
      // Nobody has read what readers wrote in forums.
      const labels = kind === 'forum' ? {} : CLEAN
      return examplesOf(text, labels, `news:${kind}`, siteOf(page.url ?? '') ?? name, name)
    })
}

/** Where the pages come from, by their names. */
export function readAddresses(folder: string): Map<string, string> {
  const names = readdirSync(join(folder, 'ground-truth'))
  const read = (name: string): Page => JSON.parse(readFileSync(join(folder, 'ground-truth', name), 'utf8'))
  return new Map(names.map((name) => [name, read(name).url ?? '']))
}

interface Page {
  readonly url?: string
  readonly ground_truth: { readonly main_content?: string }
  readonly _internal: { readonly page_type: { readonly primary: string } }
}

/** Rows that the project wrote and labelled itself. */
export function readOwn(file: URL): Example[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line, index) => {
      const row: Row & { readonly unit: string } = JSON.parse(line)
      return examplesOf(row.text, row.labels, `own:${row.source}`, row.unit, `own/${index}`)
    })
}

function examplesOf(text: string, labels: Labels, source: string, unit: string, row: string): Example[] {
  // Marks in a post are as often scorn as quotation: what a source labelled is the whole text. Our own rows quote as articles do,
  // and what they quote is not what was labelled.
  const own = source.startsWith('own:')
  const quotes = own || source.startsWith('news:') ? quotedSpans(text, []) : []
  return windowsOf(text, quotes)
    .filter((window) => !(own && window.quoted))
    .map((window) => ({ text, window, labels, source, unit, row }))
}

function lines(file: string): string[] {
  return gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')
}

function siteOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined
}
