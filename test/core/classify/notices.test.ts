import { describe, expect, it } from 'vitest'
import { isNotice } from '../../../core/classify/notices.ts'
import { everyRule } from '../../../scripts/rule-books.ts'

describe('a notice', () => {
  it('is what the rules that keep corrections, disclosures, help, licences and ratings speak for', () => {
    const named = everyRule.filter(({ id, kind }) =>
      isNotice([{ rule: id, role: kind === 'body' ? kind : `boilerplate:${kind}`, weight: 8, note: '' }]),
    )
    expect(named.map(({ id }) => id).toSorted()).toEqual([
      'keep-corrections',
      'keep-corrections-dutch-polish',
      'keep-corrections-german',
      'keep-corrections-romance',
      'keep-disclosures',
      'keep-disclosures-dutch-polish',
      'keep-disclosures-german',
      'keep-disclosures-romance',
      'keep-help',
      'keep-help-dutch-polish',
      'keep-help-romance',
      'keep-interests',
      'keep-interests-dutch-polish',
      'keep-interests-romance',
      'keep-licences',
      'keep-licences-dutch-polish',
      'keep-licences-romance',
      'keep-ratings',
    ])
  })
})
