import { describe, expect, it } from 'vitest'
import { json } from '../../../core/render/json.ts'
import { LONGEST_REASON } from '../../../store/decisions.ts'
import { keys, walkSample } from '../../golden/samples.ts'
import { misfits } from './described.ts'
import { asker, idOf, jsonOf } from './library.ts'

describe('the description of an article', () => {
  it.each(keys)('holds for %s', async (key) => {
    const walked = await walkSample(key)
    if (!walked.ok) return
    const url = 'https://api.example/v1/articles/x'
    const rendered = JSON.parse(json.render(walked.value.publication, { id: 'x', url }))
    expect(misfits('Article', rendered)).toEqual([])
  })

  it('holds for removals and problems', async () => {
    const ask = asker()
    expect(misfits('Removals', jsonOf(await ask(`/v1/articles/${idOf('a')}/removals`)))).toEqual([])
    expect(misfits('Problem', jsonOf(await ask(`/v1/articles/${idOf('d')}`)))).toEqual([])
  })

  it('holds for decisions, with the limit that the store has', () => {
    const why = { category: 'spam_scam', reason: 'x'.repeat(LONGEST_REASON) }
    expect(misfits('Decision', { action: 'hold', ...why })).toEqual([])
    expect(misfits('Decision', { action: 'hold', reason: `${why.reason}x` })).toHaveLength(1)
    expect(misfits('Decision', { action: 'publish' })).toHaveLength(1)
  })

  it('would notice what it does not name', () => {
    expect(misfits('Span', { start: 0, end: 1 })).toEqual([])
    expect(misfits('Span', { start: 0, end: 1, more: 1 })).toHaveLength(1)
    expect(misfits('Span', { start: -1 })).toHaveLength(2)
  })
})
