import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../core/formats/html/index.ts'
import { clean } from '../../../core/index.ts'
import { wordsOf } from '../../../core/normalise/words.ts'
import fc from '../../fast-check.ts'
import { exponentOf, LINEAR } from '../linear.ts'

const read = (text: string) => parseHtml({ text, charset: 'utf-8', notes: [] })

const tags =
  'p div b i a li ul ol td tr table pre code h1 figure figcaption ruby rt blockquote span x-y dd br'.split(
    ' ',
  )
const word = fc.integer({ min: 0, max: 9999 }).map((n) => ` w${n}q `)
const piece = fc.oneof(
  word,
  fc.constantFrom(...tags).map((tag) => `<${tag}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
)
const soup = fc.array(piece, { maxLength: 60 })

describe('tag soup', () => {
  it('has every visible word in exactly one block, and runs that spell it', () => {
    fc.assert(
      fc.property(soup, (pieces) => {
        const text = pieces.filter((one) => !/^<\/?r(?:uby|t)>$/.test(one)).join('')
        const parsed = read(text)
        if (!parsed.ok) throw new Error(parsed.refusal.detail)
        const { blocks } = parsed.value
        const shown = wordsOf(blocks.map((block) => block.text).join(' '))
        expect(shown.toSorted()).toEqual(wordsOf(text.replace(/<[^>]*>/g, ' ')).toSorted())
        for (const { kind, text: own, runs } of blocks)
          if (kind !== 'figure') expect(runs.map((run) => run.text).join('')).toBe(own)
      }),
    )
  })

  it('is cleaned without a throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          soup.map((pieces) => pieces.join('')),
          fc.string({ maxLength: 80 }),
        ),
        async (text) => {
          expect(typeof (await clean(text, { contentType: 'text/html' })).ok).toBe('boolean')
        },
      ),
    )
  })
})

/** Few enough of its characters that they are set apart. */
const hiddenWords = (n: number): string => 'shown words <i hidden>x<br></i> and more '.repeat(n)

describe('hostile pages', () => {
  it('with hidden words have them as blocks of their own', () => {
    const parsed = read(hiddenWords(100))
    expect(parsed.ok && parsed.value.blocks.length).toBe(101)
  })

  it.each([
    ['divs', '<div>'.repeat(100_000), 'too-deep'],
    ['lists', '<ul><li>x'.repeat(100_000), 'too-deep'],
    ['tables', '<table><tr><td>x'.repeat(100_000), 'too-deep'],
    ['figures', '<figure><img src=a>'.repeat(100_000), 'too-deep'],
    ['lines', '<p>x'.repeat(300_000), 'too-large'],
    ['breaks', 'a<br><br>'.repeat(300_000), 'too-large'],
  ])('with 100,000 %s are refused', (_, html, code) => {
    const parsed = read(html)
    expect(parsed.ok ? 'read' : parsed.refusal.code).toBe(code)
  })

  it.each<readonly [string, (n: number) => string]>([
    ['breaks between marks', (n) => 'a<b>x</b><br>'.repeat(n)],
    ['breaks between paragraphs', (n) => 'a <b>x</b> y<br><br>'.repeat(n)],
    ['breaks in a row', (n) => `a${'<br>&nbsp;'.repeat(n)}b`],
    ['hidden words', hiddenWords],
    ['links in one line', (n) => '<a href=/x>y</a> '.repeat(n)],
    ['readings', (n) => '<ruby>漢<rt>か</rt></ruby><b>x</b>'.repeat(n)],
    ['text far below its line', (n) => `x${'<span>'.repeat(4_900)}${'a<b>c</b>'.repeat(n)}`],
    ['comments in JSON-LD', (n) => `<script type="application/ld+json">${'/*'.repeat(n * 4)}</script>`],
    ['attributes', (n) => `<p ${'a=b '.repeat(n * 4)}>x`],
    ['character references', (n) => '&amp;&#x41;&bogus;'.repeat(n)],
    ['posts', (n) => '<blockquote class=x-embed cite=/a><p>b</blockquote>'.repeat(n)],
    ['posts in posts', (n) => `${'<blockquote class=x-embed cite=/a>'.repeat(4_000)}${'<p>b'.repeat(n)}`],
    ['frames', (n) => '<iframe src=https://vimeo.com/video/1></iframe>'.repeat(n)],
    ['cells that reach down', (n) => `<table>${'<tr><td rowspan=9999 colspan=9999>x'.repeat(n)}`],
    ['line breaks of CJK', (n) => `<p>${'橋\n\n'.repeat(n)}${'\n'.repeat(n * 9)}橋<b>`],
    [
      'formulas in formulas',
      (n) => `<math>${'<mfrac><mi>x</mi><mrow>'.repeat(n)}${'</mfrac></mi>'.repeat(n)}</math>`,
    ],
    ['pictures', (n) => '<img src=/a.jpg>'.repeat(n)],
  ])('of %s take time in proportion to their size', async (_, make) => {
    expect(await exponentOf([6_000, 12_000, 24_000, 48_000], make, read)).toBeLessThan(LINEAR)
  })
})
