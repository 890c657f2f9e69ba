import type { Block, BlockKind, LabelledBlock, Mark, Role, Run } from '../../../core/types.ts'
import fc from '../../fast-check.ts'

/** What breaks writers: markup of every output, controls, half characters, other scripts. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><!--',
  'javascript:alert(1)',
  '"onload="alert(1)',
  "'><img src=x onerror=alert(1)>",
  ']]>',
  '\u0000\u0007\u001b[31m',
  '\ud800 ',
  ' \udc00x',
  '--- \n***\n===',
  '- a',
  '1. b',
  '2) c',
  '> q',
  '# h #',
  '| a | b |',
  '```js',
  '~~~',
  '    indented',
  '[x]: http://e.com',
  '![i](http://e.com/i.png)',
  '&amp; &#60; &copy',
  '\\',
  '**bold** _it_ `code` ~~no~~',
  'snake_case_word',
  '東京「新」。',
  'مرحبا بالعالم',
  '😀',
  '\u2028',
]

const word = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[a-zA-Zäé]{1,8}$/) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)

export const hostileText = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .chain((words) => fc.constantFrom(' ', '', '\n').map((glue) => words.join(glue)))

const marks: readonly Mark[] = [
  'strong',
  'emphasis',
  'code',
  'superscript',
  'subscript',
  'deleted',
  'inserted',
  'mark',
]

const run: fc.Arbitrary<Run> = fc.record(
  {
    text: hostileText,
    marks: fc.uniqueArray(fc.constantFrom(...marks), { maxLength: 3 }),
    href: fc.constantFrom(
      'https://e.org/a(b)?c="d"&e=<f>',
      'mailto:a@e.org',
      'javascript:alert(1)',
      '/relative',
      '#here',
    ),
  },
  { requiredKeys: ['text'] },
)

function block(
  kind: BlockKind,
  runs: readonly Run[],
  level: number,
  quote: number,
  table: number,
  row: number,
): Block {
  const text = runs.map((each) => each.text).join('')
  const shared = { kind, text, runs, span: { start: 0, end: text.length }, level, quote }
  switch (kind) {
    case 'list-item':
      return { ...shared, ordinal: row === 0 ? null : row }
    case 'cell':
      return { ...shared, level: 0, cell: { table, row, column: 0, header: row === 0 } }
    case 'figure':
      return {
        ...shared,
        runs: [],
        figure: {
          src: runs[0]?.href ?? null,
          alt: text,
          caption: text,
          credit: '',
          embed: runs.at(-1)?.href ?? text,
        },
      }
    case 'code':
      return { ...shared, codeLanguage: text }
    default:
      return shared
  }
}

export function blocks(...kinds: BlockKind[]): fc.Arbitrary<Block[]> {
  const one = fc
    .tuple(
      fc.constantFrom(...kinds),
      fc.array(run, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 1 }),
      fc.integer({ min: 0, max: 3 }),
    )
    .map((parts) => block(...parts))
  return fc.array(one, { minLength: 1, maxLength: 8 })
}

const roles: readonly Role[] = [
  'body',
  'body',
  'body',
  'title',
  'boilerplate:appeal',
  'boilerplate:related',
  'boilerplate:furniture',
]

export const labelledBlocks: fc.Arbitrary<LabelledBlock[]> = blocks(
  'paragraph',
  'heading',
  'list-item',
  'code',
  'cell',
  'figure',
).chain((all) =>
  fc.tuple(...all.map(() => fc.constantFrom(...roles))).map((given) =>
    all.map((each, index) => {
      const role = given[index] ?? 'body'
      return { block: each, role, evidence: [{ rule: 'test', role, weight: 3, note: 'Because.' }] }
    }),
  ),
)
