import { extractFromHtml } from '@extractus/article-extractor'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { clean } from '../../core/index.ts'

/** What makes clean text of a text without markup; null where it refuses. */
export interface System {
  readonly name: string
  readonly run: (text: string) => Promise<string | null>
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

export const systems: readonly System[] = [
  {
    name: 'Cleancopy',
    run: async (text) => {
      const cleaned = await clean(text, { name: 'article.txt' })
      return cleaned.ok ? `${cleaned.value.title ?? ''}\n\n${cleaned.value.text}` : null
    },
  },
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
