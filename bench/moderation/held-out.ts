import type { Head } from '../../core/moderate/model/heads.ts'
import type { Corpus } from '../../train/moderation/corpus.ts'
import { ABUSE_SOURCES, partOf } from '../../train/moderation/cross.ts'
import { perHead } from '../../train/moderation/per-head.ts'
import {
  byRow,
  calibrateAll,
  isNews,
  type Logits,
  overLimits,
  type Strictness,
} from '../../train/moderation/report.ts'

/** What happened to one text of the corpus, by a model that knew nothing of its site, pattern, group or (abuse) source. */
export interface Ruling {
  /** Heads that reached a hold in some window of the writer's own words; none where the text passes. */
  readonly heads: ReadonlySet<Head | 'document'>
}

/** By row. */
export type Rulings = ReadonlyMap<string, Ruling>

/**
 * Rules on every text by logits of models that had not seen it. The limits are calibrated on news of other sites than the text's own, so
 * that a clean article has a say in neither the model nor the limit that it is judged by. What is returned takes from which scores
 * texts are held; as in profile `newswire` where it is told nothing.
 */
export function judgeHeldOut({ examples }: Corpus, logits: Logits): (strictness?: Strictness) => Rulings {
  const own = perHead((head) => byRow(examples, logits[head], ({ window }) => !window.quoted))
  const part = new Map(examples.map((example) => [example.row, isNews(example) ? partOf(example) : -1]))
  const limits = new Map(
    [-1, ...ABUSE_SOURCES.keys()].map((left) => [
      left,
      calibrateAll(examples, logits, (example) => partOf(example) !== left),
    ]),
  )
  return (strictness) => {
    const rulings = new Map<string, Ruling>()
    for (const row of own.tox.keys()) {
      const known = limits.get(part.get(row) ?? -1)
      if (known === undefined) continue
      const over = overLimits(
        perHead((head) => own[head].get(row) ?? []),
        known,
        strictness,
      )
      rulings.set(row, { heads: new Set(over) })
    }
    return rulings
  }
}
