import { expect, it } from 'vitest'
import { rules } from '../../core/classify/rules/index.ts'
import { clean } from '../../core/index.ts'
import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import { wordsOf } from '../../core/normalise/words.ts'
import { walk } from '../../core/pipeline.ts'
import fc from '../fast-check.ts'
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
  '...',
  '— —',
  '',
]

const known = [
  ...styles.flatMap(({ lines }) => lines),
  ...keepers,
  ...reporting,
  ...rules.flatMap(({ examples }) => [...examples.catches, ...examples.leaves]),
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

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[` ${word}`] = (counts[` ${word}`] ?? 0) + 1
  return counts
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
      const outside = labelled
        .filter(({ role }) => role !== 'body')
        .map(({ block: { span } }) => decoded.slice(span.start, span.end))
      const found = wordsOf([publication.text, ...outside].join('\n'))
      expect(counted(found)).toEqual(counted(wordsOf(decoded)))
    }),
    { numRuns: RUNS },
  )
})

it('changes nothing when its own text is cleaned again', async () => {
  await fc.assert(
    fc.asyncProperty(article, async (text) => {
      const first = await clean(text, { name: 'a.txt' })
      if (!first.ok) return
      const second = await clean(first.value.text, { name: 'a.txt' })
      expect(second.ok && second.value.text).toBe(first.value.text)
      expect(second.ok && second.value.removed).toEqual([])
    }),
    { numRuns: RUNS },
  )
})
