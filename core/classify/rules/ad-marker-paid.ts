import { isPaidLabel, PAID_LABEL, standsAmid } from '../paid-label.ts'
import type { Examples, Rule, Scene } from '../rule.ts'

/** "Advertorial" amid an article: what follows is an advertisement, and the article's own paragraphs are not paid for. */
export const adMarkerPaid: Rule = {
  id: 'ad-marker-paid',
  kind: 'advertisement',
  looksAround: true,
  patterns: [PAID_LABEL],
  vote(scene: Scene) {
    return isPaidLabel(scene.line.text) && standsAmid(scene) ? VOTE : undefined
  },
}

const VOTE = { weight: 5, note: 'It marks an advertisement amid the article.' }

/** It never votes on one block alone: what it takes amid others is in test/core/classify/rules-of-documents.test.ts. */
export const examples: Examples = { catches: [], leaves: ['Advertorial'] }
