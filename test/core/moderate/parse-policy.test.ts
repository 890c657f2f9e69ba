import { expect, it } from 'vitest'
import { parsePolicy } from '../../../core/moderate/parse-policy.ts'

const good = `name: desk
version: 3
mode: enforce
on_error: hold
default_profile: newswire
publishers:
  acme: blog
profiles:
  newswire: &strict
    hate: { label: 0.5, hold: 0.9, quoted: { label: 0.6 } }
    personal_data:
      label: 0.5
      types:
        card: { hold: 0.9 }
  blog: *strict
  user-generated: *strict
`

const errorsOf = (text: string) => {
  const parsed = parsePolicy(text)
  return parsed.ok ? [] : parsed.errors.map(({ line, field }) => `${line} ${field}`)
}

it('reads a policy', () => {
  const parsed = parsePolicy(good)
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      id: 'desk@3',
      mode: 'enforce',
      onError: 'hold',
      defaultProfile: 'newswire',
      publishers: { acme: 'blog' },
      profiles: {
        newswire: { personal_data: { label: 0.5, types: { card: { hold: 0.9 } } } },
        blog: { hate: { label: 0.5, hold: 0.9, quoted: { label: 0.6 } } },
      },
    },
  })
})

it('names line and field of every mistake', () => {
  const bad = good.replace('hold: 0.9, quoted', 'hold: 9, quoted').replace('acme: blog', 'acme: bolg')
  expect(errorsOf(bad)).toEqual([
    '7 publishers.acme',
    '10 profiles.newswire.hate.hold',
    '10 profiles.blog.hate.hold',
    '10 profiles.user-generated.hate.hold',
  ])
  expect(errorsOf(good.replace('hate:', 'hatred:'))).toContain('10 profiles.newswire.hatred')
  expect(errorsOf(good.replace('on_error: hold', 'on_error: pass'))).toEqual(['4 on_error'])
  expect(errorsOf(good.replace('version: 3\n', ''))).toEqual(['1 version'])
  expect(errorsOf(good.replace('  blog: *strict\n', ''))).toEqual(['9 profiles.blog'])
  expect(errorsOf(good.replace('version: 3', 'version: 1.5'))).toEqual(['2 version'])
})

it('names a field that is there twice, and what a ban does not list', () => {
  expect(errorsOf(`${good}mode: detect\n`)).toEqual(['17 mode'])
  expect(errorsOf(good.replace('  acme: blog', '  acme: blog\n  acme: newswire'))).toEqual([
    '8 publishers.acme',
  ])
  const banned = (list: string) => `${good}banned:\n  domains: [spam.example]\n  categories: ${list}\n`
  expect(errorsOf(banned('{ spam.example: spam_scam }'))).toEqual([])
  expect(errorsOf(banned('{ spam.example: rude, ham.example: hate }'))).toEqual([
    '19 banned.categories.ham.example',
    '19 banned.categories.spam.example',
  ])
})

it('says once of what is no mapping that it is none, and of an empty one all that it lacks', () => {
  for (const text of ['', '- a', 'policy', '12']) expect([text, errorsOf(text)]).toEqual([text, ['1 ']])
  expect(errorsOf('{}').length).toBe(6)
})

it('says of every mistake what would be right', () => {
  const parsed = parsePolicy(good.replace('mode: enforce', 'mode: enforced'))
  expect(parsed).toEqual({
    ok: false,
    errors: [{ line: 3, field: 'mode', detail: 'Line 3, mode: this must be enforce or detect.' }],
  })
})

it.each(['', '[]', 'just words', 'a: [', 'name: x\nname: y', '*x', '- 1', '\u0000', 'name: &a [*a]'])(
  'refuses %j',
  (text) => {
    const parsed = parsePolicy(text)
    expect(parsed.ok).toBe(false)
    if (!parsed.ok) expect(parsed.errors.length).toBeGreaterThan(0)
  },
)
