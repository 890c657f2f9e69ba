import { readFileSync } from 'node:fs'
import { type Glossary, glossaryOf } from '../../core/classify/lines-model/glossary.ts'
import { detectedIn, GLOSSED, type Language } from '../../core/classify/lines-model/languages.ts'
import type { Line } from '../../core/classify/lines-model/line.ts'
import { type LineTables, readLine } from '../../core/classify/lines-model/score.ts'
import { panelForText } from '../../core/classify/panels.ts'
import { voteByRules } from '../../core/classify/voters.ts'
import type { Block, Document } from '../../core/types.ts'
import { INSERT_WEIGHT, type Sample } from './documents.ts'
import { fnv } from './split.ts'

/** As it is written down: with the language that it is read by. */
export type WrittenSample = Sample & { readonly language: Language }

export const glossaries: ReadonlyMap<Language, Glossary> = new Map(
  GLOSSED.map((language) => [
    language,
    glossaryOf(JSON.parse(readFileSync(`data/glossaries/${language}.json`, 'utf8'))),
  ]),
)

/** Its lines, each by itself: what their words say, and the rules, whose votes are withheld from one in `withheld` of what must go (`withheldOf`). */
export async function readSample(
  sample: WrittenSample,
  tables: LineTables,
  withheld: number,
): Promise<readonly Line[]> {
  const blocks = sample.texts.map(blockOf)
  const document: Document = { format: 'text', text: '', blocks, claims: [], notes: [], baseUrl: null }
  const votes = voteByRules(document, await panelForText(detectedIn(sample.texts)))
  return sample.texts.map((text, i) => {
    const told = votes[i] ?? []
    return readLine(
      text,
      isUntold(sample, i, withheld) ? told.filter(({ role }) => role === 'body') : told,
      tables,
      glossaries.get(sample.language),
    )
  })
}

/**
 * Rules were written by whoever read the very runs that are set in, and know half as many of other publishers'; of the whole articles
 * that were read they know 63 %, and of the others 49: so that the model doesn't trust their silence, it isn't told what they say of
 * one in so many lines that must go (0: it always is).
 */
export function withheldOf({ id, sort }: Sample, read: ReadonlySet<string>): number {
  if (sort !== 'whole') return 2
  return read.has(id.replace(/\/.*/, '')) ? 4 : 0
}

function isUntold({ texts, labels, weights }: Sample, i: number, withheld: number): boolean {
  const isAsked = labels[i] === 0 && weights[i] === INSERT_WEIGHT
  return isAsked && withheld > 0 && fnv(texts[i] ?? '') % withheld === 0
}

function blockOf(text: string): Block {
  return { kind: 'paragraph', text, runs: [{ text }], span: { start: 0, end: 0 }, level: 0, quote: 0 }
}
