import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import type { Examples, Rule } from '../../../core/classify/rule.ts'

const RULES = new URL('../../../core/classify/rules/', import.meta.url)

/** By the id of the rule, which is the name of its file. */
export const byRule = new Map<string, Examples>()
for (const name of readdirSync(RULES, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!name.endsWith('.ts')) continue
  const file: unknown = await import(new URL(name, RULES).href)
  if (hasExamples(file)) byRule.set(basename(name, '.ts'), file.examples)
}

function hasExamples(file: unknown): file is { readonly examples: Examples } {
  return typeof file === 'object' && file !== null && 'examples' in file && isExamples(file.examples)
}

function isExamples(value: unknown): value is Examples {
  return typeof value === 'object' && value !== null && 'catches' in value && 'leaves' in value
}

/** The examples that stand beside the rule in its file. */
export function examplesOf({ id }: Rule): Examples {
  const found = byRule.get(id)
  if (found === undefined) throw new Error(`The rule ${id} has no examples.`)
  return found
}
