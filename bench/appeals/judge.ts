import { wordsOf } from '../words.ts'
import type { Carrier, Case, Place } from './cases.ts'
import type { System } from './systems.ts'

export interface Share {
  removed: number
  of: number
}

export interface Tally {
  readonly name: string
  readonly blocks: Record<Place, Share>
  /** The same by the kind of what must go. */
  readonly kinds: Map<string, Share>
  nearHarmed: number
  nearOf: number
  /** Words of carriers that are gone, over all cases. */
  lost: number
  words: number
  refused: number
  readonly failures: string[]
}

/** One system over all cases, and over the carriers as they are. */
export async function judge(
  { name, run }: System,
  cases: readonly Case[],
  carriers: readonly Carrier[],
): Promise<Tally> {
  const blocks = { top: none(), middle: none(), bottom: none() }
  const kinds = new Map<string, Share>()
  const counts = { nearHarmed: 0, nearOf: 0, lost: 0, words: 0, refused: 0 }
  const tally: Tally = { name, blocks, kinds, ...counts, failures: [] }
  for (const carrier of carriers) {
    const output = await run(carrier.lines.join('\n\n'))
    countLost(tally, carrier, output, new Map())
  }
  for (const one of cases) judgeCase(tally, one, await run(one.text))
  return tally
}

function none(): Share {
  return { removed: 0, of: 0 }
}

function judgeCase(tally: Tally, { carrier, place, inserted, goes }: Case, output: string | null): void {
  if (output === null) tally.refused += 1
  const left = wordsOf(output ?? '').join(' ')
  const own = wordsOf(carrier.lines.join('\n')).join(' ')
  for (const block of inserted) {
    const words = wordsOf(block.text).join(' ')
    if (words === '') continue
    const isThere = occurrences(left, words) > occurrences(own, words)
    if (goes) {
      const kind = tally.kinds.get(block.kind) ?? none()
      tally.kinds.set(block.kind, kind)
      for (const share of [tally.blocks[place], kind]) {
        share.of += 1
        if (!isThere) share.removed += 1
      }
      if (!isThere) continue
      tally.failures.push(`kept, ${place}: ${block.id} ${block.text}`)
    } else {
      tally.nearOf += 1
      if (!isThere) tally.nearHarmed += 1
      if (!isThere) tally.failures.push(`harmed, ${place}: ${block.id} ${block.text}`)
    }
  }
  countLost(tally, carrier, output, new Map(inserted.map(({ text }) => [wordsOf(text).join(' '), 1])))
}

/** Lines of the carrier that are not in the output word for word. */
function countLost(
  tally: Tally,
  carrier: Carrier,
  output: string | null,
  inserted: ReadonlyMap<string, number>,
): void {
  const left = wordsOf(output ?? '').join(' ')
  for (const line of new Set(carrier.lines)) {
    const words = wordsOf(line)
    tally.words += words.length
    const joined = words.join(' ')
    if (joined === '' || inserted.has(joined) || occurrences(left, joined) > 0) continue
    tally.lost += words.length
    tally.failures.push(`lost: ${carrier.id} ${line}`)
  }
}

/** How often `words` stands in `text`, both single-spaced. */
function occurrences(text: string, words: string): number {
  return ` ${text} `.split(` ${words} `).length - 1
}
