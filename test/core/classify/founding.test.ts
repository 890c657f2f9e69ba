import { describe, expect, it } from 'vitest'
import { clean } from '../../../core/index.ts'
import { foundingAppeals, foundingReports } from './founding.ts'

const FORM = 'Leave a Reply'
/** As measured: so many of the 204 lines stay that should go. */
const MOST_KEPT = 28

describe('the founding article in the words of other papers', () => {
  it('keeps every word of reporting, and loses the appeal', async () => {
    let kept = 0
    for (const appeal of foundingAppeals)
      for (const report of foundingReports) {
        const copy = await clean([...appeal, report, FORM].join('\n'), { name: 'a.txt' })
        if (!copy.ok) throw new Error(copy.refusal.detail)
        const { text } = copy.value
        for (const line of report.split('\n')) expect(text).toContain(line)
        kept += [...appeal, FORM].filter((line) => text.includes(line)).length
      }
    expect(kept).toBeLessThanOrEqual(MOST_KEPT)
  })
})
