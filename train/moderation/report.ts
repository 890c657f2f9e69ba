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
    const reports = byRow(examples, spoken, (e) => e.source.startsWith('own:report-') && !e.window.quoted)
    return calibrate([...news.values()], [...posts.values()], [...reports.values()], head)
  }
  return { ...perHead(one), document: one('document') }
}

/** From which scores a text is held. */
export interface Strictness {
  /** By how much, in logits, all limits are to be lower. */
  readonly ease?: number
  /** The score from which a head holds; never where undefined. 0.9 for all where absent. */
  readonly from?: (head: Head | 'document') => number | undefined
}

/** Heads that hold a text, by what its windows' logits are. */
export function overLimits(
  windows: Readonly<Record<Head, readonly number[]>>,
  limits: Calibrations,
  { ease = 0, from = () => 0.9 }: Strictness = {},
): (Head | 'document')[] {
  const count = windows.spam.length
  const reaches = (head: Head | 'document', logit: number) => {
    const score = from(head)
    return score !== undefined && logit >= logitAt(score, limits[head], count) - ease
  }
  const over: (Head | 'document')[] = HEADS.filter((head) => reaches(head, Math.max(...windows[head])))
  return reaches('document', documentLogit(windows.spam)) ? [...over, 'document'] : over
}

/** The logit that gives a score, as `scoreOf` in `core/moderate/model/model.ts` has it. */
function logitAt(score: number, { label, hold }: Calibration, windows: number): number {
  const from = limitAt(label, windows)
  return from + ((limitAt(hold, windows) - from) * Math.log(score / (1 - score))) / Math.log(9)
}
