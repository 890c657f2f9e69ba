import { sigmoid } from '../model/page-stats.ts'
import type { Group, Scene } from './group.ts'

/** What would be kept, and how it reads. */
export const keptLines = {
  names: [
    'blocks',
    'words',
    'kept-blocks',
    'kept-words',
    'kept-share',
    'kept-p',
    'prose-words',
    'prose-share',
    'longest-line',
    'kept-links',
    'page-links',
    'kept-headings',
    'kept-items',
    'kept-code',
    'kept-quotes',
    'ended-share',
    'short-share',
  ],
  columns: ({ document, scores }) => {
    const { kept, total } = countKept(document.blocks, scores)
    const words = Math.max(1, kept.words)
    const lines = Math.max(1, kept.blocks)
    return [
      Math.log1p(document.blocks.length),
      Math.log1p(total.words),
      Math.log1p(kept.blocks),
      Math.log1p(kept.words),
      kept.words / Math.max(1, total.words),
      kept.p / words,
      Math.log1p(kept.prose),
      kept.prose / words,
      Math.log1p(kept.longest),
      kept.links / words,
      total.linkWords / Math.max(1, total.words),
      ...[kept.headings, kept.items, kept.code, kept.quotes].map((count) => count / lines),
      kept.ended / lines,
      kept.short / lines,
    ]
  },
} as const satisfies Group

/** A line of prose: long, and few of its words links. */
export function isProse(words: number, link: number): boolean {
  return words >= 25 && link < 0.3
}

/** Of the lines that are more likely body than not, on every page alike: how many a page keeps in the end says less of its kind. */
function countKept(blocks: Scene['document']['blocks'], { logOdds, lines }: Scene['scores']) {
  const total = { words: 0, linkWords: 0 }
  const lineKinds = { headings: 0, items: 0, code: 0, quotes: 0, ended: 0, short: 0 }
  const kept = { blocks: 0, words: 0, p: 0, prose: 0, links: 0, longest: 0, ...lineKinds }
  blocks.forEach((block, i) => {
    const shape = lines.shapes[i]
    if (shape === undefined) return
    const link = lines.links[i] ?? 0
    total.words += shape.words
    total.linkWords += shape.words * link
    const odds = logOdds[i] ?? 0
    if (odds < 0 || shape.words === 0) return
    kept.blocks++
    kept.words += shape.words
    kept.p += shape.words * sigmoid(odds)
    kept.links += shape.words * link
    if (isProse(shape.words, link)) kept.prose += shape.words
    if (block.kind === 'heading') kept.headings++
    if (block.kind === 'list-item') kept.items++
    if (block.kind === 'code') kept.code++
    if (block.quote > 0) kept.quotes++
    if (shape.ended) kept.ended++
    if (shape.words < 6) kept.short++
    kept.longest = Math.max(kept.longest, shape.words)
  })
  return { kept, total }
}
