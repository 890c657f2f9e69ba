import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { brokenClaims, readClaims } from './claims.ts'
import { expectations, keys, outputOf, outputPath, walkSample } from './samples.ts'

describe.each(keys)('%s', async (key) => {
  const walked = await walkSample(key)

  it('keeps and removes what its author says', () => {
    expect(brokenClaims(readClaims(key), walked)).toEqual([])
  })

  it('comes out as expected, to the letter', () => {
    expect(existsSync(outputPath(key)), 'its expected output is there').toBe(true)
    expect(JSON.parse(outputOf(key, walked))).toEqual(JSON.parse(readFileSync(outputPath(key), 'utf8')))
  })
})

it('has a sample for every expectation, and the other way round', () => {
  expect(expectations).toEqual(keys.flatMap((key) => [`${key}.claims.json`, `${key}.json`]).toSorted())
})
