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
  const tally = emptyTally(name)
  for (const carrier of carriers) {
    const output = await run(carrier.lines.join('\n\n'))
    countLost(tally, carrier, output, new Set())
  }
  for (const one of cases) judgeCase(tally, one, await run(one.text))
  return tally
}

export function emptyTally(name: string): Tally {
  const blocks = { top: none(), middle: none(), bottom: none() }
  const counts = { nearHarmed: 0, nearOf: 0, lost: 0, words: 0, refused: 0 }
  return { name, blocks, kinds: new Map(), ...counts, failures: [] }
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
    if (goes) tell(tally, place, block, isThere)
    else harm(tally, place, block, isThere)
  }
  countLost(tally, carrier, output, new Set(inserted.map(({ text }) => wordsOf(text).join(' '))))
}

/** Of a block that must go. */
export function tell(
  { blocks, kinds, failures }: Tally,
  place: Place,
  { id, kind, text }: { readonly id: string; readonly kind: string; readonly text: string },
  isThere: boolean,
): void {
  const ofKind = kinds.get(kind) ?? none()
  kinds.set(kind, ofKind)
  for (const share of [blocks[place], ofKind]) {
    share.of += 1
    if (!isThere) share.removed += 1
  }
  if (isThere) failures.push(`kept, ${place}: ${id} ${text}`)
}

/** Of a block that resembles one that must go, and must stay. */
export function harm(
  tally: Tally,
  where: string,
  { id, text }: { readonly id: string; readonly text: string },
  isThere: boolean,
): void {
  tally.nearOf += 1
  if (isThere) return
  tally.nearHarmed += 1
  tally.failures.push(`harmed, ${where}: ${id} ${text}`)
}

/** Of reporting that is not in the output. */
export function lose(tally: Tally, id: string, text: string, words: number): void {
  tally.lost += words
  tally.failures.push(`lost: ${id} ${text}`)
}

/** Lines of the carrier that are not in the output word for word. */
function countLost(
  tally: Tally,
  carrier: Carrier,
  output: string | null,
  inserted: ReadonlySet<string>,
): void {
  const left = wordsOf(output ?? '').join(' ')
  for (const line of new Set(carrier.lines)) {
    const words = wordsOf(line)
    tally.words += words.length
    const joined = words.join(' ')
    if (joined === '' || inserted.has(joined) || occurrences(left, joined) > 0) continue
    lose(tally, carrier.id, line, words.length)
  }
}

/** How often `words` stands in `text`, both single-spaced. */
export function occurrences(text: string, words: string): number {
  return ` ${text} `.split(` ${words} `).length - 1
}
