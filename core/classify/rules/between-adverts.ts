import { quickPattern } from '../../quick-pattern.ts'
import { isPaidLabel } from '../paid-label.ts'
import { plainLine } from '../plain-line.ts'
import type { Examples, Rule, Scene } from '../rule.ts'

/** An advertisement has so few lines: further apart, a marker of the beginning and one of the end are of two. */
const MOST_LINES = 4
const LONGEST_MARKER = 60
const ENDS = quickPattern(/\b(?:ends?|ende|fin|final|fine|fim|einde?|koniec|over|weiter im text)\b(?! in \d)/)
const MARKER = /^ad(?:vertisement|-marker)\b/

/** What stands between the marker where an advertisement begins and the one where it ends; either is known by a rule `advertisement*` or `ad-marker*`. */
export const betweenAdverts: Rule = {
  id: 'between-adverts',
  kind: 'advertisement',
  looksAround: true,
  vote(scene: Scene) {
    return markerAt(scene, 1) === 'end' && markerAt(scene, -1) === 'start' ? VOTE : undefined
  },
}

/** The nearest marker above or below, which most lines lack. */
function markerAt({ document: { blocks }, index, heard }: Scene, step: 1 | -1): 'start' | 'end' | undefined {
  for (let k = 1; k <= MOST_LINES; k += 1) {
    const at = index + k * step
    const text = blocks[at]?.text ?? ''
    if (text.length > LONGEST_MARKER) continue
    if (heard[at]?.some(({ rule }) => MARKER.test(rule)))
      return ENDS().test(plainLine(text).text) ? 'end' : 'start'
    if (step < 0 && isPaidLabel(plainLine(text).text)) return 'start'
  }
  return undefined
}

const VOTE = { weight: 5, note: 'It stands between the marks of an advertisement.' }

/** It never votes on one block alone: what it takes amid others is in test/core/classify/rules-of-documents.test.ts. */
export const examples: Examples = { catches: [], leaves: ['Skips from £140. No permit? No bother.'] }
