import { describe, expect, it } from 'vitest'
import { isNotice } from '../../../core/classify/notices.ts'
import { rules } from '../../../core/classify/rules/index.ts'

describe('a notice', () => {
  it('is what the rules that keep corrections, disclosures, help, licences and ratings speak for', () => {
    const named = rules.filter(({ id, kind }) =>
      isNotice([{ rule: id, role: kind === 'body' ? kind : `boilerplate:${kind}`, weight: 8, note: '' }]),
    )
    expect(named.map(({ id }) => id)).toEqual([
      'keep-corrections',
      'keep-disclosures',
      'keep-help',
      'keep-licences',
      'keep-ratings',
    ])
  })
})
