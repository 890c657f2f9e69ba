import { documentLogit } from '../../core/moderate/model/document.ts'
import { HEADS, type Head } from '../../core/moderate/model/heads.ts'
import { limitAt } from '../../core/moderate/model/lengths.ts'
import { type Calibration, calibrate } from './calibrate.ts'
import type { Example } from './data.ts'
import { perHead } from './per-head.ts'

export type Logits = Readonly<Record<Head, Float32Array>>
export type Calibrations = Readonly<Record<Head | 'document', Calibration>>
/** What a head that may not speak has said. */
export const SILENT = -99

export function isNews({ source, window }: Example): boolean {
  return source === 'news:article' && !window.quoted
}

/** Clean, but no news: what readers and chatters wrote, and mail. */
const POSTS = [
  'davidson',
  'paradetox',
  'convabuse',
  'openai1680',
  'own:clean-post',
  'own:hate-post-near-miss',
]

function isCleanPost({ source, labels }: Example, head: Head | 'document'): boolean {
  if (head === 'spam' || head === 'document') return source === 'spamassassin' && labels.spam === 0
  return POSTS.includes(source) && labels.tox === 0 && (labels[head] ?? 0) === 0
}

/** The logits of every text's windows, by text. */
export function byRow(
  examples: readonly Example[],
  logits: Float32Array,
  use: (example: Example) => boolean,
): Map<string, number[]> {
  const found = new Map<string, number[]>()
  examples.forEach((example, at) => {
    if (!use(example)) return
    const row = found.get(example.row)
    if (row === undefined) found.set(example.row, [logits[at] ?? SILENT])
    else row.push(logits[at] ?? SILENT)
  })
  return found
}

/** Limits of all heads from the clean texts that `use` names. */
export function calibrateAll(
  examples: readonly Example[],
  logits: Logits,
  use: (example: Example) => boolean,
): Calibrations {
  const one = (head: Head | 'document') => {
    const spoken = logits[head === 'document' ? 'spam' : head]
    const news = byRow(examples, spoken, (e) => isNews(e) && use(e))
    const posts = byRow(examples, spoken, (e) => isCleanPost(e, head))
    return calibrate([...news.values()], [...posts.values()], head)
  }
  return { ...perHead(one), document: one('document') }
}

/** Heads that hold a text, by what its windows' logits are; all limits lowered by `ease`. */
export function overLimits(
  windows: Readonly<Record<Head, readonly number[]>>,
  limits: Calibrations,
  ease: number,
): (Head | 'document')[] {
  const count = windows.spam.length
  const over: (Head | 'document')[] = HEADS.filter(
    (head) => Math.max(...windows[head]) >= limitAt(limits[head].hold, count) - ease,
  )
  const spam = documentLogit(windows.spam) >= limitAt(limits.document.hold, count) - ease
  return spam ? [...over, 'document'] : over
}
