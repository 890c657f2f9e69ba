import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readOptions } from '../../lib/options.ts'

describe('readOptions', () => {
  it('has defaults', () => {
    const value = { stage: 'prod', alarmMail: undefined, keepNoncurrentDays: 90 }
    expect(readOptions({})).toEqual({ ok: true, value })
  })

  it('reads what the command line gives as text', () => {
    expect(readOptions({ stage: 'dev', alarmMail: 'desk@example.org', keepNoncurrentDays: '7' })).toEqual({
      ok: true,
      value: { stage: 'dev', alarmMail: 'desk@example.org', keepNoncurrentDays: 7 },
    })
  })

  it("leaves the CDK's own context alone", () => {
    const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'))
    const cli = {
      'aws:cdk:enable-path-metadata': true,
      'availability-zones:account=1:region=x': [],
      'cli-telemetry': false,
    }
    expect(readOptions({ ...context, ...cli })).toMatchObject({ ok: true })
  })

  it.each([
    [{ stages: 'dev' }, '"stages"'],
    [{ Stage: 'dev' }, '"Stage"'],
    [{ stage: 'Dev' }, '"stage"'],
    [{ stage: '' }, '"stage"'],
    [{ stage: true }, '"stage"'],
    [{ alarmMail: 'desk' }, '"alarmMail"'],
    [{ alarmMail: '' }, '"alarmMail"'],
    [{ keepNoncurrentDays: 'soon' }, '"keepNoncurrentDays"'],
    [{ keepNoncurrentDays: '' }, '"keepNoncurrentDays"'],
    [{ keepNoncurrentDays: '1.5' }, '"keepNoncurrentDays"'],
    [{ keepNoncurrentDays: 0 }, '"keepNoncurrentDays"'],
  ])('names what is wrong with %j', (context, name) => {
    const outcome = readOptions(context)
    expect(outcome.ok ? '' : outcome.problem).toMatch(new RegExp(`^[^.]*${name}[^\\n]*\\.$`))
  })
})
