import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { clean } from '../../core/index.ts'
import { exponentOf, LINEAR } from './linear.ts'

const REPORT =
  'The harbour council voted on Monday to close the northern quay to lorries after two accidents.'
const PLEA = 'Please donate today to keep our journalism free.'
const FAINT = 'From the coal towns to the coast, we are there for you.'
const page = (inner: string) =>
  `<html><body><article><p>${REPORT} ${REPORT}</p>${inner}<p>${REPORT}</p></article>`

/** Bytes; each is filled with repetitions of one trick. */
const SIZES = [25_000, 50_000, 100_000, 200_000]
const fill = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length))

/** Each `#` is another number. */
function numbered(piece: string, size: number): string {
  let number = 1_000
  return fill(piece)(size).replaceAll('#', () => String(number++))
}

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
    ['emphasis', '*a_b'],
    ['brackets', '[a]('],
    ['list items', '- a\n'],
    ['pictures amid words', '![a](b) x '],
    ['pictures behind words', '![a](b)'],
    ['code that goes on in the next row', '`a\nb`<br>'],
  ])('of a text of %s', async (_, piece) => {
    const make = (size: number) => `${REPORT}\n\n${fill(piece)(size / 4)}`
    const work = (text: string) => clean(text, { contentType: 'text/markdown' })
    expect(await exponentOf(SIZES, make, work)).toBeLessThan(LINEAR)
  })

  it.each([
    ['reports and pleas in turn', `${REPORT}\n${PLEA}\n`],
    ['reports and pleas in turn, each apart', `${REPORT}\n\n${PLEA}\n\n`],
    ['pleas alone', `${PLEA}\n\n`],
    ['faint pleas and reports', `${FAINT}\n\n${REPORT}\n\n${FAINT}\n\n${FAINT}\n\n`],
    ['short lines', 'a b\n'],
    ['one endless line', `${REPORT} `],
    ['one endless word', 'harbour'],
    ['endless words', `${'y'.repeat(5_000)} `],
    ['headlines', 'The quay that nobody wanted #\n\n'],
    ['headlines below a list’s heading', 'Related stories\n\nThe quay that nobody wanted\n\n'],
    ['paths', 'Home / News > Quay | Port / '],
    ['paths that end as sentences', `${'ab / '.repeat(30)}so.\n\n`],
    ['page numbers', `${REPORT} It said\n\n#\n\nthat it had to.\n\n`],
    ['heads of pages', 'the harbour is\nTHE HARBOUR GAZETTE\n'],
    ['numbered heads of pages', `THE HARBOUR GAZETTE — #\n${REPORT} It\nsaid that it had\f`],
    ['form feeds', 'the harbour is\f'],
    ['broken words', 'the har-\nbour of-\n'],
    ['other broken words', 'the har#-\nbour of-\n'],
    ['quoted lines', '> hello there\n'],
    ['deeply quoted lines', `${'>'.repeat(60)} hello there\n`],
    [
      'headers of mails',
      `From: Ann <a@b.c>\nTo: Bob\nSubject: quay #\nDate: Mon, 3 Mar 2025\n\n${REPORT}\n\n`,
    ],
    ['names and dates', 'By Jane Doe\n\n3 March 2025\n\n'],
    ['comments', 'Bob says: I think so.\n\n'],
    ['counts of comments', 'Bob says: I think so.\n\n3 comments\n\n'],
    ['credits', 'Photo: Jane Doe/AP\n\n'],
    ['numbers', 'It was number 41# of them.\n\n'],
    ['a speech', 'My fellow Americans,\n\nWe must do what we can for our children, I say.\n\n'],
    ['blanks', ' \n\t'],
    ['letters in brackets', '[1]'],
    ['digits', '1 2'],
  ])('of plain text of %s', async (_, piece) => {
    const make = (size: number) => `${`${REPORT}\n\n`.repeat(3)}${numbered(piece, size)}`
    const work = (text: string) => clean(text, { contentType: 'text/plain' })
    expect(await exponentOf(SIZES, make, work)).toBeLessThan(LINEAR)
  })

  it.each([
    ['its name', 'Harbour Courier '],
    ['its short name in an open quotation', '“the Courier and '],
    ['beginnings of its name', 'Harbour the and '],
    ['what it was told', 'She told the Harbour Courier.\n\n'],
  ])('of plain text of a publisher that holds %s', async (_, piece) => {
    const make = (size: number) => `${`${REPORT}\n\n`.repeat(3)}${fill(piece)(size)}`
    const work = (text: string) => clean(text, { name: 'harbour-courier/story.txt' })
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
