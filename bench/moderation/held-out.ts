import { documentLogit } from '../../core/moderate/model/document.ts'
import { HEADS, type Head, maySpeak } from '../../core/moderate/model/heads.ts'
import stored from '../../data/moderation-model.json' with { type: 'json' }
import type { Corpus } from '../../train/moderation/corpus.ts'
import { scoreRow } from '../../train/moderation/fit.ts'
import { learn } from '../../train/moderation/learn.ts'
import { restrict } from '../../train/moderation/matrix.ts'
import { foldOf } from '../../train/moderation/split.ts'
import { ABUSE_SOURCES } from './sets.ts'

/** What happened to one text of the corpus, by a model that knew nothing of its site, pattern, group or (abuse) source. */
export interface Ruling {
  readonly held: boolean
  /** Categories of which some window of the writer's own words reached a hold. */
  readonly heads: ReadonlySet<Head | 'document'>
}

const SOURCES: readonly string[] = ABUSE_SOURCES

/** Fits one model a source of abuse, without it and without a sixth of everything else; thresholds are the shipped ones. */
export function ruleOnHeldOut({ examples, matrix, facts }: Corpus): Map<string, Ruling> {
  const rulings = new Map<string, Ruling>()
  const folds = ABUSE_SOURCES.length
  const partOf = examples.map(({ source, unit }) => {
    const own = SOURCES.indexOf(source)
    return own === -1 ? foldOf(unit, folds) : own
  })
  for (let fold = 0; fold < folds; fold++) {
    const { heads, kept } = learn(examples, matrix, (_, at) => partOf[at] !== fold)
    const known = restrict(matrix, kept)
    const rows = new Map<string, number[]>()
    examples.forEach(({ row, window }, at) => {
      if (partOf[at] === fold && !window.quoted) rows.set(row, [...(rows.get(row) ?? []), at])
    })
    for (const [row, windows] of rows) {
      const over = HEADS.filter((head) =>
        windows.some(
          (at) =>
            maySpeak(head, facts[at] ?? []) && scoreRow(known, heads[head], at) >= stored.heads[head].hold,
        ),
      )
      const spam = documentLogit(windows.map((at) => scoreRow(known, heads.spam, at))) >= stored.document.hold
      rulings.set(row, { held: spam || over.length > 0, heads: new Set(spam ? [...over, 'document'] : over) })
    }
  }
  return rulings
}
