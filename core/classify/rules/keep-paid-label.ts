import { isPaidLabel, PAID_LABEL, standsAmid } from '../paid-label.ts'
import type { Examples, Rule, Scene } from '../rule.ts'

/** "Advertorial" above or below an article says who paid for it: owed to the reader, never removed. */
export const keepPaidLabel: Rule = {
  id: 'keep-paid-label',
  kind: 'body',
  looksAround: true,
  patterns: [PAID_LABEL],
  vote(scene: Scene) {
    return isPaidLabel(scene.line.text) && !standsAmid(scene) ? VOTE : undefined
  },
}

const VOTE = { weight: 12, note: 'It says that somebody paid for the article.' }

export const examples: Examples = {
  catches: ['Advertorial', 'Artykuł sponsorowany', 'ADVERTISEMENT FEATURE'],
  leaves: ['Advertorials pay for the paper.', 'Partnercontent: tien tips'],
}
