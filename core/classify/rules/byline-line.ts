import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Lines that name the writer or the date; they count at the top and the bottom only. */
export const bylineLine = lineRule({
  id: 'byline-line',
  kind: 'byline',
  weight: 3,
  maxWords: 14,
  says: 'It names the writer or the date',
  patterns: [
    /^(?:(?:published|posted|updated|last (?:updated|modified)|first published|modified)(?: (?:on|at))?:? )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}(?:,? (?:at )?\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?)?$/,
    /^(?:(?:published|posted|updated|last (?:updated|modified)|first published|modified)(?: (?:on|at))?:? )\d.{2,40}$/,
    /^(?:veröffentlicht|aktualisiert|stand|zuletzt aktualisiert)(?: am)?:? \d{1,2}\..{2,40}$/,
    /^\d{1,2} (?:min(?:ute)?s?)(?: read| lesezeit)$|^(?:reading time|lesezeit):? .{2,20}$/,
  ],
})

export const examples: Examples = {
  catches: ['Published: March 3, 2026', 'March 3, 2026', 'Updated 14.03.2026, 12:40', '5 min read'],
  leaves: ['March 3, 2026, was the day on which the bridge fell.', 'By noon the road was closed.'],
}
