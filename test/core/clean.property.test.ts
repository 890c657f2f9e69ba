import { expect, it } from 'vitest'
import { detectedIn } from '../../core/classify/lines-model/languages.ts'
import { parse } from '../../core/formats/index.ts'
import { clean } from '../../core/index.ts'
import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import { wordsOf } from '../../core/normalise/words.ts'
import { walk } from '../../core/pipeline.ts'
import type { Span } from '../../core/types.ts'
import { everyRule } from '../../scripts/rule-books.ts'
import fc from '../fast-check.ts'
import { examplesOf } from './classify/rule-examples.ts'
import { keepers, reporting, styles } from './classify/wordings.ts'

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 300)

const SHAPES = [
  'A headline of sorts',
  'By Jane Doe',
  '- one thing',
  '* two',
  '3. three',
  '> quoted line',
  '>> deeper',
  'Roses are red and the',
  'The sea is a wide open road',
  'where nobody walks but the gulls',
  '  an indented line, which may begin a paragraph of its own',
  'a line that a program has broken at some width, so that the next',
  'A council of the well-known har-',
  'bour of Saint-',
  'Denis met on Monday, and ship¬',
  'pers were told that the quay would',
  'THE HARBOUR GAZETTE — 14',
  'THE HARBOUR GAZETTE — 15',
  'Page 3 of 12',
  '17',
  '- 18 -',
  'not be repaired before the winter, which began early and was long and cold.',
  '...',
  '— —',
  '',
]

const known = [
  ...styles.flatMap(({ lines }) => lines),
  ...keepers,
  ...reporting,
  ...everyRule.map(examplesOf).flatMap(({ catches, leaves }) => [...catches, ...leaves]),
  ...SHAPES,
]

const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...known) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
)
const newline = fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n', '\r', '\f')
const article = fc
  .array(fc.tuple(line, newline), { maxLength: 30 })
  .map((pairs) => pairs.map(([text, end]) => text + end).join(''))

async function languageIn(text: string): Promise<string | undefined> {
  const parsed = await parse('text', { text, charset: 'utf-8', notes: [] }, undefined)
  return parsed.ok ? detectedIn(parsed.value.blocks.map((block) => block.text)) : undefined
}

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[` ${word}`] = (counts[` ${word}`] ?? 0) + 1
  return counts
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** What `found` has and lacks of the words of a source; halves of a word that a line's end broke count as the word. */
function differences(found: readonly string[], source: readonly string[]): string[] {
  const left = counted(source)
  const take = (word: string): boolean => {
    const times = left[` ${word}`] ?? 0
    if (times > 0) left[` ${word}`] = times - 1
    return times > 0
  }
  const isMended = (word: string): boolean =>
    [...word.slice(1)].some((_, i) => {
      const halves = [word.slice(0, i + 1), word.slice(i + 1)]
      return halves.every((half) => (left[` ${half}`] ?? 0) > 0) && halves.every(take)
    })
  const unknown = found.filter((word) => !take(word)).filter((word) => !isMended(word))
  const lost = Object.entries(left).flatMap(([word, times]) => Array<string>(times).fill(word.trim()))
  return [...unknown.map((word) => `+${word}`), ...lost.map((word) => `-${word}`)]
}

function walkText(text: string) {
  const bytes = new TextEncoder().encode(text)
  return walk({ key: 'a.txt', bytes, declaredType: 'text/plain; charset=utf-8' }, defaultPolicy)
}

it('never rejects, whatever the bytes and the name', async () => {
  const name = fc.constantFrom('', 'a.html', 'a.md', 'a.txt', 'a.pdf')
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), article), name, async (input, file) => {
      expect(typeof (await clean(input, { name: file })).ok).toBe('boolean')
    }),
    { numRuns: RUNS },
  )
})

it('puts every word into exactly one of body, removed and title, and knows where the removed ones stand', async () => {
  await fc.assert(
    fc.asyncProperty(article, async (text) => {
      const walked = await walkText(text)
      if (!walked.ok) return
      const { publication, labelled } = walked.value
      const decoded = new TextDecoder().decode(new TextEncoder().encode(text)).normalize('NFC')
      const spans = labelled.filter(({ role }) => role !== 'body').map(({ block }) => block.span)
      // A paragraph that runs over a page's end holds the head of the next.
      const outside = spans
        .filter((span) => !spans.some((other) => other !== span && holds(other, span)))
        .map(({ start, end }) => decoded.slice(start, end))
      const found = wordsOf([publication.text, ...outside].join('\n'))
      expect(differences(found, wordsOf(decoded))).toEqual([])
    }),
    { numRuns: RUNS },
  )
})

it('changes nothing when its own text is cleaned again, but that a line may become the headline that it is without', async () => {
  await fc.assert(
    fc.asyncProperty(article, async (text) => {
      const first = await clean(text, { name: 'a.txt' })
      if (!first.ok) return
      // What is left of a text in several languages may tell another one, and is then asked by other rules.
      if ((await languageIn(first.value.text)) !== (await languageIn(text))) return
      const second = await clean(first.value.text, { name: 'a.txt' })
      if (!second.ok) throw new Error(second.refusal.detail)
      const { title, removed } = second.value
      // Who signs the article stands below its headline, and is told as its writer.
      expect(removed.filter(({ kind }) => kind !== 'byline')).toEqual([])
      const head = [title, ...removed.map((one) => one.text)]
      const untitled = first.value.text.split('\n\n').filter((one) => !head.includes(one))
      expect([first.value.text, untitled.join('\n\n')]).toContain(second.value.text)
    }),
    { numRuns: RUNS },
  )
})
