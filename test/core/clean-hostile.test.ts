import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { clean } from '../../core/index.ts'
import { exponentOf, LINEAR } from './linear.ts'

const REPORT =
  'The harbour council voted on Monday to close the northern quay to lorries after two accidents.'
const page = (inner: string) =>
  `<html><body><article><p>${REPORT} ${REPORT}</p>${inner}<p>${REPORT}</p></article>`

/** Bytes; each is filled with repetitions of one trick. */
const SIZES = [25_000, 50_000, 100_000, 200_000]
const fill = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length))

describe('the whole of clean takes time in proportion to the size', () => {
  it.each([
    ['bold', '<b>x</b>'],
    ['attributes', '<p a=b c=d e=f>x'],
    ['unclosed paragraphs', '<p>x y '],
    ['unclosed cells', '<td>x<th>y'],
    ['NUL bytes', '\0a b '],
    ['character references', '&amp;&notit;&#x1F600;'],
    ['class names', '<p class="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbb">x</p>'],
    ['SVG', '<svg><g><path d=M0></g></svg>'],
    ['MathML', '<math><mi>x</mi></math>'],
    ['templates', '<template><p>x</template>'],
    ['angle brackets', '<'],
    ['list items', '<li>a word</li>'],
    ['links', '<a href=/x>y</a> '],
    ['digits', '4111 1111 1111 1111 '],
    ['addresses', 'a@b.c '],
    ['quotation marks', '"They said so, and '],
  ])('of a page of %s', async (_, piece) => {
    const make = (size: number) => page(fill(piece)(size))
    const work = (html: string) => clean(html, { contentType: 'text/html' })
    expect(await exponentOf(SIZES, make, work)).toBeLessThan(LINEAR)
  })

  it.each([
    [
      'reports and pleas in turn',
      'text/plain',
      `${REPORT}\nPlease donate today to keep our journalism free.\n`,
    ],
    ['short lines', 'text/plain', 'a b\n'],
    ['page numbers', 'text/plain', `${REPORT} It said\n\n17\n\nthat it had to.\n\n`],
    ['heads of pages', 'text/plain', 'the harbour is\nTHE HARBOUR GAZETTE\n'],
    ['broken words', 'text/plain', 'the har-\nbour of-\n'],
    ['quoted lines', 'text/plain', '> hello there\n'],
    ['emphasis', 'text/markdown', '*a_b'],
    ['brackets', 'text/markdown', '[a]('],
    ['list items', 'text/markdown', '- a\n'],
  ])('of a text of %s', async (_, contentType, piece) => {
    const make = (size: number) => `${REPORT}\n\n${fill(piece)(size / 4)}`
    const work = (text: string) => clean(text, { contentType })
    expect(await exponentOf(SIZES, make, work)).toBeLessThan(LINEAR)
  })
})

/** What the ingest function has of its memory for what JavaScript holds, MB. */
const HEAP = 1_200

describe('20 MB', () => {
  it.each([
    ['bold', "'<b>x</b>'.repeat(2.4e6)"],
    [
      'a million attributes',
      "'<p ' + Array.from({ length: 1e6 }, (_, i) => 'a' + i + '=b ').join('') + '>x</p>'",
    ],
    ['a class name', "'<p class=' + 'c'.repeat(19e6) + '>x'"],
    ['angle brackets', "'<'.repeat(19e6)"],
  ])('of %s get an answer in the memory of the function', async (_, made) => {
    const library = new URL('../../core/index.ts', import.meta.url).href
    const script = `const { clean } = await import(${JSON.stringify(library)})
      const outcome = await clean('<p>' + ${JSON.stringify(REPORT)} + ${made}, { contentType: 'text/html' })
      process.stdout.write(typeof outcome.ok)`
    const args = [`--max-old-space-size=${HEAP}`, '--import', 'tsx', '--input-type=module', '-e', script]
    const child = spawn(process.execPath, args, { cwd: fileURLToPath(new URL('../..', import.meta.url)) })
    let answer = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      answer += text
    })
    await once(child, 'close')
    expect(answer).toBe('boolean')
  })
})
