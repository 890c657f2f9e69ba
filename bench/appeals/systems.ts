import { extractFromHtml } from '@extractus/article-extractor'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { clean } from '../../core/index.ts'

/** What makes clean text of a text without markup; null where it refuses. */
export interface System {
  readonly name: string
  readonly run: (text: string, publisher?: string) => Promise<string | null>
}

const PATTERN = /\bdonat|\bsubscri|newsletter|leave a (?:reply|comment)|spende|abonnier/i

const paragraphs = (text: string): readonly string[] => text.split(/\n{2,}/)

/** The peers get each paragraph in a `<p>`: they read nothing but markup. */
function pageOf(text: string): string {
  const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const body = paragraphs(text).map((line) => `<p>${escaped(line)}</p>`)
  return `<!doctype html><html><head><title>An article</title></head><body><article>${body.join('\n')}</article></body></html>`
}

function textOf(html: string | null | undefined): string | null {
  if (html == null || html === '') return null
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  return [...document.querySelectorAll('p, li, h1, h2, h3, h4, blockquote')]
    .map((node) => node.textContent)
    .join('\n\n')
}

async function cleaned(text: string, key: string): Promise<string | null> {
  const outcome = await clean(text, { name: key })
  return outcome.ok ? `${outcome.value.title ?? ''}\n\n${outcome.value.text}` : null
}

/** Cleancopy, given the key that an upload of the publisher has. */
export const underItsPublisher: System = {
  name: 'Cleancopy, under its publisher’s folder',
  run: (text, publisher = '') => cleaned(text, `${folderNamed(publisher)}/article.txt`),
}

/** `The Calder Bay Courier` -> `the-calder-bay-courier` */
export function folderNamed(publisher: string): string {
  return (
    publisher
      .normalize('NFD')
      .replace(/[\u0300-\u036f'’]|\(.*?\)/g, '')
      .replaceAll('&', 'and')
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? 'default'
  )
}

export const systems: readonly System[] = [
  { name: 'Cleancopy', run: (text) => cleaned(text, 'article.txt') },
  {
    name: 'Cleancopy, each paragraph in a `<p>`',
    run: async (text) => {
      const cleaned = await clean(pageOf(text), { name: 'article.html' })
      return cleaned.ok ? cleaned.value.text : null
    },
  },
  {
    name: 'a plain pattern',
    run: async (text) =>
      paragraphs(text)
        .filter((line) => !PATTERN.test(line))
        .join('\n\n'),
  },
  {
    name: 'Readability',
    run: async (text) => {
      const { document } = parseHTML(pageOf(text))
      return textOf(new Readability(document, { charThreshold: 0 }).parse()?.content)
    },
  },
  {
    name: 'Defuddle',
    run: async (text) => {
      const { document } = parseHTML(pageOf(text))
      return textOf((await Defuddle(document, 'https://paper.example/article')).content)
    },
  },
  {
    name: 'article-extractor',
    run: async (text) =>
      textOf((await extractFromHtml(pageOf(text), 'https://paper.example/article'))?.content),
  },
]
