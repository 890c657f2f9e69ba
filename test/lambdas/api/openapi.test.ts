import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { json } from '../../../core/render/json.ts'
import { openapi } from '../../../lambdas/api/openapi.ts'
import { LONGEST_REASON } from '../../../store/decisions.ts'
import { keys, walkSample } from '../../golden/samples.ts'
import { asker, idOf, jsonOf } from './library.ts'

const schema = JSON.parse(JSON.stringify(openapi('https://api.example')))

/** As described, and nothing beside it: every object is closed. */
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
ajv.addSchema({ $id: 'api', components: closed(schema.components) })

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed)
  if (typeof value !== 'object' || value === null) return value
  const inner = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, closed(one)]))
  return 'properties' in inner ? { ...inner, additionalProperties: false } : inner
}

function misfits(name: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`api#/components/schemas/${name}`)
  if (validate === undefined) throw new Error(`There is no schema ${name}`)
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  )
}

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
