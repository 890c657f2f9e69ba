import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const docs = read('../docs/codes.md')

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}

/** The members of a union of string literals, as its type is written. */
function membersOf(type: string, file: string): readonly string[] {
  const [, union = ''] =
    new RegExp(`export type ${type} =\\n((?: {2}\\| '[^']+'\\n)+)`).exec(read(file)) ?? []
  return [...union.matchAll(/'([^']+)'/g)].flatMap(([, name = '']) => name)
}

function explainedUnder(heading: string): readonly string[] {
  const [, section = ''] = docs.split(`\n## ${heading}\n`)
  return [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([a-z-]+)` \|/gm)].flatMap(
    ([, name = '']) => name,
  )
}

it.each([
  ['Removals', 'BoilerplateKind', '../core/types/label.ts'],
  ['Refusals', 'RefusalCode', '../core/types/outcome.ts'],
  ['Notes', 'NoteCode', '../core/types/upload.ts'],
])('%s: each is explained once', (heading, type, file) => {
  const names = membersOf(type, file)
  expect(names.length).toBeGreaterThan(5)
  expect([...explainedUnder(heading)].sort()).toEqual([...names].sort())
})
