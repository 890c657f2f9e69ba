import { describe, expect, it } from 'vitest'
import { voteByBoxes } from '../../../core/classify/boxes.ts'
import { contextNames, contextRows } from '../../../core/classify/model/context.ts'
import { linearScores } from '../../../core/classify/model/linear.ts'
import { kindOfReading } from '../../../core/classify/model/reading.ts'
import { pageModel } from '../../../core/classify/model/weights.ts'
import { links } from '../../../core/classify/page-kind/links.ts'
import { kindsIn } from '../../../core/classify/place-kinds.ts'
import { parseHtml } from '../../../core/formats/html/index.ts'
import type { Document } from '../../../core/types.ts'

const sentence =
  'The council voted on Tuesday to rebuild the harbour wall, which two storms had broken within one single winter, and to pay for it from the reserve.'

function documentOf(text: string, url?: string): Document {
  const parsed = parseHtml({ text, charset: 'utf-8', notes: [] }, url)
  if (!parsed.ok) throw new Error(parsed.refusal.detail)
  return parsed.value
}

function linesOf(document: Document) {
  return linearScores(document.blocks, pageModel().linear)
}

describe('what there is to read', () => {
  it.each([
    [{ thread: -3, reference: -3 }, 'article'],
    [{ thread: 1, reference: -3 }, 'thread'],
    [{ thread: -2, reference: 0 }, 'reference'],
    [{ thread: 2, reference: 1 }, 'thread'],
  ] as const)('%o is %s', (reading, kind) => {
    expect(kindOfReading(reading)).toBe(kind)
  })

  it('decides what boxes of comments are', () => {
    const body = `<p>${sentence}</p>`.repeat(12)
    const document = documentOf(
      `<body><main>${body}</main><div class="comments"><p>Well said.</p></div></body>`,
    )
    const roles = (kind: 'article' | 'thread' | 'reference') =>
      voteByBoxes(
        document,
        () => true,
        (i) => document.blocks[i]?.text.split(' ').length ?? 0,
        kind,
        kindsIn(linesOf(document).namesakes),
      ).flatMap((vote) => vote?.role ?? [])
    expect(roles('article')).toEqual(['boilerplate:comments'])
    expect(roles('thread')).toEqual([])
    expect(roles('reference')).toEqual([])
  })
})

describe('the second look', () => {
  it('sees neighbours, containers, the page, and what stands twice', () => {
    const document = documentOf(`<div><p>${sentence}</p><p>Share</p></div><p>${sentence}</p>`)
    const rows = contextRows(linesOf(document), [2, -2, 1], { thread: -4, reference: -5 })
    const value = (line: number, name: string) =>
      rows[line * contextNames.length + contextNames.indexOf(name)] ?? Number.NaN
    expect(value(0, 'first')).toBe(2)
    expect(value(0, 'first1')).toBe(-2)
    expect(value(0, 'first-1')).toBe(-9)
    expect([0, 1, 2].map((line) => value(line, 'copy'))).toEqual([0, 0, 1])
    expect(value(0, 'mean-up1')).toBe(value(1, 'mean-up1'))
    expect(value(0, 'mean-up1')).toBeLessThan(2)
    expect(value(2, 'kept-before')).toBeCloseTo(1)
    expect(value(1, 'page-thread')).toBe(-4)
    expect(rows.every(Number.isFinite)).toBe(true)
  })
})

describe('links and prose', () => {
  const columnsOf = (html: string, url: string) => {
    const document = documentOf(html, url)
    const values = links.columns({
      document,
      scores: { lines: linesOf(document), logOdds: new Float32Array(document.blocks.length) },
    })
    return (name: (typeof links.names)[number]) => values[links.names.indexOf(name)] ?? 0
  }
  const teaser = (n: number) =>
    `<h2><a href="/news/harbour-wall-to-be-rebuilt-${n}">Harbour wall to be rebuilt, part ${n}</a></h2><p>The council voted on Tuesday, after two storms, to rebuild what was broken.</p>`

  it('alternate in a listing', () => {
    const column = columnsOf([1, 2, 3].map(teaser).join(''), 'https://example.org/news/')
    expect(column('headline-links')).toBeCloseTo(Math.log1p(3))
    expect(column('teasers')).toBeCloseTo(Math.log1p(3))
    expect(column('deeper-links')).toBeCloseTo(Math.log1p(3))
    expect(column('slug-links')).toBeCloseTo(Math.log1p(3))
    expect(column('longest-run')).toBe(0)
  })

  it('run on in an article', () => {
    const column = columnsOf(`<p>${sentence}</p>`.repeat(4), 'https://example.org/news/wall')
    expect(column('headline-links')).toBe(0)
    expect(column('run-share')).toBe(1)
    expect(column('best-parent-share')).toBe(1)
  })
})
