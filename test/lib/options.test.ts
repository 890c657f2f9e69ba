import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readOptions } from '../../lib/options.ts'

const read = (context: Readonly<Record<string, unknown>>, region?: string) => readOptions(context, region)
const certificate = 'arn:aws:acm:us-east-1:111122223333:certificate/1b2c3d4e-0000-4000-8000-123456789abc'
const openaiSecret = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:openai-AbCdEf'
const defaults = {
  stage: 'prod',
  alarmMail: undefined,
  keepNoncurrentDays: 90,
  uploadOrigins: [],
  cdn: false,
  domain: undefined,
  certificate: undefined,
  moderators: [],
  openaiSecret: undefined,
  architecture: 'arm64',
}

describe('readOptions', () => {
  it('has defaults', () => {
    expect(read({})).toEqual({ ok: true, value: defaults })
  })

  it('reads what the command line gives as text', () => {
    const context = {
      stage: 'dev',
      alarmMail: 'desk@example.org',
      keepNoncurrentDays: '7',
      uploadOrigins: 'https://desk.example.org, http://localhost:5173',
      cdn: 'true',
      domain: 'articles.example.org',
      certificate,
      moderators: 'openai, comprehend',
      openaiSecret,
      architecture: 'x86_64',
    }
    const uploadOrigins = ['https://desk.example.org', 'http://localhost:5173']
    const moderators = ['comprehend', 'openai']
    const value = { ...context, keepNoncurrentDays: 7, cdn: true, uploadOrigins, moderators }
    expect(read(context, 'eu-central-1')).toEqual({ ok: true, value })
  })

  it('reads what cdk.json gives as it is', () => {
    const value = { ...defaults, keepNoncurrentDays: 7, cdn: true }
    expect(read({ keepNoncurrentDays: 7, cdn: true })).toEqual({ ok: true, value })
    expect(read({ cdn: 'false' })).toEqual({ ok: true, value: defaults })
  })

  it("leaves the CDK's own context alone", () => {
    const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'))
    const cli = {
      'aws:cdk:enable-path-metadata': true,
      'availability-zones:account=1:region=x': [],
      'cli-telemetry': false,
    }
    expect(read({ ...context, ...cli })).toMatchObject({ ok: true })
  })

  it.each([
    [{ stages: 'dev' }, '"stages"'],
    [{ Stage: 'dev' }, '"Stage"'],
    [{ toString: 'dev' }, '"toString"'],
    [{ stage: 'Dev' }, '"stage"'],
    [{ stage: '' }, '"stage"'],
    [{ stage: true }, '"stage"'],
    [{ stage: null }, '"stage"'],
    [{ alarmMail: 'desk' }, '"alarmMail"'],
    [{ alarmMail: '' }, '"alarmMail"'],
    [{ keepNoncurrentDays: 'soon' }, '"keepNoncurrentDays"'],
    [{ keepNoncurrentDays: '' }, '"keepNoncurrentDays"'],
    [{ keepNoncurrentDays: '1.5' }, '"keepNoncurrentDays"'],
    [{ keepNoncurrentDays: '0x10' }, '"keepNoncurrentDays"'],
    [{ keepNoncurrentDays: 0 }, '"keepNoncurrentDays"'],
    [{ keepNoncurrentDays: 36_501 }, '"keepNoncurrentDays"'],
    [{ uploadOrigins: '*' }, '"uploadOrigins"'],
    [{ uploadOrigins: 'https://desk.example.org:99999' }, '"uploadOrigins"'],
    [{ uploadOrigins: '' }, '"uploadOrigins"'],
    [{ uploadOrigins: 'https://desk.example.org/' }, '"uploadOrigins"'],
    [{ uploadOrigins: 'desk.example.org' }, '"uploadOrigins"'],
    [{ cdn: 'yes' }, '"cdn"'],
    [{ cdn: '' }, '"cdn"'],
    [{ domain: 'https://articles.example.org', certificate }, '"domain"'],
    [{ domain: 'localhost', certificate }, '"domain"'],
    [{ domain: 'articles.example.org', certificate: 'mine' }, '"certificate"'],
    [{ domain: 'articles.example.org' }, '"certificate"'],
    [{ certificate }, '"domain"'],
    [{ moderators: 'perspective' }, '"moderators"'],
    [{ moderators: 'bedrock,bedrock' }, '"moderators"'],
    [{ moderators: '' }, '"moderators"'],
    [{ moderators: 'openai' }, '"openaiSecret"'],
    [{ openaiSecret }, '"openaiSecret"'],
    [{ moderators: 'openai', openaiSecret: 'sk-123' }, '"openaiSecret"'],
    [{ architecture: 'arm' }, '"architecture"'],
  ])('names what is wrong with %j', (context, name) => {
    const outcome = read(context)
    expect(outcome.ok ? '' : outcome.problem).toMatch(new RegExp(`^[A-Z].*${name}[^\\n]*\\.$`))
  })

  it('wants the certificate where it is used', () => {
    const mine = { domain: 'articles.example.org', certificate }
    const european = { ...mine, certificate: certificate.replace('us-east-1', 'eu-central-1') }
    expect(read(mine, 'us-east-1').ok && read(european, 'eu-central-1').ok && read(mine).ok).toBe(true)
    expect(read(mine, 'eu-central-1')).toMatchObject({
      problem: expect.stringContaining('of the region eu-central-1'),
    })
    expect(read({ ...european, cdn: 'true' }, 'eu-central-1')).toMatchObject({
      problem: expect.stringContaining('of the region us-east-1'),
    })
  })
})

describe('docs/deploy.md', () => {
  it('has one table of all options, in order, with their defaults', () => {
    const text = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8')
    const rows = [...text.matchAll(/^\| `(\w+)` \| ([^|]*) \|/gm)].map(([, name, otherwise]) => [
      name,
      otherwise,
    ])
    const shown = Object.entries(defaults).map(([name, value]) => [
      name,
      value === undefined || String(value) === '' ? 'none' : `\`${value}\``,
    ])
    expect(rows).toEqual(shown)
  })
})
