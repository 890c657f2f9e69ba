import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageIds, readLabels } from '../../train/classify/corpus.ts'
import { linesOf } from '../../train/lines/documents.ts'
import { type Labelled, readLabelled, runsOf } from '../../train/lines/labelled.ts'
import { foldOf, HELD_OUT } from '../../train/lines/split.ts'

export type Place = 'top' | 'middle' | 'bottom'
export const PLACES: readonly Place[] = ['top', 'middle', 'bottom']

/** A real article, its lines, one paragraph each. */
export interface Carrier {
  readonly id: string
  readonly lines: readonly string[]
}

/** An article with a run set into it that must go, or one block that must stay. */
export interface Case {
  readonly carrier: Carrier
  readonly place: Place
  readonly inserted: readonly Labelled[]
  readonly goes: boolean
  readonly text: string
}

/** Articles of WCXB: of publishers that nothing was fitted on, or of all. */
export function carriersOf(folder: string, all: boolean): readonly Carrier[] {
  return pageIds(folder).flatMap((id) => {
    const { type, domain, truth } = readLabels(folder, id)
    if (type !== 'article' || (!all && foldOf(domain) !== HELD_OUT)) return []
    return carrier(id, truth.main_content ?? '')
  })
}

/** The own samples that are plain text; few, but everybody has them. */
export function ownCarriers(): readonly Carrier[] {
  const folder = 'content/samples'
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => carrier(name, keepsOf(name).join('\n\n')))
}

/** What the author of a sample says must stay; none where it is refused. */
function keepsOf(name: string): readonly string[] {
  const { keeps = [] }: { keeps?: readonly string[] } = JSON.parse(
    readFileSync(join('content/expected', `${name}.claims.json`), 'utf8'),
  )
  return keeps
}

function carrier(id: string, text: string): readonly Carrier[] {
  const lines = linesOf(text)
  return lines.length >= 6 ? [{ id, lines }] : []
}

/** Every run in every place, and every near miss in every place, the articles taken in turn. */
export function casesOf(carriers: readonly Carrier[], split: Labelled['split']): readonly Case[] {
  const chosen = (name: 'appeals' | 'near-misses') =>
    readLabelled(name).filter((block) => block.split === split)
  const runs = runsOf(chosen('appeals')).map((inserted) => ({ inserted, goes: true }))
  const near = chosen('near-misses').map((block) => ({ inserted: [block], goes: false }))
  let turn = 0
  return [...runs, ...near].flatMap(({ inserted, goes }) =>
    PLACES.flatMap((place) => {
      const carrier = carriers[turn++ % carriers.length]
      return carrier === undefined
        ? []
        : [{ carrier, place, inserted, goes, text: setIn(carrier, place, inserted) }]
    }),
  )
}

export function setIn({ lines }: Carrier, place: Place, inserted: readonly Labelled[]): string {
  const at = place === 'top' ? 0 : place === 'bottom' ? lines.length : Math.floor(lines.length / 2)
  const texts = inserted.map(({ text }) => text)
  return [...lines.slice(0, at), ...texts, ...lines.slice(at)].join('\n\n')
}
