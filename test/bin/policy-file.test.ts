import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { policyYaml } from '../../bin/policy-file.ts'
import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import { parsePolicy } from '../../core/moderate/parse-policy.ts'
import { CATEGORIES, type Policy, PROFILES } from '../../core/moderate/policy.ts'
import fc from '../fast-check.ts'

const score = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => (value === 0 ? 0 : value))
const limits = fc.record({ label: score, hold: score }, { requiredKeys: [] })
const word = fc.stringMatching(/^[A-Za-z][\w.-]{0,20}$/).filter((name) => name !== '__proto__')
const rule = fc.record(
  {
    label: score,
    hold: score,
    quoted: limits,
    types: fc.dictionary(word, limits, { maxKeys: 2, noNullPrototype: true }),
  },
  { requiredKeys: [] },
)
const profile = fc.dictionary(fc.constantFrom(...CATEGORIES), rule, { maxKeys: 4, noNullPrototype: true })
const host = fc.stringMatching(/^[a-z][a-z0-9]{0,8}\.[a-z]{2,5}$/)

const policies: fc.Arbitrary<Policy> = fc
  .record({
    name: word,
    version: fc.integer({ min: 1, max: 1_000_000_000 }),
    mode: fc.constantFrom('enforce' as const, 'detect' as const),
    onError: fc.constant('hold' as const),
    onUnread: fc.constantFrom('label' as const, 'hold' as const),
    defaultProfile: fc.constantFrom(...PROFILES),
    publishers: fc.dictionary(word, fc.constantFrom(...PROFILES), { maxKeys: 3, noNullPrototype: true }),
    profiles: fc.record({ newswire: profile, blog: profile, 'user-generated': profile }),
    escalate: fc.dictionary(
      fc.constantFrom(...CATEGORIES),
      fc.tuple(score, score).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
      { maxKeys: 3, noNullPrototype: true },
    ),
    sample: score,
    imageHosts: fc.option(fc.array(host, { maxLength: 2 })),
    rights: fc.record({ unstated: fc.constantFrom('noindex' as const, 'hold' as const) }),
    banned: fc.record({
      sha256: fc.array(fc.stringMatching(/^[0-9a-f]{64}$/), { maxLength: 2 }),
      domains: fc.array(host, { maxLength: 2 }),
    }),
  })
  .map((policy) => ({ ...policy, id: `${policy.name}@${policy.version}` }))

it('a policy written as a file is the same policy', () => {
  fc.assert(
    fc.property(policies, (policy) => {
      expect(parsePolicy(policyYaml(policy))).toEqual({ ok: true, value: policy })
    }),
  )
})

it('the schema knows every field of the policy, and asks for no other', () => {
  const schema = JSON.parse(readFileSync(new URL('../../data/policy.schema.json', import.meta.url), 'utf8'))
  const written: object = parse(policyYaml({ ...defaultPolicy, imageHosts: [] }))
  expect(Object.keys(written).toSorted()).toEqual(Object.keys(schema.properties).toSorted())
  const missing = parsePolicy('{}')
  expect(missing.ok ? [] : missing.errors.map(({ field }) => field).toSorted()).toEqual(
    schema.required.toSorted(),
  )
  expect(Object.keys(schema.$defs.rules.properties)).toEqual([...CATEGORIES])
  expect(schema.$defs.category.enum).toEqual([...CATEGORIES])
})
